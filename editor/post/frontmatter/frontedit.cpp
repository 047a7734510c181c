// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontedit.h"

#include "post/frontmatter/frontlock.h"

#include <QStringList>

namespace Galley {

const FrontNode *FrontEdit::tryAt(const FrontNode &root, const FrontPath &path)
{
    const FrontNode *node = &root;
    for (const int index : path) {
        if (static_cast<std::size_t>(index) >= node->children.size()) {
            return nullptr;
        }
        node = &node->children[static_cast<std::size_t>(index)];
    }
    return node;
}

FrontEdit::FrontEdit(const QString &text, const Fence &fence, const FrontNode &root)
    : m_text(text)
    , m_fence(fence)
    , m_root(root)
    , m_language(frontLanguage(fence.kind))
{ }

QString FrontEdit::nameOf(const FrontPath &path) const
{
    QStringList names;
    const FrontNode *node = &m_root;
    for (const int index : path) {
        const auto i = static_cast<std::size_t>(index);
        names += node->kind == FrontNode::Kind::Map ? node->keys[i].text : QString::number(index);
        node = &node->children[i];
    }
    return names.join(u'.');
}

int FrontEdit::lineOf(const FrontPath &path) const
{
    if (path.isEmpty()) {
        return 0;
    }
    const FrontNode &parent = nodeAt(m_root, parentOf(path));
    const auto last = static_cast<std::size_t>(path.last());
    const qsizetype start = parent.kind == FrontNode::Kind::Map ? parent.keys[last].span.start
                                                                : parent.children[last].span.start;
    return static_cast<int>(QStringView(m_text).first(start).count(u'\n')) + 1;
}

Problem FrontEdit::notProved(const FrontPath &path) const
{
    return Problem{Problem::EditNotVerified, {nameOf(path)}, lineOf(path)};
}

Result<const FrontNode *> FrontEdit::editable(const FrontPath &path) const
{
    const FrontNode *node = &m_root;
    for (qsizetype level = 0; level < path.size(); ++level) {
        const auto index = static_cast<std::size_t>(path[level]);
        const FrontNode &child = node->children[index];
        const FrontPath here = path.first(level + 1);
        std::optional<Problem> lock;
        if (node->kind == FrontNode::Kind::Map && !child.isCollection()) {
            lock = frontLock(m_text, node->keys[index], child);
        } else {
            lock = frontLock(nameOf(here), child);
        }
        if (lock) {
            lock->arguments = {nameOf(here)};
            lock->line = lineOf(here);
            return *lock;
        }
        node = &child;
    }
    return node;
}

bool FrontEdit::proves(const EditList &edits, const Expectation &expectation) const
{
    const QString edited = edits.applied(m_text);
    const Fence fence = findFence(edited);
    if (fence.kind != m_fence.kind || fence.content.start != m_fence.content.start) {
        return false;
    }
    const QStringView bodyBefore = QStringView(m_text).mid(m_fence.content.end());
    if (bodyBefore != QStringView(edited).mid(fence.content.end())) {
        return false;
    }
    const auto after = m_language.read(edited, fence);
    FrontNode expected = m_root;
    return after && expectation(expected, *after) && sameMeaning(expected, *after);
}

Result<EditList> FrontEdit::firstProved(const QList<EditList> &ways, const Expectation &expectation,
                                        const Problem &otherwise) const
{
    for (const EditList &edits : ways) {
        if (proves(edits, expectation)) {
            return edits;
        }
    }
    return otherwise;
}

FrontMembers FrontEdit::membersOf(const FrontPath &path) const
{
    const FrontNode &collection = nodeAt(m_root, path);
    Span content = m_fence.content;
    if (!path.isEmpty()) {
        // Below the header of an empty table.
        const qsizetype feed = m_text.indexOf(u'\n', collection.span.end());
        const qsizetype end = feed < 0 ? m_text.size() : feed + 1;
        content = Span{collection.span.start, end - collection.span.start};
    }
    return FrontMembers(m_language, m_text, content, collection);
}

FrontPlace FrontEdit::placeOf(const FrontPath &path) const
{
    FrontPlace place{m_root};
    bool inlined = false;
    const FrontNode *node = &m_root;
    for (const int index : path) {
        inlined = inlined || node->inlined;
        node = &node->children[static_cast<std::size_t>(index)];
    }
    place.old = node;
    place.inlined = inlined;
    place.source = QStringView(m_text).mid(node->span.start, node->span.length);
    place.column = path.isEmpty() ? 0 : membersOf(parentOf(path)).column();
    place.text = m_text;
    return place;
}

std::optional<qsizetype> FrontEdit::behindColon(const FrontPath &path) const
{
    const FrontNode &parent = nodeAt(m_root, parentOf(path));
    const auto index = static_cast<std::size_t>(path.last());
    if (parent.kind != FrontNode::Kind::Map) {
        const qsizetype dash = parent.children[index].mark;
        return dash < 0 ? std::nullopt : std::optional(dash + 1);
    }
    qsizetype position = parent.keys[index].span.end();
    while (position < m_text.size() && (m_text[position] == u' ' || m_text[position] == u'\t')) {
        ++position;
    }
    const QString colon = m_language.separator().trimmed();
    return QStringView(m_text).mid(position).startsWith(colon)
        ? std::optional(position + colon.size())
        : std::nullopt;
}

std::optional<EditList> FrontEdit::valueReplaced(const FrontPath &path,
                                                 const QString &written) const
{
    const FrontNode &old = nodeAt(m_root, path);
    EditList edits;
    if (old.style == ScalarStyle::Empty && old.span.length == 0) {
        const bool blank = QStringView(m_text).mid(old.span.start).startsWith(QLatin1String(" \n"));
        if (written.startsWith(u'\n')) {
            edits.replace(old.span, written);
        } else if (blank) {
            // The blank that the author left behind the colon is the one that is needed.
            edits.replace(Span{old.span.start + 1, 0}, written);
        } else {
            edits.replace(old.span, u' ' + written);
        }
        return edits;
    }
    if (written.startsWith(u'\n') || (old.isCollection() && !old.inlined)) {
        const auto start = behindColon(path);
        if (!start || *start > old.span.start) {
            return {};
        }
        for (qsizetype i = *start; i < old.span.start; ++i) {
            if (m_language.isComment(m_text, i)) {
                return {};
            }
        }
        edits.replace(Span{*start, old.span.end() - *start},
                      written.startsWith(u'\n') ? written : u' ' + written);
        return edits;
    }
    edits.replace(old.span, written);
    return edits;
}

Result<EditList> FrontEdit::replace(const FrontPath &path, const FrontNode &wish) const
{
    const FrontNode &old = nodeAt(m_root, path);
    if (old.kind == FrontNode::Kind::List && wish.kind == FrontNode::Kind::List
        && !old.children.empty() && !wish.children.empty()) {
        return replaceItems(path, wish);
    }
    if (satisfies(old, wish)) {
        return EditList();
    }
    QList<EditList> ways;
    const bool toEmpty
        = old.kind == wish.kind && wish.isCollection() && wish.children.empty() && !old.inlined;
    if (toEmpty) {
        if (const auto edits = emptied(path)) {
            ways.append(*edits);
        }
    } else if (old.isCollection() && (hasComment(old) || hasCommentAbove(path))) {
        return Problem{Problem::CommentInside, {nameOf(path)}, lineOf(path)};
    } else {
        const QStringList values = m_language.values(wish, placeOf(path));
        for (const QString &written : values) {
            if (const auto edits = valueReplaced(path, written)) {
                ways.append(*edits);
            }
        }
    }
    const auto expectation = [&](FrontNode &before, const FrontNode &after) {
        const FrontNode *now = tryAt(after, path);
        if (!now || !satisfies(*now, wish)) {
            return false;
        }
        nodeAt(before, path) = *now;
        return true;
    };
    return firstProved(ways, expectation, notProved(path));
}

Result<EditList> FrontEdit::restore(const FrontPath &path, const FrontNode &origin,
                                    QStringView originText) const
{
    const auto restOfLine = [](QStringView text, qsizetype from) {
        const qsizetype feed = text.indexOf(u'\n', from);
        return text.mid(from, feed < 0 ? -1 : feed - from);
    };
    const FrontNode &old = nodeAt(m_root, path);
    QString written = originText.mid(origin.span.start, origin.span.length).toString();
    Span place = old.span;
    if (written.isEmpty()) {
        // Nothing, but maybe a blank behind the colon.
        const auto start = behindColon(path);
        const QStringView after = restOfLine(m_text, old.span.end());
        const QStringView before = restOfLine(originText, origin.span.start);
        if (!start || !before.endsWith(after)) {
            return notProved(path);
        }
        place = Span{*start, old.span.end() - *start};
        written = before.chopped(after.size()).toString();
    }
    EditList edits;
    edits.replace(place, written);
    const auto expectation = [&](FrontNode &before, const FrontNode &after) {
        const FrontNode *now = tryAt(after, path);
        if (!now || !sameMeaning(*now, origin)) {
            return false;
        }
        nodeAt(before, path) = *now;
        return true;
    };
    return firstProved({edits}, expectation, notProved(path));
}

} // namespace Galley
