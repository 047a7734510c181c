// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace Galley {

/// The segments of a JPEG file, looked at without decoding a pixel (ITU-T T.81, annex B).
class JpegStream
{
public:
    explicit JpegStream(const QByteArray &bytes);

    /// False if it ends before its end mark, or its segments make no sense.
    bool isWhole() const { return m_whole; }
    /// In pixels, as they are stored: not turned. Empty where no frame begins.
    QSize size() const { return m_size; }
    int components() const { return m_components; }
    bool isProgressive() const { return m_progressive; }
    /// As of EXIF, 1 to 8.
    int orientation() const { return m_orientation; }

    /// The same picture, byte for byte of its pixels, without what else the file tells: EXIF, XMP,
    /// IPTC, comments, further pictures behind it. Its colour profile stays; \a orientation is told
    /// by a block of EXIF that tells nothing else, unless it is 1.
    QByteArray withoutMetadata(int orientation) const;
    /// The segments that hold the colour profile; empty if there is none.
    QByteArray profile() const;
    /// The same picture with these segments behind its first one.
    static QByteArray withProfile(const QByteArray &jpeg, const QByteArray &profile);

private:
    struct Segment {
        quint8 marker = 0;
        qsizetype start = 0; ///< of the marker
        qsizetype end = 0;
    };

    void read();
    void readFrame(const Segment &segment);
    QByteArray payload(const Segment &segment) const;
    bool isProfile(const Segment &segment) const;

    QByteArray m_bytes;
    QList<Segment> m_segments; ///< in front of the pixels
    QList<Segment> m_between; ///< among the pixels, of no use for them
    qsizetype m_scanStart = 0;
    qsizetype m_end = 0; ///< behind the end mark
    QSize m_size;
    int m_components = 0;
    int m_orientation = 1;
    bool m_progressive = false;
    bool m_whole = false;
};

} // namespace Galley
