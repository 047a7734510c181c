// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Galley {

/// What a picture may weigh and still be opened here: small files can unfold to whole memories.
namespace PictureLimits {

/// Pixels of a picture whose decoder holds the whole of it (PNG, GIF ...): Qt's own default limit.
inline constexpr qint64 MaxPixels = 128 * 1024 * 1024 / 4;
/// JPEG is decoded small, but a progressive one keeps up to 6 bytes a pixel meanwhile.
/// Phones reach 108 million pixels.
inline constexpr qint64 MaxJpegPixels = 120'000'000;
/// Megabytes that one decoded picture may take: what the two limits above come to, with four bytes
/// a pixel of a JPEG and eight of a PNG. Qt's own limit is below that.
inline constexpr int MaxDecodedMegabytes = int(MaxJpegPixels * 4 / (1024 * 1024)) + 1;
/// WebP knows no longer side, in pixels.
inline constexpr int MaxWebPSide = 16383;
/// Bytes of a picture that comes into a blog: what a checked read takes, too.
inline constexpr qint64 MaxImportBytes = 64 * 1024 * 1024;

} // namespace PictureLimits

} // namespace Galley
