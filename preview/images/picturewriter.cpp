// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturewriter.h"

#include "images/jpegstream.h"
#include "images/picturechunks.h"
#include "images/picturesource.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

namespace Galley {

namespace {

QImage decoded(const PictureSource &source, QSize size)
{
    QBuffer buffer;
    buffer.setData(source.clean());
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, suffixOf(source.format()).toLatin1());
    reader.setAutoTransform(true);
    const bool sideways = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const bool small = size != source.size();
    // A JPEG is read small at once; other readers would choose the nearest pixel.
    if (small && source.format() == PictureFormat::Jpeg)
        reader.setScaledSize(sideways ? size.transposed() : size);
    QImage image = reader.read();
    const bool grey = image.format() == QImage::Format_Grayscale8;
    if (small && image.size() != size && !image.isNull())
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return grey ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

PictureFormat formatAlike(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
    case PictureFormat::WebP:
        return format;
    case PictureFormat::Heic:
        return PictureFormat::Jpeg;
    default:
        return PictureFormat::Png;
    }
}

/// A drawing or a screenshot stays without loss; a photograph never was.
bool isLossy(PictureFormat format)
{
    return format == PictureFormat::Jpeg || format == PictureFormat::Heic
        || format == PictureFormat::WebP;
}

} // namespace

QByteArray encodedPicture(const QImage &image, PictureFormat format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, suffixOf(format).toLatin1());
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray encodedAlike(const QImage &image, const PictureSource &source, int quality)
{
    QImage plain = image;
    switch (source.format()) {
    case PictureFormat::Jpeg:
        plain.setColorSpace({});
        return JpegStream::withProfile(encodedPicture(plain, PictureFormat::Jpeg, quality),
                                       source.colours());
    case PictureFormat::Png:
        plain.setColorSpace({});
        return pngWithColours(pngBytes(plain), source.colours());
    case PictureFormat::WebP:
        return encodedPicture(image, PictureFormat::WebP, quality);
    case PictureFormat::Heic:
        return encodedPicture(image, PictureFormat::Jpeg, quality);
    default:
        return pngBytes(image);
    }
}

QByteArray pngBytes(const QImage &image)
{
    QImage plain = image;
    for (const QString &key : image.textKeys())
        plain.setText(key, QString());
    return encodedPicture(plain, PictureFormat::Png, -1);
}

ImportedPicture rewritten(const PictureSource &source, const ImportWishes &wishes)
{
    ImportedPicture picture;
    picture.fault = ImportFault::Damaged;
    picture.size = source.size();
    const bool wide = wishes.greatestWidth > 0 && picture.size.width() > wishes.greatestWidth;
    if (wide) {
        picture.size
            = picture.size.scaled(wishes.greatestWidth, picture.size.height(), Qt::KeepAspectRatio);
        picture.size = picture.size.expandedTo(QSize(1, 1));
    }
    const QImage image = decoded(source, picture.size);
    if (image.isNull() || image.size() != picture.size)
        return picture;

    picture.resized = wide;
    picture.stripped = true;
    picture.recompressed = true;
    const bool alike = wide || source.mustBeRewritten();
    QByteArray best = alike
        ? encodedAlike(image, source,
                       source.format() == PictureFormat::WebP ? WebPQuality : JpegQuality)
        : source.clean();
    PictureFormat format = alike ? formatAlike(source.format()) : source.format();
    const bool profileKept = source.colours().isEmpty() || image.colorSpace().isValid();
    if (wishes.toWebP && format != PictureFormat::WebP && profileKept) {
        const QByteArray webP = encodedPicture(
            image, PictureFormat::WebP, isLossy(source.format()) ? WebPQuality : LosslessWebP);
        if (!webP.isEmpty() && webP.size() < best.size()) {
            best = webP;
            format = PictureFormat::WebP;
        }
    }
    if (best.isEmpty() || (!alike && format != PictureFormat::WebP))
        return picture;
    picture.bytes = best;
    picture.suffix = suffixOf(format);
    picture.fault
        = QImage::fromData(best, picture.suffix.toLatin1().constData()).size() == picture.size
        ? ImportFault::None
        : ImportFault::Damaged;
    return picture;
}

} // namespace Galley
