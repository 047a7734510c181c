// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturemetadata.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <exiv2/exiv2.hpp>

namespace Galley {

namespace {

Q_LOGGING_CATEGORY(metadataLog, "galley.images.metadata", QtWarningMsg)

/// A JPEG's metadata stands in front of its pixels, in segments of 64 KiB; other formats keep it
/// anywhere.
constexpr qint64 JpegHeadBytes = 1024 * 1024;
constexpr qint64 MaxBytes = 64 * 1024 * 1024;

/// Read, not mapped: a mapped file that another program cuts short would end the process.
QByteArray metadataBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    if (file.peek(2) == "\xFF\xD8")
        return file.read(JpegHeadBytes);
    return file.size() <= MaxBytes ? file.readAll() : QByteArray();
}

bool has(const Exiv2::ExifData &exif, const char *key)
{
    return exif.findKey(Exiv2::ExifKey(key)) != exif.end();
}

bool has(const Exiv2::XmpData &xmp, const char *key)
{
    return xmp.findKey(Exiv2::XmpKey(key)) != xmp.end();
}

bool isSideways(const Exiv2::ExifData &exif)
{
    const auto orientation = Exiv2::orientation(exif);
    if (orientation == exif.end() || orientation->count() == 0)
        return false;
    const std::string value = orientation->toString();
    return value.size() == 1 && value[0] >= '5' && value[0] <= '8';
}

} // namespace

PictureMetadata readPictureMetadata(const QString &path)
{
    return readPictureMetadata(metadataBytes(path));
}

PictureMetadata readPictureMetadata(const QByteArray &bytes)
{
    // Exiv2's XMP toolkit and its log are process-wide and not made for several threads.
    static QMutex mutex;
    if (bytes.isEmpty())
        return {};
    const QMutexLocker locker(&mutex);
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
        image->readMetadata();
        const Exiv2::ExifData &exif = image->exifData();
        const Exiv2::XmpData &xmp = image->xmpData();
        PictureMetadata metadata;
        metadata.position
            = (has(exif, "Exif.GPSInfo.GPSLatitude") && has(exif, "Exif.GPSInfo.GPSLongitude"))
            || (has(xmp, "Xmp.exif.GPSLatitude") && has(xmp, "Xmp.exif.GPSLongitude"));
        const QSize size(int(image->pixelWidth()), int(image->pixelHeight()));
        metadata.size = isSideways(exif) ? size.transposed() : size;
        return metadata;
    } catch (const std::exception &error) {
        qCDebug(metadataLog) << error.what();
        return {};
    }
}

} // namespace Galley
