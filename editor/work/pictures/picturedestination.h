// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "site/linkstyle.h"

#include <QList>
#include <QString>

#include <atomic>

namespace Galley {

/// The folder that a post's next picture goes to: the one of its pictures (imagesFolder()); where
/// these are not there, the one in which what is written would be found, by \a style; for the first
/// picture of a post without one what the newest posts beside it do, else those of all the blog
/// (PictureManner). Where those tell nothing either, a folder that the generator serves. Absolute;
/// it need not exist. Reads some posts: for a thread of its own.
QString pictureDestination(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses,
                           const LinkStyle &style, const std::atomic_bool &cancelled);

/// The post's name as a picture's may begin: "trip" of "2018-05-30-trip.md" and "trip/index.md".
QString pictureSlug(const Blog &blog, const QString &postFile);

} // namespace Galley
