// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/inlinewords.h"

namespace Galley {

/// Where words will stand: it decides which signs Markdown would read.
enum class WordPlace : quint8 {
    Paragraph, ///< from the beginning of a line; lines end with "\n"
    Line, ///< within a line of others'; its own lines are joined
    Heading, ///< the same, behind its marks
    Cell, ///< of a table; "\n" is a line's end within the cell
};

/// Words as Markdown: marks around what looks different, addresses behind what leads somewhere, a
/// backslash in front of a sign only where it would be read as something else. Marks that could not
/// be read where they would stand go further in, or away: what is said always comes out as it was.
QString inlineMarkdown(const InlineWords &words, WordPlace place);

/// Backticks that this code does not hold: one more than its longest run of them, at least \a
/// least.
QString backticksAround(const QString &code, qsizetype least);

/// An address as it can stand in a link's brackets.
QString linkAddress(const QString &address);
/// Words as they can stand in a link's square brackets.
QString linkWords(const QString &words);

} // namespace Galley
