// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontjson.h"

#include "post/json/jsonlanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace Galley {

namespace {

constexpr int Budget = 100000;
constexpr int MaxDepth = 128;

} // namespace

FrontJson::FrontJson(const FrontNode &root)
    : m_root(root)
{
    collectAnchors(root);
}

void FrontJson::collectAnchors(const FrontNode &node)
{
    if (node.anchor != 0 && node.kind != FrontNode::Kind::Alias) {
        m_anchors.insert(node.anchor, &node);
    }
    for (const FrontNode &child : node.children) {
        collectAnchors(child);
    }
}

const FrontNode &FrontJson::resolved(const FrontNode &node) const
{
    const FrontNode *target
        = node.kind == FrontNode::Kind::Alias ? m_anchors.value(node.anchor) : nullptr;
    return target ? *target : node;
}

const FrontNode *FrontJson::find(QStringView path) const
{
    return findIn(m_root, path);
}

const FrontNode *FrontJson::findIn(const FrontNode &node, QStringView path) const
{
    const FrontNode &inside = resolved(node);
    if (inside.kind == FrontNode::Kind::List) {
        const qsizetype dot = path.indexOf(u'.');
        bool ok = false;
        const int index = path.first(dot < 0 ? path.size() : dot).toInt(&ok);
        if (!ok || index < 0 || static_cast<std::size_t>(index) >= inside.children.size()) {
            return nullptr;
        }
        const FrontNode &item = inside.children[static_cast<std::size_t>(index)];
        return dot < 0 ? &item : findIn(item, path.mid(dot + 1));
    }
    if (inside.kind != FrontNode::Kind::Map) {
        return nullptr;
    }
    // The longest key goes first: a key with dots hides the path of the same spelling.
    for (qsizetype end = path.size(); end > 0; end = path.first(end).lastIndexOf(u'.')) {
        const int index = inside.indexOf(path.first(end));
        if (index < 0) {
            continue;
        }
        const FrontNode &value = inside.children[static_cast<std::size_t>(index)];
        const FrontNode *found = end == path.size() ? &value : findIn(value, path.mid(end + 1));
        if (found) {
            return found;
        }
    }
    return nullptr;
}

bool FrontJson::spend()
{
    if (m_depth > MaxDepth) {
        m_budget = 0;
    }
    return m_budget > 0 && --m_budget > 0;
}

Result<QJsonValue> FrontJson::value(const FrontNode &node)
{
    m_budget = Budget;
    const QJsonValue result = convert(node);
    if (m_budget <= 0) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    return result;
}

bool FrontJson::says(const FrontNode &node, const FrontNode &wish)
{
    m_budget = Budget;
    return same(node, wish);
}

bool FrontJson::same(const FrontNode &alias, const FrontNode &wish)
{
    const QScopedValueRollback<int> level(m_depth, m_depth + 1);
    const FrontNode &node = resolved(alias);
    if (!spend() || node.kind != wish.kind || node.children.size() != wish.children.size()) {
        return false;
    }
    if (node.kind == FrontNode::Kind::Scalar) {
        return node.token == wish.token && (!node.token.isEmpty() || node.text == wish.text);
    }
    for (std::size_t i = 0; i < wish.children.size(); ++i) {
        std::size_t at = i;
        if (node.kind == FrontNode::Kind::Map && node.keys[i].text != wish.keys[i].text) {
            const int index = node.indexOf(wish.keys[i].text);
            if (index < 0) {
                return false;
            }
            at = static_cast<std::size_t>(index);
        }
        if (!same(node.children[at], wish.children[i])) {
            return false;
        }
    }
    return true;
}

Result<QString> FrontJson::text(const FrontNode &node)
{
    return written(node, Layout::Lines);
}

Result<QString> FrontJson::compact(const FrontNode &node)
{
    return written(node, Layout::Compact);
}

Result<QString> FrontJson::written(const FrontNode &node, Layout layout)
{
    m_budget = Budget;
    QString out;
    write(node, layout, out);
    if (m_budget <= 0) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    return out;
}

QJsonValue FrontJson::convert(const FrontNode &alias)
{
    const QScopedValueRollback<int> level(m_depth, m_depth + 1);
    const FrontNode &node = resolved(alias);
    if (!spend()) {
        return {};
    }
    switch (node.kind) {
    case FrontNode::Kind::Null:
    case FrontNode::Kind::Alias:
        return QJsonValue(QJsonValue::Null);
    case FrontNode::Kind::Scalar:
        if (node.token.isEmpty()) {
            return node.text;
        }
        return QJsonDocument::fromJson('[' + node.token.toUtf8() + ']').array().first();
    case FrontNode::Kind::List: {
        QJsonArray array;
        for (const FrontNode &item : node.children) {
            array.append(convert(item));
        }
        return array;
    }
    case FrontNode::Kind::Map: {
        QJsonObject object;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            object.insert(node.keys[i].text, convert(node.children[i]));
        }
        return object;
    }
    }
    return {};
}

void FrontJson::write(const FrontNode &alias, Layout layout, QString &out)
{
    const QScopedValueRollback<int> level(m_depth, m_depth + 1);
    const FrontNode &node = resolved(alias);
    if (!spend()) {
        return;
    }
    if (!node.isCollection()) {
        out += node.kind != FrontNode::Kind::Scalar ? QStringLiteral("null")
            : node.token.isEmpty()                  ? jsonString(node.text)
                                                    : node.token;
        return;
    }
    const bool map = node.kind == FrontNode::Kind::Map;
    const bool lines = layout == Layout::Lines && map && !node.children.empty();
    const bool compact = layout == Layout::Compact;
    out += map ? u'{' : u'[';
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        out += i == 0 ? QString() : lines || compact ? QStringLiteral(",") : QStringLiteral(", ");
        out += lines ? QStringLiteral("\n  ") : QString();
        if (map) {
            out += jsonString(node.keys[i].text)
                + (compact ? QStringLiteral(":") : QStringLiteral(": "));
        }
        write(node.children[i], compact ? layout : Layout::Spaced, out);
    }
    out += lines ? QStringLiteral("\n") : QString();
    out += map ? u'}' : u']';
}

} // namespace Galley
