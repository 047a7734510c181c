// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QStringView>

namespace Galley {

enum class FrontMatterKind { None, Yaml, Toml, Json, Metadata };

/// Where the front matter stands in a post's text, and of which kind it is.
struct Fence {
    FrontMatterKind kind = FrontMatterKind::None;
    Span content; ///< between the fence lines: whole lines, without the fences
    qsizetype bodyStart = 0; ///< where the body begins: behind the closing fence's line end
    bool unclosed = false; ///< an opening fence without a closing one: kind None, all is body
    int bodyLine = 0; ///< 0-based line on which the body begins; past the last line if the
                      ///< closing fence ends the text without a line end
};

/// Finds the front matter of \a text, whose lines end with "\n": YAML between "---" lines (or
/// closed by "..."), TOML between "+++", JSON as one object or between "---json" and "---", and
/// metadata lines ("Title: x") up to the first empty line. Hexo's YAML without the opening fence is
/// found too: content then starts at 0. The fence stands on the very first line; blanks may follow
/// it. Only lines with at least one well-known key ("Title", "Date") are taken for metadata, and a
/// brace only when a key follows it, so that prose stays prose.
/// Costs what the front matter weighs, never what the body weighs, unless a fence is unclosed.
Fence findFence(QStringView text);

} // namespace Galley
