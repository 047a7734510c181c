// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Gives a JPEG at \a path an EXIF orientation (1 to 8). False if it could not be written.
bool writeOrientation(const QString &path, int orientation);
/// Gives a JPEG at \a path a position.
bool writePosition(const QString &path);
/// Writes the version tag of the position group alone, as cameras without a receiver do.
bool writeEmptyPosition(const QString &path);

} // namespace Galley
