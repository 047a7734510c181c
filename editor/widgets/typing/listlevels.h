// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/listlines.h"

namespace Galley {

/// Makes an item the last child of the item above it, in that one's list if it has one. False if
/// there is none that it could belong to.
bool indentItem(ListLines &list, int item);
/// Makes an item the next sibling of the one that it belongs to; one that belongs to none goes to
/// the line's start. False if it is there already.
bool outdentItem(ListLines &list, int item);

} // namespace Galley
