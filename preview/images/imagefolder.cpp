// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagefolder.h"

#include "images/picturedecoder.h"
#include "images/picturemetadata.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

qsizetype digitsEnd(QStringView text, qsizetype start)
{
    while (start < text.size() && text[start] >= u'0' && text[start] <= u'9')
        ++start;
    return start;
}

/// "2.jpg" before "10.jpg"; letters without regard to case. QCollator's numeric mode would need a
/// locale that sorts, which a machine may lack.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype iEnd = digitsEnd(a, i);
        const qsizetype jEnd = digitsEnd(b, j);
        if (iEnd == i || jEnd == j) {
            const int order = a.mid(i, 1).compare(b.mid(j, 1), Qt::CaseInsensitive);
            if (order != 0)
                return order;
            ++i;
            ++j;
            continue;
        }
        while (i < iEnd - 1 && a[i] == u'0')
            ++i;
        while (j < jEnd - 1 && b[j] == u'0')
            ++j;
        if (iEnd - i != jEnd - j)
            return iEnd - i < jEnd - j ? -1 : 1;
        const int order = a.mid(i, iEnd - i).compare(b.mid(j, jEnd - j));
        if (order != 0)
            return order;
        i = iEnd;
        j = jEnd;
    }
    if ((i < a.size()) != (j < b.size()))
        return i < a.size() ? 1 : -1;
    return a.compare(b); // equal but for case or leading zeros: some fixed order
}

bool hasSuffix(const QString &fileName, const QSet<QString> &suffixes)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const qsizetype slash = fileName.lastIndexOf(u'/');
    return dot > slash + 1 && suffixes.contains(fileName.sliced(dot + 1).toLower());
}

QStringList namesIn(const QString &folder, bool (*isWanted)(const QString &))
{
    QStringList names;
    const QStringList all = QDir(folder).entryList(QDir::Files | QDir::Readable, QDir::NoSort);
    std::copy_if(all.begin(), all.end(), std::back_inserter(names), isWanted);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return compareNaturally(a, b) < 0; });
    return names;
}

} // namespace

QString ImageFile::name() const
{
    return path.section(u'/', -1);
}

bool isPictureName(const QString &fileName)
{
    static const QSet<QString> suffixes
        = {QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
           QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("avif"),
           QStringLiteral("svg"),  QStringLiteral("bmp"),  QStringLiteral("tif"),
           QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("ico")};
    return hasSuffix(fileName, suffixes);
}

bool isAttachmentName(const QString &fileName)
{
    static const QSet<QString> suffixes
        = {QStringLiteral("mp3"), QStringLiteral("ogg"),  QStringLiteral("oga"),
           QStringLiteral("wav"), QStringLiteral("flac"), QStringLiteral("m4a"),
           QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("webm"),
           QStringLiteral("mov"), QStringLiteral("ogv"),  QStringLiteral("opus"),
           QStringLiteral("pdf")};
    return hasSuffix(fileName, suffixes);
}

QStringList imageNames(const QString &folder)
{
    return namesIn(folder, isPictureName);
}

QStringList attachmentNames(const QString &folder)
{
    return namesIn(folder, isAttachmentName);
}

QList<ImageFile> listImages(const QString &folder, bool withMetadata)
{
    const QStringList names = imageNames(folder);
    const QString root = QDir(folder).absolutePath();
    QList<ImageFile> files;
    files.reserve(names.size());
    for (const QString &name : names)
        files.append(readImageFile(QDir(root).filePath(name), withMetadata));
    return files;
}

ImageFile readImageFile(const QString &path, bool withMetadata)
{
    const QFileInfo info(path);
    ImageFile file;
    file.path = QDir::cleanPath(info.absoluteFilePath());
    // A pipe or a device would block the reader; a folder has nothing to read.
    if (!info.isFile())
        return file;
    file.bytes = info.size();
    file.modified = info.lastModified();
    file.size = uprightSize(file.path);
    // Qt reads WebP, TIFF and HEIC only where its plugins are installed; exiv2 knows their sizes.
    if (withMetadata || file.size.isEmpty()) {
        const PictureMetadata metadata = readPictureMetadata(file.path);
        file.gps = withMetadata && metadata.position;
        if (file.size.isEmpty())
            file.size = metadata.size;
    }
    return file;
}

} // namespace Galley
