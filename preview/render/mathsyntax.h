// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct cmark_node;
struct cmark_parser;

namespace Galley {

/// Teaches a parser to read mathematics between dollars. A formula becomes a node of code with the
/// formula as its literal, which isMath() tells from others. The rules are pandoc's, one
/// step stricter, so that prices and shell variables stay what they are. The lock of the parser is
/// held by the caller. \a everywhere: as Dialect::dollarMath.
void readMath(cmark_parser *parser, bool everywhere);

/// Of a node of code.
bool isMath(cmark_node *node);
bool isDisplayedMath(cmark_node *node);

} // namespace Galley
