// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postfolders.h"

#include "work/blogpictures.h"
#include "work/imagesfolder.h"
#include "work/pictureuses.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

bool isInside(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

/// Names under which a site keeps the pictures of all its pages.
bool isEverybodys(const QString &name)
{
    static const QStringList names{
        QStringLiteral("images"), QStringLiteral("image"),   QStringLiteral("img"),
        QStringLiteral("imgs"),   QStringLiteral("assets"),  QStringLiteral("media"),
        QStringLiteral("static"), QStringLiteral("public"),  QStringLiteral("files"),
        QStringLiteral("photos"), QStringLiteral("uploads"), QStringLiteral("pictures")};
    return names.contains(name, Qt::CaseInsensitive);
}

/// Drops what goes along with another folder that is moved whole.
void dropInside(QStringList &folders, const QStringList &whole)
{
    folders.removeIf([&whole](const QString &folder) {
        return std::any_of(whole.cbegin(), whole.cend(),
                           [&folder](const QString &outer) { return isInside(folder, outer); });
    });
}

} // namespace

bool isSiteFolder(const Blog &blog, const QString &folder)
{
    QStringList roots = blog.contentRoots + blog.staticRoots;
    roots.append({QString(), blog.siteFolder});
    return std::any_of(roots.cbegin(), roots.cend(), [&](const QString &relative) {
        const QString root = blog.absolute(relative);
        const bool everybodys
            = isEverybodys(QFileInfo(folder).fileName()) && QFileInfo(folder).path() == root;
        return root == folder || isInside(root, folder) || everybodys;
    });
}

bool holdsOtherPosts(const QString &folder, const QString &post)
{
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (path != post && isPostName(each.fileName()))
            return true;
    }
    return false;
}

PostFolders postFolders(const Blog &blog, const PostName &name, const QString &text,
                        const Namesakes &namesakes)
{
    const QString file = name.file();
    const QList<PictureUse> uses = pictureUses(text, BlogPictures(blog, file));
    const QString beside = QFileInfo(name.place()).path() + u'/' + name.base();
    PostFolders found;
    for (const QString &folder : {imagesFolder(blog, file, uses), beside}) {
        const QFileInfo info(folder);
        const QString word = info.fileName();
        const bool named = word == name.base() || word == name.slug();
        const bool holdsPost = isInside(file, folder);
        if (!named || holdsPost || !info.isDir() || info.isSymLink() || found.own.contains(folder)
            || !isInside(info.canonicalFilePath(), blog.root))
            continue;
        // A translation elsewhere has the same name, and may show the same pictures.
        const bool alone = namesakes.isEmpty() || (folder == beside && [&] {
                               for (const QString &other : namesakes.paths()) {
                                   if (QFileInfo(other).path() == info.path())
                                       return false;
                               }
                               return true;
                           }());
        const bool own = alone && !isSiteFolder(blog, folder) && !holdsOtherPosts(folder, file);
        (own ? found.own : found.shared).append(folder);
    }
    found.shared.removeDuplicates();
    QStringList whole = found.own;
    if (name.isBundle())
        whole.append(name.place());
    dropInside(found.own, whole);
    dropInside(found.shared, whole);
    return found;
}

QString folderRenamed(const QString &folder, const PostName &before, const PostName &after)
{
    const QFileInfo info(folder);
    const bool whole = info.fileName() == before.base();
    return info.path() + u'/' + (whole ? after.base() : after.slug());
}

} // namespace Galley
