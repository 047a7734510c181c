// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pictureresolver.h"
#include "site/blog.h"
#include "work/imagesfolder.h"
#include "work/pictureuses.h"

#include <QHash>
#include <QMutex>

namespace Galley {

/// The site's answer to the preview's question where a picture lies: one post of one blog.
/// Thread-safe; remembers sizes until a file's time changes.
class BlogPictures : public PictureResolver
{
public:
    /// Whether an answer tells a picture's size in pixels, for which its file is opened.
    enum class Sizes { Told, Untold };

    /// Those on other sites: named, or fetched for the preview.
    enum class Remote { Named, Fetched };

    BlogPictures(Blog blog, QString postFile, Remote remote = Remote::Named,
                 Sizes sizes = Sizes::Told);
    Picture resolve(const QString &target) const override;

private:
    QSize sizeOf(const QString &path, qint64 stamp) const;

    Blog m_blog;
    QString m_postFile;
    Remote m_remote;
    Sizes m_told;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::pair<qint64, QSize>> m_sizes;
};

} // namespace Galley
