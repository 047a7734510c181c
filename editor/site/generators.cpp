// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/generators.h"

#include "site/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qint64 configLimit = 1024 * 1024;

QStringList names(const char *pattern)
{
    // "next.config.{js,mjs}" becomes one name an ending; blanks separate.
    QStringList all;
    for (const QString &word : QString::fromLatin1(pattern).split(QLatin1Char(' '))) {
        const qsizetype open = word.indexOf(QLatin1Char('{'));
        if (open < 0) {
            all.append(word);
            continue;
        }
        const QString endings = word.mid(open + 1).chopped(1);
        for (const QString &ending : endings.split(QLatin1Char(',')))
            all.append(word.left(open) + ending);
    }
    return all;
}

QString configText(const QDir &folder, const QString &name)
{
    const Result<FileBytes> file = readFile(folder.filePath(name), configLimit);
    return file ? QString::fromUtf8(file->bytes) : QString();
}

/// True if a line of the configuration sets one of the keys, at the top level as far as a line
/// tells.
bool setsKey(const QString &text, const char *keys)
{
    const QRegularExpression line(
        QStringLiteral("^[ \\t]*\"?(?:%1)\"?[ \\t]*[:=]").arg(QLatin1String(keys)),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return line.match(text).hasMatch();
}

bool hasFolder(const QDir &folder, const char *name)
{
    return QFileInfo(folder.filePath(QLatin1String(name))).isDir();
}

/// _config.yml is Jekyll's and Hexo's; Hexo shows in its folders, its package and its keys.
void tellByUnderscoreConfig(const QDir &folder, const QJsonObject &package, GeneratorMarks &marks)
{
    QString config;
    for (const QString &name : names("_config.{yml,yaml,toml}")) {
        if (config.isEmpty() && QFileInfo(folder.filePath(name)).isFile())
            config = name;
    }
    if (config.isEmpty())
        return;
    marks.generator = Generator::Jekyll;
    marks.evidence.append(config);
    QString hexo;
    if (hasFolder(folder, "source/_posts"))
        hexo = QStringLiteral("source/_posts");
    else if (package.contains(QLatin1String("hexo")))
        hexo = QStringLiteral("package.json");
    else if (hasFolder(folder, "scaffolds"))
        hexo = QStringLiteral("scaffolds");
    if (!hexo.isEmpty() || setsKey(configText(folder, config), "source_dir|new_post_name"))
        marks.generator = Generator::Hexo;
    if (!hexo.isEmpty())
        marks.evidence.append(hexo);
    for (const char *own : {"Gemfile", "_posts", "_layouts"}) {
        if (marks.generator == Generator::Jekyll && folder.exists(QLatin1String(own)))
            marks.evidence.append(QLatin1String(own));
    }
}

/// config.toml is Zola's with base_url; Hugo's with baseURL, or beside the folders that Hugo makes.
void tellByPlainConfig(const QDir &folder, GeneratorMarks &marks)
{
    if (hasFolder(folder, "config/_default")) {
        marks = {Generator::Hugo, {QStringLiteral("config/_default")}};
        return;
    }
    for (const QString &name : names("config.{toml,yaml,yml,json}")) {
        const QString text = configText(folder, name);
        if (text.isEmpty())
            continue;
        const bool content = hasFolder(folder, "content");
        if (name.endsWith(QLatin1String("toml")) && setsKey(text, "base_url")
            && (content || hasFolder(folder, "templates")))
            marks = {Generator::Zola, {name}};
        else if (setsKey(text, "baseurl")
                 || (content && (hasFolder(folder, "archetypes") || hasFolder(folder, "layouts"))))
            marks = {Generator::Hugo, {name}};
        else
            continue;
        if (content)
            marks.evidence.append(QStringLiteral("content"));
        return;
    }
}

/// The names of all packages that package.json asks for, and Hexo's own key.
QJsonObject packagesOf(const QDir &folder)
{
    const Result<FileBytes> file
        = readFile(folder.filePath(QLatin1String("package.json")), configLimit);
    if (!file)
        return {};
    const QJsonObject package = QJsonDocument::fromJson(file->bytes).object();
    QJsonObject all = package.value(QLatin1String("dependencies")).toObject();
    const QJsonObject more = package.value(QLatin1String("devDependencies")).toObject();
    for (auto it = more.begin(); it != more.end(); ++it)
        all.insert(it.key(), it.value());
    if (package.contains(QLatin1String("hexo")))
        all.insert(QLatin1String("hexo"), true);
    return all;
}

} // namespace

