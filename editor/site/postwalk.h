// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <atomic>
#include <functional>

namespace Galley {

/// Calls \a found with the absolute path of every post below \a folder, which is the blog's root or
/// lies in it: each folder's posts by name, then the folders in it. Skips .git, node_modules, what
/// the generator writes and hidden folders; follows no folder links, so that no loop is walked;
/// leaves out the README and its like of the root. A folder that cannot be listed is passed over.
/// Stops when \a cancelled becomes true.
void walkPosts(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
               const std::function<void(const QString &path)> &found);

} // namespace Galley
