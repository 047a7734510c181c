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

/// \a part: null for all of it.
QByteArray transformed(const QByteArray &jpeg, int turn, int options, const QRect &part = {})
{
    const Handle handle(tjInitTransform());
    if (!handle)
        return {};
    tjtransform transform = {};
    transform.op = turn;
    transform.options = TJXOPT_PERFECT | options;
    if (!part.isNull()) {
        transform.options |= TJXOPT_CROP;
        transform.r = {part.x(), part.y(), part.width(), part.height()};
    }
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

/// What the beginning of a JPEG tells.
struct Header {
    int width = 0;
    int height = 0;
    int sampling = -1;
    int colours = 0;
};

bool readHeader(void *handle, const QByteArray &jpeg, Header &header)
{
    return tjDecompressHeader3(handle, dataOf(jpeg), static_cast<unsigned long>(jpeg.size()),
                               &header.width, &header.height, &header.sampling, &header.colours)
        == 0;
}

/// Decoded in an eighth of its size: a block of eight times eight pixels gives one of these.
struct SmallPixels {
    QByteArray bytes; ///< null if it cannot be read
    QSize size;
    int bytesEach = 0;
    /// A row of a part, all in these pixels.
    QByteArrayView row(const QRect &part, int y) const
    {
        const qsizetype start = (qsizetype(part.y() + y) * size.width() + part.x()) * bytesEach;
        return QByteArrayView(bytes).sliced(start, qsizetype(part.width()) * bytesEach);
    }
};

SmallPixels smallPixels(const QByteArray &jpeg)
{
    const Handle handle(tjInitDecompress());
    Header header;
    if (!handle || !readHeader(handle.get(), jpeg, header))
        return {};
    const tjscalingfactor eighth{1, 8};
    SmallPixels small;
    small.size = {TJSCALED(header.width, eighth), TJSCALED(header.height, eighth)};
    const bool fourInks = header.colours == TJCS_CMYK || header.colours == TJCS_YCCK;
    const int format = fourInks ? TJPF_CMYK : TJPF_RGB;
    small.bytesEach = tjPixelSize[format];
    QByteArray pixels(qsizetype(small.size.width()) * small.size.height() * small.bytesEach, '\0');
    const int failed
        = tjDecompress2(handle.get(), dataOf(jpeg), static_cast<unsigned long>(jpeg.size()),
                        reinterpret_cast<uchar *>(pixels.data()), small.size.width(), 0,
                        small.size.height(), format, TJFLAG_LIMITSCANS);
    // A warning tells of a decoder that helped itself: what a reader's browser does, too.
    if (failed != 0 && tjGetErrorCode(handle.get()) != TJERR_WARNING)
        return {};
    small.bytes = pixels;
    return small;
}

/// Whether a picture shows this part of another, which begins between two blocks; told by those
/// that lie in it whole.
bool showsPart(const QByteArray &jpeg, const QByteArray &whole, const QRect &part)
{
    const SmallPixels shown = smallPixels(jpeg);
    const SmallPixels all = smallPixels(whole);
    const QRect there(0, 0, part.width() / 8, part.height() / 8);
    if (there.isEmpty())
        return !shown.bytes.isNull();
    const QRect here = there.translated(part.x() / 8, part.y() / 8);
    if (shown.bytes.isNull() || all.bytes.isNull() || shown.bytesEach != all.bytesEach
        || !QRect(QPoint(), shown.size).contains(QRect(QPoint(), there.size()))
        || here.right() >= all.size.width() || here.bottom() >= all.size.height())
        return false;
    for (int y = 0; y < there.height(); ++y) {
        if (shown.row(there, y) != all.row(here, y))
            return false;
    }
    return true;
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

QSize jpegBlock(const QByteArray &jpeg)
{
    const Handle handle(tjInitDecompress());
    Header header;
    if (!handle || !readHeader(handle.get(), jpeg, header) || header.sampling < 0
        || header.sampling >= TJ_NUMSAMP)
        return {};
    return {tjMCUWidth[header.sampling], tjMCUHeight[header.sampling]};
}

QByteArray croppedJpeg(const QByteArray &jpeg, const QRect &part, bool progressive)
{
    const QSize block = jpegBlock(jpeg);
    if (block.isEmpty() || part.x() % block.width() != 0 || part.y() % block.height() != 0)
        return {};
    const QByteArray cropped
        = transformed(jpeg, TJXOP_NONE, progressive ? TJXOPT_PROGRESSIVE : 0, part);
    const Handle handle(tjInitDecompress());
    Header header;
    if (cropped.isNull() || !handle || !readHeader(handle.get(), cropped, header)
        || QSize(header.width, header.height) != part.size() || !showsPart(cropped, jpeg, part))
        return {};
    return cropped;
}

bool showTheSame(const QByteArray &jpeg, const QByteArray &other)
{
    const QByteArray pixels = smallPixels(jpeg).bytes;
    return !pixels.isNull() && pixels == smallPixels(other).bytes;
}

} // namespace Galley