const QList<GeneratorFacts> &generatorTable()
{
    using G = Generator;
    static const QList<GeneratorFacts> table = {
        {G::NextJs, "nextjs", "Next.js", names("next.config.{js,mjs,cjs,ts,mts}"), names("next"),
         names("public"), names("out")},
        {G::Astro, "astro", "Astro", names("astro.config.{mjs,js,cjs,ts,mts}"), names("astro"),
         names("public"), names("dist")},
        {G::Docusaurus, "docusaurus", "Docusaurus",
         names("docusaurus.config.{js,ts,mjs,cjs} website/docusaurus.config.{js,ts,mjs,cjs}"),
         names("@docusaurus/core"), names("static website/static"), names("build")},
        {G::VuePress,
         "vuepress",
         "VuePress",
         names(".vuepress docs/.vuepress"),
         names("vuepress"),
         names(".vuepress/public docs/.vuepress/public"),
         {}},
        {G::VitePress,
         "vitepress",
         "VitePress",
         names(".vitepress docs/.vitepress"),
         names("vitepress"),
         names("public docs/public"),
         {}},
        {G::Gatsby, "gatsby", "Gatsby", names("gatsby-config.{js,ts,mjs,cjs}"), names("gatsby"),
         names("static"), names("public")},
        {G::Eleventy,
         "eleventy",
         "Eleventy",
         names(".eleventy.{js,cjs} eleventy.config.{js,cjs,mjs,ts}"),
         names("@11ty/eleventy"),
         {QString(), QStringLiteral("public"), QStringLiteral("static"), QStringLiteral("src")},
         names("_site dist")},
        {G::Pelican,
         "pelican",
         "Pelican",
         names("pelicanconf.py"),
         {},
         names("content"),
         names("output")},
        {G::Hugo,
         "hugo",
         "Hugo",
         names("hugo.{toml,yaml,yml,json}"),
         {},
         names("static content"),
         names("public resources themes archetypes")},
        {G::Zola, "zola", "Zola", {}, {}, names("static content"), names("public themes")},
        {G::Hexo, "hexo", "Hexo", {}, {}, names("source"), names("public scaffolds themes")},
        {G::Jekyll, "jekyll", "Jekyll", {}, {}, {QString()}, names("_site vendor")},
        {G::Plain,
         "plain",
         "Markdown",
         {},
         {},
         {QString(), QStringLiteral("public"), QStringLiteral("static")},
         names("_site")},
    };
    return table;
}

const GeneratorFacts &factsOf(Generator generator)
{
    const QList<GeneratorFacts> &table = generatorTable();
    for (const GeneratorFacts &facts : table) {
        if (facts.generator == generator)
            return facts;
    }
    return table.last();
}

GeneratorMarks findMarks(const QString &folderPath)
{
    const QDir folder(folderPath);
    GeneratorMarks marks;
    for (const GeneratorFacts &facts : generatorTable()) {
        for (const QString &mark : facts.marks) {
            if (folder.exists(mark))
                marks.evidence.append(mark);
        }
        if (!marks.evidence.isEmpty()) {
            marks.generator = facts.generator;
            return marks;
        }
    }
    const QJsonObject packages = packagesOf(folder);
    tellByUnderscoreConfig(folder, packages, marks);
    if (!marks.any())
        tellByPlainConfig(folder, marks);
    if (marks.any())
        return marks;
    // Several generators work without a configuration file of their own.
    for (const GeneratorFacts &facts : generatorTable()) {
        for (const QString &package : facts.packages) {
            if (packages.contains(package))
                return {facts.generator, {QStringLiteral("package.json")}};
        }
    }
    return marks;
}

} // namespace Galley
