// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/separatedtext.h"

#include <algorithm>

namespace Galley {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Behind the quote that closes the field that begins at \a at; -1 if it is no quoted field.
qsizetype quotedEnd(const QString &text, qsizetype at, QChar separator)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
            continue;
        }
        const bool ends
            = i + 1 == text.size() || text[i + 1] == separator || isLineEnd(text[i + 1]);
        return ends ? i + 1 : -1;
    }
    return -1;
}

} // namespace

QList<QStringList> readSeparated(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype noQuote = 0; // a quote in front of here is text: looked for once
    qsizetype at = 0;
    while (true) {
        qsizetype end = -1;
        if (at >= noQuote && at < text.size() && text[at] == u'"') {
            end = quotedEnd(text, at, separator);
            if (end < 0)
                noQuote = at + 1;
        }
        if (end >= 0) {
            QString field = text.mid(at + 1, end - at - 2);
            row.append(field.replace(QLatin1String("\"\""), QLatin1String("\"")));
        } else {
            end = at;
            while (end < text.size() && text[end] != separator && !isLineEnd(text[end]))
                ++end;
            row.append(text.mid(at, end - at));
        }
        if (end < text.size() && text[end] == separator) {
            at = end + 1;
            continue;
        }
        rows.append(row);
        row.clear();
        const bool both = text.mid(end, 2) == QLatin1String("\r\n");
        at = end + (both ? 2 : 1);
        if (at >= text.size()) // what ends the last line begins no other
            break;
    }
    return rows;
}

QChar separatorOf(const QString &text)
{
    QChar best;
    qsizetype most = 1;
    for (QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        const QList<QStringList> rows = readSeparated(text, separator);
        const qsizetype cells = rows.first().size();
        const bool alike = std::all_of(rows.cbegin(), rows.cend(), [cells](const QStringList &row) {
            return row.size() == cells;
        });
        if (alike && cells > most) {
            best = separator;
            most = cells;
        }
    }
    return best;
}

bool looksLikeCells(const QString &text)
{
    if (!text.contains(u'\t'))
        return false;
    const QList<QStringList> rows = readSeparated(text, u'\t');
    const qsizetype cells = rows.first().size();
    bool indented = true;
    for (const QStringList &row : rows) {
        if (row.size() != cells)
            return false;
        indented = indented && row.first().isEmpty();
    }
    return rows.size() > 1 && cells > 1 && !indented;
}

} // namespace Galley
