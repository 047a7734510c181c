// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureedit.h"

#include "images/exiforientation.h"
#include "images/jpegstream.h"
#include "images/jpegturn.h"
#include "images/picturechunks.h"
#include "images/picturelimits.h"
#include "images/picturepixels.h"
#include "images/pictureturn.h"
#include "images/picturewriter.h"

#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

/// A loss of pixels is worth one in so many bytes at least.
constexpr int LeastGain = 50;

/// \a size made so small that it has at most so many pixels.
QSize within(QSize size, qint64 mostPixels)
{
    const double pixels = double(size.width()) * size.height();
    if (pixels <= double(mostPixels))
        return size;
    const double factor = std::sqrt(double(mostPixels) / pixels);
    return QSize(int(size.width() * factor), int(size.height() * factor)).expandedTo(QSize(1, 1));
}

QSize turned(QSize size, int quarters)
{
    return quarters % 2 == 0 ? size : size.transposed();
}

} // namespace

EditablePicture::EditablePicture(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_source(bytes)
    , m_fault(m_source.fault())
    , m_detail(m_source.detail())
{
    if (bytes.size() > PictureLimits::MaxImportBytes)
        m_fault = ImportFault::TooManyBytes;
    if (m_fault != ImportFault::None)
        return;
    switch (m_source.format()) {
    case PictureFormat::Jpeg:
        m_rewritable = m_source.canBeRewritten();
        m_block = jpegBlock(bytes);
        return;
    case PictureFormat::Png:
        m_lossy = false;
        break;
    case PictureFormat::WebP:
        m_lossy = !readWebP(bytes).lossless;
        break;
    default:
        m_fault = ImportFault::UnknownKind;
    }
    if (m_source.isAnimated()
        || !QImageReader::supportedImageFormats().contains(suffixOf(format()).toLatin1()))
        m_fault = ImportFault::UnknownKind;
    if (m_fault == ImportFault::UnknownKind)
        m_detail = suffixOf(format()).toUpper();
    m_rewritable = m_fault == ImportFault::None;
}

QRect EditablePicture::partOf(const PictureEdit &edit) const
{
    const QRect all(QPoint(), turned(size(), edit.turns));
    return edit.crop.isNull() ? all : edit.crop.intersected(all);
}

QSize EditablePicture::sizeAfter(const PictureEdit &edit) const
{
    const QSize part = partOf(edit).size();
    if (edit.width <= 0 || part.width() <= edit.width)
        return part;
    const double height = double(part.height()) * edit.width / part.width();
    return {edit.width, std::max(1, int(std::lround(height)))};
}

QImage EditablePicture::shown(QSize box) const
{
    const QSize all = size();
    const QSize small = all.scaled(box, Qt::KeepAspectRatio).boundedTo(all);
    return decodedPart(m_source.clean(), format(), m_source.orientation(), QRect(QPoint(), all),
                       small.expandedTo(QSize(1, 1)));
}

QImage EditablePicture::before(const PictureEdit &edit, qint64 mostPixels) const
{
    const QRect part = partOf(edit);
    return decodedPart(m_source.clean(), format(),
                       turnedOrientation(m_source.orientation(), edit.turns), part,
                       within(part.size(), mostPixels));
}

ImportedPicture EditablePicture::turnedJpeg(int orientation) const
{
    const JpegStream stream(m_bytes);
    ImportedPicture picture;
    picture.suffix = suffixOf(format());
    picture.bytes = stream.withoutMetadata(1);
    if (orientation == 1)
        return picture;
    const QByteArray upright = turnedUpright(picture.bytes, orientation, m_source.isProgressive());
    picture.turned = !upright.isNull();
    picture.tagKept = upright.isNull();
    picture.bytes = picture.turned ? upright : stream.withoutMetadata(orientation);
    if (picture.tagKept && !showTheSame(m_bytes, picture.bytes))
        picture.fault = ImportFault::Damaged;
    return picture;
}

QSize EditablePicture::losslessBlock(int turns) const
{
    const int orientation = turnedOrientation(m_source.orientation(), turns);
    const bool transposed = orientation >= 5;
    const QSize stored = m_source.orientation() >= 5 ? size().transposed() : size();
    // What begins at the other end must end with a whole block there.
    const bool fromRight = orientation == 2 || orientation == 3 || orientation >= 7;
    const bool fromBelow
        = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    if (m_block.isEmpty() || (fromRight && stored.width() % m_block.width() != 0)
        || (fromBelow && stored.height() % m_block.height() != 0))
        return {};
    return transposed ? m_block.transposed() : m_block;
}

/// The bytes are null where it cannot be done without loss.
ImportedPicture EditablePicture::cropped(const PictureEdit &edit) const
{
    ImportedPicture picture;
    const QSize block = losslessBlock(edit.turns);
    const QRect part = partOf(edit);
    if (block.isEmpty() || part.x() % block.width() != 0 || part.y() % block.height() != 0)
        return picture;
    const int orientation = turnedOrientation(m_source.orientation(), edit.turns);
    QByteArray upright = JpegStream(m_bytes).withoutMetadata(1);
    if (orientation != 1)
        upright = turnedUpright(upright, orientation, m_source.isProgressive());
    if (!upright.isNull())
        picture.bytes = croppedJpeg(upright, part, m_source.isProgressive());
    picture.turned = orientation != 1;
    picture.suffix = suffixOf(format());
    return picture;
}

QByteArray EditablePicture::encoded(const QImage &image, PictureFormat to, int quality) const
{
    if (to == PictureFormat::WebP) {
        const int otherwise = m_lossy ? WebPQuality : LosslessWebP;
        return encodedPicture(image, to, quality > 0 ? quality : otherwise);
    }
    return encodedAlike(image, m_source, quality > 0 ? quality : JpegQuality);
}

ImportedPicture EditablePicture::rewritten(const PictureEdit &edit) const
{
    ImportedPicture picture;
    const QSize size = sizeAfter(edit);
    const QImage image
        = decodedPart(m_source.clean(), format(),
                      turnedOrientation(m_source.orientation(), edit.turns), partOf(edit), size);
    if (image.isNull()) {
        picture.fault = ImportFault::Damaged;
        return picture;
    }
    // A profile that cannot be read cannot be written into another format either.
    const bool profileKept = m_source.colours().isEmpty() || image.colorSpace().isValid();
    const bool fits = std::max(size.width(), size.height()) <= PictureLimits::MaxWebPSide;
    const PictureFormat to = edit.toWebP && profileKept && fits ? PictureFormat::WebP : format();
    picture.bytes = encoded(image, to, edit.quality);
    picture.suffix = suffixOf(to);
    picture.recompressed = true;
    picture.resized = size != partOf(edit).size();
    const QImage read = QImage::fromData(picture.bytes, picture.suffix.toLatin1().constData());
    if (read.size() != size)
        picture.fault = ImportFault::Damaged;
    return picture;
}

ImportedPicture EditablePicture::changed(const PictureEdit &edit,
                                         const std::atomic_bool &cancelled) const
{
    ImportedPicture picture;
    picture.fault = m_fault;
    picture.detail = m_detail;
    if (m_fault != ImportFault::None)
        return picture;
    const bool isCropped = partOf(edit).size() != turned(size(), edit.turns);
    const bool resized = sizeAfter(edit).width() != partOf(edit).width();
    const bool anew = edit.quality > 0 || edit.toWebP || resized;
    const bool pixels = isCropped || anew;
    const bool looksAlike = edit.turns == 0 && !isCropped && !resized;
    const int orientation = turnedOrientation(m_source.orientation(), edit.turns);
    if (cancelled) {
        picture.fault = ImportFault::Cancelled;
        return picture;
    }
    if (isCropped && !anew)
        picture = cropped(edit);
    const bool isCutOut = !picture.bytes.isNull();
    if (!isCutOut && pixels && !m_rewritable)
        picture.fault = ImportFault::UnknownKind;
    else if (!isCutOut && (pixels || (edit.turns > 0 && format() != PictureFormat::Jpeg)))
        picture = rewritten(edit);
    else if (!isCutOut && edit.turns > 0)
        picture = turnedJpeg(orientation);
    const bool nothingGained = looksAlike && picture.ok()
        && picture.bytes.size() > m_bytes.size() - m_bytes.size() / LeastGain;
    if ((!pixels && edit.turns == 0) || nothingGained) {
        picture = ImportedPicture();
        picture.bytes = m_bytes;
        picture.suffix = suffixOf(format());
    }
    picture.size = sizeAfter(edit);
    if (cancelled)
        picture.fault = ImportFault::Cancelled;
    return picture;
}

QImage shownPicture(const ImportedPicture &picture, qint64 mostPixels)
{
    const PictureSource source(picture.bytes);
    const QRect all(QPoint(), source.size());
    return decodedPart(picture.bytes, source.format(), source.orientation(), all,
                       within(source.size(), mostPixels));
}

} // namespace Galley
