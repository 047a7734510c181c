// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/imagesfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

/// Where blogs keep a folder for each post, below a static root; counted over real blogs.
const QStringList &patternBases()
{
    static const QStringList bases
        = {QStringLiteral("images/posts"), QStringLiteral("images/blog"),
           QStringLiteral("img/posts"),    QStringLiteral("assets/images/posts"),
           QStringLiteral("images"),       QStringLiteral("img"),
           QStringLiteral("assets/blog"),  QStringLiteral("assets/images"),
           QStringLiteral("assets/img"),   QStringLiteral("uploads")};
    return bases;
}

QString withoutDate(const QString &name)
{
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}-\d{1,2}-\d{1,2}-(?=.))"));
    return QString(name).remove(date);
}

bool isBundle(const QString &baseName)
{
    return baseName == QLatin1String("index") || baseName == QLatin1String("_index");
}

/// The names that a post's own folder may bear: with and without the date in its file's name.
struct Slug {
    QString full;
    QString bare;
    bool matches(const QString &name) const { return name == full || name == bare; }
};

Slug slugOf(const QString &postFile)
{
    const QFileInfo info(postFile);
    const QString base = info.completeBaseName();
    const QString name = isBundle(base) ? info.absoluteDir().dirName() : base;
    return {name, withoutDate(name)};
}

/// The folder that holds most of the named pictures; none that bears another post's slug, whose
/// picture this post only borrows. A missing picture is looked for beside the post, too: that says
/// nothing about \a own.
QString folderOfUses(const QString &root, const QString &own, const Slug &slug,
                     const QSet<QString> &siblings, const QList<PictureUse> &uses)
{
    QHash<QString, QSet<QString>> filesByFolder;
    QStringList inOrder;
    for (const PictureUse &use : uses) {
        if (use.file.isEmpty())
            continue;
        const QFileInfo folder(
            QDir::cleanPath(root + QLatin1Char('/') + use.file.section(QLatin1Char('/'), 0, -2)));
        const bool borrowed
            = !slug.matches(folder.fileName()) && siblings.contains(folder.fileName());
        const QString path = folder.filePath();
        const bool guessed = use.status == PictureResolver::Status::Missing && path == own;
        if (borrowed || guessed || !folder.isDir())
            continue;
        if (!filesByFolder.contains(path))
            inOrder.append(path);
        filesByFolder[path].insert(use.file);
    }
    QString best;
    qsizetype bestScore = 0;
    for (const QString &folder : std::as_const(inOrder)) {
        const qsizetype bonus = slug.matches(QFileInfo(folder).fileName()) ? uses.size() : 0;
        const qsizetype score = filesByFolder.value(folder).size() + bonus;
        if (score > bestScore) {
            bestScore = score;
            best = folder;
        }
    }
    return best;
}

/// What a folder's posts are called, and which of them has a folder of its name under a base: asked
/// again for each of thousands of posts, so the last answers are kept while the folders stay as
/// they are. One for each thread.
struct KnownSiblings {
    QString folder;
    QDateTime changed;
    QStringList slugs;
    QSet<QString> names; ///< the slugs again
    QHash<QString, std::pair<QDateTime, QString>> named; ///< by base: its time, and the first one
};

KnownSiblings &knownSiblings()
{
    static thread_local KnownSiblings known;
    return known;
}

/// Whether a folder's time tells of every change: clocks are coarse.
bool isSettled(const QDateTime &changed)
{
    return changed.isValid() && changed.msecsTo(QDateTime::currentDateTime()) > 2000;
}

/// The slug's folder under one base, if the site has such folders; empty otherwise.
QString folderByPattern(const QString &base, const Slug &slug, KnownSiblings &known)
{
    const QDir dir(base);
    if (!dir.exists())
        return {};
    const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QSet<QString> names(folders.begin(), folders.end());
    for (const QString &name : {slug.bare, slug.full}) {
        if (names.contains(name))
            return dir.filePath(name);
    }
    const QDateTime changed = QFileInfo(base).lastModified();
    const auto remembered = known.named.constFind(base);
    QString named;
    if (remembered != known.named.constEnd() && remembered->first == changed) {
        named = remembered->second;
    } else {
        const auto first = std::find_if(known.slugs.cbegin(), known.slugs.cend(),
                                        [&](const QString &each) { return names.contains(each); });
        named = first == known.slugs.cend() ? QString() : *first;
        if (isSettled(changed))
            known.named.insert(base, {changed, named});
    }
    if (!named.isEmpty())
        return dir.filePath(withoutDate(named) == named ? slug.bare : slug.full);
    // A folder called "posts" is there for them, even while it is empty.
    const bool forPosts
        = dir.dirName() == QLatin1String("posts") || dir.dirName() == QLatin1String("blog");
    return forPosts ? dir.filePath(slug.bare) : QString();
}

/// The posts beside this one: their slugs without dates first, then with them.
KnownSiblings &siblingsIn(const QDir &folder)
{
    KnownSiblings &known = knownSiblings();
    const QDateTime changed = QFileInfo(folder.path()).lastModified();
    if (known.folder == folder.path() && known.changed == changed && isSettled(changed))
        return known;
    QStringList full;
    QStringList bare;
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!isPostName(name))
            continue;
        full.append(QFileInfo(name).completeBaseName());
        bare.append(withoutDate(full.last()));
    }
    const QStringList slugs = bare + full;
    known = {folder.path(), changed, slugs, {slugs.begin(), slugs.end()}, {}};
    return known;
}

} // namespace

QString imagesFolder(const Blog &blog, const QString &postFile, const QList<PictureUse> &uses)
{
    const QFileInfo post(postFile);
    const QDir own(post.canonicalPath().isEmpty() ? post.absolutePath() : post.canonicalPath());
    const Slug slug = slugOf(postFile);
    KnownSiblings &siblings = siblingsIn(own);
    const QString used = folderOfUses(blog.root, own.path(), slug, siblings.names, uses);
    if (!used.isEmpty())
        return used;
    if (isBundle(post.completeBaseName()))
        return own.path();
    if (QFileInfo(own.filePath(slug.full)).isDir())
        return own.filePath(slug.full); // Hexo's asset folder
    for (const QString &base : patternBases()) {
        for (const QString &staticRoot : blog.staticRoots) {
            const QString folder = folderByPattern(
                QDir::cleanPath(blog.root + u'/' + staticRoot + u'/' + base), slug, siblings);
            if (!folder.isEmpty())
                return folder;
        }
    }
    return own.path();
}

} // namespace Galley
