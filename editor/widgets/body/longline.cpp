// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/longline.h"

#include "widgets/bodyeditor.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Galley::LongLine {

namespace {

constexpr qsizetype Least = 100'000; ///< UTF-16 units
constexpr int Rows = 8;
constexpr int RowsAbove = 3; ///< the place that is wanted
constexpr int MostInRow = 500; ///< glyphs: a row of nothing but accents has no width
/// Glyphs of a folded line: few lines, and none wider than Qt can count.
constexpr int MostFolded = 400'000;
constexpr qreal WiderThanAnyColumn = 1e6; ///< pixels: a line that has no width says much more

/// Glyphs in a row of usual letters.
int usualInRow(const Column &column)
{
    return std::clamp(int(column.width / std::max(column.letter, 1.0)), 1, MostInRow);
}

/// How many glyphs the next folded line gets, of a text of so many units whose rows begin at start.
int foldedLength(int end, int start, int length, int neighbour, bool isFirstBelow)
{
    // Next to what is seen, and at the very end, a line of a row's length: keys lead there.
    if (isFirstBelow)
        return neighbour;
    const int limit = end < start ? start : length;
    const int beside = std::max(0, limit - neighbour);
    return std::min(end < beside ? beside - end : limit - end, MostFolded);
}

} // namespace

bool isLong(qsizetype length)
{
    return length > Least;
}

bool isLong(const QTextBlock &block)
{
    return isLong(block.length() - 1);
}

bool isFolded(const QTextLine &line)
{
    return line.width() > WiderThanAnyColumn;
}

bool isLaidOut(const QTextLayout &layout)
{
    const int lines = layout.lineCount();
    return lines > 0 && (isFolded(layout.lineAt(0)) || isFolded(layout.lineAt(lines - 1)));
}

int startFor(const Column &column, int place)
{
    return std::max(0, place - RowsAbove * usualInRow(column));
}

int layOut(QTextLayout &layout, const Column &column, int start, int length)
{
    const int neighbour = usualInRow(column);
    qreal top = column.top;
    int rows = 0;
    int end = 0;
    bool wasFolded = false;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const bool folds = end < start || rows == Rows;
        if (folds) {
            const bool isFirstBelow = end >= start && !wasFolded;
            line.setNumColumns(foldedLength(end, start, length, neighbour, isFirstBelow));
        } else {
            line.setNumColumns(MostInRow, column.width);
            ++rows;
        }
        if (end > 0 && !(folds && wasFolded))
            top += column.step;
        wasFolded = folds;
        line.setPosition({column.left, top + std::round((column.step - line.height()) / 2)});
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return layout.lineCount();
}

QList<QRectF> bands(const QTextLayout &layout, const Column &column, qreal viewWidth)
{
    QList<QRectF> bands;
    qreal top = column.top;
    bool wasFolded = false;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const bool folds = isFolded(layout.lineAt(i));
        if (i > 0 && !(folds && wasFolded))
            top += column.step;
        wasFolded = folds;
        bands.append({0, top, viewWidth, column.step});
    }
    return bands;
}

QList<Fold> folds(const QTextLayout &layout, const QList<QRectF> &bands)
{
    QList<Fold> folds;
    for (int i = 0; i < bands.size(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!isFolded(line))
            continue;
        if (folds.isEmpty() || folds.last().band != bands[i])
            folds.append({bands[i], 0});
        folds.last().length += line.textLength();
    }
    return folds;
}

QString Fold::words() const
{
    return BodyEditor::tr("\u2026 %Ln more characters of this long line", nullptr, length);
}

} // namespace Galley::LongLine
