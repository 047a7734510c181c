// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pathcase.h"

#include <QDir>
#include <QFileInfo>

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

/// The entry of \a folder that is named so, in the same letters if there is one, else in others.
QString entryNamed(const QString &folder, const QString &name)
{
    const QStringList entries = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    if (entries.contains(name))
        return name;
    const QString wanted = folded(name);
    for (const QString &entry : entries) {
        if (folded(entry) == wanted)
            return entry;
    }
    return {};
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
