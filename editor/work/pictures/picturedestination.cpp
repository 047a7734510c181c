// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturedestination.h"

#include "images/imagefolder.h"
#include "post/textformat.h"
#include "site/generators.h"
#include "site/postwalk.h"
#include "site/safefile.h"
#include "work/blogpictures.h"
#include "work/life/postname.h"
#include "work/pictures/picturemanner.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <functional>

namespace Galley {

namespace {

constexpr int MostNeighbours = 40; ///< posts that tell where pictures go
constexpr qint64 MostBytes = 1024 * 1024; ///< of a post that is asked

/// The newest posts below a folder: by their files' names, which begin with a date where any does.
QStringList newestPosts(const Blog &blog, const QString &folder, const QString &besides,
                        const std::atomic_bool &cancelled)
{
    QStringList posts;
    walkPosts(blog, folder, cancelled, [&posts, &besides](const QString &path) {
        if (path != besides)
            posts.append(path);
    });
    std::sort(posts.begin(), posts.end(), std::greater<>());
    return posts.mid(0, MostNeighbours);
}

/// Whether a post is the index of a folder.
bool hasOwnFolder(const QString &post)
{
    return QFileInfo(post).completeBaseName().section(u'.', 0, 0) == QLatin1String("index");
}

/// Whether the generator takes along what lies beside this post.
bool servesBeside(const Blog &blog, const QString &post)
{
    switch (factsOf(blog.generator).companions) {
    case Companions::Always:
        return true;
    case Companions::InBundles:
        return hasOwnFolder(post);
    case Companions::InAssetFolder:
        return false;
    case Companions::Never:
        return blog.generator == Generator::Plain;
    }
    return false;
}

/// The folder (absolute) in which a picture lies that a post names, or would lie if it were there;
/// empty where what is written does not tell.
QString folderOfUse(const Blog &blog, const QString &post, const PictureUse &use,
                    const LinkStyle &style)
{
    if (use.file.isEmpty())
        return {};
    const QString folder = QFileInfo(blog.absolute(use.file)).path();
    if (use.status != PictureResolver::Status::Missing)
        return folder;
    const QString styled = placeByStyle(blog, style, use.target);
    if (!styled.isEmpty())
        return QFileInfo(styled).path();
    if (!isBarePath(use.target))
        return folder;
    if (!isPictureName(use.target) || use.target.contains(u'/'))
        return {};
    if (factsOf(blog.generator).companions == Companions::InAssetFolder)
        return QFileInfo(post).path() + u'/' + QFileInfo(post).completeBaseName();
    return servesBeside(blog, post) ? folder : QString();
}

/// The folders of a post's pictures: of those that are there, else of those that are not.
QStringList foldersOf(const Blog &blog, const QString &post, const QList<PictureUse> &uses,
                      const LinkStyle &style)
{
    for (const bool isThere : {true, false}) {
        QStringList folders;
        for (const PictureUse &use : uses) {
            const bool missing = use.status == PictureResolver::Status::Missing;
            const QString folder
                = missing == isThere ? QString() : folderOfUse(blog, post, use, style);
            if (!folder.isEmpty())
                folders.append(folder);
        }
        if (!folders.isEmpty())
            return folders;
    }
    return {};
}

/// What most of these posts do; empty if they tell nothing.
QString folderByPosts(const Blog &blog, const QString &post, const QStringList &others,
                      const LinkStyle &style)
{
    QMap<PictureManner, int> counts;
    for (const QString &other : others) {
        const Result<FileBytes> file = readFile(other, MostBytes);
        if (!file)
            continue;
        const Result<DecodedText> text = decodeText(file->bytes);
        if (!text)
            continue;
        const QList<PictureUse> uses = pictureUses(text->text, BlogPictures(blog, other));
        QMap<PictureManner, bool> seen; // a gallery counts as one
        for (const QString &folder : foldersOf(blog, other, uses, style))
            seen.insert(PictureManner::of(blog, other, folder), true);
        for (auto manner = seen.begin(); manner != seen.end(); ++manner)
            ++counts[manner.key()];
    }
    int most = 0;
    QString best;
    for (auto manner = counts.begin(); manner != counts.end(); ++manner) {
        // What a bundle does is no way of a single file; one post's pictures are not all posts'.
        const bool unserved
            = manner.key().isBeside() && !servesBeside(blog, post) && !hasOwnFolder(post);
        const bool once = manner.key().isShared() && manner.value() < 2 && counts.size() > 1;
        const QString folder = manner.key().folderFor(blog, post);
        // What cannot be named as most posts name theirs is not their way.
        const bool fits = !style.root || folder.startsWith(blog.absolute(*style.root) + u'/');
        if (!unserved && !once && fits && !folder.isEmpty() && manner.value() > most) {
            most = manner.value();
            best = folder;
        }
    }
    return best;
}

/// What the posts beside it do; where these tell nothing, those of the whole blog.
QString folderByNeighbours(const Blog &blog, const QString &post, const LinkStyle &style,
                           const std::atomic_bool &cancelled)
{
    const auto name = PostName::of(blog, post);
    const QString folder = QFileInfo(name && name->isBundle() ? name->place() : post).path();
    for (const QString &around : {folder, blog.root}) {
        const QString found
            = folderByPosts(blog, post, newestPosts(blog, around, post, cancelled), style);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Where a post's pictures would lie, none of which is there: as its body writes them, or its cover
/// in a folder of the post's name.
QString folderByWriting(const Blog &blog, const QString &post, const QList<PictureUse> &uses,
                        const LinkStyle &style)
{
    QList<PictureUse> telling;
    for (const PictureUse &use : uses) {
        const bool own
            = QFileInfo(QFileInfo(use.file).path()).fileName() == pictureSlug(blog, post);
        if (!use.file.isEmpty() && !isBarePath(use.target) && (!use.cover || own))
            telling.append(use);
    }
    QMap<QString, int> counts;
    QString best;
    for (const QString &folder : foldersOf(blog, post, telling, style)) {
        if (++counts[folder] > counts.value(best))
            best = folder;
    }
    return best;
}

} // namespace

QString pictureDestination(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses,
                           const LinkStyle &style, const std::atomic_bool &cancelled)
{
    const QString folder = imagesFolder(blog, postFile, uses);
    const QFileInfo info(postFile);
    const QString beside = info.canonicalFilePath().isEmpty()
        ? info.path()
        : QFileInfo(info.canonicalFilePath()).path();
    const bool used = std::any_of(uses.begin(), uses.end(), [&](const PictureUse &use) {
        return use.status == PictureResolver::Status::Ok
            && QFileInfo(blog.absolute(use.file)).path() == folder;
    });
    if (used)
        return folder;
    const QString written = folderByWriting(blog, postFile, uses, style);
    if (!written.isEmpty())
        return written;
    if (folder != beside)
        return folder;
    const QString usual
        = blog.scanned ? folderByNeighbours(blog, postFile, style, cancelled) : QString();
    if (!usual.isEmpty())
        return usual;
    if (servesBeside(blog, postFile) || blog.staticRoots.isEmpty())
        return folder;
    const QString root = blog.absolute(blog.staticRoots.constFirst());
    const QString below = blog.staticRoots.constFirst().isEmpty()
        ? QStringLiteral("/assets/images/")
        : QStringLiteral("/images/");
    return root + below + pictureSlug(blog, postFile);
}

QString pictureSlug(const Blog &blog, const QString &postFile)
{
    const auto name = PostName::of(blog, postFile);
    return name ? name->slug() : QFileInfo(postFile).completeBaseName();
}

} // namespace Galley
