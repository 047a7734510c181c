// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/wave.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qreal WaveDepth = 3; ///< pixels below the line on which the letters stand
constexpr qreal WaveHeight = 2.5; ///< pixels
constexpr qreal WaveStep = 2; ///< pixels from crest to trough
constexpr qreal WaveBand = 6; ///< pixels; the wave with the width of its line

/// A stretch of wave as a picture: a polyline takes thirty times as long, which is felt where many
/// words are marked and all are painted for each key.
QPixmap waveTile(const QColor &colour, qreal ratio)
{
    const QString name = QStringLiteral("galley-wave-%1-%2").arg(colour.rgba()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(name, &tile)) {
        return tile;
    }
    constexpr int periods = 32;
    const QSizeF size(periods * 2 * WaveStep, WaveBand);
    tile = QPixmap((size * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPolygonF points;
    bool up = false;
    for (qreal x = 0; x <= size.width() + 2 * WaveStep; x += WaveStep) {
        points.append({x, (WaveBand + (up ? -WaveHeight : WaveHeight)) / 2});
        up = !up;
    }
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25));
    painter.drawPolyline(points);
    QPixmapCache::insert(name, tile);
    return tile;
}

struct Pattern {
    qreal on;
    qreal off;
};

/// Pixels that are painted, and that are not; 0 paints on.
Pattern patternOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Dashes:
        return {6, 3};
    case Stroke::Dots:
        return {2, 4};
    case Stroke::Wave:
    case Stroke::Line:
        break;
    }
    return {0, 0};
}

constexpr qreal StrokeWidth = 2; ///< pixels; thinner ones are lost below letters

} // namespace

void paintStroke(QPainter &painter, Stroke stroke, qreal left, qreal right, qreal letters,
                 const QColor &colour)
{
    if (stroke == Stroke::Wave) {
        paintWave(painter, left, right, letters, colour);
        return;
    }
    const qreal top = std::round(letters + WaveDepth - StrokeWidth / 2);
    const qreal from = std::round(left);
    const qreal to = std::round(right);
    const auto [on, off] = patternOf(stroke);
    if (on == 0) {
        painter.fillRect(QRectF(from, top, to - from, StrokeWidth), colour);
        return;
    }
    // Counted from the view's own edge: stretches that meet go on in one pattern.
    const qreal step = on + off;
    for (qreal x = std::floor(from / step) * step; x < to; x += step) {
        const qreal start = std::max(x, from);
        const qreal end = std::min(x + on, to);
        if (start < end)
            painter.fillRect(QRectF(start, top, end - start, StrokeWidth), colour);
    }
}

void paintWave(QPainter &painter, qreal left, qreal right, qreal letters, const QColor &colour)
{
    const QRectF band(std::round(left), std::round(letters + WaveDepth - WaveBand / 2),
                      std::round(right - left), WaveBand);
    painter.drawTiledPixmap(band, waveTile(colour, painter.device()->devicePixelRatioF()));
}

} // namespace Galley
