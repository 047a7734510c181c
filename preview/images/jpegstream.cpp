// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/jpegstream.h"

#include "images/exiforientation.h"

#include <QtEndian>

namespace Galley {

namespace {

constexpr quint8 StartOfImage = 0xD8;
constexpr quint8 EndOfImage = 0xD9;
constexpr quint8 StartOfScan = 0xDA;
constexpr quint8 App0 = 0xE0;
constexpr quint8 App1 = 0xE1;
constexpr quint8 App2 = 0xE2;
constexpr quint8 App14 = 0xEE;
constexpr quint8 App15 = 0xEF;
constexpr quint8 Comment = 0xFE;
constexpr qsizetype JfifBytes = 16; ///< of its segment without a thumbnail, without the marker

bool isFrame(quint8 marker)
{
    // C4, C8 and CC are tables that stand between the frames' numbers.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Marks that stand alone, without a length.
bool isBare(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

QByteArray segmentOf(quint8 marker, const QByteArray &payload)
{
    QByteArray segment(4, '\0');
    segment[0] = char(0xFF);
    segment[1] = char(marker);
    qToBigEndian<quint16>(quint16(payload.size() + 2), segment.data() + 2);
    return segment + payload;
}

} // namespace

JpegStream::JpegStream(const QByteArray &bytes)
    : m_bytes(bytes)
{
    read();
}

void JpegStream::read()
{
    const auto *data = reinterpret_cast<const uchar *>(m_bytes.constData());
    const qsizetype size = m_bytes.size();
    if (size < 4 || data[0] != 0xFF || data[1] != StartOfImage)
        return;
    qsizetype at = 2;
    bool scanning = false;
    while (at + 1 < size) {
        if (scanning) {
            // Between the marks of a scan stand its pixels; a FF in them is followed by 00.
            at = m_bytes.indexOf('\xFF', at);
            if (at < 0 || at + 1 >= size)
                return;
            if (data[at + 1] == 0 || isBare(data[at + 1])) {
                at += 2;
                continue;
            }
        }
        if (data[at] != 0xFF)
            return;
        if (data[at + 1] == 0xFF) { // filling
            ++at;
            continue;
        }
        const quint8 marker = data[at + 1];
        if (marker == EndOfImage) {
            m_end = at + 2;
            m_whole = m_scanStart > 0 && !m_size.isEmpty();
            return;
        }
        if (isBare(marker)) {
            at += 2;
            continue;
        }
        if (at + 4 > size)
            return;
        const qsizetype end = at + 2 + qFromBigEndian<quint16>(data + at + 2);
        if (end < at + 4 || end > size)
            return;
        const Segment segment{marker, at, end};
        if (marker == StartOfScan) {
            if (m_scanStart == 0)
                m_scanStart = at;
            scanning = true;
        } else if (m_scanStart > 0 && (marker == Comment || (marker >= App0 && marker <= App15))) {
            m_between.append(segment);
        } else if (m_scanStart == 0) {
            m_segments.append(segment);
            if (isFrame(marker))
                readFrame(segment);
            else if (marker == App1 && payload(segment).startsWith(QByteArray("Exif\0\0", 6)))
                m_orientation = exifOrientation(QByteArrayView(payload(segment)).sliced(6));
        }
        at = end;
    }
}

void JpegStream::readFrame(const Segment &segment)
{
    if (segment.end - segment.start < 10)
        return;
    const auto *data = reinterpret_cast<const uchar *>(m_bytes.constData()) + segment.start;
    m_size = QSize(qFromBigEndian<quint16>(data + 7), qFromBigEndian<quint16>(data + 5));
    m_components = data[9];
    m_progressive = (segment.marker & 0x03) == 0x02;
}

/// Without marker and length.
QByteArray JpegStream::payload(const Segment &segment) const
{
    return m_bytes.mid(segment.start + 4, segment.end - segment.start - 4);
}

bool JpegStream::isProfile(const Segment &segment) const
{
    return segment.marker == App2 && payload(segment).startsWith(QByteArray("ICC_PROFILE\0", 12));
}

QByteArray JpegStream::withoutMetadata(int orientation) const
{
    QByteArray clean;
    clean.reserve(m_end);
    clean += m_bytes.first(2);
    QByteArray exif;
    if (orientation != 1)
        exif = segmentOf(App1, QByteArray("Exif\0\0", 6) + exifWithOrientation(orientation));
    for (const Segment &segment : m_segments) {
        const bool isApp = segment.marker >= App0 && segment.marker <= App15;
        if (segment.marker == App0 && payload(segment).startsWith(QByteArray("JFIF\0", 5))) {
            QByteArray jfif = payload(segment);
            jfif.truncate(JfifBytes - 2); // what is behind it is a thumbnail
            if (jfif.size() == JfifBytes - 2) {
                jfif[12] = 0; // no thumbnail
                jfif[13] = 0;
            }
            clean += segmentOf(App0, jfif);
            clean += exif;
            exif.clear();
            continue;
        }
        const bool adobe = segment.marker == App14 && payload(segment).startsWith("Adobe");
        if ((isApp && !adobe && !isProfile(segment)) || segment.marker == Comment)
            continue;
        clean += exif;
        exif.clear();
        clean += m_bytes.sliced(segment.start, segment.end - segment.start);
    }
    clean += exif;
    qsizetype at = m_scanStart;
    for (const Segment &segment : m_between) {
        clean += m_bytes.sliced(at, segment.start - at);
        at = segment.end;
    }
    return clean + m_bytes.sliced(at, m_end - at);
}

QByteArray JpegStream::profile() const
{
    QByteArray all;
    for (const Segment &segment : m_segments) {
        if (isProfile(segment))
            all += m_bytes.sliced(segment.start, segment.end - segment.start);
    }
    return all;
}

QByteArray JpegStream::withProfile(const QByteArray &jpeg, const QByteArray &profile)
{
    const JpegStream stream(jpeg);
    if (profile.isEmpty() || stream.m_segments.isEmpty())
        return jpeg;
    const Segment &first = stream.m_segments.first();
    const qsizetype at = first.marker == App0 ? first.end : first.start;
    return jpeg.first(at) + profile + jpeg.sliced(at);
}

} // namespace Galley
