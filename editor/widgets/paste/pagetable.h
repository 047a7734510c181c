// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tablerow.h"

#include <optional>

namespace Galley {

class HtmlTree;
struct HtmlNode;

/// The cells of a page's table.
struct PageTable {
    QList<QList<int>> rows; ///< numbers of nodes; below 0 where a cell reaches over the next one
    QList<ColumnAlignment> alignments;

    /// Nothing if it is a frame that a page is laid out in: of one column, or with tables, headings
    /// and code in it.
    static std::optional<PageTable> of(const HtmlTree &tree, const HtmlNode &table);
};

} // namespace Galley
