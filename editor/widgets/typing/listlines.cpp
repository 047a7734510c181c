// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/listlines.h"

#include <algorithm>
#include <cstdlib>

namespace Galley {

namespace {

using Mark = ItemLine::Mark;

constexpr int MostAbove = 1000; ///< lines of a list that are looked at
constexpr int MostBelow = 3000;

/// True if no list that encloses a line reaches over this one.
bool endsLists(const QString &text, int depth)
{
    const ItemLine line = readItemLine(text);
    if (line.depth < depth)
        return true;
    const qsizetype from = line.behindQuotes(depth);
    return !line.blank && line.depth == depth && !line.isItem() && blanksEnd(text, from) == from;
}

bool isBlank(const QString &text)
{
    return readItemLine(text).blank;
}

TypingSlice around(const TypingText &text, int line)
{
    const int depth = readItemLine(text.line(line)).depth;
    int first = line;
    while (first > text.firstLine() && line - first < MostAbove) {
        const QString above = text.line(first - 1);
        if (endsLists(above, depth) && isBlank(text.line(first)))
            break;
        --first;
    }
    int last = line;
    while (last < text.lastLine() && last - line < MostBelow) {
        const QString below = text.line(last + 1);
        if (endsLists(below, depth) && isBlank(text.line(last)))
            break;
        ++last;
    }
    return {text, first, last};
}

int numberOf(const QString &text, const Mark &mark)
{
    return mark.kind == Mark::Ordered
        ? QStringView(text).mid(mark.start, mark.signEnd - mark.start - 1).toInt()
        : -1;
}

} // namespace

ListLines::ListLines(const TypingText &text, int line)
    : m_slice(around(text, line))
    , m_line(line - m_slice.first())
    , m_depth(readItemLine(text.line(line)).depth)
{ }

bool ListLines::isItem(int line) const
{
    const ItemLine &item = read(line);
    return item.depth == m_depth && item.isItem()
        && m_slice.nature(line) == TypingText::Nature::Prose;
}

int ListLines::indent(int line) const
{
    const QString text = m_slice.text(line);
    const ItemLine &item = read(line);
    if (item.depth < m_depth)
        return 0;
    const qsizetype from = item.behindQuotes(m_depth);
    return columnsBetween(text, from, blanksEnd(text, from));
}

int ListLines::contentColumn(int item) const
{
    const QString text = m_slice.text(item);
    const ItemLine &line = read(item);
    const Mark &mark = line.item();
    const qsizetype from = line.behindQuotes(m_depth);
    const bool empty = blanksEnd(text, mark.signEnd) == text.size();
    return columnsBetween(text, from, empty ? mark.signEnd + 1 : mark.end);
}

int ListLines::parent(int line) const
{
    int column = indent(line);
    for (int above = line - 1; above >= 0 && column > 0; --above) {
        if (isItem(above)) {
            if (contentColumn(above) <= column)
                return above;
            column = std::min(column, indent(above));
        } else if (endsLists(m_slice.text(above), m_depth) && read(above + 1).blank) {
            break;
        }
    }
    return -1;
}

int ListLines::end(int item) const
{
    const int column = contentColumn(item);
    int end = item + 1; // blank lines at the end belong to nobody
    for (int line = item + 1; line < m_slice.size(); ++line) {
        const ItemLine &below = read(line);
        if (below.depth < m_depth)
            break;
        if (below.blank)
            continue;
        // Words right below words go on with them, wherever they stand.
        const bool lazy = !isItem(line) && !read(line - 1).blank
            && m_slice.nature(line) == TypingText::Nature::Prose;
        if (indent(line) < column && !lazy)
            break;
        end = line + 1;
    }
    return end;
}

int ListLines::floor(int item) const
{
    const int above = parent(item);
    return above < 0 ? 0 : contentColumn(above);
}

int ListLines::nextSibling(int item, int floor) const
{
    int next = end(item);
    while (next < m_slice.size() && read(next).blank && read(next).depth >= m_depth)
        ++next;
    if (next >= m_slice.size() || !isItem(next) || indent(next) < floor)
        return -1;
    const ItemLine &line = read(item);
    const ItemLine &other = read(next);
    const QString text = m_slice.text(item);
    const bool same = line.item().kind == other.item().kind
        && text[line.item().signEnd - 1] == m_slice.text(next)[other.item().signEnd - 1];
    return same ? next : -1;
}

int ListLines::previousSibling(int item) const
{
    const int above = parent(item);
    const int least = above < 0 ? 0 : contentColumn(above);
    int lowest = contentColumn(item); // of the items between
    for (int line = item - 1; line > above; --line) {
        if (isItem(line)) {
            // A mark further to the left than what is between is no child of that.
            if (indent(line) < lowest && indent(line) >= least
                && contentColumn(line) > indent(item))
                return line;
            lowest = std::min(lowest, indent(line));
        } else if (endsLists(m_slice.text(line), m_depth) && read(line + 1).blank) {
            break;
        }
    }
    return -1;
}

int ListLines::number(int item) const
{
    return numberOf(m_slice.text(item), read(item).item());
}

QString ListLines::newMark(int line, const Mark &mark, int number) const
{
    const QString text = m_slice.text(line);
    QString sign = text.mid(mark.start, mark.signEnd - mark.start);
    if (mark.kind == Mark::Ordered) {
        const qsizetype digits = sign.size() - 1;
        const bool padded = digits > 1 && sign[0] == u'0';
        sign = QString::number(number).rightJustified(padded ? digits : 0, u'0') + sign.back();
    }
    const QString blanks = text.mid(mark.signEnd, mark.end - mark.signEnd);
    return sign + (blanks.isEmpty() ? QStringLiteral(" ") : blanks);
}

/// False where the author gives all items one number.
bool ListLines::countsOn(int model) const
{
    if (!isItem(model))
        return true;
    for (int other : {previousSibling(model), nextSibling(model)}) {
        if (other >= 0)
            return number(other) != number(model);
    }
    return true;
}

QString ListLines::markAfter(int model, const Mark &mark) const
{
    const int number = numberOf(m_slice.text(model), mark);
    const bool outermost = isItem(model) && read(model).item().start == mark.start;
    const bool next = number >= 0 && (!outermost || countsOn(model));
    return newMark(model, mark, next ? number + 1 : number);
}

void ListLines::setNumber(int item, int number)
{
    if (number >= 0 && this->number(item) != number)
        setMark(item, newMark(item, read(item).item(), number));
}

void ListLines::setMark(int item, const QString &mark)
{
    const int behind = end(item);
    const int column = contentColumn(item);
    QString text = m_slice.text(item);
    const Mark old = read(item).item();
    text.replace(old.start, old.end - old.start, mark);
    m_slice.setText(item, text);
    shift(item + 1, behind, contentColumn(item) - column);
}

void ListLines::renumberAfter(int item, int moved)
{
    const int least = floor(item);
    int next = nextSibling(item, least);
    if (next < 0 || number(item) < 0)
        return;
    int expected = number(item) + 1;
    int was = number(next);
    if (std::abs(was - expected) > moved)
        return;
    while (next >= 0) {
        const int after = nextSibling(next, least);
        const int then = after < 0 ? -1 : number(after);
        setNumber(next, expected++);
        if (then != was + 1)
            return;
        was = then;
        next = after;
    }
}

void ListLines::moveTo(int item, int column)
{
    shift(item, end(item), column - indent(item));
}

void ListLines::shift(int from, int to, int columns)
{
    for (int line = from; columns != 0 && line < to; ++line) {
        QString text = m_slice.text(line);
        const ItemLine &item = read(line);
        if (item.blank || item.depth < m_depth)
            continue;
        const qsizetype start = item.behindQuotes(m_depth);
        const qsizetype words = blanksEnd(text, start);
        const int now = std::max(0, columnsBetween(text, start, words) + columns);
        // Lazy words stay at the line's start.
        if (words == start && line > from)
            continue;
        const bool tabs = QStringView(text).mid(start, words - start).contains(u'\t');
        const QString blanks
            = tabs ? QString(now / 4, u'\t') + QString(now % 4, u' ') : QString(now, u' ');
        text.replace(start, words - start, blanks);
        m_slice.setText(line, text);
    }
}

} // namespace Galley
