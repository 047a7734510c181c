// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/pagetable.h"

#include "widgets/paste/htmltree.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostColumns = 200;

bool holdsBlocks(const HtmlTree &tree, const HtmlNode &node)
{
    return std::any_of(node.children.cbegin(), node.children.cend(), [&tree](int number) {
        const HtmlNode &child = tree.node(number);
        return child.isOneOf(u" table pre blockquote h1 h2 h3 h4 h5 h6 ")
            || holdsBlocks(tree, child);
    });
}

ColumnAlignment alignmentOf(const HtmlNode &cell)
{
    const QString told = cell.attribute(u"align").toLower() + cell.style(u"text-align");
    return told.contains(QLatin1String("right")) ? ColumnAlignment::Right
        : told.contains(QLatin1String("center")) ? ColumnAlignment::Center
                                                 : ColumnAlignment::None;
}

/// False if it is wider than a table is written: none of its cells may be lost.
bool readRow(const HtmlTree &tree, const HtmlNode &row, PageTable &table)
{
    QList<int> cells;
    for (const int number : row.children) {
        const HtmlNode &cell = tree.node(number);
        if (!cell.isOneOf(u" td th "))
            continue;
        if (cells.size() >= MostColumns)
            return false;
        const int span = std::clamp(cell.attribute(u"colspan").toInt(), 1, MostColumns);
        for (int i = 0; i < span && cells.size() < MostColumns; ++i) {
            if (cells.size() >= table.alignments.size())
                table.alignments.append(alignmentOf(cell));
            cells.append(i == 0 ? number : -1);
        }
    }
    if (!cells.isEmpty())
        table.rows.append(cells);
    return true;
}

bool readRows(const HtmlTree &tree, const HtmlNode &node, PageTable &table)
{
    for (const int number : node.children) {
        const HtmlNode &child = tree.node(number);
        const bool fits = child.name == QLatin1String("tr") ? readRow(tree, child, table)
            : child.isOneOf(u" thead tbody tfoot ")         ? readRows(tree, child, table)
                                                            : true;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

std::optional<PageTable> PageTable::of(const HtmlTree &tree, const HtmlNode &table)
{
    PageTable read;
    if (table.attribute(u"role") == QLatin1String("presentation") || holdsBlocks(tree, table))
        return {};
    if (!readRows(tree, table, read))
        return {};
    const bool wide = std::any_of(read.rows.cbegin(), read.rows.cend(),
                                  [](const QList<int> &row) { return row.size() > 1; });
    return wide ? std::optional(read) : std::nullopt;
}

} // namespace Galley
