// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/generatormarks.h"

#include "site/configfile.h"
#include "site/generators.h"
#include "site/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Galley {

namespace {

constexpr qint64 configLimit = 1024 * 1024;

QString says(const QString &file, const QString &what)
{
    return QCoreApplication::translate("Galley::Blog", "%1 %2", "a file, and what it says")
        .arg(file, what);
}

QString names(const QString &what)
{
    return QCoreApplication::translate("Galley::Blog", "names %1",
                                       "what a configuration does: names something")
        .arg(what);
}

QString sets(const QString &key)
{
    return QCoreApplication::translate("Galley::Blog", "sets %1",
                                       "what a configuration does: gives a key its value")
        .arg(key);
}

bool isFolder(const QDir &folder, const QString &name)
{
    return QFileInfo(folder.filePath(name)).isDir();
}

bool isFile(const QDir &folder, const QString &name)
{
    return QFileInfo(folder.filePath(name)).isFile();
}

QString firstFile(const QDir &folder, const QStringList &candidates)
{
    for (const QString &name : candidates) {
        if (isFile(folder, name))
            return name;
    }
    return {};
}

/// The folder's npm packages: what package.json asks for, and Hexo's own key.
class Packages
{
public:
    explicit Packages(const QDir &folder)
    {
        const Result<FileBytes> file
            = readFile(folder.filePath(QStringLiteral("package.json")), configLimit);
        if (!file)
            return;
        const QJsonObject package = QJsonDocument::fromJson(file->bytes).object();
        for (const char *list : {"dependencies", "devDependencies"})
            m_names += package.value(QLatin1String(list)).toObject().keys();
        if (package.contains(QLatin1String("hexo")))
            m_names.append(QStringLiteral("hexo"));
    }
    bool has(const QString &name) const { return m_names.contains(name); }
    static QString evidence(const QString &name)
    {
        return says(QStringLiteral("package.json"), names(name));
    }

private:
    QStringList m_names;
};

/// A Gemfile is Ruby's, not Jekyll's, unless it asks for Jekyll or for GitHub's collection of it.
bool gemfileNamesJekyll(const QDir &folder)
{
    const Result<FileBytes> file
        = readFile(folder.filePath(QStringLiteral("Gemfile")), configLimit);
    return file && (file->bytes.contains("jekyll") || file->bytes.contains("github-pages"));
}

QStringList hexoEvidence(const QDir &folder, const Packages &packages, const ConfigFile &config,
                         const QString &configName)
{
    QStringList evidence;
    if (isFolder(folder, QStringLiteral("source/_posts")))
        evidence.append(QStringLiteral("source/_posts"));
    if (packages.has(QStringLiteral("hexo")))
        evidence.append(Packages::evidence(QStringLiteral("hexo")));
    if (isFolder(folder, QStringLiteral("scaffolds")))
        evidence.append(QStringLiteral("scaffolds"));
    for (const char *key : {"source_dir", "new_post_name"}) {
        if (!config.text(QLatin1String(key)).isEmpty())
            evidence.append(says(configName, sets(QLatin1String(key))));
    }
    return evidence;
}

/// _config.yml is Jekyll's and Hexo's; Hexo shows in its folders, its package and its keys.
GeneratorMarks tellByUnderscoreConfig(const QDir &folder, const Packages &packages)
{
    GeneratorMarks marks;
    const QString config = firstFile(folder,
                                     {QStringLiteral("_config.yml"), QStringLiteral("_config.yaml"),
                                      QStringLiteral("_config.toml")});
    const bool jekyllGem = gemfileNamesJekyll(folder);
    if (config.isEmpty() && !jekyllGem)
        return marks;
    const QStringList hexo
        = hexoEvidence(folder, packages, ConfigFile::read(folder.filePath(config)), config);
    marks.config = config;
    if (!config.isEmpty())
        marks.evidence.append(config);
    if (!hexo.isEmpty() && !jekyllGem) {
        marks.generator = Generator::Hexo;
        marks.evidence += hexo;
        return marks;
    }
    marks.generator = Generator::Jekyll;
    if (jekyllGem)
        marks.evidence.append(says(QStringLiteral("Gemfile"), names(QStringLiteral("jekyll"))));
    for (const char *own : {"_posts", "_layouts", "_includes"}) {
        if (isFolder(folder, QLatin1String(own)))
            marks.evidence.append(QLatin1String(own));
    }
    return marks;
}

/// config.toml is Zola's with base_url; Hugo's with baseURL, or beside the folders that Hugo makes.
GeneratorMarks tellByPlainConfig(const QDir &folder)
{
    const bool content = isFolder(folder, QStringLiteral("content"));
    const QString contentEvidence = content ? QStringLiteral("content") : QString();
    const auto marksOf = [&](Generator generator, const QString &config, const QString &told) {
        GeneratorMarks marks{generator, {told, contentEvidence}, config};
        marks.evidence.removeAll(QString());
        return marks;
    };
    const QString folded = QStringLiteral("config/_default");
    if (isFolder(folder, folded)) {
        const QString config = firstFile(
            folder,
            {folded + QStringLiteral("/hugo.toml"), folded + QStringLiteral("/hugo.yaml"),
             folded + QStringLiteral("/hugo.json"), folded + QStringLiteral("/config.toml"),
             folded + QStringLiteral("/config.yaml"), folded + QStringLiteral("/config.json")});
        return marksOf(Generator::Hugo, config, config.isEmpty() ? folded : config);
    }
    const QString name = firstFile(folder,
                                   {QStringLiteral("config.toml"), QStringLiteral("config.yaml"),
                                    QStringLiteral("config.yml"), QStringLiteral("config.json")});
    if (name.isEmpty())
        return {};
    const ConfigFile config = ConfigFile::read(folder.filePath(name));
    if (name.endsWith(QLatin1String("toml")) && !config.text(QStringLiteral("base_url")).isEmpty()
        && (content || isFolder(folder, QStringLiteral("templates"))))
        return marksOf(Generator::Zola, name, says(name, sets(QStringLiteral("base_url"))));
    if (!config.value(QStringLiteral("baseurl")).isUndefined())
        return marksOf(Generator::Hugo, name, says(name, sets(QStringLiteral("baseURL"))));
    for (const char *own : {"archetypes", "layouts"}) {
        if (content && isFolder(folder, QLatin1String(own)))
            return marksOf(Generator::Hugo, name, QLatin1String(own));
    }
    return {};
}

/// Where VitePress and VuePress keep their configuration: a folder of their own.
QString configInside(const QDir &folder, const QString &mark)
{
    for (const char *name : {"config.ts", "config.mts", "config.js", "config.mjs", "config.cjs"}) {
        const QString path = mark + QLatin1Char('/') + QLatin1String(name);
        if (isFile(folder, path))
            return path;
    }
    return {};
}

} // namespace

GeneratorMarks findMarks(const QString &folderPath)
{
    const QDir folder(folderPath);
    GeneratorMarks marks;
    const Packages packages(folder);
    for (const GeneratorFacts &facts : generatorTable()) {
        for (const QString &mark : facts.marks) {
            if (!folder.exists(mark))
                continue;
            marks.evidence.append(mark);
            if (marks.config.isEmpty())
                marks.config = isFolder(folder, mark) ? configInside(folder, mark) : mark;
        }
        if (marks.evidence.isEmpty())
            continue;
        marks.generator = facts.generator;
        for (const QString &package : facts.packages) {
            if (packages.has(package))
                marks.evidence.append(Packages::evidence(package));
        }
        return marks;
    }
    marks = tellByUnderscoreConfig(folder, packages);
    if (!marks.any())
        marks = tellByPlainConfig(folder);
    if (marks.any())
        return marks;
    // Several generators work without a configuration file of their own.
    for (const GeneratorFacts &facts : generatorTable()) {
        for (const QString &package : facts.packages) {
            if (packages.has(package))
                return {facts.generator, {Packages::evidence(package)}, {}, true};
        }
    }
    return marks;
}

} // namespace Galley
