// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/blogpictures.h"

#include "images/imagefolder.h"
#include "site/reference.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

PictureResolver::Status statusOf(ReferenceStatus status)
{
    switch (status) {
    case ReferenceStatus::Ok:
        return PictureResolver::Status::Ok;
    case ReferenceStatus::Missing:
        return PictureResolver::Status::Missing;
    case ReferenceStatus::WrongCase:
        return PictureResolver::Status::WrongCase;
    case ReferenceStatus::Outside:
        return PictureResolver::Status::Outside;
    case ReferenceStatus::Remote:
        return PictureResolver::Status::Remote;
    case ReferenceStatus::Templated:
        return PictureResolver::Status::Templated;
    }
    return PictureResolver::Status::Missing;
}

} // namespace

BlogPictures::BlogPictures(Blog blog, QString postFile, Remote remote, Sizes sizes)
    : m_blog(std::move(blog))
    , m_postFile(std::move(postFile))
    , m_remote(remote)
    , m_told(sizes)
{ }

PictureResolver::Picture BlogPictures::resolve(const QString &target) const
{
    const ResolvedReference found = resolveReference(m_blog, m_postFile, target);
    Picture picture;
    picture.status = statusOf(found.status);
    picture.isFetched = m_remote == Remote::Fetched && picture.status == Status::Remote;
    if (found.file.isEmpty())
        return picture;
    const QString relative = QDir(m_blog.root).relativeFilePath(found.file);
    // The preview serves what this answer names: a slip in the site's rules must not open a door.
    if (relative == QLatin1String("..") || relative.startsWith(QLatin1String("../"))
        || QDir::isAbsolutePath(relative)) {
        picture.status = Status::Outside;
        return picture;
    }
    picture.file = relative;
    if (picture.status == Status::Missing)
        return picture;
    const QFileInfo info(found.file);
    picture.stamp = info.lastModified().toMSecsSinceEpoch() * 1'000'003 + info.size();
    if (m_told == Sizes::Told)
        picture.size = sizeOf(found.file, picture.stamp);
    return picture;
}

QSize BlogPictures::sizeOf(const QString &path, qint64 stamp) const
{
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_sizes.constFind(path);
        if (known != m_sizes.constEnd() && known->first == stamp)
            return known->second;
    }
    // Read without the lock: a slow disk holds up one picture, not the others.
    const QSize size = readImageFile(path, false).size;
    const QMutexLocker locker(&m_mutex);
    m_sizes.insert(path, {stamp, size});
    return size;
}

} // namespace Galley
