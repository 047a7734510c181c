// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cmarkdocument.h"

#include <QList>

namespace Galley {

/// A root block of the body and where it begins.
struct RootBlock {
    CmarkNode node;
    int startLine = 0; ///< 0-based
    qsizetype offset = 0; ///< of that line in the Markdown, bytes
};

/// Which root blocks are one unit: for each block the index of its group's last one. Raw HTML ties
/// blocks together where an element begins in one and ends in another, at most 64 blocks and 64 KB
/// further: without that bound one unclosed div would make a single unit of the whole post.
/// Text before a table that took its last line belongs to the table.
QList<int> groupEnds(const QList<RootBlock> &blocks);

} // namespace Galley
