// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace Galley {

/// The size of an SVG in CSS pixels: its width and height, else its viewBox. Read from the root
/// element only, without drawing and without fonts, so that it needs no display. Empty if there is
/// none.
QSize svgSize(const QString &path);

/// True if an SVG may be drawn here: it is small, well formed, loads nothing from outside itself
/// and does not multiply itself through many "use" elements. Scripts never run: Qt's SVG has none.
bool isHarmlessSvg(const QString &path);

} // namespace Galley
