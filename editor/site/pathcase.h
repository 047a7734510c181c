// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The file or folder below \a root whose path equals \a relative when upper and lower case, and
/// the two ways in which Unicode writes an accented letter, are taken as one; its absolute path as
/// it is spelled on the disk. Empty if there is none. \a relative has no "..".
QString pathInAnyCase(const QString &root, const QString &relative);

/// The absolute path as it is spelled on the disk of a file that the system found under \a
/// relative. Differs where the file system does not tell upper from lower case, and a web server
/// will.
QString pathAsOnDisk(const QString &root, const QString &relative);

} // namespace Galley
