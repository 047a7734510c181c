// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturedestination.h"

#include "post/textformat.h"
#include "site/generators.h"
#include "site/postwalk.h"
#include "site/safefile.h"
#include "work/blogpictures.h"
#include "work/life/postname.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Galley {

namespace {

constexpr int MostNeighbours = 40; ///< posts that tell where pictures go
constexpr qint64 MostBytes = 1024 * 1024; ///< of a post that is asked

/// A post's file without its language and suffix: what a folder of its own may be called.
struct OwnNames {
    QString dated;
    QString plain;
};

OwnNames ownNames(const Blog &blog, const QString &postFile)
{
    if (const auto name = PostName::of(blog, postFile))
        return {name->base(), name->slug()};
    const QFileInfo info(postFile);
    const QString base = info.completeBaseName();
    return {base, base};
}

/// One way of keeping pictures, as some posts have it.
struct Manner {
    enum Kind { Beside, FolderBeside, FolderBelow, Shared };
    Kind kind = Beside;
    QString base; ///< of FolderBelow the folder above the posts' own; of Shared the folder
    bool dated = false; ///< the posts' own folders bear their dates
    friend bool operator<(const Manner &a, const Manner &b)
    {
        return std::tie(a.kind, a.base, a.dated) < std::tie(b.kind, b.base, b.dated);
    }
};

Manner mannerOf(const Blog &blog, const QString &post, const QString &folder)
{
    const QString beside = QFileInfo(post).path();
    if (folder == beside)
        return {Manner::Beside, {}, false};
    const OwnNames names = ownNames(blog, post);
    const QFileInfo info(folder);
    const bool dated = info.fileName() == names.dated;
    if (dated || info.fileName() == names.plain)
        return info.path() == beside ? Manner{Manner::FolderBeside, {}, dated}
                                     : Manner{Manner::FolderBelow, info.path(), dated};
    return {Manner::Shared, folder, false};
}

QString folderBy(const Manner &manner, const Blog &blog, const QString &post)
{
    const OwnNames names = ownNames(blog, post);
    const QString own = manner.dated ? names.dated : names.plain;
    switch (manner.kind) {
    case Manner::Beside:
        return QFileInfo(post).path();
    case Manner::FolderBeside:
        return QFileInfo(post).path() + u'/' + own;
    case Manner::FolderBelow:
        return manner.base + u'/' + own;
    case Manner::Shared:
        return manner.base;
    }
    return {};
}

/// The newest posts around a post: by their files' names, which begin with a date where any does.
QStringList neighboursOf(const Blog &blog, const QString &post, const std::atomic_bool &cancelled)
{
    const auto name = PostName::of(blog, post);
    const QString folder = QFileInfo(name && name->isBundle() ? name->place() : post).path();
    QStringList posts;
    walkPosts(blog, folder, cancelled, [&posts, &post](const QString &path) {
        if (path != post)
            posts.append(path);
    });
    std::sort(posts.begin(), posts.end(), std::greater<>());
    return posts.mid(0, MostNeighbours);
}

/// Whether the generator takes along what lies beside this post.
bool servesBeside(const Blog &blog, const QString &post)
{
    const QFileInfo info(post);
    switch (factsOf(blog.generator).companions) {
    case Companions::Always:
        return true;
    case Companions::InBundles:
        return info.completeBaseName().section(u'.', 0, 0) == QLatin1String("index");
    case Companions::InAssetFolder:
        return false;
    case Companions::Never:
        return blog.generator == Generator::Plain;
    }
    return false;
}

/// What most of the posts around it do; empty if they tell nothing.
QString folderByNeighbours(const Blog &blog, const QString &post, const std::atomic_bool &cancelled)
{
    QMap<Manner, int> counts;
    for (const QString &neighbour : neighboursOf(blog, post, cancelled)) {
        const Result<FileBytes> file = readFile(neighbour, MostBytes);
        if (!file)
            continue;
        const Result<DecodedText> text = decodeText(file->bytes);
        if (!text)
            continue;
        QMap<Manner, bool> seen; // a gallery counts as one
        for (const PictureUse &use : pictureUses(text->text, BlogPictures(blog, neighbour))) {
            if (use.status != PictureResolver::Status::Ok)
                continue;
            const QString folder = QFileInfo(blog.absolute(use.file)).path();
            seen.insert(mannerOf(blog, neighbour, folder), true);
        }
        for (auto manner = seen.begin(); manner != seen.end(); ++manner)
            ++counts[manner.key()];
    }
    int most = 0;
    QString best;
    for (auto manner = counts.begin(); manner != counts.end(); ++manner) {
        // What a bundle does is no way of a single file; one post's pictures are not all posts'.
        const bool unserved = manner.key().kind == Manner::Beside && !servesBeside(blog, post);
        const bool once
            = manner.key().kind == Manner::Shared && manner.value() < 2 && counts.size() > 1;
        if (!unserved && !once && manner.value() > most) {
            most = manner.value();
            best = folderBy(manner.key(), blog, post);
        }
    }
    return best;
}

} // namespace

QString pictureDestination(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses,
                           const std::atomic_bool &cancelled)
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
    if (used || folder != beside)
        return folder;
    const QString usual = blog.scanned ? folderByNeighbours(blog, postFile, cancelled) : QString();
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
    return ownNames(blog, postFile).plain;
}

} // namespace Galley
