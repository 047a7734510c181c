// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/pictures/pictureaddition.h"

#include <QList>

class QMimeData;

namespace Galley {

/// Whether what is on the clipboard or dragged is pictures: files of the machine that are called
/// so, or a bitmap that brings no words. Reads no file and no bitmap: asked with every move.
bool holdsPictures(const QMimeData &data);

/// The pictures in it. What a web page gives along with its bitmap is left: nothing is fetched.
QList<PictureArrival> picturesIn(const QMimeData &data);

} // namespace Galley
