// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tableplace.h"

#include "widgets/typing/itemline.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostRows = 5000; ///< that are looked at above and below

/// True if a line begins something that ends a table: a heading, a fence, a rule.
bool beginsBlock(QStringView words)
{
    if (words.isEmpty())
        return true;
    const QChar sign = words[0];
    qsizetype same = 0;
    qsizetype others = 0;
    for (QChar c : words) {
        if (c == sign && others == 0)
            ++same;
        if (c != sign && c != u' ' && c != u'\t')
            ++others;
    }
    if (sign == u'#')
        return same <= 6 && (same == words.size() || words[same] == u' ');
    if (sign == u'`' || sign == u'~')
        return same >= 3;
    return (sign == u'-' || sign == u'*' || sign == u'_') && others == 0 && words.count(sign) >= 3;
}

/// What the lines of a table have in common.
class Rows
{
public:
    Rows(const TypingText &text, int line)
        : m_text(text)
        , m_depth(readItemLine(text.line(line)).depth)
    { }

    bool isHeader(int line) const
    {
        const QString words = m_text.line(line);
        const ItemLine read = readItemLine(words);
        return isProse(line) && !read.blank && read.depth == m_depth
            && !beginsBlock(QStringView(words).mid(TablePlace::rowStart(words)));
    }

    /// True if a line may be the rule, or one below it.
    bool isInner(int line) const
    {
        return isHeader(line) && !readItemLine(m_text.line(line)).isItem();
    }

    /// The columns of the table that begins with this line; 0 if none does.
    int columns(int header) const
    {
        const QString rule = m_text.line(header + 1);
        const auto told = readTableRule(TableRow::read(rule, TablePlace::rowStart(rule)));
        if (!told || !isBelow(header + 1, header))
            return 0;
        const QString names = m_text.line(header);
        const TableRow row = TableRow::read(names, TablePlace::rowStart(names));
        return row.cells.size() == told->size() ? int(told->size()) : 0;
    }

    /// True if a line is in the list item that the header is in.
    bool isBelow(int line, int header) const
    {
        const QString above = m_text.line(header);
        const ItemLine item = readItemLine(above);
        if (!item.isItem())
            return true;
        const QString words = m_text.line(line);
        const ItemLine read = readItemLine(words);
        const qsizetype from = read.behindQuotes(m_depth);
        const qsizetype itemFrom = item.behindQuotes(m_depth);
        return columnsBetween(words, from, blanksEnd(words, from))
            >= columnsBetween(above, itemFrom, item.marks.last().end);
    }

private:
    bool isProse(int line) const { return m_text.nature(line) == TypingText::Nature::Prose; }

    const TypingText &m_text;
    int m_depth; ///< of quotes
};

} // namespace

std::optional<TablePlace> TablePlace::around(const TypingText &text, int line)
{
    if (!text.line(line).contains(u'|'))
        return {};
    const Rows rows(text, line);
    if (!rows.isHeader(line))
        return {};
    TablePlace place(text);
    const int top = std::max(text.firstLine() + 1, line - MostRows);
    const int below = std::min(line + 1, text.lastLine());
    for (int rule = below; rule >= top; --rule) {
        const bool inner = rows.isInner(rule);
        if (inner && rows.isHeader(rule - 1)) {
            if (const int columns = rows.columns(rule - 1)) {
                place.m_header = rule - 1;
                place.m_columns = columns;
            }
        }
        if (!inner && rule <= line)
            break;
    }
    if (place.m_header < 0)
        return {};
    place.m_last = place.rule();
    while (place.m_last < text.lastLine() && rows.isInner(place.m_last + 1)
           && rows.isBelow(place.m_last + 1, place.m_header)) {
        if (++place.m_last > place.m_header + 2 * MostRows)
            return {};
    }
    if (line > place.m_last)
        return {};
    return place;
}

TableRow TablePlace::row(int line) const
{
    const QString text = m_text->line(line);
    return TableRow::read(text, rowStart(text));
}

QStringList TablePlace::lines() const
{
    QStringList lines;
    for (int line = m_header; line <= m_last; ++line)
        lines.append(m_text->line(line));
    return lines;
}

qsizetype TablePlace::rowStart(const QString &line)
{
    const ItemLine read = readItemLine(line);
    return blanksEnd(line, read.marks.isEmpty() ? 0 : read.marks.last().end);
}

} // namespace Galley
