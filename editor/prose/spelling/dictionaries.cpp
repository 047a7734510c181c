// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/dictionaries.h"

#include "prose/spelling/languagetag.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace Galley {

namespace {

constexpr int MostEntries = 5000; ///< of a folder: the author may name any

/// What the dictionary says to the wanted language, the more the better; below 0 nothing.
int fitness(const LanguageTag &wanted, const LanguageTag &offered)
{
    if (wanted.language != offered.language)
        return -1;
    const QLocale usual(wanted.language);
    const QString usualRegion = usual.name().section(u'_', 1);
    int score = 0;
    if (wanted.region.isEmpty()) {
        score += offered.region == usualRegion ? 8 : offered.region.isEmpty() ? 9 : 0;
    } else {
        score += offered.region == wanted.region ? 10
            : offered.region.isEmpty()           ? 6
            : offered.region == usualRegion      ? 4
                                                 : 0;
    }
    // Serbian has two scripts: the wrong one is worse than the wrong country.
    if (!wanted.script.isEmpty() || !offered.script.isEmpty())
        score += wanted.script == offered.script ? 20 : 0;
    return 2 * score + (offered.rest.isEmpty() ? 1 : 0);
}

} // namespace

Dictionaries::Dictionaries(const QStringList &folders)
{
    for (const QString &folder : folders)
        look(folder, 1);
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const DictionaryFile &a, const DictionaryFile &b) {
                         return std::tie(a.tag, a.variant) < std::tie(b.tag, b.variant);
                     });
}

void Dictionaries::look(const QString &folder, int depth)
{
    if (folder.isEmpty())
        return;
    int entries = 0;
    QStringList below;
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (each.hasNext() && ++entries < MostEntries) {
        each.next();
        if (each.fileInfo().isDir())
            below.append(each.filePath());
        else if (each.fileName().endsWith(QLatin1String(".dic")))
            names.append(each.filePath());
    }
    std::sort(names.begin(), names.end());
    for (const QString &words : std::as_const(names)) {
        const QString affixes = words.chopped(4) + QStringLiteral(".aff");
        const QString name = QFileInfo(words).completeBaseName();
        const LanguageTag tag
            = LanguageTag::read(name.section(u'_', 0, 0).size() <= 3 ? name : QString());
        // Lists for hyphenation are called .dic too, but have no affixes.
        if (tag.language.isEmpty() || !QFileInfo::exists(affixes))
            continue;
        const bool known = std::any_of(m_files.cbegin(), m_files.cend(), [&](const auto &file) {
            return file.tag == tag.text() && file.variant == tag.rest;
        });
        if (!known)
            m_files.append({tag.text(), tag.rest, QFileInfo(affixes).absoluteFilePath(),
                            QFileInfo(words).absoluteFilePath()});
    }
    std::sort(below.begin(), below.end());
    for (const QString &inner : std::as_const(below)) {
        if (depth > 0)
            look(inner, depth - 1);
    }
}

QStringList Dictionaries::systemFolders()
{
    QStringList folders
        = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (QCoreApplication::instance())
        folders += QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries");
    for (const QString &data :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        for (const char *name : {"/hunspell", "/myspell"})
            folders += data + QLatin1String(name);
    }
#if defined(Q_OS_MACOS)
    folders
        += {QDir::homePath() + QStringLiteral("/Library/Spelling"),
            QStringLiteral("/Library/Spelling"), QStringLiteral("/opt/homebrew/share/hunspell")};
#elif defined(Q_OS_UNIX)
    folders += {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell"),
                QStringLiteral("/usr/lib/libreoffice/share/extensions")};
#endif
    folders.removeDuplicates();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

const DictionaryFile *Dictionaries::find(const QString &tag) const
{
    const LanguageTag wanted = LanguageTag::read(tag);
    const DictionaryFile *best = nullptr;
    int most = -1;
    for (const DictionaryFile &file : m_files) {
        LanguageTag offered = LanguageTag::read(file.tag);
        offered.rest = file.variant;
        const int score = wanted.language.isEmpty() ? -1 : fitness(wanted, offered);
        if (score > most) {
            most = score;
            best = &file;
        }
    }
    return best;
}

QList<DictionaryFile> Dictionaries::oneEach(const QStringList &preferred) const
{
    QStringList order = preferred;
    for (const DictionaryFile &file : m_files)
        order += LanguageTag::read(file.tag).language;
    QSet<QString> taken;
    QList<DictionaryFile> one;
    for (const QString &tag : std::as_const(order)) {
        const QString language = LanguageTag::read(tag).language;
        const DictionaryFile *file = taken.contains(language) ? nullptr : find(tag);
        if (file)
            one.append(*file);
        taken.insert(language);
    }
    return one;
}

} // namespace Galley
