// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturesource.h"

#include "images/exiforientation.h"
#include "images/jpegstream.h"
#include "images/jpegturn.h"
#include "images/picturechunks.h"
#include "images/picturelimits.h"
#include "images/svgpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace Galley {

namespace {

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

QSize headerSize(const QByteArray &bytes, PictureFormat format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, suffixOf(format).toLatin1());
    const QSize size = reader.size();
    const bool sideways = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return sideways ? size.transposed() : size;
}

bool canRead(PictureFormat format)
{
    return QImageReader::supportedImageFormats().contains(suffixOf(format).toLatin1());
}

/// An AVIF keeps EXIF and XMP as items, which its "meta" box lists at its beginning.
bool listsMetadata(const QByteArray &avif)
{
    const QByteArray head = avif.first(qMin<qsizetype>(avif.size(), 64 * 1024));
    return head.contains("infe") && (head.contains("Exif") || head.contains("mime"));
}

} // namespace

PictureSource::PictureSource(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_format(pictureFormatOf(bytes))
{
    read();
}

void PictureSource::refuse(ImportFault fault, const QString &detail)
{
    m_fault = fault;
    m_detail = detail;
}

void PictureSource::read()
{
    switch (m_format) {
    case PictureFormat::None:
        return refuse(ImportFault::NoPicture);
    case PictureFormat::Jpeg:
        return readJpeg();
    case PictureFormat::Png:
        return readPng();
    case PictureFormat::WebP:
        return readWebP();
    case PictureFormat::Svg:
        m_size = svgSize(m_bytes);
        m_clean = m_bytes;
        if (!isPassiveSvg(m_bytes))
            refuse(ImportFault::UnsafeSvg);
        return;
    case PictureFormat::Avif:
        m_clean = m_bytes;
        if (canRead(m_format))
            m_size = headerSize(m_bytes, m_format);
        if (listsMetadata(m_bytes))
            refuse(ImportFault::KeepsPosition, QStringLiteral("AVIF"));
        return;
    case PictureFormat::Gif:
        m_clean = gifWithoutMetadata(m_bytes);
        if (m_clean.isNull())
            return refuse(ImportFault::Damaged);
        return readOther();
    case PictureFormat::Tiff:
    case PictureFormat::Bmp:
    case PictureFormat::Ico:
    case PictureFormat::Heic:
        return readOther();
    }
}

void PictureSource::readJpeg()
{
    const JpegStream stream(m_bytes);
    const QSize stored = stream.size();
    if (pixelsOf(stored) > PictureLimits::MaxJpegPixels)
        return refuse(ImportFault::TooManyPixels);
    if (!stream.isWhole())
        return refuse(ImportFault::Damaged);
    m_orientation = stream.orientation();
    m_size = isSidewaysOrientation(m_orientation) ? stored.transposed() : stored;
    m_clean = stream.withoutMetadata(m_orientation);
    m_colours = stream.profile();
    m_progressive = stream.isProgressive();
    m_rewritable = stream.components() == 1 || stream.components() == 3;
}

void PictureSource::readPng()
{
    const ChunkedPicture png = Galley::readPng(m_bytes);
    m_size = png.size;
    if (pixelsOf(m_size) > PictureLimits::MaxPixels)
        return refuse(ImportFault::TooManyPixels);
    if (!png.whole || m_size.isEmpty())
        return refuse(ImportFault::Damaged);
    m_orientation = png.orientation;
    if (isSidewaysOrientation(m_orientation))
        m_size.transpose();
    m_clean = png.clean;
    m_colours = png.colours;
    m_animated = png.animated;
    m_rewritable = !png.animated && png.orientation == 1;
}

void PictureSource::readWebP()
{
    const ChunkedPicture webP = Galley::readWebP(m_bytes);
    if (!webP.whole)
        return refuse(ImportFault::Damaged);
    m_size = headerSize(m_bytes, m_format);
    if (pixelsOf(m_size) > PictureLimits::MaxPixels)
        return refuse(ImportFault::TooManyPixels);
    m_orientation = webP.orientation;
    if (isSidewaysOrientation(m_orientation))
        m_size.transpose();
    m_clean = webP.clean;
    m_animated = webP.animated;
    m_rewritable = canRead(m_format) && !webP.animated && webP.orientation == 1;
}

void PictureSource::readOther()
{
    if (!canRead(m_format))
        return refuse(ImportFault::UnknownKind, suffixOf(m_format).toUpper());
    m_size = headerSize(m_bytes, m_format);
    if (m_size.isEmpty())
        return refuse(ImportFault::Damaged);
    if (pixelsOf(m_size) > PictureLimits::MaxPixels)
        return refuse(ImportFault::TooManyPixels);
    if (m_format != PictureFormat::Gif)
        m_clean = m_bytes;
    m_animated = m_format == PictureFormat::Gif;
    m_rewritable = mustBeRewritten();
}

bool PictureSource::mustBeRewritten() const
{
    return m_format == PictureFormat::Tiff || m_format == PictureFormat::Bmp
        || m_format == PictureFormat::Heic;
}

bool PictureSource::decodesAlike(const QByteArray &one, const QByteArray &other) const
{
    const QByteArray format = suffixOf(m_format).toLatin1();
    const QImage image = QImage::fromData(one, format.constData());
    return !image.isNull() && image == QImage::fromData(other, format.constData());
}

ImportedPicture PictureSource::jpegAsItIs() const
{
    ImportedPicture picture;
    picture.bytes = m_clean;
    picture.suffix = suffixOf(m_format);
    picture.size = m_size;
    picture.stripped = m_clean != m_bytes;
    if (m_orientation != 1) {
        const QByteArray untold = JpegStream(m_bytes).withoutMetadata(1);
        const QByteArray turned = turnedUpright(untold, m_orientation, m_progressive);
        picture.turned = !turned.isNull();
        picture.tagKept = turned.isNull();
        if (picture.turned)
            picture.bytes = turned;
    }
    // A picture that was turned has been compared with what it was.
    if (!picture.turned && !showTheSame(m_bytes, m_clean))
        picture.fault = ImportFault::Damaged;
    return picture;
}

ImportedPicture PictureSource::asItIs() const
{
    if (m_format == PictureFormat::Jpeg)
        return jpegAsItIs();
    ImportedPicture picture;
    picture.bytes = m_clean;
    picture.suffix = suffixOf(m_format);
    picture.size = m_size;
    picture.stripped = m_clean != m_bytes;
    picture.tagKept = m_orientation != 1;
    const bool readable = m_format != PictureFormat::Svg && canRead(m_format);
    if (readable && !decodesAlike(m_bytes, m_clean))
        picture.fault = ImportFault::Damaged;
    return picture;
}

} // namespace Galley
