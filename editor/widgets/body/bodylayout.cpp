// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodylayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal LargerFont = 1.1; ///< than prose: Qt rounds the heights of lines
constexpr qreal HeadingStepFactor = 1.3; ///< of a larger font's size
constexpr qreal MostOfColumn = 0.5; ///< a wrapped line hangs no deeper than this
constexpr qsizetype LongestWord = 2000; ///< characters
/// More than any view is high: what is repainted when lines move.
constexpr QRectF Everything(0, 0, 1e9, 1e9);

/// Whether there is a word such as an embedded picture's. Where words are kept together, each line
/// of it would be looked for in all that is left of it: a megabyte takes minutes.
bool hasEndlessWord(const QTextBlock &block)
{
    if (block.length() <= LongestWord)
        return false;
    const QString text = block.text();
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            from = i + 1;
        else if (i - from >= LongestWord)
            return true;
    }
    return false;
}

} // namespace

BodyLayout::BodyLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    // An edit block may end without a change; then only this signal tells.
    connect(document, &QTextDocument::contentsChanged, this,
            [this] { m_settledRevision = this->document()->revision(); });
    m_settledRevision = document->revision();
}

bool BodyLayout::setColumn(qreal viewWidth, qreal left, qreal width)
{
    const bool changes = viewWidth != m_viewWidth || left != m_left || width != m_width;
    m_viewWidth = viewWidth;
    m_left = left;
    m_width = std::max(width, 1.0);
    return changes;
}

void BodyLayout::layOutAnew()
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        block.clearLayout();
    }
    Q_EMIT update(Everything);
}

void BodyLayout::setPadding(qreal top, qreal bottom)
{
    m_bottom = bottom;
    if (top != m_top) {
        m_top = top;
        document()->findBlock(textStart()).clearLayout();
    }
}

void BodyLayout::setFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    m_size = QFontInfo(font).pixelSize();
    setStep();
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    m_letter = metrics.averageCharWidth();
    const bool changes = m_highlighter.font() != font;
    m_highlighter.setFont(font);
    if (document()->defaultFont() != font) {
        document()->setDefaultFont(font);
    } else if (changes) {
        layOutAnew();
    }
}

void BodyLayout::setTypesetting(const Typesetting &typesetting)
{
    if (typesetting == m_typesetting) {
        return;
    }
    m_typesetting = typesetting;
    setStep();
    layOutAnew();
}

void BodyLayout::setStep()
{
    m_step = std::round(m_size * m_typesetting.lineHeight / 100);
}

void BodyLayout::recolour()
{
    m_highlighter.forgetFormats();
    layOutAnew();
}

void BodyLayout::setHidesFrontMatter(bool hides)
{
    if (hides == m_hides) {
        return;
    }
    m_hides = hides;
    document()->firstBlock().clearLayout();
    document()->findBlock(bodyStart()).clearLayout();
    hideBlocks(bodyStart());
    emitSizeIfChanged();
    Q_EMIT update(Everything);
}

/// Blocks before the body are hidden, those from there to \a upTo shown.
void BodyLayout::hideBlocks(int upTo)
{
    const int start = textStart();
    for (QTextBlock block = document()->firstBlock();
         block.isValid() && block.position() <= std::max(upTo, start); block = block.next()) {
        const bool visible = block.position() >= start;
        if (block.isVisible() != visible || (block.lineCount() > 0) != visible) {
            block.setVisible(visible);
            block.clearLayout();
            block.setLineCount(visible ? 1 : 0);
        }
    }
}

void BodyLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    if (m_applying) {
        return; // our own formats, see applyFormats()
    }
    m_settledRevision = document()->revision();
    const int oldStart = bodyStart();
    const int movedStart = from >= oldStart ? oldStart
        : oldStart >= from + charsRemoved   ? oldStart + charsAdded - charsRemoved
                                            : std::min(oldStart, from + charsAdded);
    m_bodyStart.documentChanged(*document(), from, charsRemoved, charsAdded);
    const bool refenced = bodyStart() != movedStart;
    const bool recounted = document()->blockCount() != m_blockCount;
    const bool above = m_hides && (from < std::max(oldStart, bodyStart()) || refenced);
    if (above) {
        Q_EMIT frontMatterAboutToChange();
    }

    QTextBlock first = document()->findBlock(from);
    QTextBlock last = document()->findBlock(from + charsAdded);
    last = last.isValid() ? last : document()->lastBlock();
    // Where lines went, the line behind them follows upon another one now.
    const QTextBlock behind = recounted && last.next().isValid() ? last.next() : last;
    QTextBlock touched;
    if (refenced) {
        first = document()->findBlock(std::min({movedStart, bodyStart(), from}));
        const QTextBlock lowest = document()->findBlock(std::max(movedStart, bodyStart()));
        touched = MarkdownHighlighter::updateStates(
            first, lowest.blockNumber() > behind.blockNumber() ? lowest : behind, bodyStart());
    } else {
        touched = MarkdownHighlighter::updateStates(first, behind, bodyStart());
    }
    if (above) {
        hideBlocks(std::max(movedStart, bodyStart()));
    }

    m_blockCount = document()->blockCount();
    if (from < m_unfolded)
        m_unfolded = std::max(from, m_unfolded + charsAdded - charsRemoved);
    if (first == last && touched == last && !recounted && !refenced) {
        changeOneBlock(first);
    } else {
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            block.clearLayout();
            if (block == touched) {
                break;
            }
        }
        if (recounted) {
            // Only then: else it may lay out the block by itself, without our steps.
            QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
        }
        emitSizeIfChanged();
        Q_EMIT update(Everything);
    }
    if (above) {
        const QTextBlock oldBody = document()->findBlock(movedStart);
        Q_EMIT frontMatterChanged(bodyStart() < movedStart ? oldBody.firstLineNumber() : 0);
    }
    Q_EMIT linesRead(first.blockNumber(), touched.blockNumber());
}

/// What a key costs: one block is laid out, and the others move only if it grew.
void BodyLayout::changeOneBlock(const QTextBlock &block)
{
    if (!block.isVisible()) {
        return;
    }
    const bool wasLaidOut = block.layout()->lineCount() > 0;
    const qreal before = wasLaidOut ? blockBoundingRect(block).height() : -1;
    QTextBlock(block).clearLayout();
    const qreal after = blockBoundingRect(block).height();
    if (after == before) {
        Q_EMIT updateBlock(block);
    } else {
        Q_EMIT update(Everything);
    }
}

QRectF BodyLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || !block.isVisible()) {
        return {};
    }
    if (block.layout()->lineCount() == 0) {
        // Lazy: the rectangle is logically there already.
        const_cast<BodyLayout *>(this)->layOut(block);
    }
    const QList<QRectF> bands = lineBands(block);
    const qreal bottom = bands.isEmpty() ? topOf(block) : bands.constLast().bottom();
    return {0, 0, m_viewWidth, bottom + (block.next().isValid() ? 0 : m_bottom)};
}

qreal BodyLayout::topOf(const QTextBlock &block) const
{
    return block.position() <= textStart() ? m_top : 0;
}

qreal BodyLayout::lineHeight(const QTextLine &line) const
{
    const qreal larger = line.height() / (m_ascent + m_descent);
    if (larger < LargerFont) {
        return m_step;
    }
    return std::max(m_step, std::round(m_size * larger * HeadingStepFactor));
}

/// Read back from where the line was put below \a top, not from the text: after a change the text
/// is already the new one while the lines are still the old ones.
qreal BodyLayout::stepOf(const QTextLine &line, qreal top) const
{
    const qreal ascent = std::max(m_ascent, line.ascent());
    const qreal descent = std::max(m_descent, line.descent());
    const qreal gap = line.y() + line.ascent() - ascent - top;
    return std::round(2 * gap + ascent + descent);
}

