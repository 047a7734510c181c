// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitelayout.h"

#include "site/configfile.h"
#include "site/configscript.h"
#include "site/generators.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Galley {

namespace {

/// Asks one site's configuration.
class Reader
{
public:
    Reader(const QString &folder, const GeneratorMarks &marks)
        : m_folder(folder)
        , m_marks(marks)
        , m_facts(factsOf(marks.generator))
    { }

    SiteLayout read();

private:
    bool isThere(const QString &path) const { return QFileInfo(m_folder.filePath(path)).isDir(); }
    /// A folder as a configuration writes it, relative to the site's; nothing if it leaves it.
    std::optional<QString> inside(QString path) const;
    QStringList insideAll(const QStringList &paths) const;
    QString own(const QString &name) const { return m_folder.filePath(name); }

    void readJekyll();
    void readHexo();
    void readHugo();
    void readZola();
    void readPelican();
    void readEleventy();
    void readAstro();
    void readDocusaurus();
    void readPress();
    void readNext();
    void keepWhatIsThere();

    QDir m_folder;
    const GeneratorMarks &m_marks;
    const GeneratorFacts &m_facts;
    SiteLayout m_layout;
};

std::optional<QString> Reader::inside(QString path) const
{
    path = QDir::cleanPath(path.trimmed());
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    if (path == QLatin1String("..") || path.startsWith(QLatin1String("../")))
        return std::nullopt;
    return path == QLatin1String(".") ? QString() : path;
}

QStringList Reader::insideAll(const QStringList &paths) const
{
    QStringList all;
    for (const QString &path : paths) {
        if (const auto folder = inside(path); folder && !all.contains(*folder))
            all.append(*folder);
    }
    return all;
}

void Reader::readJekyll()
{
    const ConfigFile config = ConfigFile::read(own(m_marks.config));
    const QString source = inside(config.text(QStringLiteral("source"))).value_or(QString());
    const QString folder
        = inside(config.text(QStringLiteral("collections_dir"))).value_or(QString());
    m_layout.staticRoots = {source};
    QStringList names = {QStringLiteral("posts"), QStringLiteral("drafts")};
    const QJsonValue collections = config.value(QStringLiteral("collections"));
    names += collections.isArray() ? config.texts(QStringLiteral("collections"))
                                   : collections.toObject().keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        QStringList parts = {source, folder, QLatin1Char('_') + name};
        parts.removeAll(QString());
        m_layout.contentRoots.append(parts.join(QLatin1Char('/')));
    }
    m_layout.languages = config.texts(QStringLiteral("languages"));
}

void Reader::readHexo()
{
    const ConfigFile config = ConfigFile::read(own(m_marks.config));
    const QString named = config.text(QStringLiteral("source_dir"));
    const QString source
        = named.isEmpty() ? QStringLiteral("source") : inside(named).value_or(QString());
    m_layout.staticRoots = {source};
    const QString prefix = source.isEmpty() ? QString() : source + QLatin1Char('/');
    m_layout.contentRoots = {prefix + QStringLiteral("_posts"), prefix + QStringLiteral("_drafts")};
    m_layout.languages = config.texts(QStringLiteral("language"));
}

void Reader::readHugo()
{
    const ConfigFile config = ConfigFile::read(own(m_marks.config));
    QStringList content = insideAll(config.texts(QStringLiteral("contentDir")));
    const QString main = config.text(QStringLiteral("defaultContentLanguage"));
    QJsonObject languages = config.value(QStringLiteral("languages")).toObject();
    if (languages.isEmpty() && m_marks.config.contains(QLatin1Char('/'))) {
        const QString beside = QFileInfo(m_marks.config).path() + QStringLiteral("/languages.");
        for (const char *suffix : {"toml", "yaml", "yml", "json"}) {
            if (languages.isEmpty())
                languages = ConfigFile::read(own(beside + QLatin1String(suffix))).root();
        }
    }
    m_layout.languages = languages.keys();
    if (!main.isEmpty()) {
        m_layout.languages.removeAll(main);
        m_layout.languages.prepend(main);
    }
    for (const QJsonValue &language : languages) {
        const QJsonObject values = language.toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.key().compare(QLatin1String("contentDir"), Qt::CaseInsensitive) == 0)
                content += insideAll({it.value().toString()});
        }
    }
    QStringList served = insideAll(config.texts(QStringLiteral("staticDir")));
    const QJsonArray mounts = config.value(QStringLiteral("module.mounts")).toArray();
    for (const QJsonValue &mount : mounts) {
        const QStringList source = insideAll({mount[QLatin1String("source")].toString()});
        const QString target = mount[QLatin1String("target")].toString();
        if (target == QLatin1String("content"))
            content += source;
        else if (target == QLatin1String("static"))
            served += source;
    }
    content.removeDuplicates();
    if (!content.isEmpty())
        m_layout.contentRoots = content;
    if (!served.isEmpty())
        m_layout.staticRoots = served;
    m_layout.staticRoots += m_layout.contentRoots;
}

void Reader::readZola()
{
    const ConfigFile config = ConfigFile::read(own(m_marks.config));
    m_layout.languages = config.value(QStringLiteral("languages")).toObject().keys();
    const QString main = config.text(QStringLiteral("default_language"));
    if (!main.isEmpty())
        m_layout.languages.prepend(main);
}

