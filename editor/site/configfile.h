// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Galley {

/// A generator's configuration in YAML, TOML or JSON, read as data. Never fails: what cannot be
/// read has no values, but for those that single "key: value" lines at its left border tell.
class ConfigFile
{
public:
    ConfigFile() = default;
    /// Its language is told by the file's suffix.
    static ConfigFile read(const QString &path);

    bool isEmpty() const { return m_root.isEmpty(); }
    const QJsonObject &root() const { return m_root; }
    /// The value at a path of keys with dots. Keys are compared without regard to case: Hugo's
    /// "baseURL" is its "baseurl". Undefined if there is none.
    QJsonValue value(const QString &path) const;
    /// The same as text, blanks around it dropped; empty if it is none.
    QString text(const QString &path) const;
    /// A text or a list of texts.
    QStringList texts(const QString &path) const;

private:
    QJsonObject m_root;
};

} // namespace Galley
