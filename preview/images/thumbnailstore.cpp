// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/thumbnailstore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

namespace Galley {

namespace {

constexpr int Quality = 88; // of JPEG: nobody tells it from the picture at this size
constexpr int SavesBetweenLooks = 256;
constexpr qint64 LargestFile = 4 * 1024 * 1024;

} // namespace

ThumbnailStore::ThumbnailStore(const QString &folder, qint64 limit)
    : m_folder(folder)
    , m_limit(limit)
{ }

QString ThumbnailStore::fileOf(const QString &path, qint64 stamp, QSize box) const
{
    const QString key
        = QStringLiteral("%1\n%2\n%3x%4").arg(path).arg(stamp).arg(box.width()).arg(box.height());
    const QByteArray name
        = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(name);
}

QImage ThumbnailStore::load(const QString &path, qint64 stamp, QSize box) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(fileOf(path, stamp, box));
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return {};
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, bytes.startsWith("\x89PNG") ? "png" : "jpg");
    return reader.read();
}

void ThumbnailStore::save(const QString &path, qint64 stamp, QSize box, const QImage &image)
{
    if (m_folder.isEmpty() || image.isNull() || !QDir().mkpath(m_folder))
        return;
    if (m_saved++ % SavesBetweenLooks == 0)
        keepWithinLimit();
    // Not flushed to the disk: what a crash loses is made anew.
    QFile file(fileOf(path, stamp, box) + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const bool written = image.save(&file, image.hasAlphaChannel() ? "PNG" : "JPG", Quality);
    file.close();
    const QString name = fileOf(path, stamp, box);
    QFile::remove(name);
    if (!written || !file.rename(name))
        file.remove();
}

void ThumbnailStore::keepWithinLimit() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > m_limit)
            QFile::remove(file.filePath());
    }
}

} // namespace Galley
