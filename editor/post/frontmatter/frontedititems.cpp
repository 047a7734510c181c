// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of FrontEdit that change the items of a list, and what a list or map holds beside them.
#include "post/frontmatter/frontedit.h"

#include <algorithm>

namespace Galley {

bool FrontEdit::hasComment(const FrontNode &node) const
{
    const QStringView text = m_text;
    const auto between = [&](qsizetype from, qsizetype to) {
        for (; from < to; ++from) {
            if (m_language.isComment(text, from)) {
                return true;
            }
        }
        return false;
    };
    if (!node.isCollection()) {
        const QStringView source = text.mid(node.span.start, node.span.length);
        const bool block = source.startsWith(u'|') || source.startsWith(u'>');
        return block && source.first(std::max<qsizetype>(source.indexOf(u'\n'), 0)).contains(u'#');
    }
    qsizetype from = node.span.start;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const FrontNode &child = node.children[i];
        if (node.kind == FrontNode::Kind::Map) {
            const Span key = node.keys[i].span;
            if (between(from, key.start)) {
                return true;
            }
            from = std::max(from, key.end());
        }
        if (between(from, child.span.start) || hasComment(child)) {
            return true;
        }
        from = std::max(from, child.span.end());
    }
    return between(from, node.span.end());
}

bool FrontEdit::hasCommentAbove(const FrontPath &path) const
{
    qsizetype at = behindColon(path).value_or(m_text.size());
    for (; at < nodeAt(m_root, path).span.start; ++at) {
        if (m_language.isComment(m_text, at)) {
            return true;
        }
    }
    return false;
}

bool FrontEdit::isBare(const FrontPath &path) const
{
    const std::function<bool(const FrontNode &)> named = [&](const FrontNode &node) {
        return node.anchor != 0 || !node.tag.isEmpty() || node.kind == FrontNode::Kind::Alias
            || std::any_of(node.children.begin(), node.children.end(), named);
    };
    const FrontNode &node = nodeAt(m_root, path);
    return !named(node) && !hasComment(node) && !hasCommentAbove(path);
}

Problem FrontEdit::refusal(const FrontPath &path, const FrontPath &collection, bool found) const
{
    const FrontNode &node = nodeAt(m_root, collection);
    const bool list = node.kind == FrontNode::Kind::List;
    if (list && !node.inlined && m_language.dash().isEmpty()) {
        return Problem{Problem::TablesAsText, {nameOf(collection)}, lineOf(collection)};
    }
    if (!found && membersOf(collection).commented()) {
        const FrontPath &holder = collection.isEmpty() ? path : collection;
        return Problem{Problem::CommentInside, {nameOf(holder)}, lineOf(holder)};
    }
    return notProved(path);
}

QString FrontEdit::dashOf(const FrontNode &list, const FrontNode &item) const
{
    QString result = m_language.dash();
    bool alike = false;
    for (const FrontNode &child : list.children) {
        if (child.mark < 0 || alike) {
            continue;
        }
        const QString dash = m_text.mid(child.mark, child.span.start - child.mark);
        if (dash.size() > 1 && dash.count(u' ') == dash.size() - 1) {
            result = dash;
            alike = child.isCollection() == item.isCollection();
        }
    }
    return result;
}

std::optional<EditList> FrontEdit::emptied(const FrontPath &path) const
{
    const FrontNode &old = nodeAt(m_root, path);
    const auto start = behindColon(path);
    if (!start || *start > old.span.start) {
        return {};
    }
    // A comment behind the key stays there, comment lines between the members stay below it; what
    // stands behind a member goes with it.
    QString comments;
    qsizetype from = *start;
    for (std::size_t i = 0; i < old.children.size(); ++i) {
        const FrontNode &child = old.children[i];
        const qsizetype member = child.mark >= 0 ? child.mark
            : old.kind == FrontNode::Kind::Map   ? old.keys[i].span.start
                                                 : child.span.start;
        if (member < from) {
            return {};
        }
        QStringList lines = m_text.mid(from, member - from).split(u'\n');
        if (i == 0 && lines.first().contains(u'#')) {
            comments += lines.first();
        }
        lines.removeFirst();
        for (const QString &line : lines) {
            comments += line.contains(u'#') ? u'\n' + line : QString();
        }
        from = child.span.end();
    }
    qsizetype end = old.span.end();
    if (!comments.isEmpty()) {
        const qsizetype feed = m_text.indexOf(u'\n', end);
        end = feed < 0 ? m_text.size() : feed;
    }
    const bool map = old.kind == FrontNode::Kind::Map;
    EditList edits;
    edits.replace(Span{*start, end - *start},
                  (map ? QStringLiteral(" {}") : QStringLiteral(" []")) + comments);
    return edits;
}

