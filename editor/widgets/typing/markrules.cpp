// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/markrules.h"

#include "widgets/typing/itemline.h"
#include "widgets/typing/markedrange.h"

#include <QUrl>

#include <algorithm>

namespace Galley {

namespace {

using Nature = TypingText::Nature;

bool isProse(const TypingText &text, const TypingSelection &selection)
{
    return text.nature(selection.start().line) == Nature::Prose
        && text.nature(selection.end().line) == Nature::Prose;
}

QChar pairOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'<':
        return u'>';
    default:
        return QStringView(u"*_`~\"'").contains(sign) ? sign : QChar();
    }
}

TypingSelection turned(const TypingSelection &as, TypingPlace start, TypingPlace end)
{
    return as.caret < as.anchor ? TypingSelection{end, start} : TypingSelection{start, end};
}

/// Puts text before and behind what is selected, which stays selected.
TypingChange enclose(const TypingSelection &selection, const QString &before, const QString &behind)
{
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    const TypingPlace from{start.line, start.column + before.size()};
    const TypingPlace to{end.line, end.column + (end.line == start.line ? before.size() : 0)};
    if (start == end)
        return {{{start, start, before + behind}}, {from, from}};
    return {{{start, start, before}, {end, end, behind}}, turned(selection, from, to)};
}

/// The words of a line that are selected, without the blanks around and the marks before them.
LineRange wordsIn(const TypingText &text, const TypingSelection &selection, int line)
{
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    const QString whole = text.line(line);
    LineRange words{line == start.line ? start.column : 0,
                    line == end.line ? end.column : whole.size()};
    if (start.line != end.line)
        words.from = std::max(words.from, readItemLine(whole).wordsStart);
    words.from = std::min(words.from, words.to);
    while (words.from < words.to && whole[words.from].isSpace())
        ++words.from;
    while (words.to > words.from && whole[words.to - 1].isSpace())
        --words.to;
    return words;
}

/// A backtick mark that is longer than each run in the words.
QString codeMark(QStringView words)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (QChar c : words) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

struct Sign {
    QChar sign;
    int count;
};

Sign signOf(TypingCommand command)
{
    return command == TypingCommand::Code  ? Sign{u'`', 1}
        : command == TypingCommand::Strong ? Sign{u'*', 2}
                                           : Sign{u'*', 1};
}

/// The caret in a word, between two marks, or in words that are marked.
TypingChange toggleAtCaret(const TypingText &text, const TypingPlace &caret, Sign sign)
{
    const QString line = text.line(caret.line);
    const LineRange word = wordAt(line, caret.column);
    auto marked = marksAround(line, word, sign.sign, sign.count);
    if (!marked && word.to > word.from)
        marked = marksOver(line, caret.column, sign.sign, sign.count);
    const auto at = [&caret](qsizetype column) { return TypingPlace{caret.line, column}; };
    if (marked) {
        const qsizetype column = caret.column - (marked->inner.from - marked->outer.from);
        return {{{at(marked->outer.from), at(marked->inner.from), {}},
                 {at(marked->inner.to), at(marked->outer.to), {}}},
                {at(column), at(column)}};
    }
    const QString mark(sign.count, sign.sign);
    TypingChange change = enclose({at(word.from), at(word.to)}, mark, mark);
    change.selection = {at(caret.column + mark.size()), at(caret.column + mark.size())};
    return change;
}

} // namespace

std::optional<TypingChange> surround(const TypingText &text, const TypingSelection &selection,
                                     QChar typed)
{
    const QChar pair = pairOf(typed);
    if (selection.isEmpty() || pair.isNull() || !isProse(text, selection))
        return {};
    return enclose(selection, typed, pair);
}

