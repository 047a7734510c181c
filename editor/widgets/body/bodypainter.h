// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "widgets/body/wave.h"

#include <QList>
#include <QPointF>
#include <QTextBlock>

class QColor;
class QPainter;
class QTextCursor;

namespace Galley {

class BodyLayout;

/// A block that is on screen, and where: the block's top left in the viewport, in pixels.
struct ShownBlock {
    QTextBlock block;
    QPointF origin;
};

/// Places that need the author, over the whole width of the viewport: lines that the place covers,
/// or for an empty one the edge above its line. Goes under everything.
void paintMarkedPlaces(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                       const QList<QTextCursor> &places, int width);

/// The band behind code blocks, over the width of the column. Goes under the text.
void paintCodeBands(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout);

/// What was found, tinted. \a spans ascend and count in the whole document. Goes under the text.
void paintFound(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                const QList<Span> &spans);

/// The selection in the full height of its lines, so that there are no gaps between them. Goes
/// under the text; also right where directions of writing mix.
void paintSelection(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout,
                    const QTextCursor &cursor);

/// The text of long lines, and what stands for the folded part of it.
void paintLongLines(QPainter &painter, const QList<ShownBlock> &blocks, const BodyLayout &layout);

/// A stroke under each of \a spans, which count in the whole document. Goes over the text.
void paintStrokes(QPainter &painter, const QList<ShownBlock> &blocks, const QList<Span> &spans,
                  Stroke stroke, const QColor &colour);

/// The caret in the accent's colour. Goes over the text and over Qt's own caret, which inverts what
/// is below it. \a position is that of QAbstractTextDocumentLayout's paint
/// context: -1 in the dark phase, below -1 in text that is being composed.
void paintCaret(QPainter &painter, const QList<ShownBlock> &blocks, int position, int width);

} // namespace Galley
