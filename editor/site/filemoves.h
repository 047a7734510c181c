// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

namespace Galley {

/// Gives a file or folder another path on the same drive. Never replaces anything: fails with
/// NameTaken where something has that name, FileMissing where there is nothing to move, or
/// MoveFailed with the system's reason. A name that differs only in the case of its letters is
/// another one, also where the file system takes both as one.
Done moveToNew(const QString &from, const QString &to);

/// The name by way of which moveToNew() changes the case of letters: whoever stops it half way
/// leaves the file there.
QString nameBetween(const QString &from);

/// Takes a file away for good. For files that Galley itself made and nobody has changed. Fails with
/// MoveFailed.
Done removeFile(const QString &path);

/// Makes a folder whose parent is there. Fails with NameTaken or FolderRefused.
Done makeFolder(const QString &path);

/// Takes a folder away in which nothing is. Fails with MoveFailed.
Done removeEmptyFolder(const QString &path);

/// True if exactly this path is there, as it is spelled: also tells "A.md" from "a.md" where the
/// file system does not. A link counts as itself.
bool isThereAsSpelled(const QString &path);

} // namespace Galley
