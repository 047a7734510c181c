// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/jpegturn.h"

#include <QScopeGuard>

#include <turbojpeg.h>

#include <memory>

namespace Galley {

namespace {

struct CloseHandle {
    void operator()(void *handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, CloseHandle>;

const uchar *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

/// What turns a picture of this orientation upright, and what turns it back.
int turnOf(int orientation)
{
    static constexpr int turns[]
        = {TJXOP_NONE,      TJXOP_NONE,  TJXOP_HFLIP,      TJXOP_ROT180, TJXOP_VFLIP,
           TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
    return orientation >= 1 && orientation <= 8 ? turns[orientation] : int(TJXOP_NONE);
}

int turnBackOf(int orientation)
{
    const int turn = turnOf(orientation);
    if (turn == TJXOP_ROT90)
        return TJXOP_ROT270;
    return turn == TJXOP_ROT270 ? int(TJXOP_ROT90) : turn;
}

QByteArray transformed(const QByteArray &jpeg, int turn, int options)
{
    const Handle handle(tjInitTransform());
    if (!handle)
        return {};
    tjtransform transform = {};
    transform.op = turn;
    transform.options = TJXOPT_PERFECT | options;
    uchar *bytes = nullptr;
    unsigned long size = 0;
    const auto release = qScopeGuard([&bytes] { tjFree(bytes); });
    const int failed
        = tjTransform(handle.get(), dataOf(jpeg), static_cast<unsigned long>(jpeg.size()), 1,
                      &bytes, &size, &transform, TJFLAG_LIMITSCANS);
    if (failed != 0 || !bytes)
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// The pixels in an eighth of the size; null if they cannot be read.
QByteArray smallPixels(const QByteArray &jpeg)
{
    const Handle handle(tjInitDecompress());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (!handle
        || tjDecompressHeader3(handle.get(), dataOf(jpeg), static_cast<unsigned long>(jpeg.size()),
                               &width, &height, &sampling, &colours)
            != 0)
        return {};
    const tjscalingfactor eighth{1, 8};
    const int smallWidth = TJSCALED(width, eighth);
    const int smallHeight = TJSCALED(height, eighth);
    const bool fourInks = colours == TJCS_CMYK || colours == TJCS_YCCK;
    const int format = fourInks ? TJPF_CMYK : TJPF_RGB;
    QByteArray pixels(qsizetype(smallWidth) * smallHeight * tjPixelSize[format], '\0');
    const int failed
        = tjDecompress2(handle.get(), dataOf(jpeg), static_cast<unsigned long>(jpeg.size()),
                        reinterpret_cast<uchar *>(pixels.data()), smallWidth, 0, smallHeight,
                        format, TJFLAG_LIMITSCANS);
    // A warning tells of a decoder that helped itself: what a reader's browser does, too.
    if (failed != 0 && tjGetErrorCode(handle.get()) != TJERR_WARNING)
        return {};
    return pixels;
}

} // namespace

QByteArray turnedUpright(const QByteArray &jpeg, int orientation, bool progressive)
{
    const QByteArray turned
        = transformed(jpeg, turnOf(orientation), progressive ? TJXOPT_PROGRESSIVE : 0);
    if (turned.isNull())
        return {};
    // Written by the same hand, equal pictures are equal bytes.
    const QByteArray back = transformed(turned, turnBackOf(orientation), TJXOPT_COPYNONE);
    const QByteArray same = transformed(jpeg, TJXOP_NONE, TJXOPT_COPYNONE);
    return !back.isNull() && back == same ? turned : QByteArray();
}

bool showTheSame(const QByteArray &jpeg, const QByteArray &other)
{
    const QByteArray pixels = smallPixels(jpeg);
    return !pixels.isNull() && pixels == smallPixels(other);
}

} // namespace Galley
