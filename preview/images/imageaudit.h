// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagefolder.h"
#include "render/pictureresolver.h"

#include <QList>

namespace Galley {

/// One place in a post that names a picture, resolved.
struct PictureUse {
    QString target;
    QString alt;
    qsizetype position = 0; ///< in the whole text, UTF-16 units
    int line = 0; ///< 1-based, in the whole file
    int column = 0; ///< 1-based, UTF-16 units
    bool cover = false; ///< named by the front matter
    PictureResolver::Status status = PictureResolver::Status::Missing;
    QString file; ///< relative to the blog's root
    QString title = {}; ///< shown under the mouse, in the body
};

/// A row of the images grid: a file with its uses, or uses without a file.
struct ImageEntry {
    ImageFile image; ///< path empty if the file is missing
    QString missingName; ///< the name that the post says, for a missing file
    QList<PictureUse> uses;
    QString sameAs = {}; ///< the name of another file that holds the same bytes
    int otherPosts = 0; ///< that show or link it
    bool linked = false; ///< the post names it without showing it as a picture
    bool isMissing() const { return image.path.isEmpty(); }
    /// A picture that nobody is known to need. Sound, films and papers are never called that.
    bool isUnused() const
    {
        return !isMissing() && uses.isEmpty() && otherPosts == 0 && !linked
            && isPictureName(image.path);
    }
};

/// Brings the folder's files and the post's uses together: each file of the folder once, then the
/// files that the post takes from elsewhere in the blog, then each missing target once. Remote,
/// templated and outside targets have no entry. \a root is the blog's folder, which the uses' files
/// are relative to.
QList<ImageEntry> auditImages(const QString &root, const QList<ImageFile> &files,
                              const QList<PictureUse> &uses);

} // namespace Galley
