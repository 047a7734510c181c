// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureformat.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

namespace Galley {

/// Decodes a part of a picture in another size. \a orientation is of EXIF, 1 to 8, whatever the
/// bytes tell of themselves; \a part is a rectangle of the picture as this orientation shows it,
/// \a size what becomes of it: all in pixels. Null if it cannot be decoded. Takes its time with
/// large ones.
QImage decodedPart(const QByteArray &bytes, PictureFormat format, int orientation,
                   const QRect &part, QSize size);

} // namespace Galley
