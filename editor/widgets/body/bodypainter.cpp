// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodypainter.h"

#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/longline.h"
#include "widgets/markdown/markdownhighlighter.h"
#include "widgets/placemark.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QPolygonF>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr int EdgeHeight = 2; ///< pixels of the edge where a removed text was
constexpr qreal CodePadding = 8; ///< pixels of band at either side of the column

bool hasRightToLeft(const QTextBlock &block)
{
    // Of a long line few rows are looked at; whether they are mixed need not be known.
    if (LongLine::isLong(block))
        return true;
    const QString text = block.text();
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// The stretches of a line, left and right edge, between two positions of its block.
QList<std::pair<qreal, qreal>> stretches(const QTextLine &line, int from, int to, bool mixed)
{
    if (!mixed) {
        return {{line.cursorToX(from), line.cursorToX(to)}};
    }
    QList<std::pair<qreal, qreal>> result;
    for (int i = from; i < to; ++i) {
        const qreal a = line.cursorToX(i, QTextLine::Leading);
        const qreal b = line.cursorToX(i, QTextLine::Trailing);
        result.append({std::min(a, b), std::max(a, b)});
    }
    return result;
}

/// Paints the strokes of one block, of those spans that it has a part in.
void paintBlockStrokes(QPainter &painter, const ShownBlock &shown, const QList<Span> &spans,
                       Stroke stroke, const QColor &colour)
{
    const QTextBlock &block = shown.block;
    const bool mixed = hasRightToLeft(block);
    for (const Span &span : spans) {
        const int start = int(span.start) - block.position();
        const int end = start + int(span.length);
        if (span.length == 0 || end <= 0 || start >= block.length()) {
            continue;
        }
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to || LongLine::isFolded(line)) {
                continue;
            }
            const qreal letters = shown.origin.y() + line.y() + line.ascent();
            const qreal x = shown.origin.x();
            for (const auto &[left, right] : stretches(line, from, to, mixed))
                paintStroke(painter, stroke, x + left, x + right, letters, colour);
        }
    }
}

} // namespace

void paintMarkedPlaces(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                       const QList<QTextCursor> &places, int width)
{
    for (const ShownBlock &shown : blocks) {
        const int start = shown.block.position();
        const int end = start + shown.block.length();
        const QList<QRectF> bands = layout.lineBands(shown.block);
        if (bands.isEmpty())
            continue;
        const int top = qRound(shown.origin.y() + bands.first().top());
        const int bottom = qRound(shown.origin.y() + bands.last().bottom());
        for (const QTextCursor &place : places) {
            const bool isHere = place.hasSelection()
                ? place.selectionStart() < end && place.selectionEnd() > start
                : place.position() >= start && place.position() < end;
            if (isHere)
                paintPlaceMark(
                    painter, QRect(0, top, width, place.hasSelection() ? bottom - top : EdgeHeight),
                    QGuiApplication::layoutDirection());
        }
    }
}

void paintCodeBands(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout)
{
    const QColor colour = Look::instance().colour(Token::CodeBg);
    for (const ShownBlock &shown : blocks) {
        if (!MarkdownHighlighter::isCode(shown.block)
            || shown.block.position() < layout.bodyStart()) {
            continue;
        }
        const QList<QRectF> bands = layout.lineBands(shown.block);
        if (!bands.isEmpty()) {
            const QRectF band(layout.columnLeft() - CodePadding, bands.first().top(),
                              layout.columnWidth() + 2 * CodePadding,
                              bands.last().bottom() - bands.first().top());
            painter.fillRect(band.translated(shown.origin), colour);
        }
    }
}

