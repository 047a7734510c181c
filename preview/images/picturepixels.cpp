// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturepixels.h"

#include "images/exiforientation.h"
#include "images/picturelimits.h"
#include "images/pictureturn.h"

#include <QBuffer>
#include <QImageReader>

namespace Galley {

QImage decodedPart(const QByteArray &bytes, PictureFormat format, int orientation,
                   const QRect &part, QSize size)
{
    static const bool isRaised
        = (QImageReader::setAllocationLimit(PictureLimits::MaxDecodedMegabytes), true);
    Q_UNUSED(isRaised)
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, suffixOf(format).toLatin1());
    reader.setAutoTransform(false);
    const QSize stored = reader.size();
    const QRect place = storedPart(part, orientation, stored);
    if (place.isEmpty() || size.isEmpty() || !QRect(QPoint(), stored).contains(place))
        return {};
    const QSize wanted = isSidewaysOrientation(orientation) ? size.transposed() : size;
    // A JPEG's reader leaves out what lies around, and what would be averaged away again; others
    // would choose the nearest pixel.
    const bool jpeg = format == PictureFormat::Jpeg;
    if (jpeg && place.size() != stored)
        reader.setClipRect(place);
    if (jpeg && wanted != place.size())
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const bool grey = image.format() == QImage::Format_Grayscale8;
    if (!jpeg && place.size() != stored)
        image = image.copy(place);
    if (image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image = shownAs(image, orientation);
    return grey ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

} // namespace Galley
