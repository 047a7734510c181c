// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class Actions;

/// Gives each of the window's actions a name (its objectName) that no language changes: settings
/// keep its key and its use by that name. An action without one has a key that cannot be changed.
void nameActions(const Actions &actions);

} // namespace Galley
