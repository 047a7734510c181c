// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/textunit.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Galley {

namespace {

TextUnit found(const QTextBlock &block, int position, QTextBoundaryFinder::BoundaryType type)
{
    const QString text = block.text();
    const int at = position - block.position();
    if (at >= text.size()) {
        return {position, std::min(position + 1, block.position() + block.length())};
    }
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(at + 1);
    const qsizetype end = finder.isAtBoundary() ? at + 1 : finder.toNextBoundary();
    finder.setPosition(at);
    const qsizetype start = finder.isAtBoundary() ? at : finder.toPreviousBoundary();
    return {block.position() + static_cast<int>(start), block.position() + static_cast<int>(end)};
}

TextUnit lineOf(const QTextBlock &block, int position)
{
    block.document()->documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) {
        return {block.position(), block.position() + block.length()};
    }
    const int start = block.position() + line.textStart();
    const bool last = line.lineNumber() + 1 == block.layout()->lineCount();
    return {start, last ? block.position() + block.length() : start + line.textLength()};
}

} // namespace

TextUnit textUnitAt(const QTextDocument &document, int position,
                    QAccessible::TextBoundaryType boundary)
{
    const QTextBlock block = document.findBlock(position);
    switch (boundary) {
    case QAccessible::CharBoundary:
        return found(block, position, QTextBoundaryFinder::Grapheme);
    case QAccessible::WordBoundary:
        return found(block, position, QTextBoundaryFinder::Word);
    case QAccessible::SentenceBoundary:
        return found(block, position, QTextBoundaryFinder::Sentence);
    case QAccessible::LineBoundary:
        return lineOf(block, position);
    case QAccessible::ParagraphBoundary:
        return {block.position(), block.position() + block.length()};
    case QAccessible::NoBoundary:
        break;
    }
    return {0, document.characterCount() - 1};
}

} // namespace Galley
