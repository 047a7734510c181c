// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "site/blog.h"

#include <QByteArray>
#include <QDateTime>

#include <atomic>

namespace Galley {

/// A post that is not there yet.
struct NewPost {
    QString path; ///< absolute; no file has it
    QByteArray bytes;
};

/// A new post by the habits of the blog: its folder, its name, its front matter, its line ends, as
/// most of the newest posts have them; the author's own template where the generator knows one.
/// \a folder (absolute, in the blog) says where; the blog's root leaves it to the habits. Reads all
/// posts' beginnings; writes nothing. Fails where a habit's front matter cannot be written.
Result<NewPost> planPost(const Blog &blog, const QString &folder, const QString &title,
                         const QDateTime &now, const std::atomic_bool &cancelled);

/// Writes it, with the folders that it needs. As writeFile().
Done writePost(const NewPost &post);

} // namespace Galley
