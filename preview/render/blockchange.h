// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"

namespace Galley {

/// What an edit of the text made of its list of blocks: one splice, and how far the blocks behind
/// it have moved. Several of them are applied one after the other.
struct BlockChange {
    int at = 0; ///< index of the first block that goes
    int removed = 0; ///< how many go
    Blocks inserted; ///< what comes in their place
    int lineShift = 0; ///< to be added to startLine of every block behind

    /// Costs as much as there are blocks behind, if these have moved or were counted anew.
    void applyTo(Blocks &blocks) const;
};

using BlockChanges = QList<BlockChange>;

} // namespace Galley
