// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpegmaker.h"

#include <QScopeGuard>
#include <QtEndian>

#include <turbojpeg.h>

namespace Galley {

QByteArray makeJpeg(QSize size, const JpegKind &kind)
{
    const bool inks = kind.colours == JpegKind::FourInks;
    const int format = inks ? TJPF_CMYK : TJPF_RGB;
    const int bytes = tjPixelSize[format];
    QByteArray pixels(qsizetype(size.width()) * size.height() * bytes, '\0');
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            char *pixel = pixels.data() + (qsizetype(y) * size.width() + x) * bytes;
            pixel[0] = char(x * 255 / size.width());
            pixel[1] = char(y * 255 / size.height());
            pixel[2] = char(x < size.width() / 3 && y < size.height() / 4 ? 255 : 0);
            if (inks)
                pixel[3] = char(200);
        }
    }
    static constexpr int samplings[] = {TJSAMP_444, TJSAMP_420, TJSAMP_GRAY, TJSAMP_444};
    tjhandle handle = tjInitCompress();
    unsigned char *jpeg = nullptr;
    unsigned long length = 0;
    const auto release = qScopeGuard([&] {
        tjFree(jpeg);
        tjDestroy(handle);
    });
    const int failed
        = tjCompress2(handle, reinterpret_cast<const unsigned char *>(pixels.data()), size.width(),
                      0, size.height(), format, &jpeg, &length, samplings[kind.colours], 90,
                      kind.progressive ? TJFLAG_PROGRESSIVE : 0);
    return failed != 0 ? QByteArray()
                       : QByteArray(reinterpret_cast<const char *>(jpeg), qsizetype(length));
}

QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &payload)
{
    QByteArray head(4, '\0');
    head[0] = char(0xFF);
    head[1] = char(marker);
    qToBigEndian<quint16>(quint16(payload.size() + 2), head.data() + 2);
    return jpeg.first(2) + head + payload + jpeg.sliced(2);
}

} // namespace Galley
