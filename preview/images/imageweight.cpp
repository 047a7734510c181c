// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageweight.h"

#include <algorithm>

namespace Galley {

ImageWeight weigh(const ImageFile &image)
{
    if (!isPictureName(image.path))
        return {};
    const bool drawing = image.path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    return {image.bytes >= HeavyBytes,
            !drawing && std::max(image.size.width(), image.size.height()) >= HeavySide};
}

} // namespace Galley
