// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;

namespace Galley {

/// A wavy line, for words that need the author. \a letters is the line on which the letters stand;
/// all in pixels.
void paintWave(QPainter &painter, qreal left, qreal right, qreal letters, const QColor &colour);

/// What a stretch of text is underlined with, so that colour is not the only sign.
enum class Stroke { Wave, Dashes, Dots, Line };

/// The same for any stroke.
void paintStroke(QPainter &painter, Stroke stroke, qreal left, qreal right, qreal letters,
                 const QColor &colour);

/// How far it reaches below that line, in pixels.
constexpr qreal WaveReach = 6;

} // namespace Galley
