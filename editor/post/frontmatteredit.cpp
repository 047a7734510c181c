// SPDX-License-Identifier: GPL-3.0-or-later
// The editing half of FrontMatter: finds what a path means, and says what is wished for.
#include "post/frontmatter.h"

#include "post/fencelines.h"
#include "post/frontmatter/frontedit.h"
#include "post/json/jsonreader.h"

namespace Galley {

namespace {

/// The map or list that a new value at \a path belongs into, and its key there.
struct Target {
    FrontPath parent;
    QString key;
};

/// The longest beginning of \a path that is there and can hold the rest. A path into a plain value
/// is a key with dots at the top.
Target targetOf(const FrontNode &root, const QString &path)
{
    for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.first(dot).lastIndexOf(u'.')) {
        const auto outer = findPath(root, QStringView(path).first(dot));
        if (outer && nodeAt(root, *outer).isCollection()) {
            return Target{*outer, path.mid(dot + 1)};
        }
    }
    return Target{{}, path};
}

/// A new value at \a path: in a map behind its last key, in a list only behind its last item.
Result<EditList> inserted(const FrontEdit &edit, const FrontNode &root, const QString &path,
                          const FrontNode &wish)
{
    const Target target = targetOf(root, path);
    const auto parent = edit.editable(target.parent);
    if (!parent) {
        return parent.problem();
    }
    const bool list = (*parent)->kind == FrontNode::Kind::List;
    if (list && target.key != QString::number((*parent)->children.size())) {
        return Problem{Problem::KeyMissing, {path}};
    }
    return edit.insert(target.parent, target.key, wish);
}

/// \a text with a first front matter, holding one key.
Result<EditList> firstFrontMatter(const QString &text, const QString &key, const FrontNode &wish)
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
    const auto inside = FrontEdit(empty, fence, root).insert({}, key, wish);
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
        return inserted(edit, *m_root, path, wish);
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
    const auto wish = readJson(json, 0);
    if (!wish) {
        return wish.problem();
    }
    if (!m_root) {
        return firstFrontMatter(m_text, path, *wish);
    }
    const FrontEdit edit(m_text, m_fence, *m_root);
    const Field *exact = field(path);
    const auto found = findPath(*m_root, exact ? exact->key : path);
    if (!found) {
        return inserted(edit, *m_root, path, *wish);
    }
    const auto old = edit.editable(*found);
    if (!old) {
        return old.problem();
    }
    // JSON has no dates: what is one in the file stays one.
    FrontNode inKind = *wish;
    if (wish->isText() && (*old)->kind == FrontNode::Kind::Scalar
        && (*old)->scalar == ScalarKind::Date) {
        inKind = frontLanguage(m_fence.kind).inKindOf(**old, wish->text).value_or(*wish);
    }
    return edit.replace(*found, inKind);
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
        return inserted(edit, *m_root, path, wish);
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
