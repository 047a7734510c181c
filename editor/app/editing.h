// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class Actions;
class BodyEditor;

/// Makes the actions of the Edit menu work: undo and redo on the post's one history, the others on
/// whatever has the focus.
void connectEditing(const Actions &actions, BodyEditor &editor);

} // namespace Galley
