// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/contentfolders.h"

#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : path.left(slash);
}

bool isBelow(const QString &path, const QString &folder)
{
    return folder.isEmpty() || path == folder || path.startsWith(folder + QLatin1Char('/'));
}

QString below(const QString &path, const QString &folder)
{
    return folder.isEmpty() ? path : path.mid(folder.size() + 1); // "" for the folder itself
}

bool holds(const QStringList &posts, const QString &folder)
{
    return std::any_of(posts.begin(), posts.end(),
                       [&](const QString &post) { return isBelow(parentOf(post), folder); });
}

/// A folder for all kinds of content: each kind has one of its own in it.
bool isContainer(const QString &folder)
{
    static const QStringList containers
        = {QStringLiteral("content"), QStringLiteral("contents"), QStringLiteral("data"),
           QStringLiteral("src"),     QStringLiteral("source"),   QStringLiteral("app"),
           QStringLiteral("apps"),    QStringLiteral("packages")};
    return containers.contains(folder.section(QLatin1Char('/'), -1));
}

/// Where the posts below \a base lie. \a folders are those of posts, relative to it.
QStringList split(const QString &base, const QStringList &folders, bool open)
{
    QMap<QString, QStringList> children;
    bool direct = false;
    for (const QString &folder : folders) {
        const QString name = folder.section(QLatin1Char('/'), 0, 0);
        direct = direct || name.isEmpty();
        if (!name.isEmpty())
            children[name].append(folder.section(QLatin1Char('/'), 1));
    }
    // A page or two at the top of a site are not its posts.
    if (children.isEmpty() || (direct && !open))
        return {base};
    const bool forks = children.size() > 1;
    if (forks && !open && !isContainer(base))
        return {base};
    // Each kind of content has a folder of its own, however deep its posts lie.
    if (forks && isContainer(base)) {
        QStringList kinds;
        for (auto it = children.begin(); it != children.end(); ++it)
            kinds.append(base + QLatin1Char('/') + it.key());
        return kinds;
    }
    QStringList all;
    for (auto it = children.begin(); it != children.end(); ++it)
        all += split(base.isEmpty() ? it.key() : base + QLatin1Char('/') + it.key(), it.value(),
                     false);
    return all;
}

bool looksLikeLanguage(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$"));
    return form.match(name).hasMatch() && QLocale(name).language() != QLocale::C;
}

/// The languages that folders side by side are named after: one alone may be a word.
QStringList languagesIn(const QStringList &folders, const QStringList &posts)
{
    QSet<QString> names;
    for (const QString &post : posts) {
        for (const QString &folder : folders) {
            const QString name = isBelow(parentOf(post), folder)
                ? below(parentOf(post), folder).section(QLatin1Char('/'), 0, 0)
                : QString();
            if (looksLikeLanguage(name))
                names.insert(name);
        }
    }
    return names.size() > 1 ? names.values() : QStringList();
}

} // namespace

QString folderOfPost(const QString &post)
{
    static const QRegularExpression bundle(
        QStringLiteral("(?:^|/)index(?:\\.[A-Za-z-]{2,7})?\\.[a-z]+$"));
    const QString folder = parentOf(post);
    return bundle.match(post).hasMatch() && folder.contains(QLatin1Char('/')) ? parentOf(folder)
                                                                              : folder;
}

ContentFolders::ContentFolders(const Blog &blog, const QStringList &posts)
    : m_languages(blog.languages)
    , m_sections(blog.generator == Generator::Hugo || blog.generator == Generator::Zola)
{
    addByRule(blog, posts);
    if (!m_folders.isEmpty()) {
        if (m_sections)
            m_languages += languagesIn(m_folders, posts);
        return;
    }
    // The papers of a repository around the site are not its posts, if the site has some.
    QStringList own;
    for (const QString &post : posts) {
        if (isBelow(post, blog.siteFolder))
            own.append(post);
    }
    const bool inSite = own.size() * 2 > posts.size() && blog.generator != Generator::Docusaurus;
    const QString base = inSite ? blog.siteFolder : QString();
    QStringList folders;
    for (const QString &post : inSite ? own : posts) {
        const QString folder = folderOfPost(post);
        folders.append(folder == base ? QString() : below(folder, base));
    }
    const bool open = blog.generator != Generator::Plain && blog.generator != Generator::VuePress
        && blog.generator != Generator::VitePress;
    if (!folders.isEmpty())
        m_folders = split(base, folders, open);
    m_folders.sort();
}

void ContentFolders::addByRule(const Blog &blog, const QStringList &posts)
{
    if (blog.generator == Generator::Jekyll)
        addJekyll(blog, posts);
    const bool eachKind
        = blog.generator == Generator::NextJs || blog.generator == Generator::Eleventy;
    for (const QString &root : blog.contentRoots) {
        if (m_folders.contains(root) || !holds(posts, root))
            continue;
        if (!eachKind) {
            m_folders.append(root);
            continue;
        }
        QStringList folders;
        for (const QString &post : posts) {
            if (const QString folder = folderOfPost(post); isBelow(folder, root))
                folders.append(folder == root ? QString() : below(folder, root));
        }
        if (!folders.isEmpty())
            m_folders += split(root, folders, blog.generator == Generator::Eleventy);
    }
    if (blog.generator == Generator::Docusaurus && !blog.siteFolder.isEmpty()) {
        // The documents of a repository often lie beside the site's folder.
        const QString docs = QStringLiteral("docs");
        if (!m_folders.contains(docs) && holds(posts, docs))
            m_folders.append(docs);
    }
    m_folders.sort();
}

/// _posts and _drafts may lie in any folder: that is a category, or a language.
void ContentFolders::addJekyll(const Blog &blog, const QStringList &posts)
{
    QSet<QString> found;
    for (const QString &post : posts) {
        const QStringList parts = parentOf(post).split(QLatin1Char('/'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool own
                = parts[i] == QLatin1String("_posts") || parts[i] == QLatin1String("_drafts");
            if (own && isBelow(post, blog.siteFolder)) {
                found.insert(parts.first(i + 1).join(QLatin1Char('/')));
                break;
            }
        }
    }
    m_folders = found.values();
}

std::optional<QString> ContentFolders::folderOf(const QString &post) const
{
    std::optional<QString> best;
    for (const QString &folder : m_folders) {
        if (isBelow(parentOf(post), folder) && (!best || folder.size() > best->size()))
            best = folder;
    }
    return best;
}

bool ContentFolders::isLanguage(const QString &name) const
{
    return m_languages.contains(name, Qt::CaseInsensitive);
}

std::optional<QString> ContentFolders::sectionOf(const QString &post) const
{
    std::optional<QString> section = folderOf(post);
    if (!section || !m_sections)
        return section;
    const QString folder = folderOfPost(post);
    if (folder == *section || !isBelow(folder, *section))
        return section;
    const QStringList parts = below(folder, *section).split(QLatin1Char('/'));
    QString path = *section;
    for (const QString &part : parts) {
        path = path.isEmpty() ? part : path + QLatin1Char('/') + part;
        if (!isLanguage(part))
            break;
    }
    return path;
}

} // namespace Galley
