// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paste/inlinewords.h"

namespace Galley {

/// Blocks of Markdown below each other, as a page, an item or a quote has them.
struct PastedBlocks {
    enum class Kind : quint8 { Words, List, Other };
    struct Block {
        QStringList lines;
        Kind kind = Kind::Other;
        QChar mark = {}; ///< of a list's items
        int start = 1; ///< the first item's number
    };
    QList<Block> blocks;
    InlineWords words; ///< of the paragraph that is not finished yet
    bool task = false; ///< begins with a box
    bool done = false; ///< that is ticked

    bool isEmpty() const { return blocks.isEmpty() && !task; }
    /// Whether empty lines have to stand between what is in it.
    bool isLoose() const;
    /// All lines, with empty ones between the blocks. An item's list goes on right below its words
    /// unless it is \a loose.
    QStringList lines(bool loose) const;
    /// Puts a list of these items behind the other blocks. \a start below 0: its items have no
    /// numbers.
    void addList(const QList<PastedBlocks> &items, int start);
    /// Puts the blocks of a quote behind the others.
    void addQuote(const PastedBlocks &quote);
};

} // namespace Galley
