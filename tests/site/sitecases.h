// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace Galley::SiteCases {

/// The folders below tests/cases/sites: one small blog each, in our own words.
inline QStringList names()
{
    return QDir(QStringLiteral(GALLEY_CASES "/sites"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

inline QString folder(const QString &name)
{
    return QDir(QStringLiteral(GALLEY_CASES "/sites")).canonicalPath() + QLatin1Char('/') + name;
}

inline QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

/// True if the file holds this document; with GALLEY_BLESS=1 it is rewritten instead.
inline bool matches(const QJsonDocument &found, const QString &path)
{
    if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(found.toJson()) >= 0;
    }
    if (readJson(path) == found)
        return true;
    qWarning().noquote() << "expected in" << path << Qt::endl
                         << readJson(path).toJson() << "found" << Qt::endl
                         << found.toJson();
    return false;
}

} // namespace Galley::SiteCases
