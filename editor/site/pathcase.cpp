// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pathcase.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace Galley {

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString withCaseSwapped(const QString &text)
{
    QString swapped = text;
    for (QChar &character : swapped)
        character = character.isUpper() ? character.toLower() : character.toUpper();
    return swapped;
}

/// The names in folders, by how they read without regard to case. Listing a folder of ten thousand
/// posts for each picture that is missing would take minutes, so the last ones are remembered while
/// their folders do not change. Thread-safe.
class Listings
{
public:
    QString find(const QString &folder, const QString &name)
    {
        const QMutexLocker locker(&m_mutex);
        const Names &names = namesIn(folder);
        const auto all = names.values(folded(name));
        if (all.contains(name))
            return name;
        return all.isEmpty() ? QString() : *std::min_element(all.begin(), all.end());
    }

private:
    using Names = QMultiHash<QString, QString>;
    struct Listing {
        QDateTime changed;
        bool settled = false; ///< the folder's time was old enough for a change to show in it
        Names names;
    };

    const Names &namesIn(const QString &folder)
    {
        const QDateTime changed = QFileInfo(folder).lastModified();
        const auto known = m_listings.constFind(folder);
        if (known != m_listings.constEnd() && known->settled && known->changed == changed)
            return known->names;
        if (m_listings.size() >= mostListings)
            m_listings.clear();
        Listing listing;
        listing.changed = changed;
        listing.settled
            = changed.isValid() && changed.msecsTo(QDateTime::currentDateTime()) > settlingTime;
        for (const QString &entry : QDir(folder).entryList(
                 QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::NoSort))
            listing.names.insert(folded(entry), entry);
        return m_listings.insert(folder, listing)->names;
    }

    static constexpr qsizetype mostListings = 512;
    static constexpr qint64 settlingTime = 2000; ///< ms: the coarsest clock of a file system
    QMutex m_mutex;
    QHash<QString, Listing> m_listings;
};

/// The entry of \a folder that is named so, in the same letters if there is one, else in others.
QString entryNamed(const QString &folder, const QString &name)
{
    static Listings listings;
    return listings.find(folder, name);
}

} // namespace

QString pathInAnyCase(const QString &root, const QString &relative)
{
    QString path = root;
    for (const QString &name : relative.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const QString entry = entryNamed(path, name);
        if (entry.isEmpty())
            return {};
        path += QLatin1Char('/') + entry;
    }
    return path;
}

QString pathAsOnDisk(const QString &root, const QString &relative)
{
    const QString path = root + QLatin1Char('/') + relative;
    // Listing folders is dear; a file system that tells the cases apart shows it by one question.
    const QString swapped = withCaseSwapped(relative);
    if (swapped == relative || !QFileInfo::exists(root + QLatin1Char('/') + swapped))
        return path;
    const QString real = pathInAnyCase(root, relative);
    return real.isEmpty() ? path : real;
}

} // namespace Galley
