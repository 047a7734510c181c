// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// A JPEG turned upright without decoding its pixels: what was lost when it was made is all that is
/// lost. \a orientation as of EXIF, 2 to 8. Null where that cannot be done without cutting off an
/// edge, or where turning the result back did not give the same picture again.
QByteArray turnedUpright(const QByteArray &jpeg, int orientation, bool progressive);

/// Whether both are JPEGs that can be read and show the same, looked at in an eighth of their size.
bool showTheSame(const QByteArray &jpeg, const QByteArray &other);

} // namespace Galley
