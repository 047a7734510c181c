// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/postimages.h"

#include "work/blogpictures.h"

#include <QDir>

namespace Galley {

PostImages readPostImages(const Blog &blog, const QString &postFile, const QString &text)
{
    const BlogPictures pictures(blog, postFile);
    const QList<PictureUse> uses = pictureUses(text, pictures);
    const QString folder = imagesFolder(blog, postFile, uses);
    return {auditImages(blog.root, listImages(folder, true), uses),
            QDir(blog.root).relativeFilePath(folder)};
}

} // namespace Galley
