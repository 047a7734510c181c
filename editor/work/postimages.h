// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "images/imagefacts.h"
#include "site/blog.h"

#include <QHash>
#include <QString>

namespace Galley {

/// What the images grid shows for one text of one post.
struct PostImages {
    QList<ImageEntry> entries;
    QString folder; ///< of the post's pictures, relative to the blog
};

/// Looks through the post's text and its images folder. Reads the disk: for a thread of its own.
/// \a headers false looks into no file that \a facts do not know: the first look at a folder of a
/// thousand photographs.
PostImages readPostImages(const Blog &blog, const QString &postFile, const QString &text,
                          ImageFacts &facts, bool headers = true);

/// What is found out about pictures beside their post's own text.
struct ImageDetails {
    QHash<QString, QString> sameAs; ///< by path: the path of another file with the same bytes
    QHash<QString, int> otherPosts; ///< by path
    void addTo(QList<ImageEntry> &entries) const;
};

} // namespace Galley
