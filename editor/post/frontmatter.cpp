// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"

#include "post/frontmatter/frontjson.h"
#include "post/frontmatter/frontlanguage.h"
#include "post/frontmatter/frontlock.h"
#include "post/valuetext.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

/// Text that starts in column \a column, its further lines moved to the left by as much.
std::optional<QStringList> itemsOf(const FrontNode &node)
{
    if (node.kind != FrontNode::Kind::List) {
        return {};
    }
    QStringList items;
    for (const FrontNode &child : node.children) {
        if (child.kind != FrontNode::Kind::Scalar || child.anchor != 0 || !child.tag.isEmpty()) {
            return {};
        }
        items += child.text;
    }
    return items;
}

} // namespace

FrontMatter FrontMatter::read(const QString &text)
{
    FrontMatter result;
    result.m_text = text;
    result.m_fence = findFence(text);
    if (result.m_fence.unclosed) {
        result.m_problem = Problem{Problem::FenceUnclosed, {}, 1};
    } else if (result.m_fence.kind != FrontMatterKind::None) {
        auto root = frontLanguage(result.m_fence.kind).read(text, result.m_fence);
        if (root) {
            result.m_root = std::make_shared<const FrontNode>(std::move(root).value());
            result.m_problem = result.findDuplicateKey(*result.m_root);
            result.addFields();
        } else {
            result.m_problem = root.problem();
        }
    }
    return result;
}

int FrontMatter::lineOf(qsizetype position) const
{
    return static_cast<int>(QStringView(m_text).first(position).count(u'\n')) + 1;
}

void FrontMatter::addFields()
{
    int line = 1;
    qsizetype counted = 0; // up to here, line ends are in line
    for (std::size_t i = 0; i < m_root->children.size(); ++i) {
        const FrontKey &key = m_root->keys[i];
        const FrontNode &value = m_root->children[i];
        if (key.span.start >= counted) {
            line += static_cast<int>(
                QStringView(m_text).mid(counted, key.span.start - counted).count(u'\n'));
            counted = key.span.start;
        } else {
            line = lineOf(key.span.start); // a table that is written in several places
            counted = key.span.start;
        }
        const QStringView source = QStringView(m_text).mid(value.span.start, value.span.length);
        Field field;
        field.key = key.text;
        field.line = line;
        field.span = value.span;
        field.isScalar
            = value.kind == FrontNode::Kind::Null || value.kind == FrontNode::Kind::Scalar;
        field.style = value.style;
        field.kind = !field.isScalar              ? ScalarKind::Text
            : value.kind == FrontNode::Kind::Null ? ScalarKind::Null
                                                  : value.scalar;
        const qsizetype column
            = value.span.start - (m_text.lastIndexOf(u'\n', value.span.start - 1) + 1);
        field.value
            = field.isScalar ? value.text : withoutIndent(source, valueIndent(source, column));
        field.items = itemsOf(value);
        field.locked = m_problem ? m_problem : frontLock(m_text, key, value);
        if (field.locked && field.locked->line == 0) {
            field.locked->line = field.line;
        }
        m_fields.append(field);
    }
}

std::optional<Problem> FrontMatter::findDuplicateKey(const FrontNode &node) const
{
    // Pelican does not tell "Tags" from "tags".
    const bool anyCase = m_fence.kind == FrontMatterKind::Metadata;
    QSet<QString> seen;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (node.kind == FrontNode::Kind::Map) {
            const FrontKey &key = node.keys[i];
            const QString name = anyCase ? key.text.toLower() : key.text;
            if (seen.contains(name)) {
                return Problem{Problem::DuplicateKey, {key.text}, lineOf(key.span.start)};
            }
            seen.insert(name);
        }
        if (auto inside = findDuplicateKey(node.children[i])) {
            return inside;
        }
    }
    return {};
}

const Field *FrontMatter::field(const QString &key) const
{
    const Qt::CaseSensitivity letters
        = m_fence.kind == FrontMatterKind::Metadata ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &each) {
        return each.key.compare(key, letters) == 0;
    });
    return found == m_fields.cend() ? nullptr : &*found;
}

Result<const FrontNode *> FrontMatter::nodeOf(const QString &path) const
{
    if (m_problem) {
        return *m_problem;
    }
    const Field *exact = field(path);
    const FrontNode *node = m_root ? FrontJson(*m_root).find(exact ? exact->key : path) : nullptr;
    if (!node) {
        return Problem{Problem::KeyMissing, {path}};
    }
    return node;
}

Result<QJsonValue> FrontMatter::value(const QString &path) const
{
    const auto node = nodeOf(path);
    return node ? FrontJson(*m_root).value(**node) : Result<QJsonValue>(node.problem());
}

Result<QString> FrontMatter::json(const QString &path) const
{
    const auto node = nodeOf(path);
    return node ? FrontJson(*m_root).compact(**node) : Result<QString>(node.problem());
}

Result<QString> FrontMatter::toJson() const
{
    if (m_problem) {
        return *m_problem;
    }
    return m_root ? FrontJson(*m_root).text(*m_root) : Result<QString>(QStringLiteral("{}"));
}

} // namespace Galley
