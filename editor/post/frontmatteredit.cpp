// SPDX-License-Identifier: GPL-3.0-or-later
// The editing half of FrontMatter: finds what a path means, and says what is wished for.
#include "post/frontmatter.h"

#include "post/fencelines.h"
#include "post/frontmatter/frontedit.h"
#include "post/frontmatter/frontjson.h"
#include "post/frontmatter/frontrewrite.h"
#include "post/json/jsonreader.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

/// The longest beginning of a path that is there, and what the path names beyond.
struct Target {
    FrontPath node;
    QString rest;
};

Target targetOf(const FrontNode &root, const QString &path)
{
    for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.first(dot).lastIndexOf(u'.')) {
        if (const auto outer = findPath(root, QStringView(path).first(dot))) {
            return Target{*outer, path.mid(dot + 1)};
        }
    }
    return Target{{}, path};
}

/// The names that a new value goes through below \a parent: one for each dot, or a single key with
/// dots where dots mean nothing, or where \a parent has such keys already.
QStringList namesIn(const QString &rest, const FrontNode &parent, FrontMatterKind kind)
{
    const QStringList names = rest.split(u'.');
    const QString family = names.first() + u'.';
    const bool literal = kind == FrontMatterKind::Metadata || names.contains(QString())
        || std::any_of(parent.keys.begin(), parent.keys.end(),
                       [&family](const FrontKey &key) { return key.text.startsWith(family); });
    return literal ? QStringList{rest} : names;
}

/// \a wish inside of maps by these names, the first one outermost.
FrontNode nested(const QStringList &names, const FrontNode &wish)
{
    FrontNode result = wish;
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        FrontNode map;
        map.kind = FrontNode::Kind::Map;
        map.keys.push_back(FrontKey{*name, {}, true});
        map.children.push_back(result);
        result = map;
    }
    return result;
}

/// A new value at \a path: in a map behind its last key, in a list only behind its last item, in
/// maps of its own where the path has names that are not there.
Result<EditList> inserted(const FrontEdit &edit, const FrontNode &root, FrontMatterKind kind,
                          const QString &path, const FrontNode &wish)
{
    const Target target = targetOf(root, path);
    const auto parent = edit.editable(target.node);
    if (!parent) {
        return parent.problem();
    }
    QStringList names = namesIn(target.rest, **parent, kind);
    switch ((*parent)->kind) {
    case FrontNode::Kind::Null:
        return edit.replace(target.node, nested(names, wish));
    case FrontNode::Kind::Map:
    case FrontNode::Kind::List:
        break;
    case FrontNode::Kind::Scalar:
    case FrontNode::Kind::Alias:
        if (kind == FrontMatterKind::Metadata) {
            return edit.insert({}, path, wish);
        }
        return Problem{Problem::ValueNotGroup,
                       {edit.nameOf(target.node), target.rest},
                       edit.lineOf(target.node)};
    }
    const QString first = names.takeFirst();
    const bool list = (*parent)->kind == FrontNode::Kind::List;
    if (list && first != QString::number((*parent)->children.size())) {
        return Problem{Problem::KeyMissing, {path}};
    }
    return edit.insert(target.node, first, nested(names, wish));
}

/// Of keys that a JSON object has twice, the last one holds, as it does for every reader.
FrontNode withoutDuplicates(const FrontNode &node)
{
    FrontNode result = node;
    result.keys.clear();
    result.children.clear();
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        FrontNode child = withoutDuplicates(node.children[i]);
        if (node.kind == FrontNode::Kind::Map) {
            const auto seen = places.constFind(node.keys[i].text);
            if (seen != places.cend()) {
                result.children[*seen] = child;
                continue;
            }
            places.insert(node.keys[i].text, result.keys.size());
            result.keys.push_back(node.keys[i]);
        }
        result.children.push_back(child);
    }
    return result;
}

/// \a text with a first front matter, holding one value.
Result<EditList> firstFrontMatter(const QString &text, const QString &path, const FrontNode &wish)
{
    // Below an empty line or a stray one a generator sees no front matter, and so does findFence():
    // a second one above it would hide the first for good.
    TextLine line = firstLine(text);
    for (int looked = 0; looked < 5 && line.start < text.size(); ++looked) {
        line = nextLine(text, line);
        const QStringView opening = withoutTrailingBlanks(line.text(text));
        if ((opening == u"---" || opening == u"+++")
            && !FrontMatter::read(text.mid(line.start)).fields().isEmpty()) {
            return Problem{Problem::FenceNotAtTop, {}, line.number + 1};
        }
    }
    const QString opening = QStringLiteral("---\n");
    const QString gap = text.isEmpty() || text.startsWith(u'\n') ? QString() : QStringLiteral("\n");
    const QString empty = opening + opening + gap + text;
    const Fence fence = findFence(empty);
    FrontNode root;
    root.kind = FrontNode::Kind::Map;
    QStringList names = namesIn(path, root, fence.kind);
    const QString key = names.takeFirst();
    const auto inside = FrontEdit(empty, fence, root).insert({}, key, nested(names, wish));
    if (!inside) {
        return inside;
    }
    EditList edits;
    edits.replace(Span{0, 0}, opening + inside->edits().first().text + opening + gap);
    return edits;
}

