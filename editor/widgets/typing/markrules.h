// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <optional>

namespace Galley {

/// What an author can ask for beside typing.
enum class TypingCommand : quint8 {
    Strong,
    Emphasis,
    Code,
    Link,
    Indent,
    Outdent,
    MoveUp,
    MoveDown,
    Duplicate
};

/// Puts what is selected between a sign and its pair. Nothing without a selection, in code, and for
/// signs that have no pair.
std::optional<TypingChange> surround(const TypingText &text, const TypingSelection &selection,
                                     QChar typed);
/// Puts the marks of strong, emphasised or code text around what is selected in each line, or
/// around the word, or takes them away if they are there.
std::optional<TypingChange> toggleMark(const TypingText &text, const TypingSelection &selection,
                                       TypingCommand command);
/// Makes the words that are selected, or the word, the text of a link whose address is next.
std::optional<TypingChange> makeLink(const TypingText &text, const TypingSelection &selection);
/// Makes the words that are selected a link to what is pasted, if that is one address of the web.
std::optional<TypingChange> pasteAddress(const TypingText &text, const TypingSelection &selection,
                                         const QString &pasted);

} // namespace Galley
