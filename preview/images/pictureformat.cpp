// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureformat.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace Galley {

namespace {

bool isSvg(const QByteArray &bytes)
{
    const qsizetype less = bytes.indexOf('<');
    if (less < 0 || less > 1024)
        return false;
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() && xml.name() == u"svg";
}

/// The brands of an ISO media file: which kinds of content it holds ("heic", "avif").
PictureFormat mediaFormat(const QByteArray &bytes)
{
    const quint32 length = (quint32(quint8(bytes[0])) << 24) | (quint32(quint8(bytes[1])) << 16)
        | (quint32(quint8(bytes[2])) << 8) | quint32(quint8(bytes[3]));
    const QByteArray brands
        = bytes.mid(8, std::clamp(qsizetype(length) - 8, qsizetype(0), qsizetype(256)));
    PictureFormat format = PictureFormat::None;
    for (qsizetype i = 0; i + 4 <= brands.size(); i += 4) {
        const QByteArray brand = brands.mid(i, 4);
        if (brand == "avif" || brand == "avis")
            return PictureFormat::Avif;
        if (brand == "heic" || brand == "heix" || brand == "hevc" || brand == "heim"
            || brand == "heis" || brand == "mif1" || brand == "msf1")
            format = PictureFormat::Heic;
    }
    return format;
}

} // namespace

PictureFormat pictureFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PictureFormat::Png;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return PictureFormat::WebP;
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4))
        || bytes.startsWith(QByteArray("II+\0", 4)) || bytes.startsWith(QByteArray("MM\0+", 4)))
        return PictureFormat::Tiff;
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return PictureFormat::Bmp;
    if (bytes.startsWith(QByteArray("\0\0\1\0", 4)))
        return PictureFormat::Ico;
    if (bytes.size() > 16 && bytes.mid(4, 4) == "ftyp")
        return mediaFormat(bytes);
    return isSvg(bytes) ? PictureFormat::Svg : PictureFormat::None;
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        return {};
    case PictureFormat::Jpeg:
        return QStringLiteral("jpg");
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Gif:
        return QStringLiteral("gif");
    case PictureFormat::WebP:
        return QStringLiteral("webp");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Tiff:
        return QStringLiteral("tif");
    case PictureFormat::Bmp:
        return QStringLiteral("bmp");
    case PictureFormat::Ico:
        return QStringLiteral("ico");
    case PictureFormat::Heic:
        return QStringLiteral("heic");
    case PictureFormat::Avif:
        return QStringLiteral("avif");
    }
    return {};
}

} // namespace Galley
