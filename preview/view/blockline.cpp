// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/blockline.h"

#include <algorithm>
#include <cmath>

namespace Galley {

BlockLine locate(const Blocks &blocks, double line, double lines)
{
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), line,
                                        [](double l, const Block &b) { return l < b.startLine; });
    if (after == blocks.begin())
        return {};
    const auto block = std::prev(after);
    // Where the last block's end is not known its height stands for one line or for those up to the
    // caret.
    const double relative = line - block->startLine;
    const double end = after != blocks.end() ? double(after->startLine)
        : lines >= 0                         ? lines
                                             : std::floor(line) + 1;
    return {int(block - blocks.begin()), relative, std::max(end - block->startLine, 1.0)};
}

} // namespace Galley
