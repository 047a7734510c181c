// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/spellingtext.h"

#include <QList>
#include <QString>

namespace Galley {

/// Longer lines, in UTF-16 units, are left alone: nobody wrote them.
constexpr qsizetype LongestProseLine = 100'000;

/// A line of a post with what the lines above it mean for it.
struct PostLine {
    qsizetype position = 0; ///< UTF-16 units in the whole text
    QString text;
    int before = -1; ///< MarkdownState::toInt() of the line above; -1 for the body's first line
};

/// The prose of consecutive lines, as paragraphs: everything that is no prose is blanked, so that
/// positions stay. Which lines are code or HTML is told by the highlighter's states, what is marks,
/// code or an address within a line by its scanner; mathematics, braces and what reaches over
/// lines is found here. Costs what the lines weigh; may run on any thread.
QList<SpellingParagraph> proseParagraphs(const QList<PostLine> &lines);

} // namespace Galley
