// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <optional>

namespace Galley {

/// Moves the lines that are selected over what is above or below; an item goes with all below it,
/// over a whole item of its list, and both keep the numbers of their places.
std::optional<TypingChange> moveLinesUp(const TypingText &text, const TypingSelection &selection);
std::optional<TypingChange> moveLinesDown(const TypingText &text, const TypingSelection &selection);
/// Puts what is selected, or the line, once more behind it.
std::optional<TypingChange> duplicate(const TypingText &text, const TypingSelection &selection);

} // namespace Galley
