// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureimport.h"

namespace Galley {

class PictureSource;

/// The picture with pixels written anew: made smaller, in another format, as the wishes say and its
/// format needs. Fails with Damaged where it cannot be decoded, and in the case of a wish alone
/// where another format would not be smaller or would lose its colour profile.
ImportedPicture rewritten(const PictureSource &source, const ImportWishes &wishes);

/// The file of a bitmap, without loss.
QByteArray pngBytes(const QImage &image);

} // namespace Galley
