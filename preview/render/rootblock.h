// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"
#include "render/fragment.h"

#include <QList>

namespace Galley {

class HtmlWalker;

/// A block at the root of a parsed text. Text above a table that took its last line belongs to the
/// table: both begin at the same line.
struct RootBlock {
    QList<CmarkNode> nodes; ///< one, or a paragraph and its table
    int startLine = 0; ///< 0-based

    bool isRawHtml() const;
    /// Lines count from the block's first.
    Fragment render(HtmlWalker &walker) const;
};

/// The root blocks in the order of the text; \a notes are the footnotes that are named, by number.
QList<RootBlock> rootBlocks(CmarkNode root, QList<CmarkNode> &notes);

} // namespace Galley
