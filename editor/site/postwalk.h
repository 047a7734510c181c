// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <atomic>
#include <functional>

namespace Galley {

/// A post's file as a walk finds it.
struct PostFile {
    QString path; ///< absolute
    qint64 size = -1; ///< bytes
    qint64 changed = 0; ///< ns since 1970
    bool isNameable = true; ///< false: its name is not UTF-8, so it cannot be opened
};

/// What a walk tells, in its order: a folder, then the posts in it.
struct PostVisitor {
    std::function<void(const PostFile &file)> post;
    /// Each folder that posts may lie in; one that is not readable has its posts still, unseen.
    std::function<void(const QString &path, bool isReadable)> folder = {};
};

/// Visits every post below \a folder, which is the blog's root or lies in it: each folder's posts
/// by name, then the folders in it. Skips .git, node_modules, what the generator writes and hidden
/// folders; follows no folder links, so that no loop is walked; leaves out the README and its like
/// of the root. Stops when \a cancelled becomes true.
void walkPostFiles(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
                   const PostVisitor &visitor);

/// The same for those who want only paths, of posts that can be opened.
void walkPosts(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
               const std::function<void(const QString &path)> &found);

} // namespace Galley