FrontPlace FrontEdit::placeIn(const FrontPath &collection, const FrontNode &wish) const
{
    const FrontNode &node = nodeAt(m_root, collection);
    FrontPlace place{m_root, nullptr, {}, membersOf(collection).column()};
    place.inlined = node.inlined || placeOf(collection).inlined;
    place.text = m_text;
    if (node.kind != FrontNode::Kind::List) {
        // Between braces, a new group has the padding of those around it.
        place.old = node.inlined ? &node : nullptr;
        place.source = QStringView(m_text).mid(node.span.start, node.span.length);
        return place;
    }
    place.dash = node.inlined ? QString() : dashOf(node, wish);
    // A new item looks like its neighbours: in their quotes, in their brackets, or in none.
    const auto model
        = std::find_if(node.children.begin(), node.children.end(),
                       [&wish](const FrontNode &child) { return child.kind == wish.kind; });
    if (model == node.children.end()) {
        return place;
    }
    const bool quoted = model == node.children.begin() && model->isText()
        && (model->style == ScalarStyle::SingleQuoted || model->style == ScalarStyle::DoubleQuoted);
    const bool date = model->style == ScalarStyle::Plain && model->scalar == ScalarKind::Date
        && wish.scalar == ScalarKind::Date;
    if (quoted || date || model->inlined) {
        place.old = &*model;
        place.source = QStringView(m_text).mid(model->span.start, model->span.length);
    }
    return place;
}

Result<EditList> FrontEdit::replaceItems(const FrontPath &path, const FrontNode &wish) const
{
    const FrontNode &old = nodeAt(m_root, path);
    const auto count = static_cast<int>(old.children.size());
    QList<bool> used(count, false);
    QList<FrontItem> items;
    for (const FrontNode &item : wish.children) {
        FrontItem place;
        for (int i = 0; i < count && place.old < 0; ++i) {
            if (!used[i] && sameMeaning(old.children[static_cast<std::size_t>(i)], item)) {
                place = FrontItem{i, true};
                used[i] = true;
            }
        }
        items.append(place);
    }
    for (int i = 0; i < items.size() && items.size() == count; ++i) {
        if (!items[i].kept && !used[i]) {
            items[i].old = i;
        }
    }
    return arrange(path, wish, items);
}

Result<EditList> FrontEdit::arrange(const FrontPath &path, const FrontNode &wish,
                                    const QList<FrontItem> &items) const
{
    const FrontNode &old = nodeAt(m_root, path);
    QList<FrontMember> members;
    for (qsizetype i = 0; i < items.size(); ++i) {
        FrontMember member{items[i].old};
        if (items[i].kept) {
            members.append(member);
            continue;
        }
        const FrontNode &item = wish.children[static_cast<std::size_t>(i)];
        const FrontPlace place
            = member.old >= 0 ? placeOf(path + FrontPath{member.old}) : placeIn(path, item);
        const QStringList ways = m_language.values(item, place);
        if (ways.isEmpty()) {
            return notProved(path);
        }
        member.text = member.old >= 0 ? ways.first() : place.dash + ways.first();
        members.append(member);
    }
    const auto edits = membersOf(path).rearranged(members);
    const auto expectation = [&](FrontNode &before, const FrontNode &after) {
        const FrontNode *now = tryAt(after, path);
        if (!now || now->children.size() != wish.children.size()) {
            return false;
        }
        std::vector<FrontNode> children;
        for (std::size_t i = 0; i < wish.children.size(); ++i) {
            const FrontItem &item = items[static_cast<qsizetype>(i)];
            if (!item.kept && !satisfies(now->children[i], wish.children[i])) {
                return false;
            }
            children.push_back(item.kept ? old.children[static_cast<std::size_t>(item.old)]
                                         : now->children[i]);
        }
        nodeAt(before, path).children = std::move(children);
        return true;
    };
    return firstProved(edits ? QList<EditList>{*edits} : QList<EditList>(), expectation,
                       refusal(path, path, edits.has_value()));
}

} // namespace Galley
