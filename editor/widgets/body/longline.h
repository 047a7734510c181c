// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QString;
class QTextBlock;
class QTextLayout;
class QTextLine;

namespace Galley {

/// How a line of more than 100,000 units is laid out, such as one with a picture as its address:
/// some rows of it, and all else folded into a row before and one behind them. Each position still
/// has its place in a line of the layout, so that the caret can go everywhere, and the folded ones
/// cost little: nothing looks for places to break them, and none is drawn.
namespace LongLine {

/// Whether a line of so many UTF-16 units is a long one.
bool isLong(qsizetype length);
bool isLong(const QTextBlock &block);

/// What the rows are laid out in: pixels.
struct Column {
    qreal left = 0;
    qreal width = 600;
    qreal top = 0; ///< of the first row in its block
    qreal step = 26; ///< from row to row
    qreal letter = 8; ///< how wide a usual letter is
};

/// Makes the lines of \a layout, from \a start on such that are seen, and gives back how many.
/// \a start and \a length, what is composed in it included, count in UTF-16 units.
int layOut(QTextLayout &layout, const Column &column, int start, int length);

/// Where the rows begin so that \a place is in the upper half of them.
int startFor(const Column &column, int place);

/// Whether layOut() made the lines of this layout; the text may be another one already.
bool isLaidOut(const QTextLayout &layout);
/// Whether a line is folded: it is not to be drawn.
bool isFolded(const QTextLine &line);

/// The step of each line, in pixels from the block's top; folded ones share one.
QList<QRectF> bands(const QTextLayout &layout, const Column &column, qreal viewWidth);

/// The rows that are folded, by their bands, and what they say instead of their text.
struct Fold {
    QRectF band;
    QString words() const;
    int length = 0; ///< UTF-16 units
};
QList<Fold> folds(const QTextLayout &layout, const QList<QRectF> &bands);

} // namespace LongLine

} // namespace Galley
