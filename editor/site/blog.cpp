// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/blog.h"

#include "site/generatormarks.h"
#include "site/generators.h"
#include "site/sitelayout.h"
#include "site/subsite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

QString canonicalFolder(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
}

QString joined(const QString &folder, const QString &path)
{
    if (folder.isEmpty() || path.isEmpty())
        return folder + path;
    return folder + QLatin1Char('/') + path;
}

QStringList joinedAll(const QString &folder, const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all.append(joined(folder, path));
    return all;
}

Blog blogIn(const QString &root, const QString &siteFolder, const GeneratorMarks &marks)
{
    const SiteLayout layout = layoutOf(joined(root, siteFolder), marks);
    Blog blog;
    blog.root = root;
    blog.generator = marks.generator;
    blog.siteFolder = siteFolder;
    blog.evidence = joinedAll(siteFolder, marks.evidence);
    blog.config = marks.config.isEmpty() ? QString() : joined(siteFolder, marks.config);
    blog.staticRoots = joinedAll(siteFolder, layout.staticRoots);
    blog.contentRoots = joinedAll(siteFolder, layout.contentRoots);
    blog.languages = layout.languages;
    return blog;
}

/// A folder's own site, or the one in a subfolder, where that is told better.
Blog blogIn(const QString &root, const GeneratorMarks &marks)
{
    if (marks.any() && !marks.weak)
        return blogIn(root, QString(), marks);
    const Subsite below = findSubsite(root);
    const bool better = !below.folder.isEmpty()
        && (!marks.any() || (below.marks.generator == marks.generator && !below.marks.weak));
    return better ? blogIn(root, below.folder, below.marks) : blogIn(root, QString(), marks);
}

Blog chosenBlog(const QString &root, const BlogChoice &choice)
{
    Blog blog = blogIn(root, findMarks(root));
    const QString folder = choice.siteFolder.value_or(blog.siteFolder);
    GeneratorMarks marks = findMarks(joined(root, folder));
    if (choice.generator && *choice.generator != marks.generator)
        marks = {*choice.generator};
    blog = blogIn(root, folder, marks);
    blog.evidence.prepend(QCoreApplication::translate("Galley::Blog", "chosen by the author"));
    if (!choice.staticRoots.isEmpty())
        blog.staticRoots = choice.staticRoots;
    if (!choice.contentRoots.isEmpty())
        blog.contentRoots = choice.contentRoots;
    return blog;
}

bool isSameOrAbove(const QString &folder, const QString &other)
{
    return folder == other || folder == QLatin1String("/")
        || other.startsWith(folder + QLatin1Char('/'));
}

} // namespace

QString generatorId(Generator generator)
{
    return QLatin1String(factsOf(generator).id);
}

QString generatorName(Generator generator)
{
    return QLatin1String(factsOf(generator).name);
}

QString Blog::name() const
{
    return QFileInfo(root).fileName();
}

QString Blog::inSite(const QString &path) const
{
    return joined(siteFolder, path);
}

QString Blog::absolute(const QString &path) const
{
    return QDir::cleanPath(joined(root, path));
}

Blog blogAt(const QString &folder, const BlogChoice &choice)
{
    const QString root = canonicalFolder(folder);
    return choice.isEmpty() ? blogIn(root, findMarks(root)) : chosenBlog(root, choice);
}

Blog blogAround(const QString &folder)
{
    Blog own = blogAt(folder);
    if (own.generator != Generator::Plain)
        return own;
    const QString home = canonicalFolder(QDir::homePath());
    for (QString above = QFileInfo(own.root).path();
         above != QLatin1String("/") && !QDir(above).isRoot() && !isSameOrAbove(above, home);
         above = QFileInfo(above).path()) {
        const GeneratorMarks marks = findMarks(above);
        if (marks.any())
            return blogIn(above, marks);
        if (QDir(above).exists(QStringLiteral(".git"))) {
            const Blog repository = blogIn(above, marks);
            return repository.generator == Generator::Plain ? own : repository;
        }
    }
    return own;
}

Blog blogOfFile(const QString &file)
{
    // The link's own folder, not its target's: that is where the author sees the post.
    const QString own = canonicalFolder(QFileInfo(file).absolutePath());
    const QString home = canonicalFolder(QDir::homePath());
    for (QDir folder(own); !folder.isRoot() && !isSameOrAbove(folder.path(), home);) {
        const GeneratorMarks marks = findMarks(folder.path());
        if (marks.any() || folder.exists(QLatin1String(".git")))
            return blogIn(folder.path(), marks);
        // Not cdUp(): it asks the disk, and a folder may be gone.
        folder.setPath(QFileInfo(folder.path()).path());
    }
    Blog lone = blogIn(own, QString(), {});
    lone.scanned = false;
    return lone;
}

bool isPostName(const QString &fileName)
{
    for (const char *suffix : {".md", ".markdown", ".mdown", ".mkd", ".mdx"}) {
        if (fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)
            && fileName.size() > qsizetype(qstrlen(suffix))
            && !fileName.startsWith(QLatin1String("._")))
            return true;
    }
    return false;
}

} // namespace Galley
