// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "render/pictureresolver.h"
#include "work/frontpictures.h"

namespace Galley {

/// What the preview shows above the body, taken from the front matter.
struct PostHead {
    QString title;
    QString date; ///< as written
    QString description;
    QString language;
    QString coverReference; ///< as written, empty if there is none
    PictureResolver::Picture cover;
};

/// Keys are compared without regard to case; the first that holds a text wins.
PostHead readPostHead(const FrontMatter &frontMatter, const PictureResolver &pictures);

} // namespace Galley
