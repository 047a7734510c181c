// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"

namespace Galley {

/// A place in the text as the page finds it: lines are counted from the block's first.
struct BlockLine {
    int block = -1; ///< index, -1 if there is none
    double line = 0; ///< 0-based, fractional
    double lines = 1; ///< how many lines there are to the next block's start
};

/// Where \a line (0-based, in the rendered text) is shown. Lines before the first block belong to
/// none. \a lines, of the whole text, tells where the last block ends; -1 if that is not known.
BlockLine locate(const Blocks &blocks, double line, double lines = -1);

} // namespace Galley
