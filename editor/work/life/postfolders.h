// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/namesakes.h"

#include <QStringList>

namespace Galley {

/// The folders that bear a post's name and hold its pictures, absolute; a bundle's own is none of
/// them.
struct PostFolders {
    QStringList own;
    QStringList shared; ///< bear the name, but are not the post's alone
};

/// Looks for them: the folder of its pictures, and the one beside it that has its name. \a text is
/// the post's. Links to folders are left out, and what lies in the bundle or in another own folder
/// and so goes along with it. A folder that holds other posts, or is the site's, is a shared one.
PostFolders postFolders(const Blog &blog, const PostName &name, const QString &text,
                        const Namesakes &namesakes);

/// Whether a folder (absolute) is one of which the site is made, or around one: its own, one of
/// posts, one that is served, or one in that for the pictures of all.
bool isSiteFolder(const Blog &blog, const QString &folder);

/// Whether another post than the one at \a post lies in a folder, however deep. Both are absolute.
bool holdsOtherPosts(const QString &folder, const QString &post);

/// The name that a folder which bears a post's name has under another one.
QString folderRenamed(const QString &folder, const PostName &before, const PostName &after);

} // namespace Galley
