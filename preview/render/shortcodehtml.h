// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/renderer.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Galley {

/// What the site's generator fills in and Galley cannot, as a quiet label: "youtube abc". A
/// figure's shortcode is its picture. \a source as written, with its braces.
QByteArray shortcodeHtml(QByteArrayView source, RenderTarget target,
                         const PictureResolver *pictures);

/// A label: its first word stands out.
QByteArray chipHtml(const QString &name, const QString &rest);

} // namespace Galley
