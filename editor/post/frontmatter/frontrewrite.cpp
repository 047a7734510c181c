// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontrewrite.h"

#include "post/textdifference.h"

#include <algorithm>

namespace Galley {

namespace {

/// Each is read again and proved, which takes as long as the front matter is.
constexpr int MaxEdits = 500;
/// Of an old map and a new one that are looked at for what they have in common.
constexpr qint64 MaxPairs = 100000;

/// A wish of JSON in the kinds that \a old has: a text that a date is to become is a date.
FrontNode inKindsOf(const FrontLanguage &language, const FrontNode &old, const FrontNode &wish)
{
    const bool date = old.kind == FrontNode::Kind::Scalar && old.scalar == ScalarKind::Date;
    if (date && wish.kind == FrontNode::Kind::Scalar && wish.isText()) {
        return language.inKindOf(old, wish.text).value_or(wish);
    }
    FrontNode result = wish;
    for (std::size_t i = 0; old.kind == wish.kind && i < wish.children.size(); ++i) {
        const int at = wish.kind == FrontNode::Kind::Map ? old.indexOf(wish.keys[i].text)
            : i < old.children.size()                    ? static_cast<int>(i)
                                                         : -1;
        if (at >= 0) {
            result.children[i]
                = inKindsOf(language, old.children[static_cast<std::size_t>(at)], wish.children[i]);
        }
    }
    return result;
}

bool isPlainDate(const FrontNode &node)
{
    return node.kind == FrontNode::Kind::Scalar && node.scalar == ScalarKind::Date
        && node.style == ScalarStyle::Plain;
}

} // namespace

FrontRewrite::FrontRewrite(const QString &text, const Fence &fence, const FrontNode &root)
    : m_before(std::make_shared<const Reading>(Reading{text, fence, root}))
{
    goTo(m_before);
}

void FrontRewrite::goTo(const std::shared_ptr<const Reading> &reading)
{
    m_now = reading;
    m_json = std::make_unique<FrontJson>(m_now->root);
}

const FrontNode *FrontRewrite::find(const FrontPath &path) const
{
    const FrontNode *node = &m_now->root;
    for (const int index : path) {
        const auto i = static_cast<std::size_t>(index);
        if (i >= node->children.size()) {
            return nullptr;
        }
        node = &node->children[i];
    }
    return node;
}

bool FrontRewrite::says(const FrontNode &node, const FrontNode &wish)
{
    return m_json->says(node, wish);
}

Done FrontRewrite::apply(const Result<EditList> &edits)
{
    if (!edits) {
        return edits.problem();
    }
    if (edits->isEmpty()) {
        return done();
    }
    if (++m_edits > MaxEdits) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    const QString text = edits->applied(m_now->text);
    const Fence fence = findFence(text);
    auto root = frontLanguage(fence.kind).read(text, fence);
    if (!root) {
        return root.problem();
    }
    goTo(std::make_shared<const Reading>(Reading{text, fence, std::move(root).value()}));
    return done();
}

Result<EditList> FrontRewrite::replaced(const FrontPath &path, const FrontNode &wish)
{
    if (const Done granted = grant(path, wish); !granted) {
        return granted.problem();
    }
    // Of a group that TOML makes by keys with dots nothing is left without the last one.
    const FrontNode *now = find(path);
    if (!now || !says(*now, wish)) {
        const FrontEdit before(m_before->text, m_before->fence, m_before->root);
        return Problem{Problem::EditNotVerified, {before.nameOf(path)}, before.lineOf(path)};
    }
    const Span content = m_now->fence.content;
    return smallestEdit(m_before->text, m_before->fence.content,
                        m_now->text.mid(content.start, content.length));
}

Done FrontRewrite::grant(const FrontPath &path, const FrontNode &wish)
{
    const FrontNode *node = find(path);
    if (!node) {
        return Problem{Problem::EditNotVerified};
    }
    if (says(*node, wish)) {
        return done();
    }
    if (const auto there = edit().editable(path); !there) {
        return there.problem();
    }
    const bool list = node->kind == FrontNode::Kind::List;
    if (node->kind != wish.kind || !wish.isCollection()
        || (list && (node->children.empty() || wish.children.empty()))) {
        return grantWhole(path, wish);
    }
    const auto before = m_now;
    const Done granted = list ? grantList(path, wish) : grantMap(path, wish);
    if (granted) {
        return granted;
    }
    goTo(before);
    if (!edit().isBare(path)) {
        return granted;
    }
    if (const Done whole = grantWhole(path, wish); whole) {
        return whole;
    }
    goTo(before);
    return granted;
}

Done FrontRewrite::grantWhole(const FrontPath &path, const FrontNode &wish)
{
    const FrontNode inKinds
        = inKindsOf(frontLanguage(m_now->fence.kind), nodeAt(m_now->root, path), wish);
    if (const Done typed = apply(edit().replace(path, inKinds)); typed) {
        return typed;
    }
    return apply(edit().replace(path, wish));
}

Done FrontRewrite::grantMap(const FrontPath &path, const FrontNode &wish)
{
    const std::vector<FrontKey> before = nodeAt(m_now->root, path).keys;
    for (std::size_t i = 0; i < wish.keys.size(); ++i) {
        const FrontNode *map = find(path);
        const int index = map ? map->indexOf(wish.keys[i].text) : -1;
        if (!map) {
            return Problem{Problem::EditNotVerified};
        }
        const Done granted = index >= 0
            ? grant(path + FrontPath{index}, wish.children[i])
            : apply(edit().insert(path, wish.keys[i].text, wish.children[i]));
        if (!granted) {
            return granted;
        }
    }
    for (const FrontKey &key : before) {
        const FrontNode *map = find(path);
        const int index = map && wish.indexOf(key.text) < 0 ? map->indexOf(key.text) : -1;
        if (index < 0) {
            continue;
        }
        if (const auto there = edit().editable(path + FrontPath{index}); !there) {
            return there.problem();
        }
        if (const Done removed = apply(edit().remove(path + FrontPath{index})); !removed) {
            return removed;
        }
    }
    return done();
}

QList<FrontItem> FrontRewrite::matched(const FrontNode &list, const FrontNode &wish)
{
    const auto count = static_cast<int>(list.children.size());
    const auto wished = static_cast<int>(wish.children.size());
    const auto old
        = [&](int i) -> const FrontNode & { return list.children[static_cast<std::size_t>(i)]; };
    const auto item
        = [&](int i) -> const FrontNode & { return wish.children[static_cast<std::size_t>(i)]; };
    QList<FrontItem> items(wished);
    QList<bool> used(count, false);
    const auto match = [&](int i, int j, bool kept) {
        items[i] = FrontItem{j, kept};
        used[j] = true;
    };
    for (int i = 0; i < std::min(count, wished); ++i) {
        if (says(old(i), item(i))) {
            match(i, i, true);
        }
    }
    for (int i = 0; i < wished; ++i) {
        for (int j = 0; j < count && items[i].old < 0; ++j) {
            if (!used[j] && says(old(j), item(i))) {
                match(i, j, true);
            }
        }
    }
    // A map that is there with other values is the one that has most in common.
    const bool few = qint64(count) * wished <= MaxPairs;
    for (int i = 0; i < wished && few; ++i) {
        int best = -1;
        int most = 0;
        for (int j = 0; j < count && items[i].old < 0; ++j) {
            int common = 0;
            for (std::size_t k = 0; !used[j] && k < item(i).keys.size(); ++k) {
                const int at = old(j).indexOf(item(i).keys[k].text);
                common += at >= 0
                    && says(old(j).children[static_cast<std::size_t>(at)], item(i).children[k]);
            }
            if (common > most) {
                most = common;
                best = j;
            }
        }
        if (best >= 0) {
            match(i, best, false);
        }
    }
    for (int i = 0; i < wished && wished == count; ++i) {
        const bool alike
            = old(i).kind == item(i).kind || (!old(i).isCollection() && !item(i).isCollection());
        if (items[i].old < 0 && !used[i] && alike) {
            match(i, i, false);
        }
    }
    return items;
}

Done FrontRewrite::grantList(const FrontPath &path, const FrontNode &wish)
{
    QList<FrontItem> items = matched(nodeAt(m_now->root, path), wish);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FrontNode &item = wish.children[static_cast<std::size_t>(i)];
        if (items[i].old >= 0 && !items[i].kept && item.isCollection()) {
            const Done granted = grant(path + FrontPath{items[i].old}, item);
            if (!granted) {
                return granted;
            }
            items[i].kept = true;
        }
    }
    const FrontNode *list = find(path);
    if (!list) {
        return Problem{Problem::EditNotVerified};
    }
    bool change = items.size() != static_cast<qsizetype>(list->children.size());
    for (int i = 0; i < items.size(); ++i) {
        change = change || !items[i].kept || items[i].old != i;
    }
    if (!change) {
        return done();
    }
    // A new date among dates is one, too.
    FrontNode inKinds = wish;
    const bool dates = std::all_of(list->children.begin(), list->children.end(), isPlainDate);
    const FrontLanguage &language = frontLanguage(m_now->fence.kind);
    for (std::size_t i = 0; i < wish.children.size(); ++i) {
        const FrontItem &item = items[static_cast<qsizetype>(i)];
        if (item.old >= 0 && !item.kept) {
            const FrontPath there = path + FrontPath{item.old};
            if (const auto locked = edit().editable(there); !locked) {
                return locked.problem();
            }
            inKinds.children[i] = inKindsOf(language, nodeAt(m_now->root, there), wish.children[i]);
        } else if (item.old < 0 && dates) {
            inKinds.children[i] = inKindsOf(language, list->children.front(), wish.children[i]);
        }
    }
    if (const Done typed = apply(edit().arrange(path, inKinds, items)); typed) {
        return typed;
    }
    return apply(edit().arrange(path, wish, items));
}

} // namespace Galley
