// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/namesakes.h"

#include <QStringList>

namespace Galley {

/// The folders that bear a post's name and hold its pictures, absolute; a bundle's own is none of
/// them.
struct PostFolders {
    QStringList own;
    QStringList shared; ///< bear the name, but it is another post's, too
};

/// Looks for them: the folder of its pictures, and the one beside it that has its name. \a text is
/// the post's. Links to folders are left out.
PostFolders postFolders(const Blog &blog, const PostName &name, const QString &text,
                        const Namesakes &namesakes);

/// The name that a folder which bears a post's name has under another one.
QString folderRenamed(const QString &folder, const PostName &before, const PostName &after);

} // namespace Galley
