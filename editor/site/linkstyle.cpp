// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkstyle.h"

#include "site/generators.h"
#include "site/reference.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

QString decoded(const QString &path)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8()));
}

/// Where a target's path ends: at its query, its fragment, or a template's filter.
qsizetype pathEnd(const QString &target)
{
    const qsizetype filter = target.endsWith(QLatin1String("}}")) ? target.lastIndexOf(u'|') : -1;
    qsizetype end = filter < 0 ? target.size() : filter;
    while (filter >= 0 && end > 0
           && (target[end - 1].isSpace() || target[end - 1] == u'"' || target[end - 1] == u'\''))
        --end;
    const qsizetype name = target.left(end).lastIndexOf(u'}') + 1;
    for (const QChar cut : {u'#', u'?'}) {
        const qsizetype at = target.indexOf(cut, name);
        if (at >= 0 && at < end)
            end = at;
    }
    return end;
}

/// The deepest static root around a file, with a slash at its end, or "".
QString staticRootAround(const Blog &blog, const QString &relative)
{
    QString best;
    for (const QString &folder : blog.staticRoots) {
        if (folder.size() + 1 > best.size() && relative.startsWith(folder + u'/'))
            best = folder + u'/';
    }
    return best;
}

/// How many segments at its end a target has in common with a file's path.
qsizetype commonSegments(const QString &written, const QString &relative)
{
    const QStringList target = written.split(u'/');
    const QStringList file = relative.split(u'/');
    qsizetype count = 0;
    while (count < target.size() && count < file.size()) {
        const QString &segment = target[target.size() - 1 - count];
        const QString &name = file[file.size() - 1 - count];
        if (segment != name && decoded(segment) != name)
            break;
        ++count;
    }
    return count;
}

/// A path's last segments.
QString lastSegments(const QString &path, qsizetype count)
{
    return path.section(u'/', -int(count));
}

bool isRelative(LinkForm form)
{
    return form == LinkForm::Relative || form == LinkForm::DotRelative;
}

/// Relative to the folder that a post's page is, as browsers see it.
QString fromPageTo(const QString &postFile, const QString &file)
{
    const QFileInfo post(postFile);
    const QDir page(post.absolutePath() + u'/' + post.completeBaseName());
    return encodedPath(page.relativeFilePath(file));
}

} // namespace

bool isBarePath(const QString &target)
{
    return !target.startsWith(u'/') && !target.startsWith(u'.') && !target.startsWith(u'{')
        && !target.startsWith(u'@') && !target.startsWith(u'~') && !target.startsWith(u'|');
}

std::optional<LinkStyle> linkStyleOf(const Blog &blog, const QString &postFile,
                                     const QString &target)
{
    const ResolvedReference found = resolveAsWritten(blog, postFile, target);
    if (found.file.isEmpty())
        return std::nullopt;
    const auto form = linkFormOf(blog, target);
    if (found.rule == ReferenceRule::BesidePost && form)
        return LinkStyle(*form);
    LinkStyle style = form.value_or(LinkForm::FromRoot);
    if (found.rule == ReferenceRule::AssetFolder) {
        style.fromPage = factsOf(blog.generator).companions != Companions::InAssetFolder;
        return style;
    }
    const QString relative = QDir(blog.root).relativeFilePath(found.file);
    const QString path = target.left(pathEnd(target));
    const qsizetype common = commonSegments(path, relative);
    if (common == 0)
        return style;
    // What is served from a folder begins there: "public" in "/public/x.png" is no part of it.
    QString base = staticRootAround(blog, relative);
    const qsizetype above = relative.size() - lastSegments(relative, common).size();
    if (above > base.size())
        base = relative.left(above);
    else if (base.isEmpty() && !blog.staticRoots.contains(QString()))
        base = relative.section(u'/', 0, 0) + u'/';
    style.root = base;
    const qsizetype named = relative.mid(base.size()).count(u'/') + 1;
    style.before = path.chopped(lastSegments(path, named).size());
    style.behind = target.mid(path.size());
    if (style.behind.startsWith(u'?') || style.behind.startsWith(u'#'))
        style.behind.clear();
    return style;
}

QString placeByStyle(const Blog &blog, const LinkStyle &style, const QString &target)
{
    const QString path = target.left(pathEnd(target));
    if (!style.root || !path.startsWith(style.before)
        || (style.before.isEmpty() && !isBarePath(path)))
        return {};
    const QString relative = QDir::cleanPath(*style.root + decoded(path.mid(style.before.size())));
    return relative.startsWith(QLatin1String("..")) ? QString() : blog.absolute(relative);
}

std::optional<QString> styledReference(const Blog &blog, const QString &postFile,
                                       const QString &file, const LinkStyle &style)
{
    QString written;
    const QString relative = QDir(blog.root).relativeFilePath(file);
    if (style.fromPage)
        written = fromPageTo(postFile, file);
    else if (style.root && relative.startsWith(*style.root))
        written = style.before + encodedPath(relative.mid(style.root->size())) + style.behind;
    else
        return std::nullopt;
    const ResolvedReference found = resolveAsWritten(blog, postFile, written, file);
    return found.status == ReferenceStatus::Ok && found.file == file ? std::optional(written)
                                                                     : std::nullopt;
}

QString referenceTo(const Blog &blog, const QString &postFile, const QString &file,
                    const LinkStyle &style)
{
    const QString usual = referenceTo(blog, postFile, file, style.form);
    // What a generator takes along with the post is named from the post, whatever others do.
    const QString beside = QFileInfo(postFile).absolutePath() + u'/';
    if (!usual.startsWith(u'/') && file.startsWith(beside)
        && factsOf(blog.generator).companions != Companions::Never)
        return usual;
    if (isRelative(style.form) && !style.root && !style.fromPage)
        return usual;
    return styledReference(blog, postFile, file, style).value_or(usual);
}

} // namespace Galley
