// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "site/blog.h"

#include <QList>
#include <QString>

namespace Galley {

/// The folder in which a post's pictures lie: where those it names lie, else the folder of
/// its slug among the other posts' folders, else its bundle. Absolute; it need not exist.
/// A folder that bears the post's slug wins over one that holds more of its pictures: that is
/// another post's, or everybody's.
QString imagesFolder(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses);

} // namespace Galley
