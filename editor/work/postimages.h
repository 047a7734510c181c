// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "site/blog.h"

#include <QString>

namespace Galley {

/// What the images grid shows for one text of one post.
struct PostImages {
    QList<ImageEntry> entries;
    QString folder; ///< of the post's pictures, relative to the blog
};

/// Looks through the post's text and its images folder. Reads the disk: for a thread of its own.
PostImages readPostImages(const Blog &blog, const QString &postFile, const QString &text);

} // namespace Galley
