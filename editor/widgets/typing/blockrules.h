// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <QStringList>

namespace Galley {

/// Puts lines in place of what is selected as a block of its own: empty lines around it, in the
/// quote and the item that it comes into. The caret goes to its end. Nothing without lines.
std::optional<TypingChange> putBlock(const TypingText &text, const TypingSelection &selection,
                                     QStringList lines);

} // namespace Galley
