// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/textlines.h"
#include "render/unit.h"
#include "render/unitreader.h"

#include <optional>

namespace Galley {

/// Units that have taken the place of others.
struct UnitSwap {
    qsizetype first = 0; ///< index of the first new one
    UnitList::Place place; ///< of the same
    qsizetype firstLine = 0; ///< where it begins
    qsizetype count = 0; ///< of new ones
    Units gone;
    qsizetype lineShift = 0; ///< of all units behind
    bool isWhole = false; ///< the whole text was read to find them

    bool isNew(qsizetype index) const { return index >= first && index < first + count; }
};

/// Reads what an edit of the lines has made of the units, and puts that in their place. Nothing, if
/// more than \a patience UTF-16 units would have to be read.
std::optional<UnitSwap> swapUnits(UnitList &units, const TextLines &lines, const UnitReader &reader,
                                  const LineEdit &edit, qsizetype patience);

} // namespace Galley
