// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor looks: the column's place and what is painted around Qt's text.
#include "widgets/bodyeditor.h"

#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/bodypainter.h"
#include "widgets/body/manuscriptlook.h"
#include "widgets/body/occurrences.h"
#include "widgets/body/textmarks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr int SideSpace = 24; ///< pixels, at least
constexpr int TopSpace = 20; ///< pixels

/// The width of prose of so many characters, as wide as an average of it runs.
qreal measureOf(const QFont &font, int characters)
{
    const QString sample = QStringLiteral("Most of what is written here is prose, in plain words");
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size()) * characters;
}

} // namespace

void BodyEditor::resizeEvent(QResizeEvent *event)
{
    if (fitColumn() && event->oldSize().width() == event->size().width()) {
        bodyLayout()->layOutAnew(); // Qt does it for another width only
    }
    QPlainTextEdit::resizeEvent(event);
}

/// The column stands in the middle of the pane, scroll bar or not. True if it moved.
bool BodyEditor::fitColumn()
{
    BodyLayout *layout = bodyLayout();
    if (!layout) {
        return false;
    }
    const qreal pane = contentsRect().width();
    const qreal sides = Look::scaled(SideSpace);
    const int measure = ManuscriptLook::instance().typesetting().measure;
    const qreal width = std::max(1.0, std::min(measureOf(font(), measure), pane - 2 * sides));
    const qreal left = std::round((pane - width) / 2);
    layout->setPadding(Look::scaled(TopSpace), viewport()->height() / 2);
    return layout->setColumn(viewport()->width(), left, width);
}

/// What was on top stays there, though lines are others now.
void BodyEditor::takeTypesetting()
{
    const double top = topBodyLine();
    setFont(ManuscriptLook::instance().font());
    bodyLayout()->setTypesetting(ManuscriptLook::instance().typesetting());
    if (fitColumn()) {
        bodyLayout()->layOutAnew();
    }
    scrollToBodyLine(top);
}

void BodyEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        && bodyLayout()) {
        bodyLayout()->setFont(font()); // lays out anew
        fitColumn();
    }
}

QList<ShownBlock> BodyEditor::shownBlocks() const
{
    QList<ShownBlock> shown;
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock();
         block.isValid() && origin.y() < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible()) {
            shown.append({block, origin});
        }
        origin.ry() += height;
    }
    return shown;
}

std::pair<int, int> BodyEditor::shownBlockNumbers() const
{
    const QList<ShownBlock> shown = shownBlocks();
    if (shown.isEmpty())
        return {textCursor().blockNumber(), textCursor().blockNumber()};
    return {shown.constFirst().block.blockNumber(), shown.constLast().block.blockNumber()};
}

double BodyEditor::topBodyLine() const
{
    QPointF origin = contentOffset();
    QTextBlock block = firstVisibleBlock();
    while (block.isValid() && !block.isVisible()) {
        block = block.next();
    }
    if (!block.isValid()) {
        return 0;
    }
    const qreal height = blockBoundingRect(block).height();
    const int bodyBlock = document()->findBlock(bodyLayout()->bodyStart()).blockNumber();
    const qreal above = height > 0 ? std::clamp(-origin.y() / height, 0.0, 1.0) : 0;
    return block.blockNumber() - bodyBlock + above;
}

void BodyEditor::scrollToBodyLine(double line)
{
    const int bodyBlock = document()->findBlock(bodyLayout()->bodyStart()).blockNumber();
    const int first = document()->findBlock(bodyLayout()->textStart()).blockNumber();
    const double wanted = std::clamp<double>(bodyBlock + line, first, document()->blockCount() - 1);
    const QTextBlock block = document()->findBlockByNumber(int(wanted));
    blockBoundingRect(block); // lays it out: only then its lines are known
    const int inside = int((wanted - std::floor(wanted)) * block.lineCount() + 0.5);
    verticalScrollBar()->setValue(block.firstLineNumber()
                                  + std::min(inside, std::max(0, block.lineCount() - 1)));
}

int BodyEditor::bodyLineCount() const
{
    return document()->blockCount()
        - document()->findBlock(bodyLayout()->bodyStart()).blockNumber();
}

void BodyEditor::setMarkedPlaces(const QList<QTextCursor> &places)
{
    m_marked = places;
    viewport()->update();
}

/// The quiet ones first: where several meet, the more urgent one is seen.
QList<BodyEditor::Underlined> BodyEditor::underlined() const
{
    return {{m_remarks[size_t(Remark::LongSentence)], Stroke::Dots, Token::Ink3},
            {m_remarks[size_t(Remark::Told)], Stroke::Line, Token::Accent},
            {m_remarks[size_t(Remark::Repeated)], Stroke::Dashes, Token::Accent},
            {m_misspelled, Stroke::Wave, Token::Error},
            {m_garbled, Stroke::Wave, Token::Warn}};
}

/// What Qt paints: all but long lines, of which it would paint what is folded, too.
void BodyEditor::paintText(const QPaintEvent &event, const QList<ShownBlock> &blocks)
{
    QRegion region(event.rect());
    for (const ShownBlock &shown : blocks) {
        if (LongLine::isLaidOut(*shown.block.layout())) {
            const QRectF place = blockBoundingRect(shown.block).translated(shown.origin);
            // Qt paints a block that only touches the rectangle.
            region -= place.toAlignedRect().adjusted(0, -1, 0, 1);
        }
    }
    for (const QRect &rect : region) {
        QPaintEvent part(rect);
        QPlainTextEdit::paintEvent(&part);
    }
}

void BodyEditor::paintEvent(QPaintEvent *event)
{
    const QList<ShownBlock> blocks = shownBlocks();
    {
        QPainter under(viewport());
        under.setClipRect(event->rect());
        paintMarkedPlaces(under, blocks, *bodyLayout(), m_marked, viewport()->width());
        paintCodeBands(under, blocks, *bodyLayout());
        paintFound(under, blocks, *bodyLayout(), m_found->spans());
        paintFound(under, blocks, *bodyLayout(), m_occurrences->places());
        paintSelection(under, blocks, *bodyLayout(), textCursor());
    }
    paintText(*event, blocks);
    QPainter over(viewport());
    over.setClipRect(event->rect());
    paintLongLines(over, blocks, *bodyLayout());
    for (const Underlined &each : underlined())
        paintStrokes(over, blocks, each.marks->spans(), each.stroke,
                     Look::instance().colour(each.colour));
    paintCaret(over, blocks, getPaintContext().cursorPosition, cursorWidth());
}

} // namespace Galley