std::optional<TypingChange> toggleMark(const TypingText &text, const TypingSelection &selection,
                                       TypingCommand command)
{
    if (!isProse(text, selection))
        return {};
    const Sign sign = signOf(command);
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    if (selection.isEmpty())
        return toggleAtCaret(text, selection.caret, sign);

    QList<std::pair<int, LineRange>> all;
    bool allMarked = true;
    for (int line = start.line; line <= end.line; ++line) {
        const LineRange words = wordsIn(text, selection, line);
        if (words.from == words.to || text.nature(line) != Nature::Prose)
            continue;
        all.append({line, words});
        allMarked
            = allMarked && marksAround(text.line(line), words, sign.sign, sign.count).has_value();
    }
    if (all.isEmpty())
        return TypingChange{{}, selection};
    TypingChange change;
    LineRange inner;
    TypingPlace from;
    for (const auto &[line, words] : all) {
        const QString whole = text.line(line);
        const auto marked = marksAround(whole, words, sign.sign, sign.count);
        inner = words;
        if (allMarked) {
            change.edits.append(
                TypingEdit{{line, marked->outer.from}, {line, marked->inner.from}, {}});
            change.edits.append(TypingEdit{{line, marked->inner.to}, {line, marked->outer.to}, {}});
            inner
                = {marked->outer.from, marked->outer.from + marked->inner.to - marked->inner.from};
        } else if (!marked) {
            const QStringView marks = QStringView(whole).mid(words.from, words.to - words.from);
            const QString mark
                = sign.sign == u'`' ? codeMark(marks) : QString(sign.count, sign.sign);
            const bool blank = sign.sign == u'`' && (marks.front() == u'`' || marks.back() == u'`');
            const QString gap = blank ? QStringLiteral(" ") : QString();
            change.edits.append({{line, words.from}, {line, words.from}, mark + gap});
            change.edits.append({{line, words.to}, {line, words.to}, gap + mark});
            const qsizetype by = mark.size() + gap.size();
            // Over lines the marks are selected too, so that the next time finds them.
            inner = start.line == end.line ? LineRange{words.from + by, words.to + by}
                                           : LineRange{words.from, words.to + 2 * by};
        }
        if (line == all.first().first)
            from = {line, inner.from};
    }
    change.selection = turned(selection, from, {all.last().first, inner.to});
    return change;
}

std::optional<TypingChange> makeLink(const TypingText &text, const TypingSelection &selection)
{
    if (!isProse(text, selection))
        return {};
    TypingSelection words = selection;
    if (selection.isEmpty()) {
        const TypingPlace caret = selection.caret;
        const LineRange word = wordAt(text.line(caret.line), caret.column);
        words = {{caret.line, word.from}, {caret.line, word.to}};
    }
    TypingChange change = enclose(words, QStringLiteral("["), QStringLiteral("]()"));
    TypingPlace at = change.selection.end();
    at.column += words.isEmpty() ? 0 : 2; // in the text, or in the address
    change.selection = {at, at};
    return change;
}

std::optional<TypingChange> pasteAddress(const TypingText &text, const TypingSelection &selection,
                                         const QString &pasted)
{
    const QString address = pasted.trimmed();
    const bool web = address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    const bool whole = std::none_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || c == u'<' || c == u'>' || c.unicode() < 0x20;
    });
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    if (!web || !whole || QUrl(address).host().isEmpty() || selection.isEmpty()
        || start.line != end.line || !isProse(text, selection))
        return {};
    const QString line = text.line(start.line);
    const QStringView words = QStringView(line).mid(start.column, end.column - start.column);
    const QChar before = start.column > 0 ? line[start.column - 1] : QChar(u' ');
    // An address takes an address's place, also where one is written.
    if (words.contains(u"://") || words.trimmed().isEmpty() || words.contains(u']')
        || words.contains(u'[') || QStringView(u"(<\"'=/").contains(before))
        return {};
    const bool pairs = address.count(u'(') == address.count(u')');
    TypingChange change
        = enclose(selection, QStringLiteral("["),
                  (pairs ? QStringLiteral("](%1)") : QStringLiteral("](<%1>)")).arg(address));
    const TypingPlace after{end.line,
                            change.selection.end().column + change.edits.last().text.size()};
    change.selection = {after, after};
    return change;
}

} // namespace Galley
