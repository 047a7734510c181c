// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/changedline.h"
#include "work/life/postrewrite.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace Galley {

/// What a post shall be called.
struct PostMoveWish {
    QString title; ///< empty: stays
    QString slug; ///< the word of its file's and folders' names; empty: stays
};

/// A post's rename before it happens: what is moved and what is changed where. Nothing is done yet.
struct PostMovePlan {
    /// A post that should be changed and cannot.
    struct Left {
        QString path;
        Problem reason;
    };
    FileOperation operation;
    QList<ChangedLine> lines; ///< of posts that are open as they stand there
    QList<Left> left;
    QStringList sharedFolders; ///< stay, since other posts have the name, too
    std::shared_ptr<const PostRewrite> rewrite; ///< for texts that are open
    bool isEmpty() const { return operation.steps.isEmpty(); }
};

/// Plans to rename the post at \a post (absolute) together with the folders that bear its name, and
/// every reference to them in all posts of the blog. \a open holds the texts of open posts with
/// unsaved changes, by path. Reads all posts: for a thread of its own. Fails with NameInvalid,
/// NameTaken, or what stands in the way of reading or changing the post itself.
Result<PostMovePlan> planPostMove(const Blog &blog, const QString &post, const PostMoveWish &wish,
                                  const QHash<QString, QString> &open,
                                  const std::atomic_bool &cancelled);

/// Every post of a blog, absolute; of a lone file's folder only \a post.
QStringList postsOf(const Blog &blog, const QString &post, const std::atomic_bool &cancelled);

} // namespace Galley
