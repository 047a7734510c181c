// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <optional>

namespace Galley {

/// What the keys do in lists, quotes and tasks, and the way out of them. Each answers nothing where
/// the key does what it does in any editor: in front matter, and but for the blanks that a new line
/// begins with, in code.
///
/// A new line goes on with the item, task or quote; on an empty one it leaves it, one level at a
/// time.
std::optional<TypingChange> typeReturn(const TypingText &text, const TypingSelection &selection);
/// Makes the items that are selected children of the ones above, with all below them.
std::optional<TypingChange> typeTab(const TypingText &text, const TypingSelection &selection);
/// Makes the items that are selected siblings of the ones that they belong to.
std::optional<TypingChange> typeBackTab(const TypingText &text, const TypingSelection &selection);
/// Where words begin: takes away the box, the mark, the quote's sign, then the blanks.
std::optional<TypingChange> typeBackspace(const TypingText &text, const TypingSelection &selection);

} // namespace Galley
