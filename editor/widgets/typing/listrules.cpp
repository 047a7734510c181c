// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/listrules.h"

#include "widgets/typing/listlevels.h"

#include <algorithm>

namespace Galley {

namespace {

using Nature = TypingText::Nature;

/// A new line in code: the blanks, and the signs of quotes, that this one begins with.
std::optional<TypingChange> goOnInCode(const TypingText &text, const TypingSelection &selection)
{
    const TypingPlace caret = selection.caret;
    const QString line = text.line(caret.line);
    const ItemLine item = readItemLine(line);
    const qsizetype words = blanksEnd(line, item.behindQuotes(item.depth));
    const QString lead = line.left(std::min(words, caret.column));
    if (lead.isEmpty() || !selection.isEmpty())
        return {};
    const TypingPlace after{caret.line + 1, lead.size()};
    return TypingChange{{{caret, caret, u'\n' + lead}}, {after, after}};
}

/// What a line begins with that goes on where \a line ends; \a mark is that of its innermost item.
QString nextLead(const QString &line, const ItemLine &item, const QString &mark)
{
    QString lead;
    qsizetype at = 0;
    for (qsizetype i = 0; i < item.marks.size(); ++i) {
        const ItemLine::Mark &each = item.marks[i];
        lead += QStringView(line).mid(at, each.start - at);
        if (each.kind == ItemLine::Mark::Quote)
            lead += QStringView(line).mid(each.start, each.end - each.start);
        else if (i + 1 == item.marks.size())
            lead += mark;
        else
            lead += QString(columnsBetween(line, each.start, each.end), u' ');
        at = each.end;
    }
    if (item.boxStart >= 0)
        lead += QStringLiteral("[ ] ");
    else if (item.marks.isEmpty() || item.marks.last().kind == ItemLine::Mark::Quote)
        lead += QStringView(line).mid(at, blanksEnd(line, at) - at);
    return lead;
}

/// A line without words that is no more what it was; a blank line ends what stands above.
TypingChange leave(TypingSlice &slice, int line, const QString &rest, bool apart)
{
    slice.setText(line, rest);
    if (apart) {
        QString blank = rest;
        while (blank.endsWith(u' ') || blank.endsWith(u'\t'))
            blank.chop(1);
        slice.insert(line++, blank);
    }
    const TypingPlace caret{line, rest.size()};
    return slice.change(caret, caret);
}

TypingChange leaveLevel(const TypingText &text, int number, const ItemLine &item)
{
    const QString line = text.line(number);
    if (item.isItem() && item.marks.size() == item.depth + 1) {
        ListLines list(text, number);
        const int at = list.line();
        if (list.parent(at) < 0) {
            const bool apart = list.previousSibling(at) >= 0;
            return leave(list.slice(), at, line.left(item.behindQuotes(item.depth)), apart);
        }
        outdentItem(list, at);
        const TypingPlace caret{at, list.slice().text(at).size()};
        return list.slice().change(caret, caret);
    }
    TypingSlice slice(text, number, number);
    const bool quote = item.marks.size() == item.depth;
    const bool apart = quote && number > text.firstLine()
        && readItemLine(text.line(number - 1)).marks.size() >= item.marks.size();
    return leave(slice, 0, line.left(item.marks.last().start), apart);
}

} // namespace

std::optional<TypingChange> typeReturn(const TypingText &text, const TypingSelection &selection)
{
    const TypingPlace start = selection.start();
    TypingPlace end = selection.end();
    if (text.nature(start.line) == Nature::Code)
        return goOnInCode(text, selection);
    if (text.nature(start.line) == Nature::Other)
        return {};
    const QString line = text.line(start.line);
    const ItemLine item = readItemLine(line);
    const qsizetype words = blanksEnd(line, item.wordsStart);
    if (item.marks.isEmpty()) {
        const bool within = words > 0 && words < line.size() && start.column >= words;
        if (!within)
            return {};
        const ListLines list(text, start.line);
        if (list.parent(list.line()) < 0)
            return {};
    }
    if (start.column < item.wordsStart)
        return {};
    if (words == line.size() && selection.isEmpty() && !item.marks.isEmpty())
        return leaveLevel(text, start.line, item);

    const QString last = text.line(end.line);
    end.column = blanksEnd(last, end.column);
    const bool counted = !item.marks.isEmpty() && item.marks.last().kind == ItemLine::Mark::Ordered;
    QString mark;
    if (!item.marks.isEmpty()) {
        const ItemLine::Mark &innermost = item.marks.last();
        mark = line.mid(innermost.start, innermost.end - innermost.start);
    }
    if (!counted || end.line != start.line) {
        if (counted) {
            const ListLines list(text, start.line);
            mark = list.markAfter(list.line(), item.marks.last());
        }
        const QString lead = nextLead(line, item, mark);
        const TypingPlace after{start.line + 1, lead.size()};
        return TypingChange{{{start, end, u'\n' + lead}}, {after, after}};
    }
    ListLines list(text, start.line);
    const int at = list.line();
    const QString lead = nextLead(line, item, list.markAfter(at, item.marks.last()));
    const bool same = list.isItem(at) && list.markAfter(at, item.item()) == mark;
    list.slice().setText(at, line.left(start.column));
    list.slice().insert(at + 1, lead + line.mid(end.column));
    if (!same && item.marks.size() == item.depth + 1)
        list.renumberAfter(at + 1);
    const TypingPlace caret{at + 1, lead.size()};
    return list.slice().change(caret, caret);
}

namespace {

/// Lets \a step do what it does to each item that is selected and stands below no other of them.
template <typename Step>
std::optional<TypingChange> changeLevels(const TypingText &text, const TypingSelection &selection,
                                         Step step)
{
    const int first = selection.start().line;
    int last = selection.end().line;
    if (last > first && selection.end().column == 0)
        --last;
    if (text.nature(first) != Nature::Prose || !readItemLine(text.line(first)).isItem())
        return {};
    ListLines list(text, first);
    TypingSlice &slice = list.slice();
    const QStringList before = [&slice] {
        QStringList lines;
        for (int i = 0; i < slice.size(); ++i)
            lines.append(slice.text(i));
        return lines;
    }();
    for (int line = list.line(); line < slice.size() && slice.first() + line <= last;) {
        if (list.isItem(line)) {
            const int next = list.end(line); // as it was: those that follow may be below it now
            step(list, line);
            line = next;
        } else {
            ++line;
        }
    }
    // All changes are before the words, which keep the caret.
    const auto moved = [&](const TypingPlace &place) {
        const int line = place.line - slice.first();
        const bool inside = line >= 0 && line < slice.size();
        const qsizetype grown = inside ? slice.text(line).size() - before[line].size() : 0;
        return TypingPlace{line, std::max<qsizetype>(0, place.column + grown)};
    };
    return slice.change(moved(selection.anchor), moved(selection.caret));
}

} // namespace

std::optional<TypingChange> typeTab(const TypingText &text, const TypingSelection &selection)
{
    return changeLevels(text, selection, &indentItem);
}

std::optional<TypingChange> typeBackTab(const TypingText &text, const TypingSelection &selection)
{
    return changeLevels(text, selection, &outdentItem);
}

std::optional<TypingChange> typeBackspace(const TypingText &text, const TypingSelection &selection)
{
    const TypingPlace caret = selection.caret;
    if (!selection.isEmpty() || caret.column == 0 || text.nature(caret.line) != Nature::Prose)
        return {};
    const QString line = text.line(caret.line);
    const ItemLine item = readItemLine(line);
    const auto remove = [&](qsizetype from, const QString &instead = {}) {
        const TypingPlace start{caret.line, from};
        const TypingPlace after{caret.line, from + instead.size()};
        return TypingChange{{{start, caret, instead}}, {after, after}};
    };
    if (!item.marks.isEmpty() && caret.column == item.wordsStart) {
        if (item.boxStart >= 0)
            return remove(item.boxStart);
        const ItemLine::Mark &mark = item.marks.last();
        if (mark.kind != ItemLine::Mark::Ordered || item.marks.size() != item.depth + 1)
            return remove(mark.start);
        ListLines list(text, caret.line);
        const int previous = list.previousSibling(list.line());
        list.slice().setText(list.line(), line.left(mark.start) + line.mid(item.wordsStart));
        if (previous >= 0)
            list.renumberAfter(previous);
        const TypingPlace after{list.line(), mark.start};
        return list.slice().change(after, after);
    }
    const qsizetype lead = item.behindQuotes(item.depth);
    if (item.marks.size() > item.depth || caret.column != blanksEnd(line, lead)
        || caret.column == lead)
        return {};
    const ListLines list(text, caret.line);
    const int indent = list.indent(list.line());
    int owner = list.parent(list.line());
    if (owner < 0)
        return {};
    while (owner >= 0 && list.contentColumn(owner) >= indent)
        owner = list.parent(owner);
    return remove(lead, QString(owner < 0 ? 0 : list.contentColumn(owner), u' '));
}

} // namespace Galley
