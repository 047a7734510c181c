// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/shownprose.h"

#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"

#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostExtra = 60; ///< lines that a paragraph may begin above or end below
constexpr int SampleLines = 80;
constexpr qsizetype SampleUnits = 4000;

bool isBlank(const QTextBlock &block)
{
    return block.length() == 1 || block.text().trimmed().isEmpty();
}

int bodyStart(const BodyEditor &editor)
{
    const auto *layout = qobject_cast<const BodyLayout *>(editor.document()->documentLayout());
    return layout ? layout->bodyStart() : 0;
}

PostLine lineOf(const QTextBlock &block, int bodyStart)
{
    return {block.position(), block.length() > LongestProseLine ? QString() : block.text(),
            block.position() <= bodyStart ? -1 : block.previous().userState()};
}

} // namespace

QList<PostLine> shownLines(const BodyEditor &editor)
{
    const auto [top, bottom] = editor.shownBlockNumbers();
    const int start = bodyStart(editor);
    const int around = bottom - top + 1;
    const QTextDocument &document = *editor.document();
    QTextBlock first = document.findBlockByNumber(
        std::max(document.findBlock(start).blockNumber(), top - around));
    QTextBlock last
        = document.findBlockByNumber(std::min(document.blockCount() - 1, bottom + around));
    for (int i = 0; i < MostExtra && first.position() > start && !isBlank(first.previous()); ++i)
        first = first.previous();
    for (int i = 0; i < MostExtra && last.next().isValid() && !isBlank(last); ++i)
        last = last.next();
    QList<PostLine> lines;
    // In Source the view may end above the body: there is nothing then.
    for (QTextBlock block = first; block.isValid() && block.position() <= last.position();
         block = block.next())
        lines.append(lineOf(block, start));
    return lines;
}

QList<PostLine> allLines(const BodyEditor &editor)
{
    const int start = bodyStart(editor);
    QList<PostLine> lines;
    for (QTextBlock block = editor.document()->findBlock(start); block.isValid();
         block = block.next())
        lines.append(lineOf(block, start));
    return lines;
}

QList<PostLine> firstLines(const BodyEditor &editor)
{
    const int start = bodyStart(editor);
    QList<PostLine> lines;
    qsizetype units = 0;
    for (QTextBlock block = editor.document()->findBlock(start);
         block.isValid() && lines.size() < SampleLines && units < SampleUnits;
         block = block.next()) {
        lines.append(lineOf(block, start));
        units += block.length();
    }
    return lines;
}

} // namespace Galley
