// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postfolders.h"

#include "work/blogpictures.h"
#include "work/imagesfolder.h"
#include "work/pictureuses.h"

#include <QFileInfo>

namespace Galley {

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
        const bool holdsPost = file.startsWith(folder + u'/');
        if (!named || holdsPost || !info.isDir() || info.isSymLink() || found.own.contains(folder)
            || !info.canonicalFilePath().startsWith(blog.root + u'/'))
            continue;
        // A translation elsewhere has the same name, and may show the same pictures.
        const bool alone = namesakes.isEmpty() || (folder == beside && [&] {
                               for (const QString &other : namesakes.paths()) {
                                   if (QFileInfo(other).path() == info.path())
                                       return false;
                               }
                               return true;
                           }());
        (alone ? found.own : found.shared).append(folder);
    }
    found.shared.removeDuplicates();
    return found;
}

QString folderRenamed(const QString &folder, const PostName &before, const PostName &after)
{
    const QFileInfo info(folder);
    const bool whole = info.fileName() == before.base();
    return info.path() + u'/' + (whole ? after.base() : after.slug());
}

} // namespace Galley
