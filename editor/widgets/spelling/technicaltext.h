// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Blanks what Markdown takes for text and a reader does not, in the lines of one paragraph whose
/// marks are blanked already: mathematics ("$x$", "$$", "\(", "\["), braces of JSX, Liquid,
/// shortcodes and attribute lists, code spans and tags that reach over lines, entities,
/// ":emoji:", "import" and "export" of MDX. Line ends stay where they are. Linear.
void blankTechnicalText(QString &text);

} // namespace Galley