QList<QRectF> BodyLayout::lineBands(const QTextBlock &block) const
{
    if (LongLine::isLaidOut(*block.layout()))
        return LongLine::bands(*block.layout(), longColumn(block), m_viewWidth);
    QList<QRectF> bands;
    qreal top = topOf(block);
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const qreal height = stepOf(block.layout()->lineAt(number), top);
        bands.append({0, top, m_viewWidth, height});
        top += height;
    }
    return bands;
}

LongLine::Column BodyLayout::longColumn(const QTextBlock &block) const
{
    return {m_left, m_width, topOf(block), m_step, m_letter};
}

void BodyLayout::layOutLong(const QTextBlock &block)
{
    applyFormats(block);
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    // What Qt finds out about the whole line it would ask again for each caret and each row.
    layout->setCacheEnabled(true);
    const int start = block.contains(m_unfolded) ? m_unfolded - block.position() : 0;
    const int length = block.length() - 1 + int(layout->preeditAreaText().size());
    QTextBlock(block).setLineCount(LongLine::layOut(*layout, longColumn(block), start, length));
    emitSizeIfChanged();
}

bool BodyLayout::unfold(int position)
{
    const QTextBlock block = document()->findBlock(position);
    QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
    if (!layout || !LongLine::isLong(block) || !LongLine::isLaidOut(*layout))
        return false;
    const QTextLine line = layout->lineForTextPosition(position - block.position());
    if (!line.isValid() || !LongLine::isFolded(line))
        return false;
    m_unfolded
        = block.position() + LongLine::startFor(longColumn(block), position - block.position());
    QTextBlock(block).clearLayout();
    layOutLong(block);
    Q_EMIT update(Everything);
    return true;
}

void BodyLayout::layOut(const QTextBlock &block)
{
    if (LongLine::isLong(block)) {
        layOutLong(block);
        return;
    }
    applyFormats(block);
    block.layout()->setCacheEnabled(false);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    QTextLayout *layout = block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(hasEndlessWord(block) ? QTextOption::WrapAnywhere
                                             : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(block.textDirection());
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTabStopDistance(m_size * 2);
    layout->setTextOption(option);

    const bool blank = block.length() == 1 && layout->preeditAreaText().isEmpty();
    qreal top = topOf(block);
    qreal hang = 0;
    layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        if (number == 1 && m_typesetting.hangs) {
            const int length = MarkdownHighlighter::hangingLength(block, bodyStart());
            const qreal words = layout->lineAt(0).cursorToX(length);
            hang = rightToLeft ? m_left + m_width - words : words - m_left;
            hang = length == 0 || hang > m_width * MostOfColumn ? 0 : hang;
        }
        line.setLineWidth(m_width - hang);
        const qreal height
            = blank ? std::round(m_step * m_typesetting.blankLine / 100) : lineHeight(line);
        const qreal ascent = std::max(m_ascent, line.ascent());
        const qreal descent = std::max(m_descent, line.descent());
        const qreal baseline = top + (height - ascent - descent) / 2 + ascent;
        line.setPosition({m_left + (rightToLeft ? 0 : hang), baseline - line.ascent()});
        top += height;
    }
    layout->endLayout();
    QTextBlock(block).setLineCount(layout->lineCount());
    emitSizeIfChanged();
}

/// Gives the block its formats. QTextLayout reports them to the document as a change of the text;
/// it is taken back at once, or the next real change would be said to reach from here to there.
void BodyLayout::applyFormats(const QTextBlock &block)
{
    if (document()->revision() != m_settledRevision) {
        return; // inside an edit block taking it back would lose that change; it ends with a new
                // layout
    }
    const QScopedValueRollback<bool> applying(m_applying, true);
    block.layout()->setFormats(m_highlighter.formats(block, bodyStart()));
    document()->markContentsDirty(block.position(), block.length());
}

void BodyLayout::emitSizeIfChanged()
{
    while (!m_emitting && m_lineCount != document()->lineCount()) {
        const QScopedValueRollback<bool> emitting(m_emitting, true);
        m_lineCount = document()->lineCount();
        Q_EMIT documentSizeChanged(documentSize());
    }
}

} // namespace Galley
