// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/spelling/prosemask.h"

namespace Galley {

class BodyEditor;

/// The lines that an editor shows and about as many above and below them, as whole paragraphs; none
/// of the front matter. Costs what they weigh, whatever the post weighs.
QList<PostLine> shownLines(const BodyEditor &editor);

/// All lines of the body. Costs what the post weighs.
QList<PostLine> allLines(const BodyEditor &editor);

/// The first lines of the body, enough to tell a language by.
QList<PostLine> firstLines(const BodyEditor &editor);

} // namespace Galley
