// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "render/pictureresolver.h"
#include "work/namedpictures.h"

#include <QList>
#include <QString>

namespace Galley {

/// Every place in a post's text (lines end with "\n") that names a picture: those of the front
/// matter first, then the body, resolved.
QList<PictureUse> pictureUses(const QString &text, const PictureResolver &pictures);
/// The same for a text whose pictures have been read.
QList<PictureUse> pictureUses(const QString &text, const NamedPictures &named,
                              const PictureResolver &pictures);

} // namespace Galley
