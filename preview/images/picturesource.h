// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureformat.h"
#include "images/pictureimport.h"

#include <QByteArray>
#include <QSize>

namespace Galley {

/// A picture as it comes in: what its header tells, before any pixel of it is decoded.
class PictureSource
{
public:
    explicit PictureSource(const QByteArray &bytes);

    /// Why it cannot be taken in; None if nothing stands in its way so far.
    ImportFault fault() const { return m_fault; }
    QString detail() const { return m_detail; }
    PictureFormat format() const { return m_format; }
    /// Pixels, upright.
    QSize size() const { return m_size; }
    /// As of EXIF, 1 to 8.
    int orientation() const { return m_orientation; }
    bool isProgressive() const { return m_progressive; }
    bool isAnimated() const { return m_animated; }

    /// Browsers do not show this kind.
    bool mustBeRewritten() const;
    /// Its pixels can be written anew without losing frames, inks or edges.
    bool canBeRewritten() const { return m_rewritable; }
    /// Without metadata, pixels untouched; orientation told by a tag.
    const QByteArray &clean() const { return m_clean; }
    /// Segments or chunks that tell how its colours are meant, in the manner of its format.
    const QByteArray &colours() const { return m_colours; }

    /// The picture with the pixels it has: turned where that costs nothing, without metadata.
    ImportedPicture asItIs() const;

private:
    void read();
    void readJpeg();
    void readPng();
    void readWebP();
    void readOther();
    void refuse(ImportFault fault, const QString &detail = {});
    ImportedPicture jpegAsItIs() const;
    /// Whether both decode to the same picture.
    bool decodesAlike(const QByteArray &one, const QByteArray &other) const;

    QByteArray m_bytes;
    PictureFormat m_format;
    ImportFault m_fault = ImportFault::None;
    QString m_detail;
    QSize m_size;
    QByteArray m_clean;
    QByteArray m_colours;
    int m_orientation = 1;
    bool m_progressive = false;
    bool m_animated = false;
    bool m_rewritable = false;
};

} // namespace Galley
