// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Galley {

/// The orientation that a block of EXIF (a TIFF header and its first directory) tells, 1 to 8 as
/// EXIF 2.3 counts them; 1 where it tells none.
int exifOrientation(QByteArrayView tiff);

/// A block of EXIF that tells an orientation and nothing else.
QByteArray exifWithOrientation(int orientation);

/// Whether a picture of this orientation lies on its side.
inline bool isSidewaysOrientation(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

} // namespace Galley