/// As the sentence about a value of another kind is told what the value is.
QString nameOfKind(ScalarKind kind)
{
    return kind == ScalarKind::Number ? QStringLiteral("number")
        : kind == ScalarKind::Date    ? QStringLiteral("date")
                                      : QStringLiteral("truth");
}

} // namespace

Result<EditList> FrontMatter::set(const QString &path, const QString &value,
                                  const FrontMatter *origin) const
{
    if (m_problem) {
        return *m_problem;
    }
    const FrontLanguage &language = frontLanguage(m_fence.kind);
    const FrontNode wish = language.inKindOf(FrontNode(), value).value_or(textNode(value));
    if (!m_root) {
        return firstFrontMatter(m_text, path, wish);
    }
    const FrontEdit edit(m_text, m_fence, *m_root);
    const Field *exact = field(path);
    const auto found = findPath(*m_root, exact ? exact->key : path);
    if (!found) {
        return inserted(edit, *m_root, m_fence.kind, path, wish);
    }
    const auto old = edit.editable(*found);
    if (!old) {
        return old.problem();
    }
    if ((*old)->isCollection()) {
        return Problem{Problem::ValueNotScalar, {edit.nameOf(*found)}, edit.lineOf(*found)};
    }
    if (origin && origin->m_root) {
        const auto before = findPath(*origin->m_root, exact ? exact->key : path);
        const FrontNode *there = before ? &nodeAt(*origin->m_root, *before) : nullptr;
        if (there && !there->isCollection() && there->text == value && !satisfies(**old, *there)) {
            if (const auto edits = edit.restore(*found, *there, origin->m_text)) {
                return edits;
            }
        }
    }
    const auto inKind = language.inKindOf(**old, value);
    const Problem otherKind{Problem::ValueKindMismatch,
                            {edit.nameOf(*found), value, nameOfKind((*old)->scalar)},
                            edit.lineOf(*found)};
    if (!inKind) {
        return otherKind;
    }
    if (inKind->text == (*old)->text
        && !((*old)->kind == FrontNode::Kind::Null && !value.isEmpty())) {
        return EditList();
    }
    const auto edits = edit.replace(*found, *inKind);
    const bool typed = inKind->scalar == ScalarKind::Number || inKind->scalar == ScalarKind::Date;
    return edits || !typed ? edits : Result<EditList>(otherKind);
}

Result<EditList> FrontMatter::setJson(const QString &path, const QString &json) const
{
    if (m_problem) {
        return *m_problem;
    }
    const auto read = readJson(json, 0);
    if (!read) {
        return read.problem();
    }
    const FrontNode wish = withoutDuplicates(*read);
    if (!m_root) {
        return firstFrontMatter(m_text, path, wish);
    }
    if (const auto present = nodeOf(path); present && FrontJson(*m_root).says(**present, wish)) {
        return EditList();
    }
    const Field *exact = field(path);
    const auto found = findPath(*m_root, exact ? exact->key : path);
    if (!found) {
        return inserted(FrontEdit(m_text, m_fence, *m_root), *m_root, m_fence.kind, path, wish);
    }
    return FrontRewrite(m_text, m_fence, *m_root).replaced(*found, wish);
}

Result<EditList> FrontMatter::setItems(const QString &path, const QStringList &items) const
{
    FrontNode wish;
    wish.kind = FrontNode::Kind::List;
    for (const QString &item : items) {
        wish.children.push_back(textNode(item));
    }
    if (m_problem) {
        return *m_problem;
    }
    if (!m_root) {
        return firstFrontMatter(m_text, path, wish);
    }
    const FrontEdit edit(m_text, m_fence, *m_root);
    const auto found = findPath(*m_root, path);
    if (!found) {
        return inserted(edit, *m_root, m_fence.kind, path, wish);
    }
    const auto old = edit.editable(*found);
    if (!old) {
        return old.problem();
    }
    // A number or a date among the tags stays as it is written, though the list is given as text.
    for (FrontNode &item : wish.children) {
        for (const FrontNode &present : (*old)->children) {
            if (present.kind == FrontNode::Kind::Scalar && present.text == item.text
                && present.anchor == 0 && present.tag.isEmpty()) {
                item = present;
                break;
            }
        }
    }
    return edit.replace(*found, wish);
}

Result<EditList> FrontMatter::remove(const QString &path) const
{
    return onExisting(path,
                      [](const FrontEdit &edit, const FrontPath &at) { return edit.remove(at); });
}

Result<EditList> FrontMatter::rename(const QString &path, const QString &name) const
{
    return onExisting(path, [&name](const FrontEdit &edit, const FrontPath &at) {
        return edit.rename(at, name);
    });
}

Result<EditList> FrontMatter::move(const QString &path, int index) const
{
    return onExisting(
        path, [index](const FrontEdit &edit, const FrontPath &at) { return edit.move(at, index); });
}

Result<EditList> FrontMatter::onExisting(
    const QString &path,
    const std::function<Result<EditList>(const FrontEdit &, const FrontPath &)> &job) const
{
    if (m_problem) {
        return *m_problem;
    }
    const Field *exact = field(path);
    const auto found = m_root ? findPath(*m_root, exact ? exact->key : path) : std::nullopt;
    if (!found) {
        return Problem{Problem::KeyMissing, {path}};
    }
    const FrontEdit edit(m_text, m_fence, *m_root);
    const auto parent = edit.editable(parentOf(*found));
    return parent ? job(edit, *found) : parent.problem();
}

} // namespace Galley
