// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkform.h"

#include "site/generators.h"
#include "site/reference.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

/// The static root that holds a file, and the rest of its path; the deepest one, since "" holds
/// all.
std::optional<std::pair<QString, QString>> staticRootOf(const Blog &blog, const QString &file)
{
    std::optional<std::pair<QString, QString>> best;
    for (const QString &folder : blog.staticRoots) {
        const QString base = blog.absolute(folder) + QLatin1Char('/');
        if (file.startsWith(base) && (!best || folder.size() > best->first.size()))
            best = {folder, file.mid(base.size())};
    }
    return best;
}

QString relativeReference(const QString &postFolder, const QString &file, LinkForm form)
{
    const QString path = QDir(postFolder).relativeFilePath(file);
    const bool dotted = form == LinkForm::DotRelative && !path.startsWith(QLatin1String("../"));
    return encodedPath(dotted ? QStringLiteral("./") + path : path);
}

/// Whether a file lies with its post and the generator takes it along.
bool isCompanion(const Blog &blog, const QFileInfo &post, const QString &file)
{
    const QString own = post.absolutePath() + QLatin1Char('/');
    const bool bundle
        = post.completeBaseName().section(QLatin1Char('.'), 0, 0) == QLatin1String("index");
    switch (factsOf(blog.generator).companions) {
    case Companions::Never:
    case Companions::InAssetFolder:
        return false;
    case Companions::InBundles:
        return bundle && file.startsWith(own);
    case Companions::Always:
        return file.startsWith(own);
    }
    return false;
}

/// Whether a post's page lies at the address of its folder, so that a path from one is one from the
/// other: an index in folders that the generator reads nothing into.
bool isPageOfItsFolder(const Blog &blog, const QFileInfo &post)
{
    const QString path = QDir(blog.root).relativeFilePath(post.absoluteFilePath());
    return post.completeBaseName() == QLatin1String("index") && !path.startsWith(QLatin1Char('_'))
        && !path.contains(QLatin1String("/_"));
}

} // namespace

QString encodedPath(const QString &path)
{
    static const QString unsafe = QStringLiteral(" ()<>[]\"'`%#?\\{}|^");
    QString all;
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || unsafe.contains(c))
            all += QString::asprintf("%%%02X", unsigned(c.unicode()));
        else
            all += c;
    }
    return all;
}

std::optional<LinkForm> linkFormOf(const Blog &blog, const QString &target)
{
    if (target.startsWith(QLatin1String("//")))
        return std::nullopt;
    if (!target.startsWith(QLatin1Char('/'))) {
        static const QStringList foreign
            = {QStringLiteral(":"), QStringLiteral("{"), QStringLiteral("$"),
               QStringLiteral("<"), QStringLiteral("@"), QStringLiteral("~")};
        for (const QString &mark : foreign) {
            if (target.contains(mark))
                return std::nullopt;
        }
        return target.startsWith(QLatin1String("./")) ? LinkForm::DotRelative : LinkForm::Relative;
    }
    for (const QString &folder : blog.staticRoots) {
        const QString name = folder.section(QLatin1Char('/'), -1);
        if (!name.isEmpty() && target.startsWith(QLatin1Char('/') + name + QLatin1Char('/')))
            return LinkForm::WithStaticRoot;
    }
    return LinkForm::FromRoot;
}

LinkForm usualLinkForm(const Blog &blog)
{
    switch (blog.generator) {
    case Generator::Gatsby:
    case Generator::Docusaurus:
    case Generator::VitePress:
    case Generator::VuePress:
        return LinkForm::DotRelative;
    case Generator::Plain:
        return LinkForm::Relative;
    default:
        return LinkForm::FromRoot;
    }
}

QString referenceTo(const Blog &blog, const QString &postFile, const QString &file, LinkForm form)
{
    const QFileInfo post(postFile);
    const QString postFolder = post.absolutePath();
    // Hexo copies the files of a post's folder beside the post's page.
    const QString assets
        = postFolder + QLatin1Char('/') + post.completeBaseName() + QLatin1Char('/');
    if (factsOf(blog.generator).companions == Companions::InAssetFolder && file.startsWith(assets))
        return encodedPath(file.mid(assets.size()));
    const auto found = staticRootOf(blog, file);
    const bool relative = form == LinkForm::Relative || form == LinkForm::DotRelative;
    // What is served from a folder below the post's own is no companion of the post.
    const bool apart = found && !found->first.isEmpty()
        && blog.absolute(found->first).startsWith(postFolder + QLatin1Char('/'));
    // A path from the root that only a "content" folder grants is worse than one beside the post.
    if (!found || (isCompanion(blog, post, file) && !apart)
        || (relative && found->first != blog.staticRoots.value(0)))
        return relativeReference(postFolder, file, form);
    if (relative && factsOf(blog.generator).companions != Companions::Always
        && found->first.isEmpty() && !isPageOfItsFolder(blog, post)
        && !file.startsWith(postFolder + QLatin1Char('/')))
        return QLatin1Char('/') + encodedPath(found->second);
    // Posts that lie where they are served have their pages there.
    const QString served = blog.absolute(found->first) + QLatin1Char('/');
    const bool among = post.absoluteFilePath().startsWith(served)
        && file.startsWith(postFolder + QLatin1Char('/'));
    if (relative && (found->first.isEmpty() || among))
        return relativeReference(postFolder, file, form);
    const QString name = found->first.section(QLatin1Char('/'), -1);
    if (form == LinkForm::WithStaticRoot && !name.isEmpty())
        return QLatin1Char('/') + encodedPath(name + QLatin1Char('/') + found->second);
    return QLatin1Char('/') + encodedPath(found->second);
}

} // namespace Galley
