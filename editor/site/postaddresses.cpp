// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postaddresses.h"

#include "site/configfile.h"
#include "site/contentfolders.h"
#include "site/headfields.h"
#include "site/headtext.h"
#include "site/postdate.h"
#include "site/reference.h"
#include "site/sidebyside.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace Galley {

namespace {

QString withoutEnd(const QString &path)
{
    QString name = path;
    while (name.endsWith(QLatin1Char('/')))
        name.chop(1);
    for (const char *ending : {".html", ".htm"}) {
        if (name.endsWith(QLatin1String(ending)))
            name.chop(qsizetype(qstrlen(ending)));
    }
    return name;
}

QString lastWord(const QString &path)
{
    return withoutEnd(path).section(QLatin1Char('/'), -1).toCaseFolded();
}

/// An address whose file is no page: a picture, a feed, a PDF.
bool isOtherFile(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    const QString ending = name.section(QLatin1Char('.'), -1);
    return name.contains(QLatin1Char('.')) && ending.size() <= 5
        && ending.compare(QLatin1String("html"), Qt::CaseInsensitive) != 0
        && ending.compare(QLatin1String("htm"), Qt::CaseInsensitive) != 0;
}

/// Whether each post's page is a folder of its own in that of its section. Hugo and Zola make them
/// so unless the configuration has other addresses.
bool makesFolders(const Blog &blog)
{
    if (blog.generator == Generator::Zola)
        return true;
    if (blog.generator != Generator::Hugo)
        return false;
    const ConfigFile config = ConfigFile::read(blog.absolute(blog.config));
    return config.value(QStringLiteral("permalinks")).isUndefined()
        && !config.value(QStringLiteral("uglyurls")).toBool();
}

} // namespace

PostAddresses::PostAddresses(Blog blog, const QStringList &posts)
    : m_blog(std::move(blog))
    , m_posts(posts)
{
    for (const QString &post : posts)
        addName(post);
    m_folders = makesFolders(m_blog);
    const ContentFolders content(m_blog, posts);
    for (const QString &folder : content.folders()) {
        const QString name = folder.section(QLatin1Char('/'), -1);
        const bool container = m_blog.generator == Generator::Hugo
            || m_blog.generator == Generator::Zola || name.startsWith(QLatin1Char('_'));
        if (!name.isEmpty() && !container)
            m_postFolders.insert(QLatin1Char('/') + name.toCaseFolded());
    }
}

void PostAddresses::addName(const QString &path)
{
    m_paths.insert(path);
    const QFileInfo file(path);
    const QString base = file.completeBaseName();
    m_slugs.insert(base.toCaseFolded());
    m_slugs.insert(nameWithoutDate(file.fileName()).toCaseFolded());
    // "trip.de.md": the language is no part of the name.
    m_slugs.insert(base.section(QLatin1Char('.'), 0, 0).toCaseFolded());
    // A folder of posts has a page in many sites, and a bundle is named by it.
    for (QString folder = file.path(); folder != QLatin1String(".");
         folder = QFileInfo(folder).path()) {
        if (m_paths.contains(folder))
            break;
        m_paths.insert(folder);
        const QString name = QFileInfo(folder).fileName();
        m_slugs.insert(name.toCaseFolded());
        m_slugs.insert(nameWithoutDate(name + QStringLiteral(".md")).toCaseFolded());
    }
}

