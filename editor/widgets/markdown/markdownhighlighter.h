// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markdown/markdownstyle.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

class QTextBlock;

namespace Galley {

/// Colours and faces for Markdown in the blocks of a document. Two halves: the state of each line,
/// a number in QTextBlock::userState(), which is brought up to date at once by every change and
/// looks at the start of a line only; and the formats of a line, made when it is laid out, so that
/// lines that nobody sees cost nothing.
class MarkdownHighlighter
{
public:
    /// The prose's font; all sizes are factors of it.
    void setFont(const QFont &font);
    const QFont &font() const { return m_font; }
    /// The colours are others now.
    void forgetFormats() { m_formats.clear(); }

    /// Brings states up to date from \a first to \a last and on until they are what they were.
    /// Blocks before \a bodyStart are front matter. Returns the last block whose formats may differ
    /// now.
    static QTextBlock updateStates(QTextBlock first, const QTextBlock &last, int bodyStart);

    /// The formats of one block, for QTextLayout::setFormats(). Those of text that an input method
    /// is composing in it are kept. Lines that are LongLine::isLong() get one plain face.
    QList<QTextLayout::FormatRange> formats(const QTextBlock &block, int bodyStart);

    /// How many units of a line stand before its words: what wrapped lines hang below.
    static int hangingLength(const QTextBlock &block, int bodyStart);
    /// True if the block shows a line of a code block.
    static bool isCode(const QTextBlock &block);

private:
    QList<QTextLayout::FormatRange> plainFormats(const QTextBlock &block) const;
    QTextCharFormat format(MarkdownStyles styles);

    QFont m_font;
    QHash<quint32, QTextCharFormat> m_formats;
};

} // namespace Galley
