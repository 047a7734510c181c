// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagefolder.h"
#include "work/pictures/picturechange.h"
#include "work/pictures/pictureindex.h"

namespace Galley {

/// What a whole blog refers to and lacks, and what it has and never uses.
struct PictureReport {
    QList<PictureIndex::Missing> missing;
    QList<ImageFile> unused; ///< by path; what templates, styles or data name is none of them
};

/// Looks through all posts, the unsaved texts too, and through the folders in which their pictures
/// lie. Reads the whole blog: for a thread of its own. A picture counts as used if any text of the
/// blog names it, so that nothing is offered to the bin that a template needs.
PictureReport readPictureReport(const PictureScene &scene, const std::atomic_bool &cancelled);

} // namespace Galley
