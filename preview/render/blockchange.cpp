// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blockchange.h"

#include <algorithm>
#include <iterator>

namespace Galley {

void BlockChange::applyTo(Blocks &blocks) const
{
    const qsizetype common = qMin(qsizetype(removed), inserted.size());
    std::copy_n(inserted.begin(), common, blocks.begin() + at);
    if (removed > common) {
        blocks.remove(at + common, removed - common);
    } else if (inserted.size() > common) {
        blocks.insert(at + common, inserted.size() - common, {});
        std::copy(inserted.begin() + common, inserted.end(), blocks.begin() + at + common);
    }
    if (lineShift == 0)
        return;
    for (qsizetype i = at + inserted.size(); i < blocks.size(); ++i)
        blocks[i].startLine += lineShift;
}

} // namespace Galley
