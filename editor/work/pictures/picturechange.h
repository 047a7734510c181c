// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureimport.h"
#include "work/life/rewriteplan.h"
#include "work/pictures/descriptionrewrite.h"

namespace Galley {

/// Where a plan for a picture is made.
struct PictureScene {
    Blog blog;
    QString post; ///< the one that is shown, absolute; may be empty
    QHash<QString, QString> unsaved = {}; ///< texts of open posts with unsaved changes, by path
};

/// Plans another name for a picture (absolute), its suffix kept, with every reference to it in all
/// posts: in the body, the front matter, HTML, shortcodes and definitions, each in the form in
/// which it is written. Reads all posts: for a thread of its own, as are the others. Fails with
/// NameInvalid, NameTaken, FileMissing and OutsideBlog.
Result<RewritePlan> planPictureRename(const PictureScene &scene, const QString &picture,
                                      const QString &baseName, const std::atomic_bool &cancelled);

/// The same for another folder of the blog, which is made where it is not there.
Result<RewritePlan> planPictureMove(const PictureScene &scene, const QString &picture,
                                    const QString &folder, const std::atomic_bool &cancelled);

/// Plans to put the bytes of another file, which lies anywhere, in the picture's place. The name
/// stays, but for a suffix that would lie about the bytes: then references follow. What was there
/// is kept for undoing; fails with FileTooLarge where that is too much. \a suffix is that of the
/// new bytes, without a dot, and empty if it stays.
Result<RewritePlan> planPictureReplacement(const PictureScene &scene, const QString &picture,
                                           const QByteArray &bytes, const QString &suffix,
                                           const std::atomic_bool &cancelled);

/// The same with the file \a chosen, which comes in as any picture does: told by its content,
/// upright, without what tells of the author; it may be the picture itself. Sound, films and papers
/// come as they are.
Result<RewritePlan> planPictureReplacedBy(const PictureScene &scene, const QString &picture,
                                          const QString &chosen, const ImportWishes &wishes,
                                          const std::atomic_bool &cancelled);

/// Plans what is said of a picture: in all places of all posts that have words for it, or could
/// have some.
Result<RewritePlan> planPictureDescription(const PictureScene &scene, const QString &picture,
                                           const PictureDescription &description,
                                           const std::atomic_bool &cancelled);

} // namespace Galley
