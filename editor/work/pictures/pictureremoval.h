// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/pictures/picturechange.h"

#include <QStringList>

namespace Galley {

/// The way of pictures to the bin before it happens.
struct PictureRemovalPlan {
    FileOperation operation;
    QList<ChangedLine> uses; ///< lines of posts that show them; nothing in them changes
    /// Names of pictures that stand in other texts of the blog: templates, styles, settings.
    QStringList mentioned = {};
};

/// Plans to move pictures (absolute) to the bin, as one operation. Each is kept for undoing while
/// all together are not more than \a limit bytes; what is more comes back from the bin only. Looks
/// through all posts for what still shows them, the unsaved texts too. Fails with FileMissing,
/// FileNotRegular, OutsideBlog and as readFile().
Result<PictureRemovalPlan> planPictureRemoval(const PictureScene &scene,
                                              const QStringList &pictures,
                                              const std::atomic_bool &cancelled,
                                              qint64 limit = 64 * 1024 * 1024);

} // namespace Galley
