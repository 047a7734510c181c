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

} // namespace Galley
