// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace Galley {

/// How a frame that cuts a picture moves and grows. All in pixels of the picture, which it never
/// leaves; a ratio is width to height, and none where it is empty.
namespace CropRect {

/// The largest frame of a ratio, in the middle of the picture.
QRect largest(QSize picture, QSize ratio);
/// The frame with this ratio around the same middle, as large as it was where that fits.
QRect withRatio(const QRect &frame, QSize ratio, QSize picture);
/// The frame at another place.
QRect moved(const QRect &frame, QPoint by, QSize picture);
/// The frame with some of its edges drawn to a place; the others stay where a ratio lets them.
QRect drawn(const QRect &frame, Qt::Edges edges, QPoint to, QSize ratio, QSize picture);
/// The frame with another width and height, its corner where it is as far as that fits.
QRect resized(const QRect &frame, QSize size, QSize ratio, QSize picture);
/// The frame, as large as it is, begun at the nearest border between blocks of this size.
QRect atBorder(const QRect &frame, QSize block, QSize picture);

} // namespace CropRect

} // namespace Galley
