// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace Galley {

/// The size of an SVG in CSS pixels: its width and height, else its viewBox. Read from the root
/// element only, without drawing and without fonts, so that it needs no display. Empty if there is
/// none.
QSize svgSize(const QString &path);
/// The same for a file's bytes.
QSize svgSize(const QByteArray &bytes);

/// True if an SVG may be drawn here: it is small, well formed, loads nothing from outside itself
/// and does not multiply itself through many "use" elements. Scripts never run: Qt's SVG has none.
bool isHarmlessSvg(const QString &path);

/// True if an SVG is a drawing and nothing else, so that it may lie on a web server: well formed,
/// no script, no handler of events, no page inside it, nothing loaded from outside itself.
bool isPassiveSvg(const QByteArray &bytes);

} // namespace Galley
