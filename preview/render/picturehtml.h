// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/renderer.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// A picture as Markdown or an img tag asks for it.
struct PictureTag {
    QString target; ///< entities and escapes undone
    QString alt;
    QByteArray attributes; ///< all others, ready made: ' class="wide" title="..."'
    QString width; ///< as the author gave them, checked; empty if not
    QString height;
    bool markdown = false; ///< its address is percent-encoded as CommonMark asks
};

/// The img element, or in the preview, where the picture cannot be shown, a labelled gap:
/// <span class="picture-gap" data-status="missing">path</span>. Its status is one of missing, case,
/// outside, remote, templated; the sentence about it is the page's, in the reader's language.
/// In the preview the picture's own size is written, so that nothing moves when it has loaded.
QByteArray pictureHtml(const PictureTag &tag, RenderTarget target, const PictureResolver *pictures);

/// A number, with a per cent sign perhaps: all that a size may be.
bool isLength(QStringView value);

/// A width as generators have it beside HTML, "300px" too; empty where it is none.
QString lengthOf(QStringView written);

/// The src attribute (with a leading space) of a film or a sound; in the preview, where it cannot
/// be played, data-status with the reason instead. Empty where the address is not safe.
QByteArray mediaSource(const QString &source, RenderTarget target, const PictureResolver *pictures);

} // namespace Galley
