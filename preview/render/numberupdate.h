// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labelindex.h"
#include "render/notelist.h"
#include "render/unitswap.h"

namespace Galley {

class DefinitionUpdate;

/// Fills in the numbers of new units: those that their predecessors had, where the same headings
/// and references are in the same order, else by numbering the text anew. Units whose HTML changes
/// by that are added to \a changed.
void updateNumbers(UnitList &units, const LabelIndex &index, const UnitSwap &swap,
                   const DefinitionUpdate &definitions, NoteList &notes,
                   QList<UnitList::Place> &changed);

} // namespace Galley
