// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class Actions;
class Desk;

/// Makes the actions of the Edit and Format menus work: undo and redo on the post's one history,
/// what formats on the text while it has the focus, the others on whatever has it. Both must
/// outlive the text.
void connectEditing(const Actions &actions, Desk &desk);

} // namespace Galley
