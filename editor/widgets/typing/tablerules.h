// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <optional>

namespace Galley {

/// What the keys do in a GFM table; each answers nothing outside of one, and where more than one
/// row is selected. No row is touched but the one that a cell or a row is added to.
///
/// The next cell, with what it says selected; behind the last one a new row.
std::optional<TypingChange> tableTab(const TypingText &text, const TypingSelection &selection);
/// The cell before.
std::optional<TypingChange> tableBackTab(const TypingText &text, const TypingSelection &selection);
/// The cell below, in a new row behind the last one; an empty last row is left, and goes.
std::optional<TypingChange> tableReturn(const TypingText &text, const TypingSelection &selection);
/// A "|" typed into an empty row begins that row anew: whoever writes tables by hand writes their
/// pipes as well.
std::optional<TypingChange> tablePipe(const TypingText &text, const TypingSelection &selection);

} // namespace Galley