QSet<QString> PostAddresses::slugsInFrontMatter() const
{
    static const QRegularExpression namesAddress(
        QStringLiteral("^[\"']?(?:slug|permalink|url|path|abbrlink|id|aliases|redirect_from)[\"']?"
                       "\\s*[:=]"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    // Most posts say nothing of their address: to parse them all would take seconds.
    const auto told = [this](qsizetype i) {
        QStringList slugs;
        const Result<QString> text = readHeadText(m_blog.absolute(m_posts[i]));
        if (!text || !namesAddress.match(*text).hasMatch())
            return slugs;
        const HeadFields fields(*text);
        for (const char *key :
             {"slug", "permalink", "url", "path", "abbrlink", "id", "aliases", "redirect_from"})
            slugs.append(lastWord(fields.value({QLatin1String(key)})));
        return slugs;
    };
    QSet<QString> slugs;
    const std::atomic_bool cancelled = false;
    // All that look for one wait for this.
    takeInOrder(m_posts.size(), processors(), cancelled, told,
                [&slugs](qsizetype, const QStringList &some) {
                    for (const QString &slug : some)
                        slugs.insert(slug);
                });
    return slugs;
}

bool PostAddresses::knows(const QString &slug) const
{
    if (m_slugs.contains(slug))
        return true;
    std::call_once(m_isRead, [this] { m_toldSlugs = slugsInFrontMatter(); });
    return m_toldSlugs.contains(slug);
}

PostAddresses::Verdict PostAddresses::look(const QString &postFile, const QString &target,
                                           bool named) const
{
    QString path = target.trimmed();
    for (const char cut : {'#', '?'})
        path = path.section(QLatin1Char(cut), 0, 0);
    path = QUrl::fromPercentEncoding(path.toUtf8());
    if (path.isEmpty() || path.contains(QLatin1String("{{")) || path.contains(QLatin1String("{%"))
        || path.contains(QLatin1String("${")))
        return Verdict::Unknown;
    if (isPostName(path.section(QLatin1Char('/'), -1))) {
        const Verdict verdict = lookForFile(postFile, path);
        return verdict == Verdict::Broken && named ? lookByName(path) : verdict;
    }
    if (named)
        return lookByName(path);
    if (isOtherFile(path))
        return Verdict::Unknown;
    return path.startsWith(QLatin1Char('/')) ? lookForPage(path) : lookForSister(postFile, path);
}

/// "../other/" leads from a post's own folder to its section's: surely nowhere where nothing in
/// that section has the name.
PostAddresses::Verdict PostAddresses::lookForSister(const QString &postFile,
                                                    const QString &path) const
{
    static const QRegularExpression sister(QStringLiteral("^\\.\\./([^/]+)/?$"));
    const QString name = sister.match(path).captured(1);
    if (!m_folders || name.isEmpty() || name == QLatin1String(".."))
        return Verdict::Unknown;
    const QFileInfo file(postFile);
    const QString section = file.fileName().startsWith(QLatin1String("index."))
        ? QFileInfo(file.path()).path()
        : file.path();
    const bool page = file.fileName().startsWith(QLatin1String("_index."));
    const QString relative = QDir(m_blog.root).relativeFilePath(section);
    // Beside the sections stand pages that the theme makes: tags, archives.
    if (page || m_blog.contentRoots.contains(relative) || relative == QLatin1String("."))
        return Verdict::Unknown;
    return knows(lastWord(name)) ? Verdict::Found : Verdict::Broken;
}

PostAddresses::Verdict PostAddresses::lookForFile(const QString &postFile,
                                                  const QString &path) const
{
    const ResolvedReference found = resolveReference(m_blog, postFile, path);
    if (found.status == ReferenceStatus::Ok)
        return Verdict::Found;
    QString relative = path;
    while (relative.startsWith(QLatin1Char('/')))
        relative.remove(0, 1);
    for (const QString &root : m_blog.contentRoots) {
        if (m_paths.contains(root + QLatin1Char('/') + relative))
            return Verdict::Found;
    }
    return found.status == ReferenceStatus::Missing || found.status == ReferenceStatus::WrongCase
        ? Verdict::Broken
        : Verdict::Unknown;
}

PostAddresses::Verdict PostAddresses::lookByName(const QString &name) const
{
    const QString last = name.section(QLatin1Char('/'), -1);
    const bool post = isPostName(last);
    if (!post && isOtherFile(last))
        return Verdict::Unknown;
    const QString base = post ? name.left(name.lastIndexOf(QLatin1Char('.'))) : name;
    return knows(lastWord(base)) ? Verdict::Found : Verdict::Broken;
}

/// A page is surely none where its address has the folder of posts in front and no post the name.
PostAddresses::Verdict PostAddresses::lookForPage(const QString &path) const
{
    const QString whole = withoutEnd(path);
    const QString folder = whole.section(QLatin1Char('/'), 0, -2).toCaseFolded();
    const QString slug = lastWord(whole);
    if (!m_postFolders.contains(folder))
        return Verdict::Unknown;
    return slug.isEmpty() || knows(slug) ? Verdict::Found : Verdict::Broken;
}

} // namespace Galley
