// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Galley {

/// How a JPEG is made that a test needs.
struct JpegKind {
    enum Colours { Full, Halved, Grey, FourInks };
    Colours colours = Halved;
    bool progressive = false;
};

/// A JPEG whose every corner looks different, without metadata. Null if it could not be made.
QByteArray makeJpeg(QSize size, const JpegKind &kind);

/// The same with segments behind its first: "FF E1 ..." as they stand in the file.
QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &payload);

} // namespace Galley
