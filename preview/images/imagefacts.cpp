// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagefacts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Galley {

namespace {

/// Without looking into it.
ImageFile entryOf(const QString &path)
{
    const QFileInfo info(path);
    ImageFile image;
    image.path = QDir::cleanPath(info.absoluteFilePath());
    if (info.isFile()) {
        image.bytes = info.size();
        image.modified = info.lastModified();
    }
    return image;
}

} // namespace

bool ImageFacts::isCurrent(const Known &known, const ImageFile &image) const
{
    return known.image.bytes == image.bytes && known.image.modified == image.modified;
}

ImageFile ImageFacts::read(const QString &path)
{
    const ImageFile entry = entryOf(path);
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_known.constFind(entry.path);
        if (known != m_known.constEnd() && isCurrent(*known, entry))
            return known->image;
    }
    // Read without the lock: a slow disk holds up one file, not the others.
    const ImageFile image = readImageFile(path, true);
    const QMutexLocker locker(&m_mutex);
    m_known.insert(image.path, {image, {}});
    return image;
}

QList<ImageFile> ImageFacts::list(const QString &folder, bool headers)
{
    const QString root = QDir(folder).absolutePath();
    QList<ImageFile> files;
    for (const QString &name : imageNames(folder) + attachmentNames(folder)) {
        const QString path = root + u'/' + name;
        if (headers) {
            files.append(read(path));
            continue;
        }
        const ImageFile entry = entryOf(path);
        const QMutexLocker locker(&m_mutex);
        const auto known = m_known.constFind(entry.path);
        files.append(known != m_known.constEnd() && isCurrent(*known, entry) ? known->image
                                                                             : entry);
    }
    return files;
}

QByteArray ImageFacts::digest(const ImageFile &image)
{
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_known.constFind(image.path);
        if (known != m_known.constEnd() && isCurrent(*known, image) && !known->digest.isEmpty())
            return known->digest;
    }
    QFile file(image.path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return {};
    const QMutexLocker locker(&m_mutex);
    Known &known = m_known[image.path];
    if (known.image.path.isEmpty())
        known.image = image;
    known.digest = hash.result();
    return known.digest;
}

QHash<QString, QString> ImageFacts::duplicates(const QList<ImageFile> &files)
{
    // Only files of one size can be the same, and few are.
    QHash<qint64, QList<const ImageFile *>> bySize;
    for (const ImageFile &file : files)
        bySize[file.bytes].append(&file);
    QHash<QString, QString> same;
    QHash<QByteArray, QString> first;
    for (const ImageFile &file : files) {
        if (file.bytes == 0 || bySize.value(file.bytes).size() < 2)
            continue;
        const QByteArray digest = this->digest(file);
        if (digest.isEmpty())
            continue;
        if (const auto known = first.constFind(digest); known != first.constEnd())
            same.insert(file.path, *known);
        else
            first.insert(digest, file.path);
    }
    return same;
}

} // namespace Galley
