// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureformat.h"
#include "images/pictureimport.h"

namespace Galley {

class PictureSource;

/// Where a photograph shows no difference to the eye on a screen, of 100.
inline constexpr int JpegQuality = 88;
inline constexpr int WebPQuality = 84;
inline constexpr int LosslessWebP = 100; ///< as Qt's WebP writer takes it

/// The picture with pixels written anew: made smaller, in another format, as the wishes say and its
/// format needs. Fails with Damaged where it cannot be decoded, and in the case of a wish alone
/// where another format would not be smaller or would lose its colour profile.
ImportedPicture rewritten(const PictureSource &source, const ImportWishes &wishes);

/// The file of a bitmap in a format that can be written; \a quality 0 to 100. Empty if it cannot.
QByteArray encodedPicture(const QImage &image, PictureFormat format, int quality);

/// The same in the source's format, with the colours' meaning as it was written there.
QByteArray encodedAlike(const QImage &image, const PictureSource &source, int quality);

/// The file of a bitmap, without loss.
QByteArray pngBytes(const QImage &image);

} // namespace Galley
