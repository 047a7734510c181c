// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/blockline.h"

#include <algorithm>

namespace Galley {

BlockLine locate(const Blocks &blocks, double line)
{
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), line,
                                        [](double l, const Block &b) { return l < b.startLine; });
    if (after == blocks.begin())
        return {};
    const auto block = std::prev(after);
    // The last block's end is not known here: its height stands for one line or for those up to the
    // caret.
    const double relative = line - block->startLine;
    const double lines = after == blocks.end() ? relative + 1 : after->startLine - block->startLine;
    return {int(block - blocks.begin()), relative, std::max(lines, 1.0)};
}

} // namespace Galley