void paintFound(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                const QList<Span> &spans)
{
    const QColor colour = Look::instance().colour(Token::Mark);
    for (const ShownBlock &shown : blocks) {
        const QTextBlock &block = shown.block;
        const int blockEnd = block.position() + block.length();
        auto span = std::lower_bound(
            spans.cbegin(), spans.cend(), qsizetype(block.position()),
            [](const Span &one, qsizetype position) { return one.end() <= position; });
        if (span == spans.cend() || span->start >= blockEnd) {
            continue;
        }
        const QList<QRectF> bands = layout.lineBands(block);
        const bool mixed = hasRightToLeft(block);
        for (; span != spans.cend() && span->start < blockEnd; ++span) {
            for (int i = 0; i < bands.size(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const int from = std::max(int(span->start) - block.position(), line.textStart());
                const int to = std::min(int(span->end()) - block.position(),
                                        line.textStart() + line.textLength());
                if (from >= to || LongLine::isFolded(line)) {
                    continue;
                }
                for (const auto &[left, right] : stretches(line, from, to, mixed)) {
                    const QRectF band(left, bands[i].top(), right - left, bands[i].height());
                    painter.fillRect(band.translated(shown.origin), colour);
                }
            }
        }
    }
}

void paintSelection(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                    const QTextCursor &cursor)
{
    if (!cursor.hasSelection()) {
        return;
    }
    const QColor colour = Look::instance().colour(Token::Select);
    const qreal lineEnd = layout.lineStep() / 4; // a selected line end, seen on blank lines too
    for (const ShownBlock &shown : blocks) {
        const QTextBlock &block = shown.block;
        const int start = cursor.selectionStart() - block.position();
        const int end = cursor.selectionEnd() - block.position();
        if (end <= 0 || start >= block.length()) {
            continue;
        }
        const QList<QRectF> bands = layout.lineBands(block);
        const bool mixed = hasRightToLeft(block);
        for (int i = 0; i < bands.size(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int lineStop = line.textStart() + line.textLength();
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, lineStop);
            const auto fill = [&](qreal left, qreal right) {
                const QRectF band(left, bands[i].top(), right - left, bands[i].height());
                painter.fillRect(band.translated(shown.origin), colour);
            };
            if (from < to && LongLine::isFolded(line)) {
                fill(layout.columnLeft(), layout.columnLeft() + layout.columnWidth());
            } else if (from < to) {
                for (const auto &[left, right] : stretches(line, from, to, mixed)) {
                    fill(left, right);
                }
            }
            const bool lineEndIn = end > lineStop && start <= lineStop && i + 1 == bands.size()
                && !LongLine::isFolded(line);
            if (lineEndIn && block.textDirection() == Qt::RightToLeft) {
                const qreal edge = line.naturalTextRect().left();
                fill(edge - lineEnd, edge);
            } else if (lineEndIn) {
                const qreal edge = line.naturalTextRect().right();
                fill(edge, edge + lineEnd);
            }
        }
    }
}

void paintLongLines(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout)
{
    for (const ShownBlock &shown : blocks) {
        const QTextLayout &text = *shown.block.layout();
        if (!LongLine::isLaidOut(text))
            continue;
        painter.setPen(Look::instance().colour(Token::Ink));
        for (int i = 0; i < text.lineCount(); ++i) {
            if (!LongLine::isFolded(text.lineAt(i)))
                text.lineAt(i).draw(&painter, shown.origin);
        }
        painter.setPen(Look::instance().colour(Token::Ink3));
        for (const LongLine::Fold &fold : LongLine::folds(text, layout.lineBands(shown.block))) {
            const QRectF row(layout.columnLeft(), fold.band.top(), layout.columnWidth(),
                             fold.band.height());
            const QString words
                = painter.fontMetrics().elidedText(fold.words(), Qt::ElideRight, int(row.width()));
            painter.drawText(row.translated(shown.origin), Qt::AlignVCenter, words);
        }
    }
}

void paintStrokes(QPainter &painter, const QList<ShownBlock> &blocks, const QList<Span> &spans,
                  Stroke stroke, const QColor &colour)
{
    if (spans.isEmpty()) {
        return;
    }
    const QRectF clip = painter.clipBoundingRect();
    for (const ShownBlock &shown : blocks) {
        const QRectF place = shown.block.layout()->boundingRect().translated(shown.origin);
        if (place.bottom() + WaveReach < clip.top() || place.top() > clip.bottom()) {
            continue;
        }
        paintBlockStrokes(painter, shown, spans, stroke, colour);
    }
}

void paintCaret(QPainter &painter, const QList<ShownBlock> &blocks, int position, int width)
{
    if (position == -1) {
        return;
    }
    for (const ShownBlock &shown : blocks) {
        const QTextLayout *layout = shown.block.layout();
        int at = position - shown.block.position();
        if (position < -1 && !layout->preeditAreaText().isEmpty()) {
            at = layout->preeditAreaPosition() - (position + 2);
        } else if (position < 0 || !shown.block.contains(position)) {
            continue;
        }
        const QTextLine line = layout->lineForTextPosition(at);
        if (line.isValid()) {
            const QRectF caret(line.cursorToX(at), line.y(), width, line.height());
            painter.fillRect(caret.translated(shown.origin),
                             Look::instance().colour(Token::Accent));
        }
    }
}

} // namespace Galley
