// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/blockchange.h"
#include "render/unitgluing.h"
#include "render/unitswap.h"

namespace Galley {

/// Tells changes of units as changes of blocks.
class ChangeWriter
{
public:
    explicit ChangeWriter(UnitList &units)
        : m_units(units)
    { }

    /// The block that begins with this unit, and all that are glued to it.
    Block block(UnitList::Place place, qsizetype line) const;
    /// What the swap has made of the blocks around it.
    BlockChange swapped(const UnitSwap &swap, const Reglued &glued);
    /// The other blocks that hold these units, where their HTML is another one now.
    BlockChanges changed(QList<UnitList::Place> places);
    /// These are all blocks, as they have been told now.
    void takeKeys(const Blocks &blocks);
    /// Where the last block begins; 0 if there is none.
    int lastStart() const;

private:
    struct Seen {
        quint64 key = 0;
        qsizetype line = 0; ///< as before the swap
    };
    struct Window {
        UnitList::Place place;
        UnitSum before;
        qsizetype end = 0; ///< index behind the last unit
    };
    Window windowAround(const UnitSwap &swap, const Reglued &glued) const;
    QList<Seen> blocksBefore(const Window &window, const UnitSwap &swap,
                             const Reglued &glued) const;
    Blocks blocksNow(const Window &window);

    UnitList &m_units;
    qsizetype m_doneFirst = 0; ///< units whose blocks have been told
    qsizetype m_doneEnd = 0;
};

} // namespace Galley
