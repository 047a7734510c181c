// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

namespace Galley {

/// The EXIF orientation, 1 to 8, of a picture that is turned to the right by so many quarters.
/// \a orientation is that of before.
int turnedOrientation(int orientation, int quarters);

/// Where a part of a picture lies among the pixels as they are stored. \a part is a rectangle of
/// the picture as it is shown, \a stored the size of what is stored, both in pixels.
QRect storedPart(const QRect &part, int orientation, QSize stored);

/// Stored pixels as this orientation shows them.
QImage shownAs(const QImage &stored, int orientation);

/// A rectangle of a picture of this size, after the picture is turned to the right once.
QRect turnedRight(const QRect &rect, QSize size);

} // namespace Galley
