// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/newpostplanner.h"

#include "post/textformat.h"
#include "site/configfile.h"
#include "site/contentfolders.h"
#include "site/headtext.h"
#include "site/jekylldefaults.h"
#include "site/newfrontmatter.h"
#include "site/postlanguage.h"
#include "site/postlist.h"
#include "site/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qsizetype neighbourCount = 30; ///< the newest posts tell what the habit is now

/// Where a blog's first post goes, relative to its root.
QString firstFolder(const Blog &blog)
{
    switch (blog.generator) {
    case Generator::Jekyll:
        return blog.staticRoots.value(0).isEmpty()
            ? QStringLiteral("_posts")
            : blog.staticRoots.value(0) + QStringLiteral("/_posts");
    case Generator::Hexo:
        return blog.contentRoots.value(0, blog.inSite(QStringLiteral("source/_posts")));
    case Generator::Hugo:
        return blog.contentRoots.value(0, blog.inSite(QStringLiteral("content")))
            + QStringLiteral("/posts");
    case Generator::Astro:
        return blog.contentRoots.value(0, blog.inSite(QStringLiteral("src/content/blog")));
    case Generator::Zola:
    case Generator::Pelican:
        return blog.contentRoots.value(0, blog.inSite(QStringLiteral("content")));
    case Generator::Gatsby:
        return blog.inSite(QStringLiteral("content/blog"));
    case Generator::Docusaurus:
        return blog.inSite(QStringLiteral("blog"));
    case Generator::NextJs:
        return blog.contentRoots.value(0, blog.inSite(QStringLiteral("posts")));
    case Generator::Eleventy:
        return blog.contentRoots.value(0, blog.siteFolder) + QStringLiteral("/posts");
    case Generator::VuePress:
    case Generator::VitePress:
    case Generator::Plain:
        break;
    }
    return blog.contentRoots.value(0, blog.siteFolder);
}

bool isDraftsFolder(const QString &folder)
{
    return folder.section(QLatin1Char('/'), -1) == QLatin1String("_drafts");
}

/// The folder below \a section in which most of its newest posts lie, years and months left out.
QString commonFolder(const QString &section, const QStringList &posts)
{
    static const QRegularExpression dated(QStringLiteral("(?:^|/)\\d{4}(?:/\\d{2})?$"));
    const QString prefix = section.isEmpty() ? QString() : section + QLatin1Char('/');
    QHash<QString, int> counts;
    int seen = 0;
    for (const QString &post : posts) {
        if (seen == neighbourCount || !post.startsWith(prefix))
            continue;
        ++seen;
        ++counts[folderOfPost(post).remove(dated)];
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() * 2 > seen)
            return it.key();
    }
    return section;
}

/// The posts among which a new one takes its place.
class Neighbours
{
public:
    Neighbours(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled);

    const QString &folder() const { return m_folder; } ///< relative to the root
    const QStringList &posts() const { return m_posts; } ///< relative to the folder, newest first
    const QStringList &sections() const { return m_sections; } ///< relative to the root

private:
    void choose(const QList<PostSummary> &all, const QString &inside);

    const Blog &m_blog;
    QString m_folder;
    QStringList m_posts;
    QStringList m_sections;
};

Neighbours::Neighbours(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled)
    : m_blog(blog)
{
    const QString inside = QDir(blog.root).relativeFilePath(folder);
    choose(listPosts(blog, cancelled), inside == QLatin1String(".") ? QString() : inside);
}

void Neighbours::choose(const QList<PostSummary> &all, const QString &inside)
{
    const QDir root(m_blog.root);
    QStringList paths;
    for (const PostSummary &post : all)
        paths.append(root.relativeFilePath(post.path));
    const ContentFolders folders(m_blog, paths);
    const auto isInside = [&](const QString &path) {
        return inside.isEmpty() || path.startsWith(inside + QLatin1Char('/'));
    };

    // The section with the most dated posts is the blog; pages have no dates.
    QMap<QString, int> scores;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto section = folders.sectionOf(paths[i]);
        if (section && !isDraftsFolder(*section) && !m_sections.contains(*section))
            m_sections.append(*section);
        if (section && isInside(paths[i]) && !isDraftsFolder(*section))
            scores[*section] += all[i].day.isValid() ? 1000 : 1;
    }
    int best = 0;
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        if (it.value() > best) {
            best = it.value();
            m_folder = it.key();
        }
    }
    const bool deeper = !inside.isEmpty() && !m_folder.startsWith(inside);
    if (best == 0 || deeper)
        m_folder = inside.isEmpty() ? firstFolder(m_blog) : inside;
    m_folder = commonFolder(m_folder, paths);
    const QString prefix = m_folder.isEmpty() ? QString() : m_folder + QLatin1Char('/');
    for (const QString &path : std::as_const(paths)) {
        if (m_posts.size() < neighbourCount && path.startsWith(prefix) && isInside(path)
            && !QFileInfo(path).fileName().startsWith(QLatin1String("_index")))
            m_posts.append(path.mid(prefix.size()));
    }
}

