// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/index/postindex.h"

#include <atomic>
#include <functional>
#include <optional>

namespace Galley {

/// How far a refresh is.
struct RefreshStep {
    QList<PostSummary> posts; ///< that are new or other ones, since the last step
    QStringList gone; ///< paths of posts that are there no more
    qsizetype read = 0; ///< posts that were read
    qsizetype toRead = 0;
};

/// What a refresh found besides posts.
struct RefreshReport {
    bool rootIsGone = false; ///< the blog's folder cannot be listed: what was known is kept
    QStringList unreadableFolders; ///< whose posts stay as they were last seen
    QStringList folders; ///< all that posts may lie in, to be watched
    std::optional<Problem> indexProblem; ///< the index cannot be written: it should be made anew
};

/// Brings an index up to date with the blog's folder: reads only posts whose size or time has
/// changed.
class PostRefresh
{
public:
    /// Both must outlive this. The index has been loaded.
    PostRefresh(PostIndex &index, const Blog &blog);

    /// What is compared besides the posts' files.
    enum class Depth { Posts, PostsAndCovers };

    /// \a step is called on the caller's thread after each part that is safe in the index. Stops
    /// early when \a cancelled becomes true: what was done is kept.
    RefreshReport run(Depth depth, const std::atomic_bool &cancelled,
                      const std::function<void(const RefreshStep &)> &step);

private:
    struct Found {
        QList<PostFile> toRead;
        QStringList gone;
    };

    Found compare(Depth depth, const std::atomic_bool &cancelled, RefreshReport &report);
    bool mustRead(const PostFile &file, Depth depth) const;
    bool isCoverStale(const QString &path, const PostIndex::Known &known) const;
    QList<IndexedPost> readAll(const QList<PostFile> &files) const;
    IndexedPost read(const PostFile &file) const;

    PostIndex &m_index;
    const Blog &m_blog;
};

} // namespace Galley
