// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Galley {

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray jsonObject(std::initializer_list<std::pair<const char *, QByteArray>> members)
{
    QByteArray text = "{";
    for (const auto &[key, value] : members) {
        if (text.size() > 1)
            text += ',';
        text += '"';
        text += key;
        text += "\":";
        text += value;
    }
    return text + '}';
}

QByteArray jsonArray(const QList<QByteArray> &values)
{
    return '[' + values.join(',') + ']';
}

QJsonValue jsonValue(const QString &text)
{
    const QByteArray list = '[' + text.toUtf8() + ']';
    const QJsonArray values = QJsonDocument::fromJson(list).array();
    return values.size() == 1 ? values.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace Galley
