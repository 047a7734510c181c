// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/garbled.h"

#include "post/garbledpass.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostRounds = 4;

/// The text with the rows mended, and where they and the untouched spans stand in it.
struct Mended {
    QString text;
    QList<Span> rows;
    QList<Span> others; ///< all but the rows
};

Mended mend(const QString &text, const QList<GarbledPass::Row> &rows)
{
    Mended mended;
    mended.text.reserve(text.size());
    qsizetype copied = 0;
    for (const GarbledPass::Row &row : rows) {
        const qsizetype gap = mended.text.size();
        mended.text += QStringView(text).sliced(copied, row.span.start - copied);
        mended.others.append({gap, mended.text.size() - gap});
        mended.rows.append({mended.text.size(), row.decoded.size()});
        mended.text += row.decoded;
        copied = row.span.end();
    }
    const qsizetype gap = mended.text.size();
    mended.text += QStringView(text).sliced(copied);
    mended.others.append({gap, mended.text.size() - gap});
    return mended;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xa0; });
}

/// Which of the mended rows stand on a line that is damaged as it reads now.
QList<bool> damagedRows(const Mended &mended, const QSet<qsizetype> &damaged)
{
    QList<bool> result;
    qsizetype line = 0;
    qsizetype seen = 0;
    for (const Span &row : mended.rows) {
        for (; seen < row.start; ++seen)
            line = mended.text[seen] == u'\n' ? seen + 1 : line;
        result.append(damaged.contains(line));
    }
    return result;
}

/// The rows as a second pass over what they decoded to reads them.
QList<GarbledPass::Row> readAgain(const QList<GarbledPass::Row> &rows, const Mended &mended,
                                  const GarbledPass &second)
{
    QList<GarbledPass::Row> result = rows;
    auto inner = second.rows.cbegin();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Span whole = mended.rows[i];
        qsizetype copied = whole.start;
        QString now;
        for (; inner != second.rows.cend() && inner->span.start < whole.end(); ++inner) {
            now += QStringView(mended.text).sliced(copied, inner->span.start - copied);
            now += inner->decoded;
            copied = inner->span.end();
        }
        now += QStringView(mended.text).sliced(copied, whole.end() - copied);
        result[i].decoded = now;
    }
    return result;
}

/// Reads twice what the first pass found. Adds the lines on which damage comes to light to
/// \a damaged.
QList<GarbledPass::Row> readTwice(const QString &text, const QList<GarbledPass::Row> &rows,
                                  QSet<qsizetype> &damaged)
{
    const Mended once = mend(text, rows);
    const GarbledPass second = readGarbled(once.text, once.others);
    const QList<GarbledPass::Row> result = readAgain(rows, once, second);
    const Mended twice = mend(text, result);
    const QList<bool> hurtOnce = damagedRows(once, second.damaged);
    const QList<bool> hurtTwice = damagedRows(twice, readGarbled(twice.text, twice.others).damaged);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (hurtOnce[i] || hurtTwice[i] || hasControl(result[i].decoded))
            damaged.insert(rows[i].line);
    }
    return result;
}

} // namespace

QList<GarbledPlace> findGarbled(const QString &text, const QList<Span> &untouched)
{
    QSet<qsizetype> damaged;
    QList<GarbledPass::Row> rows;
    // What a line proves of others falls with the line; hardly ever more than once.
    for (int round = 0;; ++round) {
        if (round == MostRounds)
            return {};
        const qsizetype known = damaged.size();
        const GarbledPass first = readGarbled(text, untouched, damaged);
        if (first.rows.isEmpty())
            return {};
        rows = readTwice(text, first.rows, damaged);
        if (damaged.size() == known)
            break;
    }
    QList<GarbledPlace> places;
    int line = 1;
    qsizetype counted = 0;
    for (const GarbledPass::Row &row : std::as_const(rows)) {
        const Span span = row.span;
        line += int(QStringView(text).sliced(counted, span.start - counted).count(u'\n'));
        counted = span.start;
        places.append({span, text.sliced(span.start, span.length), row.decoded, line});
        // A byte order mark that was read as text is none any more: the file's own comes back.
        if (span.start == 0 && row.decoded.startsWith(QChar::ByteOrderMark))
            places.last().after.remove(0, 1);
    }
    return places;
}

EditList repairs(const QList<GarbledPlace> &places)
{
    EditList edits;
    for (const GarbledPlace &place : places)
        edits.replace(place.span, place.after);
    return edits;
}

} // namespace Galley
