// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/json/jsonlanguage.h"

#include "post/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Galley {

QString jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

Result<FrontNode> JsonLanguage::read(const QString &text, const Fence &fence) const
{
    const int before = static_cast<int>(QStringView(text).first(fence.content.start).count(u'\n'));
    auto result
        = readJson(text.mid(fence.content.start, fence.content.length), fence.content.start);
    if (!result) {
        Problem problem = result.problem();
        problem.line += problem.line > 0 ? before : 0;
        return problem;
    }
    if (result->kind != FrontNode::Kind::Map) {
        return Problem{Problem::JsonInvalid, {QStringLiteral("not an object")}, before + 1};
    }
    return result;
}

QStringList JsonLanguage::values(const FrontNode &wish, const FrontPlace &place) const
{
    if (wish.isCollection()) {
        const QString inlined = inlineText(*this, wish, place);
        return inlined.isEmpty() ? QStringList() : QStringList{inlined};
    }
    if (wish.kind == FrontNode::Kind::Null) {
        return {QStringLiteral("null")};
    }
    const bool word = wish.scalar == ScalarKind::Number || wish.scalar == ScalarKind::Boolean;
    return {word ? wish.text : jsonString(wish.text)};
}

std::optional<FrontNode> JsonLanguage::inKindOf(const FrontNode &old, const QString &text) const
{
    if (old.scalar == ScalarKind::Number && !isJsonNumber(text)) {
        return {};
    }
    return FrontLanguage::inKindOf(old, text);
}

QString JsonLanguage::key(const QString &key, const FrontPlace &) const
{
    return key.isEmpty() ? QString() : jsonString(key);
}

} // namespace Galley
