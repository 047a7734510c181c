// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pictureresolver.h"

#include "post/frontmatter.h"

namespace Galley {

/// What the preview shows above the body, taken from the front matter.
struct PostHead {
    QString title;
    QString date;               ///< as written
    QString description;
    QString language;
    QString coverReference;     ///< as written, empty if there is none
    PictureResolver::Picture cover;
};

PostHead readPostHead(const FrontMatter &frontMatter, const PictureResolver &pictures);

/// The keys that name a post's cover ("image", "cover", "coverImage", "thumbnail", ...), in order of preference.
QStringList coverKeys();

} // namespace Galley