void Reader::readPelican()
{
    const ConfigScript config = ConfigScript::read(own(m_marks.config));
    const QString path = config.text(QStringLiteral("PATH"));
    const QString content = path.isEmpty() ? QStringLiteral("content")
                                           : inside(path).value_or(QStringLiteral("content"));
    m_layout.staticRoots = {content};
    m_layout.contentRoots.clear();
    for (const QString &articles : config.texts(QStringLiteral("ARTICLE_PATHS")))
        m_layout.contentRoots += insideAll({content + QLatin1Char('/') + articles});
    if (m_layout.contentRoots.isEmpty())
        m_layout.contentRoots = {content};
}

void Reader::readEleventy()
{
    const ConfigScript config = ConfigScript::read(own(m_marks.config));
    QString input = inside(config.text(QStringLiteral("input"))).value_or(QString());
    if (input.isEmpty() && isThere(QStringLiteral("src")))
        input = QStringLiteral("src");
    if (input.isEmpty())
        return;
    m_layout.staticRoots.prepend(input);
    for (const char *name : {"/public", "/static"})
        m_layout.staticRoots.append(input + QLatin1String(name));
    m_layout.contentRoots = {input};
}

void Reader::readAstro()
{
    const ConfigScript config = ConfigScript::read(own(m_marks.config));
    if (const QStringList served = insideAll(config.texts(QStringLiteral("publicDir")));
        !served.isEmpty())
        m_layout.staticRoots = served;
    for (const char *name :
         {"src/content.config.ts", "src/content.config.mjs", "src/content/config.ts",
          "src/content/config.mjs", "src/content/config.js"}) {
        const ConfigScript collections = ConfigScript::read(own(QLatin1String(name)));
        m_layout.contentRoots += insideAll(collections.texts(QStringLiteral("base")));
    }
    const QDir content(m_folder.filePath(QStringLiteral("src/content")));
    for (const QString &collection :
         content.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        m_layout.contentRoots.append(QStringLiteral("src/content/") + collection);
    m_layout.contentRoots.removeDuplicates();
}

void Reader::readDocusaurus()
{
    const ConfigScript config = ConfigScript::read(own(m_marks.config));
    if (const QStringList served = insideAll(config.texts(QStringLiteral("staticDirectories")));
        !served.isEmpty())
        m_layout.staticRoots = served;
    m_layout.contentRoots += insideAll(config.texts(QStringLiteral("path")));
    m_layout.contentRoots.removeDuplicates();
}

void Reader::readPress()
{
    const ConfigScript config = ConfigScript::read(own(m_marks.config));
    const QString named = config.text(QStringLiteral("srcDir"));
    const QString source = named.isEmpty() ? QString() : inside(named).value_or(QString());
    if (source.isEmpty())
        return;
    m_layout.contentRoots = {source};
    // VitePress serves the public folder of its sources, VuePress that of its own folder.
    if (m_marks.generator == Generator::VitePress)
        m_layout.staticRoots = {source + QStringLiteral("/public")};
}

void Reader::readNext()
{
    for (const char *name : {"contentlayer.config.ts", "contentlayer.config.js",
                             "contentlayer.config.mjs", "velite.config.ts", "velite.config.js"}) {
        const ConfigScript config = ConfigScript::read(own(QLatin1String(name)));
        m_layout.contentRoots += insideAll(config.texts(QStringLiteral("contentDirPath")));
        m_layout.contentRoots += insideAll(config.texts(QStringLiteral("root")));
    }
    m_layout.contentRoots.removeDuplicates();
}

/// The first static root is where new pictures go, though it may have to be made; the others and
/// the folders of posts count where they are.
void Reader::keepWhatIsThere()
{
    QStringList served = {m_layout.staticRoots.value(0)};
    for (const QString &folder : std::as_const(m_layout.staticRoots)) {
        if (!served.contains(folder) && isThere(folder))
            served.append(folder);
    }
    m_layout.staticRoots = served;
    m_layout.contentRoots.removeIf([this](const QString &folder) { return !isThere(folder); });
}

SiteLayout Reader::read()
{
    m_layout.staticRoots = m_facts.staticRoots;
    m_layout.contentRoots = m_facts.contentFolders;
    switch (m_marks.generator) {
    case Generator::Jekyll:
        readJekyll();
        break;
    case Generator::Hexo:
        readHexo();
        break;
    case Generator::Hugo:
        readHugo();
        break;
    case Generator::Zola:
        readZola();
        break;
    case Generator::Pelican:
        readPelican();
        break;
    case Generator::Eleventy:
        readEleventy();
        break;
    case Generator::Astro:
        readAstro();
        break;
    case Generator::Docusaurus:
        readDocusaurus();
        break;
    case Generator::VuePress:
    case Generator::VitePress:
        readPress();
        break;
    case Generator::NextJs:
        readNext();
        break;
    case Generator::Gatsby:
    case Generator::Plain:
        break;
    }
    keepWhatIsThere();
    return m_layout;
}

} // namespace

SiteLayout layoutOf(const QString &siteFolder, const GeneratorMarks &marks)
{
    return Reader(siteFolder, marks).read();
}

} // namespace Galley