/// The author's own template for posts of a folder; empty if there is none.
QString archetypeFor(const Blog &blog, const QString &folder)
{
    QStringList candidates;
    if (blog.generator == Generator::Hugo) {
        // "content/posts/2024" is the section "posts"; what is nearer comes first.
        const QStringList names = folder.split(QLatin1Char('/'));
        for (auto name = names.crbegin(); name != names.crend(); ++name) {
            candidates.append(*name + QStringLiteral(".md"));
            candidates.append(*name + QStringLiteral("/index.md"));
        }
        candidates.append(QStringLiteral("default.md"));
        for (QString &candidate : candidates)
            candidate.prepend(QStringLiteral("archetypes/"));
    } else if (blog.generator == Generator::Hexo) {
        const QString layout
            = ConfigFile::read(blog.absolute(blog.config)).text(QStringLiteral("default_layout"));
        candidates = {QStringLiteral("scaffolds/%1.md")
                          .arg(layout.isEmpty() ? QStringLiteral("post") : layout)};
    }
    for (const QString &candidate : std::as_const(candidates)) {
        if (const auto text = readHeadText(blog.absolute(blog.inSite(candidate))); text)
            return *text;
    }
    return {};
}

/// A path that no file has: "-2" and so on before its suffix, or behind its bundle's name.
QString freePath(const QString &path)
{
    const QFileInfo file(path);
    const QString language = languageInName(path);
    const QString ending = (language.isEmpty() ? QString() : QLatin1Char('.') + language)
        + QLatin1Char('.') + file.suffix();
    const QString base = file.fileName().chopped(ending.size());
    const bool bundle = base == QLatin1String("index");
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        QString whole = file.path() + number + QLatin1Char('/') + file.fileName();
        if (!bundle)
            whole = file.path() + QLatin1Char('/') + base + number + ending;
        if (!QFileInfo::exists(bundle ? QFileInfo(whole).path() : whole))
            return whole;
    }
}

TextFormat formatOf(const QString &post)
{
    TextFormat format;
    if (const Result<FileBytes> file = readFile(post); file) {
        if (const Result<DecodedText> decoded = decodeText(file->bytes); decoded)
            format.lineEnd = decoded->format.lineEnd;
    }
    return format;
}

} // namespace

NewPostPlanner::NewPostPlanner(const Blog &blog, const QString &folder,
                               const std::atomic_bool &cancelled)
    : m_blog(blog)
{
    const Neighbours neighbours(blog, folder, cancelled);
    m_folder = neighbours.folder();
    m_folders = neighbours.sections();
    m_folders.sort();
    const QDir target(blog.absolute(m_folder));
    for (const QString &post : neighbours.posts()) {
        if (const Result<QString> text = readHeadText(target.filePath(post)); text)
            m_habits.add(FrontMatter::read(*text), *text);
    }
    m_naming = PostNaming(blog, neighbours.posts());
    m_given = fieldsByDefault(blog, m_folder);
    m_archetype = archetypeFor(blog, m_folder);
    if (!neighbours.posts().isEmpty())
        m_format = formatOf(target.filePath(neighbours.posts().first()));
}

Result<NewPost> NewPostPlanner::plan(const QString &title, const QDateTime &now) const
{
    const NewPostWords words{title, m_naming.slugOf(title), now,
                             m_folder.section(QLatin1Char('/'), -1), m_given};
    const Result<QString> text = m_archetype.isEmpty()
        ? newFrontMatter(m_blog, m_habits, words)
        : fromArchetype(m_archetype, m_habits, words);
    if (!text)
        return text.problem();
    const Result<QByteArray> bytes = encodeText(*text, m_format);
    if (!bytes)
        return bytes.problem();
    const QDir target(m_blog.absolute(m_folder));
    return NewPost{freePath(target.filePath(m_naming.pathFor(title, now))), *bytes};
}

} // namespace Galley
