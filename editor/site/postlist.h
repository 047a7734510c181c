// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postsummary.h"

#include <QList>

#include <atomic>
#include <functional>

namespace Galley {

/// All posts below the blog's root, newest first. Skips .git, node_modules, the generators' output
/// and hidden folders; follows no folder links; leaves out the README and its like of a generator's
/// root. Meant for a thread of its own: stops when \a cancelled becomes true; \a found is called on
/// that thread with each bunch of posts as they are read, by \a threads threads.
QList<PostSummary> listPosts(const Blog &blog, const std::atomic_bool &cancelled,
                             const std::function<void(const QList<PostSummary> &)> &found = {},
                             int threads = 1);

/// The order of the list: newest first, posts without a date last, then by title.
void sortPosts(QList<PostSummary> &posts);

} // namespace Galley
