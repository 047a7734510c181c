// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagefolder.h"

namespace Galley {

/// From so many bytes on a picture is heavy: as long as all the rest of a usual page takes.
constexpr qint64 HeavyBytes = 1024 * 1024;
/// From this side on, in pixels, it has more than any reader's screen shows of it.
constexpr int HeavySide = 3000;

/// What makes a picture too heavy for a page. Drawings (SVG) have no pixels that weigh.
struct ImageWeight {
    bool bytes = false;
    bool pixels = false;
    bool isHeavy() const { return bytes || pixels; }
};

ImageWeight weigh(const ImageFile &image);

} // namespace Galley
