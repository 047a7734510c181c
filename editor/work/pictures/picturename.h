// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

namespace Galley {

/// The path that the picture at \a path (absolute) gets under another name. \a baseName is the name
/// without its suffix, which stays as it is. Fails with NameInvalid where no system's file could be
/// called so, with NameTaken where another file of the folder is, be it in other letters.
Result<QString> renamedPicture(const QString &path, const QString &baseName);

/// The same for a file that comes from elsewhere under a whole name, into a folder that need not be
/// there.
Result<QString> pictureIn(const QString &folder, const QString &fileName);

/// A picture's name without its suffix: "a.b" of "a.b.jpg".
QString baseNameOf(const QString &path);

} // namespace Galley
