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

/// What each row reads after the second pass over what the first one mended; empty where damage
/// came to light.
QStringList readTwice(const QString &text, const QList<GarbledPass::Row> &rows)
{
    const Mended mended = mend(text, rows);
    const GarbledPass second = readGarbled(mended.text, mended.others);
    QStringList meant;
    auto inner = second.rows.cbegin();
    qsizetype line = 0; ///< where the line of the row begins
    qsizetype seen = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Span whole = mended.rows[i];
        QString now;
        qsizetype copied = whole.start;
        for (; seen < whole.start; ++seen)
            line = mended.text[seen] == u'\n' ? seen + 1 : line;
        const bool damaged = second.damaged.contains(line);
        for (; inner != second.rows.cend() && inner->span.start < whole.end(); ++inner) {
            now += QStringView(mended.text).sliced(copied, inner->span.start - copied);
            now += inner->decoded;
            copied = inner->span.end();
        }
        now += QStringView(mended.text).sliced(copied, whole.end() - copied);
        meant.append(damaged || hasControl(now) ? QString() : now);
    }
    return meant;
}

} // namespace

QList<GarbledPlace> findGarbled(const QString &text, const QList<Span> &untouched)
{
    GarbledPass first = readGarbled(text, untouched);
    QStringList meant = readTwice(text, first.rows);
    // What a line proves of others falls with the line; hardly ever more than once.
    for (int round = 0; round < MostRounds && meant.contains(QString()); ++round) {
        for (qsizetype i = 0; i < meant.size(); ++i) {
            if (meant[i].isEmpty())
                first.damaged.insert(first.rows[i].line);
        }
        first = readGarbled(text, untouched, first.damaged);
        meant = readTwice(text, first.rows);
    }
    if (meant.contains(QString()))
        return {};
    QList<GarbledPlace> places;
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < meant.size(); ++i) {
        const Span span = first.rows[i].span;
        // A byte order mark that was read as text is none any more: the file's own comes back.
        if (span.start == 0 && meant[i].startsWith(QChar::ByteOrderMark))
            meant[i].remove(0, 1);
        line += int(QStringView(text).sliced(counted, span.start - counted).count(u'\n'));
        counted = span.start;
        places.append({span, text.sliced(span.start, span.length), meant[i], line});
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
