// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturechunks.h"

#include "images/exiforientation.h"

#include <QSet>
#include <QtEndian>

#include <functional>

namespace Galley {

namespace {

constexpr qsizetype PngSignature = 8;
constexpr qsizetype PngFrame = 12; ///< length, name and checksum around a chunk's data
constexpr qsizetype RiffHeader = 12;

/// CRC-32 as PNG's annex D describes it, bit by bit: for a chunk of 26 bytes.
quint32 checksum(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    QByteArray chunk(4, '\0');
    qToBigEndian<quint32>(quint32(data.size()), chunk.data());
    chunk += name + data;
    QByteArray crc(4, '\0');
    qToBigEndian<quint32>(checksum(QByteArrayView(chunk).sliced(4)), crc.data());
    return chunk + crc;
}

bool tellsOfColours(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"cHRM", "gAMA", "iCCP", "sRGB", "cICP"};
    return names.contains(name);
}

/// What a PNG shows, and how: everything else may tell of its author.
bool tellsOfPixels(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "sBIT", "bKGD",
                                           "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"};
    return names.contains(name) || tellsOfColours(name);
}

/// Calls \a look with the name, the data and all the bytes of each chunk. False if the file ends
/// before its end.
bool walkPng(
    const QByteArray &bytes,
    const std::function<void(const QByteArray &, const QByteArray &, const QByteArray &)> &look)
{
    qsizetype at = PngSignature;
    while (at + PngFrame <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - PngFrame)
            return false;
        const QByteArray name = bytes.mid(at + 4, 4);
        look(name, bytes.mid(at + 8, length), bytes.mid(at, PngFrame + length));
        if (name == "IEND")
            return true;
        at += PngFrame + length;
    }
    return false;
}

/// Skips a row of blocks that each begin with their length. -1 if it does not end.
qsizetype behindGifBlocks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const qsizetype length = quint8(bytes[at]);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

qsizetype gifTableBytes(char flags)
{
    const quint8 bits = quint8(flags);
    return (bits & 0x80) != 0 ? qsizetype(3) << ((bits & 7) + 1) : 0;
}

/// Of a GIF's extension, which begins with its label and the length of its first block: whether it
/// says how frames are shown, and nothing of their author.
bool tellsOfFrames(const QByteArray &extension)
{
    constexpr char Application = char(0xFF);
    constexpr char Comment = char(0xFE);
    if (extension.startsWith(Comment))
        return false;
    // How often it is played, and the profile of its colours.
    return !extension.startsWith(Application) || extension.mid(2) == "NETSCAPE2.0"
        || extension.mid(2) == "ANIMEXTS1.0" || extension.mid(2) == "ICCRGBG1012";
}

} // namespace

ChunkedPicture readPng(const QByteArray &bytes)
{
    ChunkedPicture picture;
    picture.clean = bytes.first(qMin(PngSignature, bytes.size()));
    bool pixels = false;
    const bool ended = walkPng(
        bytes, [&](const QByteArray &name, const QByteArray &data, const QByteArray &chunk) {
            if (name == "IHDR" && data.size() >= 8)
                picture.size = QSize(qFromBigEndian<qint32>(data.constData()),
                                     qFromBigEndian<qint32>(data.constData() + 4));
            if (name == "eXIf") {
                picture.orientation = exifOrientation(data);
                if (picture.orientation != 1)
                    picture.clean += pngChunk("eXIf", exifWithOrientation(picture.orientation));
            }
            picture.animated = picture.animated || name == "acTL";
            pixels = pixels || name == "IDAT";
            if (tellsOfColours(name))
                picture.colours += chunk;
            if (tellsOfPixels(name))
                picture.clean += chunk;
        });
    picture.whole = ended && pixels;
    return picture;
}

QByteArray pngWithColours(const QByteArray &png, const QByteArray &colours)
{
    QByteArray all = png.first(PngSignature);
    walkPng(png, [&](const QByteArray &name, const QByteArray &, const QByteArray &chunk) {
        if (tellsOfColours(name))
            return;
        all += chunk;
        if (name == "IHDR")
            all += colours;
    });
    return all;
}

ChunkedPicture readWebP(const QByteArray &bytes)
{
    constexpr char ExifFlag = 0x08;
    constexpr char XmpFlag = 0x04;
    constexpr char AnimationFlag = 0x02;
    ChunkedPicture picture;
    if (bytes.size() < RiffHeader)
        return picture;
    const qsizetype end = 8 + qsizetype(qFromLittleEndian<quint32>(bytes.constData() + 4));
    if (end > bytes.size() || end < RiffHeader)
        return picture;
    picture.clean = bytes.first(RiffHeader);
    qsizetype flags = -1;
    qsizetype at = RiffHeader;
    bool pixels = false;
    while (at + 8 <= end) {
        const QByteArray name = bytes.mid(at, 4);
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const qsizetype padded = 8 + length + (length & 1);
        if (length > end - at - 8)
            return picture;
        if (name == "EXIF") {
            const QByteArray data = bytes.mid(at + 8, length);
            const bool named = data.startsWith(QByteArray("Exif\0\0", 6)); // some writers do
            picture.orientation = exifOrientation(QByteArrayView(data).sliced(named ? 6 : 0));
            if (picture.orientation != 1) {
                const QByteArray exif = exifWithOrientation(picture.orientation);
                QByteArray header = QByteArray("EXIF") + QByteArray(4, '\0');
                qToLittleEndian<quint32>(quint32(exif.size()), header.data() + 4);
                picture.clean += header + exif;
            }
        } else if (QByteArrayList{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"}.contains(
                       name)) {
            if (name == "VP8X" && length >= 10)
                flags = picture.clean.size() + 8;
            picture.lossless = picture.lossless || name == "VP8L";
            pixels = pixels || name == "VP8 " || name == "VP8L" || name == "ANMF";
            picture.clean += bytes.mid(at, padded);
        }
        at += padded;
    }
    if (flags > 0) {
        char &bits = picture.clean[flags];
        picture.animated = (bits & AnimationFlag) != 0;
        bits = char(bits & ~(XmpFlag | (picture.orientation == 1 ? ExifFlag : 0)));
    }
    qToLittleEndian<quint32>(quint32(picture.clean.size() - 8), picture.clean.data() + 4);
    picture.whole = pixels;
    return picture;
}

QByteArray gifWithoutMetadata(const QByteArray &bytes)
{
    constexpr qsizetype Header = 13;
    constexpr char Trailer = 0x3B;
    constexpr char Extension = 0x21;
    constexpr char Frame = 0x2C;
    if (bytes.size() < Header)
        return {};
    qsizetype at = Header + gifTableBytes(bytes[10]);
    QByteArray clean = bytes.first(qMin(at, bytes.size()));
    while (at >= 0 && at < bytes.size()) {
        const qsizetype begin = at;
        if (bytes[at] == Trailer)
            return clean + Trailer;
        if (bytes[at] == Extension)
            at = behindGifBlocks(bytes, at + 2);
        else if (bytes[at] == Frame && at + 11 <= bytes.size())
            at = behindGifBlocks(bytes, at + 11 + gifTableBytes(bytes[at + 9]));
        else
            return {};
        if (at >= 0 && (bytes[begin] == Frame || tellsOfFrames(bytes.mid(begin + 1, 13))))
            clean += bytes.mid(begin, at - begin);
    }
    return {};
}

} // namespace Galley
