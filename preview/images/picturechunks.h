// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Galley {

/// A picture whose file is a row of named chunks, looked at without decoding it.
struct ChunkedPicture {
    bool whole = false; ///< it does not end before its end
    QSize size = {}; ///< pixels, as they are stored; of a PNG
    bool animated = false;
    bool lossless = false; ///< of a WebP: its pixels are kept as they were drawn
    int orientation = 1; ///< as of EXIF, 1 to 8
    /// The same picture without EXIF, XMP, texts, times and what follows its end. Pixels, frames
    /// and colours stay byte for byte, and so does an orientation, which EXIF alone can tell.
    QByteArray clean = {};
    QByteArray colours = {}; ///< of a PNG: the chunks that tell how its colours are meant
};

/// PNG, third edition, and APNG.
ChunkedPicture readPng(const QByteArray &bytes);
/// The PNG with these chunks in place of its own that tell of colours.
QByteArray pngWithColours(const QByteArray &png, const QByteArray &colours);

/// The WebP container of RFC 9649.
ChunkedPicture readWebP(const QByteArray &bytes);

/// The GIF (89a) without comments, without what programs have put into it but its repetitions and
/// its colour profile, and without what follows its trailer. Null if it does not go on to that.
QByteArray gifWithoutMetadata(const QByteArray &bytes);

} // namespace Galley
