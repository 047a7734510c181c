// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturedecoder.h"

#include "images/picturelimits.h"
#include "images/svgpicture.h"

#include <QFile>
#include <QImageReader>
#include <QSet>

namespace Galley {

namespace {

/// A panorama covers the box with its short side; its long side ends here, in boxes.
constexpr int MaxBoxes = 4;

/// Stops giving bytes when nobody waits for them any more, which ends every decoder quickly.
class CancellableFile : public QFile
{
public:
    CancellableFile(const QString &path, const std::atomic_bool &cancelled)
        : QFile(path)
        , m_cancelled(cancelled)
    { }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        return m_cancelled ? -1 : QFile::readData(data, maxSize);
    }

private:
    const std::atomic_bool &m_cancelled;
};

bool isSvgName(const QString &path)
{
    return path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
}

/// Only formats of pictures: other plugins (PDF, packed SVG) read what a blog never links as one.
bool isRasterFormat(const QByteArray &format)
{
    static const QSet<QByteArray> formats = {"jpg",  "jpeg", "png",  "gif", "webp", "avif",
                                             "heic", "heif", "tiff", "tif", "bmp",  "ico"};
    return formats.contains(format.toLower());
}

bool isJpeg(const QByteArray &format)
{
    return format == "jpg" || format == "jpeg";
}

bool isSideways(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QSize coveringSize(QSize full, QSize box)
{
    QSize size = full.scaled(box, Qt::KeepAspectRatioByExpanding);
    const QSize limit = box * MaxBoxes;
    if (size.width() > limit.width() || size.height() > limit.height())
        size = full.scaled(limit, Qt::KeepAspectRatio);
    if (size.width() >= full.width() || size.height() >= full.height())
        return full;
    return size.expandedTo(QSize(1, 1));
}

} // namespace

QSize uprightSize(const QString &path)
{
    if (isSvgName(path))
        return svgSize(path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!isRasterFormat(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    return isSideways(reader) ? size.transposed() : size;
}

QImage decodeCovering(const QString &path, QSize box, const std::atomic_bool &cancelled)
{
    CancellableFile file(path, cancelled);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    if (isSvgName(path)) {
        const QSize full = svgSize(path);
        if (full.isEmpty() || !isHarmlessSvg(path))
            return {};
        QImageReader reader(&file, "svg");
        reader.setScaledSize(coveringSize(full.scaled(box, Qt::KeepAspectRatioByExpanding), box));
        return reader.read();
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize full = reader.size();
    if (!isRasterFormat(format) || full.isEmpty())
        return {};
    if (qint64(full.width()) * full.height()
        > (isJpeg(format) ? PictureLimits::MaxJpegPixels : PictureLimits::MaxPixels))
        return {};
    // The scaled size is applied before the picture is turned.
    reader.setScaledSize(coveringSize(full, isSideways(reader) ? box.transposed() : box));
    return reader.read();
}

} // namespace Galley
