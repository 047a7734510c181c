// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace Galley {

/// What a picture's EXIF and XMP tell.
struct PictureMetadata {
    bool position = false; ///< a latitude and a longitude are there
    QSize size = {}; ///< pixels, upright; empty if not known
};

/// Reads a picture's metadata, never its pixels. A file that cannot be read has none. Thread-safe.
PictureMetadata readPictureMetadata(const QString &path);
/// The same for the bytes of a file.
PictureMetadata readPictureMetadata(const QByteArray &bytes);

} // namespace Galley
