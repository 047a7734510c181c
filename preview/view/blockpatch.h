// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"

#include <QJsonObject>

namespace Galley {

/// What turns the blocks that a page has into others, touching as few as it can.
struct BlockPatch {
    struct Item {
        int kept
            = -1; ///< a block that stays: its index within the replaced range; -1 for a new one
        QByteArray html;
    };
    int at = 0; ///< index of the first replaced block
    int removed = 0; ///< how many blocks are replaced
    QList<Item> items; ///< by what, in order
    Blocks result; ///< what the page has afterwards
    bool complete = true; ///< false if \a result is only a beginning of what was asked for

    /// As the page's script takes it.
    QJsonObject toJson() const;
};

/// The patch from \a from to \a to. Blocks with equal keys are kept, also where they moved. Not
/// more than about \a budget bytes of new HTML are put into it, at least one block: the rest is for
/// the next patch.
BlockPatch makePatch(const Blocks &from, const Blocks &to, qsizetype budget);

} // namespace Galley
