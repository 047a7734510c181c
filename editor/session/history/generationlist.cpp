// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/generationlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

namespace {

const QString pathKey = QStringLiteral("path");
const QString generationsKey = QStringLiteral("generations");
const QString whenKey = QStringLiteral("when");
const QString bytesKey = QStringLiteral("bytes");
const QString digestKey = QStringLiteral("sha256");

} // namespace

bool GenerationList::holds(const QByteArray &digest) const
{
    return std::any_of(generations.cbegin(), generations.cend(),
                       [&](const Generation &each) { return each.digest == digest; });
}

QList<Generation> GenerationList::shorten(qsizetype most)
{
    const qsizetype count = std::max<qsizetype>(0, generations.size() - most);
    const QList<Generation> out = generations.mid(0, count);
    generations.remove(0, count);
    return out;
}

QByteArray GenerationList::toBytes() const
{
    QJsonArray list;
    for (const Generation &each : generations) {
        list.append(QJsonObject{{whenKey, double(each.when.toMSecsSinceEpoch())},
                                {bytesKey, double(each.bytes)},
                                {digestKey, QString::fromLatin1(each.digest.toHex())}});
    }
    return QJsonDocument(QJsonObject{{pathKey, path}, {generationsKey, list}}).toJson();
}

Result<GenerationList> GenerationList::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return Problem{Problem::FileUnreadable};
    GenerationList list{document[pathKey].toString(), {}};
    const QJsonArray generations = document[generationsKey].toArray();
    for (const QJsonValue &each : generations) {
        list.generations.append({QDateTime::fromMSecsSinceEpoch(qint64(each[whenKey].toDouble())),
                                 qint64(each[bytesKey].toDouble()),
                                 QByteArray::fromHex(each[digestKey].toString().toLatin1())});
    }
    return list;
}

} // namespace Galley
