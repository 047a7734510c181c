// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// What a file of a picture really is, whatever it is called.
enum class PictureFormat { None, Jpeg, Png, Gif, WebP, Svg, Tiff, Bmp, Ico, Heic, Avif };

/// The format by the first bytes; of an SVG by its root element.
PictureFormat pictureFormatOf(const QByteArray &bytes);

/// "jpg": the suffix that files of this format bear; empty for None.
QString suffixOf(PictureFormat format);

} // namespace Galley
