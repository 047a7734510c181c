// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of FrontEdit that change which members a map or list has, and in which order.
#include "post/frontmatter/frontedit.h"

namespace Galley {

namespace {

void insertAt(FrontNode &node, std::size_t index, const FrontNode &child,
              const std::optional<FrontKey> &key)
{
    const auto offset = static_cast<std::ptrdiff_t>(index);
    node.children.insert(node.children.begin() + offset, child);
    if (key) {
        node.keys.insert(node.keys.begin() + offset, *key);
    }
}

void removeAt(FrontNode &node, std::size_t index)
{
    const auto offset = static_cast<std::ptrdiff_t>(index);
    node.children.erase(node.children.begin() + offset);
    if (node.kind == FrontNode::Kind::Map) {
        node.keys.erase(node.keys.begin() + offset);
    }
}

QList<FrontMember> asTheyAre(const FrontNode &collection)
{
    QList<FrontMember> members;
    for (int i = 0; i < static_cast<int>(collection.children.size()); ++i) {
        members.append(FrontMember{i});
    }
    return members;
}

} // namespace

Result<EditList> FrontEdit::insert(const FrontPath &parent, const QString &key,
                                   const FrontNode &wish) const
{
    const FrontNode &collection = nodeAt(m_root, parent);
    const bool map = collection.kind == FrontNode::Kind::Map;
    const FrontMembers members = membersOf(parent);
    const FrontPlace place = placeIn(parent, wish);
    const QString name = map ? m_language.key(key, place) : QString();
    if (map && name.isEmpty()) {
        return Problem{Problem::KeyInvalid, {key}};
    }
    const int limit = m_language.insertLimit(collection);
    const auto count = static_cast<int>(collection.children.size());
    const int index = limit < 0 ? count : limit;
    QList<EditList> ways;
    bool found = false;
    const QStringList entries
        = map ? m_language.entries(name, wish, place) : m_language.values(wish, place);
    for (const QString &written : entries) {
        QList<FrontMember> wished = asTheyAre(collection);
        const QString text = place.dash + written;
        wished.insert(index, FrontMember{-1, text});
        if (const auto edits = members.rearranged(wished)) {
            ways.append(*edits);
            found = true;
        }
        // Behind a last value whose end is not known, there is still the end of all.
        EditList atEnd;
        atEnd.replace(Span{m_fence.content.end(), 0},
                      QString(members.column(), u' ') + text + u'\n');
        if (parent.isEmpty() && !collection.inlined && limit < 0) {
            ways.append(atEnd);
        }
    }
    const auto expectation = [&](FrontNode &before, const FrontNode &after) {
        const FrontNode *now = tryAt(after, parent + FrontPath{index});
        if (!now || !satisfies(*now, wish)) {
            return false;
        }
        std::optional<FrontKey> added;
        if (map) {
            added = FrontKey{key, {}, true};
        }
        insertAt(nodeAt(before, parent), static_cast<std::size_t>(index), *now, added);
        return true;
    };
    Problem otherwise = refusal(parent, parent, found || entries.isEmpty());
    if (otherwise.code == Problem::EditNotVerified) {
        otherwise.arguments = {key};
    }
    return firstProved(ways, expectation, otherwise);
}

Result<EditList> FrontEdit::remove(const FrontPath &path) const
{
    const FrontPath parent = parentOf(path);
    const FrontNode &collection = nodeAt(m_root, parent);
    QList<FrontMember> members = asTheyAre(collection);
    members.removeAt(path.last());
    QList<EditList> ways;
    const bool last = members.isEmpty() && !parent.isEmpty();
    if (last) {
        const auto edits = collection.inlined
            ? valueReplaced(parent,
                            collection.kind == FrontNode::Kind::Map ? QStringLiteral("{}")
                                                                    : QStringLiteral("[]"))
            : emptied(parent);
        if (edits && !(collection.inlined && hasComment(collection))) {
            ways.append(*edits);
        }
    }
    // The header of a table may stand alone.
    if (const auto edits = membersOf(parent).rearranged(members)) {
        ways.append(*edits);
    }
    const auto expectation = [&](FrontNode &before, const FrontNode &) {
        removeAt(nodeAt(before, parent), static_cast<std::size_t>(path.last()));
        return true;
    };
    const auto edits = firstProved(ways, expectation, refusal(path, parent, !ways.isEmpty()));
    if (edits || !last || collection.inlined || !m_language.dash().isEmpty()) {
        return edits;
    }
    // With the last "a.b = 1" of TOML goes "a".
    const auto withoutGroups = [&](FrontNode &before, const FrontNode &after) {
        expectation(before, after);
        for (FrontPath group = parent; !group.isEmpty() && nodeAt(before, group).children.empty();
             group.removeLast()) {
            removeAt(nodeAt(before, parentOf(group)), static_cast<std::size_t>(group.last()));
        }
        return true;
    };
    return firstProved(ways, withoutGroups, edits.problem());
}

Result<EditList> FrontEdit::rename(const FrontPath &path, const QString &name) const
{
    const FrontPath parent = parentOf(path);
    const FrontNode &map = nodeAt(m_root, parent);
    const auto index = static_cast<std::size_t>(path.last());
    if (map.kind != FrontNode::Kind::Map || !map.keys[index].simple) {
        return Problem{Problem::FormUnsupported, {nameOf(path)}, lineOf(path)};
    }
    if (map.keys[index].text == name) {
        return EditList();
    }
    if (map.indexOf(name) >= 0) {
        return Problem{Problem::KeyTaken, {name}, lineOf(path)};
    }
    const FrontPlace place{m_root, nullptr, {}, 0, map.inlined};
    const QString written = m_language.key(name, place);
    if (written.isEmpty()) {
        return Problem{Problem::KeyInvalid, {name}};
    }
    EditList edits;
    edits.replace(map.keys[index].span, written);
    const auto expectation = [&](FrontNode &before, const FrontNode &) {
        nodeAt(before, parent).keys[index].text = name;
        return true;
    };
    return firstProved({edits}, expectation, notProved(path));
}

Result<EditList> FrontEdit::move(const FrontPath &path, int index) const
{
    const FrontPath parent = parentOf(path);
    const FrontNode &collection = nodeAt(m_root, parent);
    QList<FrontMember> members = asTheyAre(collection);
    if (index < 0 || index >= members.size()) {
        return notProved(path);
    }
    if (index == path.last()) {
        return EditList();
    }
    members.move(path.last(), index);
    const auto edits = membersOf(parent).rearranged(members);
    const auto expectation = [&](FrontNode &before, const FrontNode &) {
        FrontNode &node = nodeAt(before, parent);
        const auto from = static_cast<std::size_t>(path.last());
        const FrontNode child = node.children[from];
        std::optional<FrontKey> key;
        if (node.kind == FrontNode::Kind::Map) {
            key = node.keys[from];
        }
        removeAt(node, from);
        insertAt(node, static_cast<std::size_t>(index), child, key);
        return true;
    };
    return firstProved(edits ? QList<EditList>{*edits} : QList<EditList>(), expectation,
                       refusal(path, parent, edits.has_value()));
}

} // namespace Galley
