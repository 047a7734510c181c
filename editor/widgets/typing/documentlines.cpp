// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/documentlines.h"

#include "widgets/body/longline.h"
#include "widgets/markdown/markdownline.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

DocumentLines::DocumentLines(const QTextDocument &document, int shownFrom, int bodyFrom)
    : m_document(document)
    , m_first(document.findBlock(shownFrom).blockNumber())
    , m_bodyFrom(bodyFrom)
{ }

int DocumentLines::lastLine() const
{
    return m_document.blockCount() - 1;
}

QString DocumentLines::line(int number) const
{
    return m_document.findBlockByNumber(number).text();
}

TypingText::Nature DocumentLines::nature(int number) const
{
    const QTextBlock block = m_document.findBlockByNumber(number);
    if (block.position() < m_bodyFrom || LongLine::isLong(block))
        return Nature::Other;
    const auto stateOf = [this](const QTextBlock &line) {
        return line.position() < m_bodyFrom ? MarkdownState()
                                            : MarkdownState::fromInt(line.userState());
    };
    const MarkdownState after = stateOf(block);
    if (after.isCode)
        return Nature::Code;
    const QTextBlock above = block.previous();
    const bool inside = above.isValid() && stateOf(above).kind != MarkdownState::Text;
    return inside || after.kind != MarkdownState::Text ? Nature::Other : Nature::Prose;
}

TypingPlace DocumentLines::place(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return {block.blockNumber(), position - block.position()};
}

int DocumentLines::position(const TypingPlace &place) const
{
    return m_document.findBlockByNumber(place.line).position() + static_cast<int>(place.column);
}

} // namespace Galley
