// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace Galley {

/// A value as compact JSON text in UTF-8; Qt writes only lists and maps.
QByteArray jsonText(const QJsonValue &value);
/// {"key":value,...} in this order, which QJsonObject does not keep. The values are JSON text.
QByteArray jsonObject(std::initializer_list<std::pair<const char *, QByteArray>> members);
/// [value,...]; the values are JSON text.
QByteArray jsonArray(const QList<QByteArray> &values);

/// The value that a JSON text stands for, also a lone number or string; undefined if it is no JSON.
QJsonValue jsonValue(const QString &text);

} // namespace Galley
