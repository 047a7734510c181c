// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "render/picturereference.h"

#include <optional>

namespace Galley {

/// Lines of a text, 0-based; those of a block with the empty ones behind it.
struct BlockLines {
    int from = 0;
    int end = -1; ///< behind the last one; -1 for the text's end
};

/// Takes the picture of \a own to where a block begins in line \a before (-1: behind all), as a
/// paragraph of its own: what is written of it, as it is written; a block that holds nothing else
/// goes whole, a figure with its caption. \a picture as findPictures() has it in \a body. Nothing
/// where it is there already, where it is written in two places, where it would be none, and where
/// anything else would be read in another way, here or there.
std::optional<EditList> pictureMovedTo(const QString &body, const PictureReference &picture,
                                       BlockLines own, int before);

/// Whether a line holds kramdown's attributes, "{: .wide}", of the block above it: nothing can
/// stand between them. A line of -1 holds none.
bool areAttributes(const QString &body, int line);

/// Whether the body of a whole text begins behind these edits of it where it did before.
bool keepsFrontMatter(const QString &text, const EditList &edits);

} // namespace Galley
