// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <atomic>

namespace Galley {

/// The size of a picture in pixels, turned as its EXIF orientation says. Reads the header only.
/// Empty if the file is no picture that can be read here.
QSize uprightSize(const QString &path);

/// An upright copy of a picture, scaled down while it is decoded so that it just covers \a box
/// (pixels); never scaled up. Null if the file cannot be read, if decoding it would take more
/// memory than a photograph warrants, or soon after \a cancelled has become true.
QImage decodeCovering(const QString &path, QSize box, const std::atomic_bool &cancelled);

} // namespace Galley
