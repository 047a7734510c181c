// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/sectionmove.h"

#include "session/lineends.h"
#include "widgets/bodyeditor.h"
#include "widgets/markdown/markdownline.h"
#include "widgets/outline/postoutline.h"

#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

/// Lines next to each other that change places: words of the first part, its blank lines, words of
/// the second one.
struct Exchange {
    int first;
    int firstBlank;
    int second;
    int secondBlank;
    /// Underlined words would take in words right above them: there a blank line comes between.
    bool gapAbove = false;
    bool gapBetween = false;

    int blanks() const { return second - firstBlank; }
    /// Where the parts' words stand then.
    int secondAfter() const { return first + (gapAbove ? 1 : 0); }
    int firstAfter() const
    {
        return secondAfter() + (secondBlank - second) + blanks() + (gapBetween ? 1 : 0);
    }
    /// Which line, counted before, will stand where each of them stands now; -1 for a new one.
    QList<int> order() const;
};

QList<int> Exchange::order() const
{
    QList<int> lines;
    const auto add = [&lines](int from, int to) {
        for (int line = from; line < to; ++line)
            lines.append(line);
    };
    if (gapAbove)
        lines.append(-1);
    add(second, secondBlank);
    add(firstBlank, second);
    if (gapBetween)
        lines.append(-1);
    add(first, firstBlank);
    return lines;
}

int blanksBefore(const TypingText &text, int from, int to)
{
    while (to > from + 1 && QStringView(text.line(to - 1)).trimmed().isEmpty())
        --to;
    return to;
}

TypingChange exchanged(const TypingText &text, const Exchange &parts, bool movesFirst)
{
    QString words;
    for (int line = parts.second; line < parts.secondBlank; ++line)
        words += text.line(line) + u'\n';
    QString blanks;
    for (int line = parts.firstBlank; line < parts.second; ++line)
        blanks += text.line(line) + u'\n';
    const TypingPlace firstEnd{parts.firstBlank - 1, text.line(parts.firstBlank - 1).size()};
    const TypingPlace secondEnd{parts.secondBlank - 1, text.line(parts.secondBlank - 1).size()};
    const QString above = parts.gapAbove ? QStringLiteral("\n") : QString();
    const QString between = parts.gapBetween ? QStringLiteral("\n") : QString();
    const TypingPlace caret{movesFirst ? parts.firstAfter() : parts.secondAfter(), 0};
    return {{{{parts.first, 0}, {parts.first, 0}, above + words + blanks + between},
             {firstEnd, secondEnd, {}}},
            {caret, caret}};
}

/// Whether a line begins a paragraph's words: a heading with signs needs no room above it.
bool beginsWords(const QString &line)
{
    return !QStringView(line).trimmed().startsWith(u'#');
}

/// A line's end that is another one than most keeps that with its line. The file's last line has
/// none: the one that comes there gives its own to the one that was there.
void moveLineEnds(QTextDocument &document, const Exchange &parts, const QList<int> &marked)
{
    QList<int> order = parts.order();
    const int gaps = int(order.count(-1));
    QList<bool> ends(order.size());
    for (int i = 0; i < order.size(); ++i)
        ends[i] = std::binary_search(marked.cbegin(), marked.cend(), order[i]);
    const auto last = order.indexOf(document.blockCount() - 1 - gaps);
    if (last >= 0)
        ends[last] = ends.constLast();
    QList<int> now;
    for (const int line : marked) {
        if (line < parts.first)
            now.append(line);
        else if (line >= parts.secondBlank)
            now.append(line + gaps);
    }
    for (int i = 0; i < order.size(); ++i) {
        if (ends[i] && parts.first + i < document.blockCount() - 1)
            now.append(parts.first + i);
    }
    std::sort(now.begin(), now.end());
    markOtherLines(document, now);
}

/// Whether words behind the text's last line would be read as a part of what is open there. A blank
/// line closes HTML.
bool isUnclosed(const QTextDocument &document, bool blankFollows)
{
    const auto kind = MarkdownState::fromInt(document.lastBlock().userState()).kind;
    return kind != MarkdownState::Text && (kind != MarkdownState::Html || !blankFollows);
}

} // namespace

SectionMove moveSection(BodyEditor &editor, const PostOutline &outline, int heading, int beforeLine)
{
    QTextDocument &document = *editor.document();
    const int from = outline.headings().at(heading).line;
    const int end = outline.endOf(heading);
    if (beforeLine >= from && beforeLine <= end)
        return SectionMove::Stays;
    const bool up = beforeLine < from;
    const int top = up ? beforeLine : from;
    const int middle = up ? from : end;
    const int bottom = up ? end : beforeLine;
    const bool blankFollows
        = QStringView(document.findBlockByNumber(middle - 1).text()).trimmed().isEmpty();
    if (bottom == document.blockCount() && isUnclosed(document, blankFollows))
        return SectionMove::Unclosed;

    const QList<int> marked = markedLines(document);
    std::optional<Exchange> parts;
    QTextCursor step(&document);
    step.beginEditBlock();
    const bool done
        = editor.follow([&](const TypingText &text, const TypingSelection &) -> TypingChange {
              parts = Exchange{top, blanksBefore(text, top, middle), middle,
                               blanksBefore(text, middle, bottom)};
              parts->gapAbove = beginsWords(text.line(middle)) && top > text.firstLine()
                  && !QStringView(text.line(top - 1)).trimmed().isEmpty();
              parts->gapBetween = parts->blanks() == 0 && beginsWords(text.line(top));
              return exchanged(text, *parts, !up);
          });
    if (done && !marked.isEmpty())
        moveLineEnds(document, *parts, marked);
    step.endEditBlock();
    return done ? SectionMove::Moved : SectionMove::Stays;
}

} // namespace Galley
