// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "site/operation/fileoperation.h"
#include "work/life/changedline.h"

#include <QStringList>

#include <atomic>

#include <QHash>

namespace Galley {

/// What goes is kept for undoing up to so many bytes.
constexpr qint64 LargestKept = 64 * 1024 * 1024;

/// A post's way to the bin before it happens.
struct PostRemovalPlan {
    FileOperation operation;
    QStringList folders; ///< that go along
    QStringList keptFolders; ///< that stay, since other posts use what is in them
    QList<ChangedLine> uses; ///< lines of other posts that name it or show its pictures; nothing in
                             ///< them changes
};

/// Plans to move the post at \a post (absolute) to the bin, with the folders that bear its name
/// where nobody else uses what is in them. What goes is kept for undoing up to \a limit bytes; what
/// is more comes back from the bin only. Reads all posts, those of \a unsaved also as they stand
/// there, by their paths; one that cannot be read keeps all folders. Fails as readFile().
Result<PostRemovalPlan> planPostRemoval(const Blog &blog, const QString &post,
                                        const std::atomic_bool &cancelled,
                                        qint64 limit = LargestKept,
                                        const QHash<QString, QString> &unsaved = {});

} // namespace Galley
