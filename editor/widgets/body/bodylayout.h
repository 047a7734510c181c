// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/typesetting.h"
#include "widgets/body/bodystart.h"
#include "widgets/body/longline.h"
#include "widgets/markdown/markdownhighlighter.h"

#include <QList>
#include <QPlainTextDocumentLayout>

namespace Galley {

/// The layout of a post's document for QPlainTextEdit, which has no line height of its own: line
/// step and blank lines by the author's wish, wrapped lines of list items and quotes hang below
/// their words, a column of fixed width, room above the first line and below the last one. Hides
/// the blocks of the front matter, and lays out and colours a block when it is first looked at:
/// a change costs what the changed lines weigh.
///
/// The document owns it and it outlives no view; a view sets font and column.
class BodyLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// Put it in place with QTextDocument::setDocumentLayout() at once.
    explicit BodyLayout(QTextDocument *document);

    /// Pixels: how wide the view is, where the column begins in it, and how wide that is. True if
    /// this is new; what is laid out stays as it is until layOutAnew().
    bool setColumn(qreal viewWidth, qreal left, qreal width);
    /// Forgets all lines; each is made again when it is looked at.
    void layOutAnew();
    qreal columnLeft() const { return m_left; }
    qreal columnWidth() const { return m_width; }
    /// Pixels that are empty above the first shown line and below the last one.
    void setPadding(qreal top, qreal bottom);
    /// The prose's font: also the document's default font.
    void setFont(const QFont &font);
    /// Heights of lines, and whether wrapped ones hang; face and size are the font's.
    void setTypesetting(const Typesetting &typesetting);
    /// Pixels from line to line of prose.
    qreal lineStep() const { return m_step; }
    /// Takes the colours of Look anew.
    void recolour();

    /// Where the body begins in the document, hidden or not.
    int bodyStart() const { return m_bodyStart.position(); }
    bool hidesFrontMatter() const { return m_hides; }
    void setHidesFrontMatter(bool hides);
    /// Where what is shown begins: bodyStart() or 0.
    int textStart() const { return m_hides ? bodyStart() : 0; }

    /// Where a line is too long to be shown as a whole, shows the part around \a position. True if
    /// another one was shown before.
    bool unfold(int position);

    /// The full step of each line of a block that is laid out, in pixels from the block's top.
    QList<QRectF> lineBands(const QTextBlock &block) const;

    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// The text above the body changes: what is on screen must not move.
    void frontMatterAboutToChange();
    /// It has changed; \a linesShown lines that were hidden stand above the old body now.
    void frontMatterChanged(int linesShown);
    /// The text changed: what its highlighter knows of these blocks, by their numbers, was read
    /// anew, and of all others is as it was. The text itself is not to be changed now.
    void linesRead(int first, int last);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void layOut(const QTextBlock &block);
    void layOutLong(const QTextBlock &block);
    LongLine::Column longColumn(const QTextBlock &block) const;
    void applyFormats(const QTextBlock &block);
    void hideBlocks(int upTo);
    void setStep();
    void changeOneBlock(const QTextBlock &block);
    void emitSizeIfChanged();
    qreal topOf(const QTextBlock &block) const;
    qreal lineHeight(const QTextLine &line) const;
    qreal stepOf(const QTextLine &line, qreal top) const;

    BodyStart m_bodyStart;
    MarkdownHighlighter m_highlighter;
    qreal m_viewWidth = 600;
    qreal m_left = 0;
    qreal m_width = 600;
    qreal m_top = 0;
    qreal m_bottom = 0;
    Typesetting m_typesetting;
    qreal m_size = 16; ///< of the font, in pixels
    qreal m_step = 26;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    qreal m_letter = 8;
    int m_blockCount = 1;
    int m_lineCount = 1;
    int m_settledRevision = 0;
    int m_unfolded = 0; ///< from here on a long line is shown, if this is in one
    bool m_hides = true;
    bool m_applying = false;
    bool m_emitting = false;
};

} // namespace Galley
