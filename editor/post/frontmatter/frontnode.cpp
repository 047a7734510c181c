// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontnode.h"

#include <algorithm>

namespace Galley {

int FrontNode::indexOf(QStringView key) const
{
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [key](const FrontKey &each) { return each.text == key; });
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

bool sameMeaning(const FrontNode &a, const FrontNode &b)
{
    const bool scalars = a.kind == FrontNode::Kind::Scalar;
    return a.kind == b.kind && a.tag == b.tag && a.anchor == b.anchor
        && (!scalars || (a.text == b.text && a.token == b.token && a.isText() == b.isText()))
        && std::equal(
               a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(),
               [](const FrontKey &left, const FrontKey &right) { return left.text == right.text; })
        && std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      sameMeaning);
}

bool satisfies(const FrontNode &read, const FrontNode &wish)
{
    if (read.kind != wish.kind || !read.tag.isEmpty() || read.anchor != 0) {
        return false;
    }
    if (read.kind != FrontNode::Kind::Scalar) {
        return std::equal(read.keys.begin(), read.keys.end(), wish.keys.begin(), wish.keys.end(),
                          [](const FrontKey &a, const FrontKey &b) { return a.text == b.text; })
            && std::equal(read.children.begin(), read.children.end(), wish.children.begin(),
                          wish.children.end(), satisfies);
    }
    switch (wish.scalar) {
    case ScalarKind::Text:
        return read.text == wish.text && read.isText();
    case ScalarKind::Date:
        return read.text == wish.text && (read.isText() || read.scalar == ScalarKind::Date);
    case ScalarKind::Number:
    case ScalarKind::Boolean:
    case ScalarKind::Null:
        break;
    }
    return !read.isText() && read.scalar == wish.scalar
        && (read.text == wish.text || (!wish.token.isEmpty() && read.token == wish.token));
}

std::optional<FrontPath> findPath(const FrontNode &root, QStringView dotted)
{
    if (root.kind == FrontNode::Kind::List) {
        const qsizetype dot = dotted.indexOf(u'.');
        bool ok = false;
        const int index = dotted.first(dot < 0 ? dotted.size() : dot).toInt(&ok);
        if (!ok || index < 0 || static_cast<std::size_t>(index) >= root.children.size()) {
            return {};
        }
        if (dot < 0) {
            return FrontPath{index};
        }
        auto below = findPath(root.children[static_cast<std::size_t>(index)], dotted.mid(dot + 1));
        return below ? std::optional(FrontPath{index} + *below) : std::nullopt;
    }
    if (root.kind != FrontNode::Kind::Map) {
        return {};
    }
    // The longest key goes first: a key with dots hides the path of the same spelling.
    for (qsizetype end = dotted.size(); end > 0; end = dotted.first(end).lastIndexOf(u'.')) {
        const int index = root.indexOf(dotted.first(end));
        if (index < 0) {
            continue;
        }
        if (end == dotted.size()) {
            return FrontPath{index};
        }
        if (auto below
            = findPath(root.children[static_cast<std::size_t>(index)], dotted.mid(end + 1))) {
            return FrontPath{index} + *below;
        }
    }
    return {};
}

const FrontNode &nodeAt(const FrontNode &root, const FrontPath &path)
{
    const FrontNode *node = &root;
    for (const int index : path) {
        node = &node->children[static_cast<std::size_t>(index)];
    }
    return *node;
}

FrontNode &nodeAt(FrontNode &root, const FrontPath &path)
{
    return const_cast<FrontNode &>(nodeAt(std::as_const(root), path));
}

FrontNode textNode(const QString &text)
{
    FrontNode node;
    node.kind = FrontNode::Kind::Scalar;
    node.scalar = ScalarKind::Text;
    node.text = text;
    return node;
}

} // namespace Galley
