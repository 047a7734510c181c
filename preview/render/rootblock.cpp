// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rootblock.h"

#include "render/htmlwalker.h"

namespace Galley {

bool RootBlock::isRawHtml() const
{
    return nodes.size() == 1 && nodes.front().kind() == CmarkNode::Kind::HtmlBlock;
}

Fragment RootBlock::render(HtmlWalker &walker) const
{
    Fragment fragment = walker.render(nodes.front(), startLine);
    for (qsizetype i = 1; i < nodes.size(); ++i)
        fragment.append(walker.render(nodes[i], startLine));
    return fragment;
}

QList<RootBlock> rootBlocks(CmarkNode root, QList<CmarkNode> &notes)
{
    QList<RootBlock> blocks;
    for (CmarkNode node = root.firstChild(); node; node = node.next()) {
        const int line = node.startLine();
        if (node.kind() == CmarkNode::Kind::FootnoteDefinition)
            notes.append(node);
        else if (!blocks.isEmpty() && blocks.back().startLine == line)
            blocks.back().nodes.append(node);
        else
            blocks.append({{node}, line});
    }
    return blocks;
}

} // namespace Galley
