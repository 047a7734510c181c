// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yamljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace Galley {

namespace {

constexpr int Budget = 100000;
constexpr int MaxDepth = 128;

QString quotedJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/// The JSON token of a plain scalar: a word, a number as written if JSON knows that spelling, or
/// the same number in one that it knows. Empty for text.
QString plainToken(const QString &value)
{
    static const QRegularExpression json(QRegularExpression::anchoredPattern(
        QStringLiteral("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")));
    static const QRegularExpression decimal(QRegularExpression::anchoredPattern(
        QStringLiteral("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")));
    static const QRegularExpression based(
        QRegularExpression::anchoredPattern(QStringLiteral("0(o[0-7]+|x[0-9a-fA-F]+)")));
    if (json.match(value).hasMatch()) {
        return value;
    }
    QString lower = value.toLower();
    const bool oneCase = value == lower || value == value.toUpper() || value.mid(1) == lower.mid(1);
    if (oneCase && (lower == QLatin1String("true") || lower == QLatin1String("false"))) {
        return lower;
    }
    if (decimal.match(value).hasMatch()) {
        const QString written
            = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return written.contains(QLatin1String("inf")) ? QString() : written;
    }
    if (based.match(value).hasMatch()) {
        bool ok = false;
        const qulonglong number = value.mid(2).toULongLong(&ok, value[1] == u'o' ? 8 : 16);
        return ok ? QString::number(number) : QString();
    }
    return {};
}

QString keyText(const YamlNode &key)
{
    return key.kind == YamlNode::Kind::Scalar ? key.value : QString();
}

} // namespace

YamlJson::YamlJson(const YamlNode &root)
    : m_root(root)
{
    collectAnchors(root);
}

void YamlJson::collectAnchors(const YamlNode &node)
{
    if (node.anchor != 0 && node.kind != YamlNode::Kind::Alias) {
        m_anchors.insert(node.anchor, &node);
    }
    for (const YamlNode &child : node.children) {
        collectAnchors(child);
    }
}

const YamlNode &YamlJson::resolved(const YamlNode &node) const
{
    const YamlNode *target
        = node.kind == YamlNode::Kind::Alias ? m_anchors.value(node.anchor) : nullptr;
    return target ? *target : node;
}

const YamlNode *YamlJson::find(QStringView path) const
{
    return findIn(m_root, path);
}

const YamlNode *YamlJson::findIn(const YamlNode &node, QStringView path) const
{
    const YamlNode &inside = resolved(node);
    if (inside.kind == YamlNode::Kind::Sequence) {
        const qsizetype dot = path.indexOf(u'.');
        bool ok = false;
        const qlonglong index = path.first(dot < 0 ? path.size() : dot).toLongLong(&ok);
        if (!ok || index < 0 || static_cast<std::size_t>(index) >= inside.children.size()) {
            return nullptr;
        }
        const YamlNode &item = inside.children[static_cast<std::size_t>(index)];
        return dot < 0 ? &item : findIn(item, path.mid(dot + 1));
    }
    if (inside.kind != YamlNode::Kind::Map) {
        return nullptr;
    }
    // The longest key goes first: a key with dots hides the path of the same spelling.
    for (qsizetype end = path.size(); end > 0; end = path.first(end).lastIndexOf(u'.')) {
        for (std::size_t i = 0; i + 1 < inside.children.size(); i += 2) {
            if (keyText(inside.children[i]) != path.first(end)) {
                continue;
            }
            const YamlNode &value = inside.children[i + 1];
            const YamlNode *found = end == path.size() ? &value : findIn(value, path.mid(end + 1));
            if (found) {
                return found;
            }
        }
    }
    return nullptr;
}

bool YamlJson::spend()
{
    if (m_depth > MaxDepth) {
        m_budget = 0;
    }
    return m_budget > 0 && --m_budget > 0;
}

Result<QJsonValue> YamlJson::value(const YamlNode &node)
{
    m_budget = Budget;
    const QJsonValue result = convert(node);
    if (m_budget <= 0) {
        return Problem{Problem::YamlTooLarge};
    }
    return result;
}

Result<QString> YamlJson::text(const YamlNode &node)
{
    m_budget = Budget;
    QString out;
    write(node, true, out);
    if (m_budget <= 0) {
        return Problem{Problem::YamlTooLarge};
    }
    return out;
}

QJsonValue YamlJson::convert(const YamlNode &alias)
{
    const QScopedValueRollback<int> level(m_depth, m_depth + 1);
    const YamlNode &node = resolved(alias);
    if (!spend()) {
        return {};
    }
    switch (node.kind) {
    case YamlNode::Kind::Null:
    case YamlNode::Kind::Alias:
        return QJsonValue(QJsonValue::Null);
    case YamlNode::Kind::Scalar: {
        const QString token = node.tag == QLatin1String("?") ? plainToken(node.value) : QString();
        if (token.isEmpty()) {
            return node.value;
        }
        return QJsonDocument::fromJson('[' + token.toUtf8() + ']').array().first();
    }
    case YamlNode::Kind::Sequence: {
        QJsonArray array;
        for (const YamlNode &item : node.children) {
            array.append(convert(item));
        }
        return array;
    }
    case YamlNode::Kind::Map: {
        QJsonObject object;
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
            object.insert(keyText(node.children[i]), convert(node.children[i + 1]));
        }
        return object;
    }
    }
    return {};
}

void YamlJson::write(const YamlNode &alias, bool top, QString &out)
{
    const QScopedValueRollback<int> level(m_depth, m_depth + 1);
    const YamlNode &node = resolved(alias);
    if (!spend()) {
        return;
    }
    const bool map = node.kind == YamlNode::Kind::Map;
    if (!map && node.kind != YamlNode::Kind::Sequence) {
        const bool plain = node.kind == YamlNode::Kind::Scalar && node.tag == QLatin1String("?");
        const QString token = plain ? plainToken(node.value) : QString();
        if (node.kind != YamlNode::Kind::Scalar) {
            out += QLatin1String("null");
        } else {
            out += token.isEmpty() ? quotedJson(node.value) : token;
        }
        return;
    }
    const bool lines = top && map && !node.children.empty();
    out += map ? u'{' : u'[';
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        out += i == 0 ? QString() : lines ? QStringLiteral(",") : QStringLiteral(", ");
        out += lines ? QStringLiteral("\n  ") : QString();
        if (map) {
            out += quotedJson(keyText(node.children[i])) + QStringLiteral(": ");
            ++i;
        }
        if (i < node.children.size()) {
            write(node.children[i], false, out);
        }
    }
    out += lines ? QStringLiteral("\n") : QString();
    out += map ? u'}' : u']';
}

} // namespace Galley
