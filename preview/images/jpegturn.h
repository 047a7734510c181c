// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSize>

namespace Galley {

/// A JPEG turned upright without decoding its pixels: what was lost when it was made is all that is
/// lost. \a orientation as of EXIF, 2 to 8. Null where that cannot be done without cutting off an
/// edge, or where turning the result back did not give the same picture again.
QByteArray turnedUpright(const QByteArray &jpeg, int orientation, bool progressive);

/// The blocks that a JPEG is stored in, in pixels: a part that begins at a border between them can
/// be cut out without decoding. Empty where that cannot be told.
QSize jpegBlock(const QByteArray &jpeg);

/// A part of a JPEG, its pixels as they are stored, cut out without decoding them. Null where it
/// does not begin between two blocks, or where what came of it does not show that part.
QByteArray croppedJpeg(const QByteArray &jpeg, const QRect &part, bool progressive);

/// Whether both are JPEGs that can be read and show the same, looked at in an eighth of their size.
bool showTheSame(const QByteArray &jpeg, const QByteArray &other);

} // namespace Galley
