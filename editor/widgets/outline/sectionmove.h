// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class BodyEditor;
class PostOutline;

/// What became of a wish to move a section.
enum class SectionMove {
    Moved,
    Stays, ///< it is there already, or nothing may be changed now
    Unclosed ///< the text ends in code or a comment that would take in what came behind it
};

/// Moves a section, with all that belong to it, before another line of the file that a section
/// begins at, or to the end: as one step that can be undone. Every line stays as it is; the blank
/// lines between sections stay where they are, so that the file's end does too. The caret goes to
/// the heading.
SectionMove moveSection(BodyEditor &editor, const PostOutline &outline, int heading,
                        int beforeLine);

} // namespace Galley
