// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update/updatememory.h"

#include <QDir>
#include <QVariant>

namespace Galley {

namespace {

const QString looksKey = QStringLiteral("updates/look");
const QString askedKey = QStringLiteral("updates/asked");
const QString startsKey = QStringLiteral("updates/starts");
const QString firstStartKey = QStringLiteral("updates/firstStart");
const QString lookedKey = QStringLiteral("updates/looked");
const QString unwantedKey = QStringLiteral("updates/unwanted");

constexpr int StartsBeforeAsking = 3;
constexpr int Week = 7; ///< days

} // namespace

UpdateMemory::UpdateMemory(const QString &folder)
    : m_store(QDir(folder).filePath(QStringLiteral("updates.ini")), QSettings::IniFormat)
{ }

void UpdateMemory::write(const QString &key, const QVariant &value)
{
    m_store.setValue(key, value);
    m_store.sync();
}

bool UpdateMemory::looks() const
{
    // A yes and nothing that only may be read as one.
    return m_store.value(looksKey).toString() == QLatin1String("true");
}

void UpdateMemory::setLooks(bool looks)
{
    setAsked();
    write(looksKey, looks);
}

void UpdateMemory::addStart(const QDate &today)
{
    if (!m_store.contains(firstStartKey))
        write(firstStartKey, today.toString(Qt::ISODate));
    // As many as count.
    if (const int starts = m_store.value(startsKey).toInt(); starts < StartsBeforeAsking)
        write(startsKey, starts + 1);
}

bool UpdateMemory::mayAsk(const QDate &today) const
{
    if (m_store.value(askedKey, false).toBool())
        return false;
    const QDate first = QDate::fromString(m_store.value(firstStartKey).toString(), Qt::ISODate);
    return m_store.value(startsKey).toInt() >= StartsBeforeAsking
        || (first.isValid() && first.daysTo(today) >= Week);
}

void UpdateMemory::setAsked()
{
    write(askedKey, true);
}

bool UpdateMemory::isDue(const QDate &today)
{
    m_store.sync(); // another window of the same profile may have looked
    if (!looks())
        return false;
    const QDate last = QDate::fromString(m_store.value(lookedKey).toString(), Qt::ISODate);
    if (!last.isValid())
        return true;
    if (last > today) {
        setLooked(today);
        return false;
    }
    return last.daysTo(today) >= Week;
}

void UpdateMemory::setLooked(const QDate &today)
{
    write(lookedKey, today.toString(Qt::ISODate));
}

QString UpdateMemory::unwanted() const
{
    return m_store.value(unwantedKey).toString();
}

void UpdateMemory::setUnwanted(const QString &version)
{
    write(unwantedKey, version);
}

} // namespace Galley
