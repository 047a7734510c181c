// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "site/operation/fileoperation.h"
#include "work/life/changedline.h"
#include "work/life/textrewrite.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Galley {

/// What happens to files and to the texts of posts, before it happens. Nothing is done yet.
struct RewritePlan {
    /// A post that should be changed and cannot.
    struct Left {
        QString path;
        Problem reason;
    };
    FileOperation operation;
    QList<ChangedLine> lines; ///< of posts that are open as they stand there
    QList<Left> left;
    std::shared_ptr<const TextRewrite> rewrite; ///< for texts that are open
    bool isEmpty() const { return operation.steps.isEmpty(); }
};

/// Adds to a plan what its rewrite changes in \a posts (absolute, before its moves). \a open holds
/// the texts of open posts with unsaved changes, by path. A post that cannot be changed is left,
/// with the reason; the post at \a own fails it all. Reads all posts: for a thread of its own.
Done planTexts(RewritePlan &plan, const QStringList &posts, const QString &own,
               const QHash<QString, QString> &open, const std::atomic_bool &cancelled);

/// Every post of a blog, absolute; of a lone file's folder only \a post.
QStringList postsOf(const Blog &blog, const QString &post, const std::atomic_bool &cancelled);

} // namespace Galley
