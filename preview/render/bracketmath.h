// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/sitesyntax.h"

#include <QByteArray>

namespace Galley {

// Formulas between TeX's brackets: "\(x\)" and "\[x\]" as Hugo and MathJax read them, and with two
// backslashes each, of which Markdown leaves one (Jekyll, and whoever has MathJax read the page).
// The parser takes "\(" for a bracket before it asks any rule. So each is marked before the parse,
// a rule is asked at the mark, and what no rule has read loses its mark afterwards.

/// What stands before each bracket that may begin a formula, while the parser reads: punctuation
/// to the parser, as the backslash is, and no character of any text (guard.h).
constexpr QByteArrayView BracketMark("\xDF\xB7\xEF\xB7\x92");

/// The text with the marks; line by line, so that a part of it is marked as it is in the whole.
QByteArray withBracketMarks(const QByteArray &markdown);
QByteArray withoutBracketMarks(QByteArray text);

/// Whether such a mark stands so far from the place.
bool isBracketMark(const ParagraphSource &source, int offset);

/// The formula whose mark is there.
std::optional<SiteTag> bracketMathAt(const ParagraphSource &source);

} // namespace Galley
