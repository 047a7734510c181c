// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/subsite.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr int mostFolders = 400;
constexpr int mostLevels = 3;

bool isPassedOver(const QString &name)
{
    static const QStringList passedOver
        = {QStringLiteral("node_modules"), QStringLiteral("bower_components"),
           QStringLiteral("vendor"),       QStringLiteral("target"),
           QStringLiteral("build"),        QStringLiteral("dist"),
           QStringLiteral("out"),          QStringLiteral("_site"),
           QStringLiteral("test"),         QStringLiteral("tests"),
           QStringLiteral("spec"),         QStringLiteral("fixtures"),
           QStringLiteral("__tests__"),    QStringLiteral("example"),
           QStringLiteral("examples"),     QStringLiteral("demo"),
           QStringLiteral("theme"),        QStringLiteral("themes"),
           QStringLiteral("template"),     QStringLiteral("templates"),
           QStringLiteral("starters"),     QStringLiteral("exampleSite")};
    return name.startsWith(QLatin1Char('.')) || passedOver.contains(name, Qt::CaseInsensitive);
}

/// The likelier a folder's name is a site's, the smaller.
int rankOf(const QString &path)
{
    static const QStringList siteNames
        = {QStringLiteral("blog"), QStringLiteral("website"), QStringLiteral("site"),
           QStringLiteral("web"),  QStringLiteral("www"),     QStringLiteral("docs")};
    const qsizetype index = siteNames.indexOf(path.section(QLatin1Char('/'), -1));
    return int(index < 0 ? siteNames.size() : index);
}

bool isRepository(const QDir &root)
{
    for (const char *paper : {".git", "package.json", "pnpm-workspace.yaml", "LICENSE",
                              "LICENSE.md", "LICENSE.txt", "README.md", "Cargo.toml"}) {
        if (root.exists(QLatin1String(paper)))
            return true;
    }
    return false;
}

QStringList foldersIn(const QDir &folder)
{
    QStringList names
        = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    names.removeIf(isPassedOver);
    return names;
}

} // namespace

Subsite findSubsite(const QString &root)
{
    const QDir top(root);
    QStringList level = {QString()};
    int asked = 0;
    for (int depth = 0; depth < mostLevels; ++depth) {
        QStringList next;
        QList<Subsite> found;
        for (const QString &parent : std::as_const(level)) {
            for (const QString &name : foldersIn(QDir(top.filePath(parent)))) {
                if (++asked > mostFolders)
                    break;
                const QString path = parent.isEmpty() ? name : parent + QLatin1Char('/') + name;
                const GeneratorMarks marks = findMarks(top.filePath(path));
                if (marks.any())
                    found.append({path, marks});
                next.append(path);
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Subsite &a, const Subsite &b) {
            if (a.marks.weak != b.marks.weak)
                return b.marks.weak;
            return rankOf(a.folder) < rankOf(b.folder);
        });
        if (found.size() == 1 || (!found.isEmpty() && isRepository(top)))
            return found.first();
        if (!found.isEmpty())
            return {};
        level = next;
    }
    return {};
}

} // namespace Galley
