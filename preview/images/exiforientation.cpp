// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/exiforientation.h"

#include <QtEndian>

namespace Galley {

namespace {

constexpr quint16 OrientationTag = 0x0112;
constexpr quint16 ShortKind = 3;

/// Reads numbers of a TIFF in its own byte order; 0 beyond its end.
class TiffNumbers
{
public:
    TiffNumbers(QByteArrayView bytes, bool littleEndian)
        : m_bytes(bytes)
        , m_littleEndian(littleEndian)
    { }

    quint16 two(quint32 at) const { return read<quint16>(at); }
    quint32 four(quint32 at) const { return read<quint32>(at); }

private:
    template <typename T>
    T read(quint32 at) const
    {
        if (qint64(at) + qint64(sizeof(T)) > m_bytes.size())
            return 0;
        const char *place = m_bytes.data() + at;
        return m_littleEndian ? qFromLittleEndian<T>(place) : qFromBigEndian<T>(place);
    }

    QByteArrayView m_bytes;
    bool m_littleEndian;
};

} // namespace

int exifOrientation(QByteArrayView tiff)
{
    const bool little = tiff.startsWith(QByteArrayView("II*\0", 4));
    if (!little && !tiff.startsWith(QByteArrayView("MM\0*", 4)))
        return 1;
    const TiffNumbers numbers(tiff, little);
    const quint32 directory = numbers.four(4);
    if (directory > quint32(tiff.size()))
        return 1;
    const int entries = numbers.two(directory);
    for (int i = 0; i < entries; ++i) {
        const quint32 entry = directory + 2 + quint32(i) * 12;
        if (numbers.two(entry) != OrientationTag || numbers.two(entry + 2) != ShortKind)
            continue;
        const int orientation = numbers.two(entry + 8);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
    return 1;
}

QByteArray exifWithOrientation(int orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08" // big endian, the directory follows
                    "\0\x01\x01\x12\0\x03\0\0\0\x01" // one entry: one short
                    "\0\0\0\0\0\0\0\0",
                    26);
    tiff[19] = char(orientation);
    return tiff;
}

} // namespace Galley
