// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree tells without the parser.
#include "render/cmarkdocument.h"

namespace Galley {

QByteArray CmarkNode::plainText() const
{
    QByteArray text;
    walk(
        [&text](CmarkNode node) {
            switch (node.kind()) {
            case Kind::Text:
            case Kind::Code:
            case Kind::Math:
                text += node.literal();
                break;
            case Kind::SoftBreak:
            case Kind::LineBreak:
                text += ' ';
                break;
            default:
                break;
            }
            return true;
        },
        [](CmarkNode) {});
    return text;
}

bool CmarkNode::isDisplayed() const
{
    const std::optional<SiteTag::Kind> tag = tagKind();
    return tag == SiteTag::Kind::DisplayedMath || tag == SiteTag::Kind::DisplayedBracketMath;
}

bool CmarkNode::isBracketed() const
{
    const std::optional<SiteTag::Kind> tag = tagKind();
    return tag == SiteTag::Kind::BracketMath || tag == SiteTag::Kind::DisplayedBracketMath;
}

int CmarkNode::headerLine() const
{
    // Two lines above the first row, or one above the table's last line, which is the delimiter's.
    if (const CmarkNode row = firstChild().next())
        return row.startLine() - 2;
    return endLine() - 1;
}

} // namespace Galley
