// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the commands: the last ones, and their keys.
#include "session/settings.h"

namespace Galley {

namespace {

const QString recentCommandsKey = QStringLiteral("recent/commands");
const QString keysGroup = QStringLiteral("keys");

constexpr qsizetype recentCommandsLimit = 6;

} // namespace

QStringList Settings::recentCommands() const
{
    return m_store.value(recentCommandsKey).toStringList().mid(0, recentCommandsLimit);
}

void Settings::addRecentCommand(const QString &name)
{
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    write(recentCommandsKey, names.mid(0, recentCommandsLimit));
}

QHash<QString, QString> Settings::ownKeys() const
{
    QHash<QString, QString> keys;
    const QString group = keysGroup + u'/';
    for (const QString &key : m_store.allKeys()) {
        if (key.startsWith(group))
            keys.insert(key.mid(group.size()), m_store.value(key).toString());
    }
    return keys;
}

void Settings::setOwnKey(const QString &command, const QString &key)
{
    write(keysGroup + u'/' + command, key);
}

void Settings::removeOwnKey(const QString &command)
{
    m_store.remove(keysGroup + u'/' + command);
    sync();
}

void Settings::removeOwnKeys()
{
    m_store.remove(keysGroup);
    sync();
}

} // namespace Galley
