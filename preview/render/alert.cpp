// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/alert.h"

#include <algorithm>
#include <array>

namespace Galley {

Alert alertOf(CmarkNode quote)
{
    using Kind = CmarkNode::Kind;
    constexpr std::array Kinds{"note", "tip", "important", "warning", "caution"};
    const CmarkNode paragraph = quote.firstChild();
    if (!paragraph || paragraph.kind() != Kind::Paragraph)
        return {};
    const CmarkNode text = paragraph.firstChild();
    if (!text || text.kind() != Kind::Text)
        return {};
    const QByteArrayView mark = text.literal();
    if (!mark.startsWith("[!") || !mark.endsWith(']'))
        return {};
    const QByteArray kind = mark.sliced(2, mark.size() - 3).toByteArray().toLower();
    if (std::find(Kinds.begin(), Kinds.end(), kind) == Kinds.end())
        return {};
    const CmarkNode next = text.next();
    if (next && next.kind() != Kind::SoftBreak && next.kind() != Kind::LineBreak)
        return {};
    if (!next && !paragraph.next())
        return {};
    return {kind, text};
}

} // namespace Galley
