// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/unit.h"
#include "render/unitswap.h"

#include <QHash>

namespace Galley {

/// Which units the gluing of raw HTML has looked at again.
struct Reglued {
    qsizetype first = 0; ///< units whose group begins elsewhere now, or that are new
    qsizetype end = 0;
    QHash<const Unit *, bool> startedGroup; ///< of those that are not new and have changed
};

/// Glues units (gluing.h) after a swap. Costs as much as the tags within 64 units.
Reglued reglue(UnitList &units, const UnitSwap &swap);

} // namespace Galley
