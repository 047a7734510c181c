// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/linerules.h"

#include "widgets/typing/listlines.h"

#include <algorithm>

namespace Galley {

namespace {

using Nature = TypingText::Nature;

/// Lines from one up to another that is no more of them.
struct Lines {
    int from = 0;
    int to = 0;
};

Lines selectedLines(const TypingSelection &selection)
{
    const int last = selection.end().line;
    const bool before = last > selection.start().line && selection.end().column == 0;
    return {selection.start().line, before ? last : last + 1};
}

/// The numbers of the items of one list between two lines.
QList<int> numbers(const ListLines &list, Lines lines)
{
    QList<int> found;
    for (int item = lines.from; item >= 0 && item < lines.to && list.isItem(item);
         item = list.nextSibling(item))
        found.append(list.number(item));
    return found;
}

/// Exchanges two stretches of lines; what is between them stays there.
void exchange(TypingSlice &slice, Lines upper, Lines lower)
{
    slice.move(upper.from, upper.to, lower.to);
    const int between = lower.from - upper.to;
    const int behind = upper.from + between + lower.to - lower.from;
    if (between > 0)
        slice.move(upper.from, upper.from + between, behind);
}

/// What is selected, moved with its lines, whose words stay where they are from their ends.
TypingChange moved(const TypingText &text, const TypingSlice &slice,
                   const TypingSelection &selection, int down)
{
    const auto follow = [&](const TypingPlace &place) {
        const int line = place.line - slice.first() + down;
        if (line >= slice.size())
            return TypingPlace{slice.size() - 1, slice.text(slice.size() - 1).size()};
        const qsizetype grown = slice.text(line).size() - text.line(place.line).size();
        // The start of the line behind the selected ones is no place in them.
        return TypingPlace{line,
                           place.column == 0 ? 0 : std::max<qsizetype>(0, place.column + grown)};
    };
    return slice.change(follow(selection.anchor), follow(selection.caret));
}

std::optional<TypingChange> moveLines(const TypingText &text, const TypingSelection &selection,
                                      bool down)
{
    Lines lines = selectedLines(selection);
    if (text.nature(lines.from) == Nature::Prose && readItemLine(text.line(lines.from)).isItem()) {
        ListLines list(text, lines.from);
        TypingSlice &slice = list.slice();
        const int first = slice.first();
        Lines own{list.line(), list.end(list.line())};
        int last = own.from;
        while (own.to < lines.to - first && own.to < slice.size() && list.isItem(own.to)
               && list.nextSibling(last) == own.to) {
            last = own.to;
            own.to = list.end(last);
        }
        const int other = down ? list.nextSibling(last) : list.previousSibling(own.from);
        if (other >= 0 && own.to >= lines.to - first) {
            const Lines over{other, list.end(other)};
            const Lines upper = down ? own : over;
            const Lines lower = down ? over : own;
            const QList<int> counted = numbers(list, {upper.from, lower.to});
            exchange(slice, upper, lower);
            int item = upper.from;
            for (int number : counted) {
                if (item < 0)
                    break;
                list.setNumber(item, number);
                item = list.nextSibling(item);
            }
            const int by = down ? lower.to - upper.to : upper.from - lower.from;
            return moved(text, slice, selection, by);
        }
        lines = {lines.from, std::max(lines.to, first + own.to)};
    }
    if (down ? lines.to > text.lastLine() : lines.from <= text.firstLine())
        return TypingChange{{}, selection};
    const int from = down ? lines.from : lines.from - 1;
    TypingSlice slice(text, from, down ? lines.to : lines.to - 1);
    const int count = lines.to - lines.from;
    const Lines upper{0, down ? count : 1};
    exchange(slice, upper, {upper.to, count + 1});
    return moved(text, slice, selection, down ? 1 : -1);
}

/// The line once more, as the next item if it is one that counts.
TypingChange duplicateLine(const TypingText &text, const TypingPlace &caret)
{
    const QString line = text.line(caret.line);
    const ItemLine item = readItemLine(line);
    const bool counts = text.nature(caret.line) == Nature::Prose && item.isItem()
        && item.item().kind == ItemLine::Mark::Ordered;
    if (!counts) {
        const TypingPlace end{caret.line, line.size()};
        const TypingPlace after{caret.line + 1, caret.column};
        return {{{end, end, u'\n' + line}}, {after, after}};
    }
    ListLines list(text, caret.line);
    const int at = list.line();
    const ItemLine::Mark &mark = item.item();
    const QString copy = line.left(mark.start) + list.markAfter(at, mark) + line.mid(mark.end);
    const bool same = copy == line;
    list.slice().insert(at + 1, copy);
    if (!same)
        list.renumberAfter(at + 1);
    const TypingPlace after{at + 1,
                            std::max<qsizetype>(0, caret.column + copy.size() - line.size())};
    return list.slice().change(after, after);
}

} // namespace

std::optional<TypingChange> moveLinesUp(const TypingText &text, const TypingSelection &selection)
{
    return moveLines(text, selection, false);
}

std::optional<TypingChange> moveLinesDown(const TypingText &text, const TypingSelection &selection)
{
    return moveLines(text, selection, true);
}

std::optional<TypingChange> duplicate(const TypingText &text, const TypingSelection &selection)
{
    if (selection.isEmpty())
        return duplicateLine(text, selection.caret);
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    QString copy;
    for (int line = start.line; line <= end.line; ++line) {
        const QString whole = text.line(line);
        const qsizetype from = line == start.line ? start.column : 0;
        const qsizetype to = line == end.line ? end.column : whole.size();
        copy += QStringView(whole).mid(from, to - from);
        if (line < end.line)
            copy += u'\n';
    }
    const int lines = end.line - start.line;
    const TypingPlace after{end.line + lines, lines > 0 ? end.column : end.column + copy.size()};
    const bool forwards = selection.anchor < selection.caret;
    return TypingChange{{{end, end, copy}},
                        forwards ? TypingSelection{end, after} : TypingSelection{after, end}};
}

} // namespace Galley
