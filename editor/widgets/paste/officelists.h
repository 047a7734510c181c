// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class HtmlTree;

/// Word writes a list as paragraphs that say their level, with the bullet as words: makes lists of
/// them.
void mendOfficeLists(HtmlTree &tree);

} // namespace Galley
