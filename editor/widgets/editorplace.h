// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class BodyEditor;
struct PostPlace;

/// Puts caret, selection and scroll of an editor to where \a place is found in its text, but never
/// into what is hidden. The line that is on top then, as BodyEditor::topBodyLine() tells it.
double goToPlace(BodyEditor &editor, const PostPlace &place);

} // namespace Galley
