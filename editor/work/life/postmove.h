// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/rewriteplan.h"

#include <QHash>

#include <atomic>

namespace Galley {

/// What a post shall be called.
struct PostMoveWish {
    QString title; ///< empty: stays
    QString slug; ///< the word of its file's and folders' names; empty: stays
};

/// A post's rename before it happens: what is moved and what is changed where.
struct PostMovePlan : RewritePlan {
    QStringList sharedFolders; ///< stay, since other posts have the name, too
};

/// Plans to rename the post at \a post (absolute) together with the folders that bear its name, and
/// every reference to them in all posts of the blog. \a open holds the texts of open posts with
/// unsaved changes, by path. Reads all posts: for a thread of its own. Fails with NameInvalid,
/// NameTaken, or what stands in the way of reading or changing the post itself.
Result<PostMovePlan> planPostMove(const Blog &blog, const QString &post, const PostMoveWish &wish,
                                  const QHash<QString, QString> &open,
                                  const std::atomic_bool &cancelled);

} // namespace Galley
