// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

/// Where a site reads the width of a picture beside HTML, which always has one.
struct PictureWidths {
    bool kramdown = false; ///< "![](x.jpg){: width="300"}"
    bool hugo = false; ///< {{< figure src="x.jpg" width="300" >}}
};

/// Of this blog, by its generator and what its configuration says of Markdown.
PictureWidths pictureWidths(const Blog &blog);

} // namespace Galley
