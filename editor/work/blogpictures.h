// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "render/pictureresolver.h"
#include "site/blog.h"

#include <QHash>
#include <QMutex>

namespace Galley {

/// The site's answer to the preview's question where a picture lies: one post of one blog.
/// Thread-safe; remembers sizes until a file's time changes.
class BlogPictures : public PictureResolver
{
public:
    BlogPictures(Blog blog, QString postFile);
    Picture resolve(const QString &target) const override;

private:
    Blog m_blog;
    QString m_postFile;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::pair<qint64, QSize>> m_sizes;
};

/// Every place in a post's text that names a picture: covers in the front matter, then the body, resolved.
QList<PictureUse> pictureUses(const QString &text, const PictureResolver &pictures);

/// The folder in which a post's pictures lie: where those it names lie, else the folder of
/// its slug among the other posts' folders, else its bundle. Absolute; it need not exist.
QString imagesFolder(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses);

} // namespace Galley
