// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlink.h"

#include "site/linkform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// The path below the folder that the generator takes for the start; the folder's name may stand
/// anywhere ("src/content").
QString below(const QString &path, const QStringList &starts)
{
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (starts.contains(parts[i]))
            return parts.mid(i + 1).join(u'/');
    }
    return path;
}

QString withoutSuffix(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.left(dot) : path;
}

/// A path as an address in Markdown; other letters stay as they are.
QString encoded(const QString &path)
{
    QString address;
    for (QChar c : path) {
        if (c == u' ' || c == u'(' || c == u')' || c == u'%' || c == u'<' || c == u'>' || c == u'"'
            || c == u'#' || c == u'?' || c == u'\\')
            address += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            address += c;
    }
    return address;
}

/// The address of the page by its file's folder and name.
QString pageAddress(const Blog &blog, const QString &path, const QString &prefix)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}-"));
    QStringList parts = withoutSuffix(path).split(u'/');
    static const QStringList sources{QStringLiteral("src"),   QStringLiteral("app"),
                                     QStringLiteral("pages"), QStringLiteral("content"),
                                     QStringLiteral("data"),  QStringLiteral("_posts")};
    while (parts.size() > 1 && sources.contains(parts.first()))
        parts.removeFirst();
    if (parts.size() > 1
        && (parts.last() == QLatin1String("index") || parts.last() == QLatin1String("page")))
        parts.removeLast();
    const bool eleventy = blog.generator == Generator::Eleventy;
    if (eleventy)
        parts.last().remove(date);
    const bool slash = eleventy || blog.generator == Generator::Gatsby;
    QString page = u'/' + parts.join(u'/');
    if (!prefix.isEmpty())
        page = prefix + parts.last();
    return encoded(page + (slash ? QStringLiteral("/") : QString()));
}

} // namespace

QString postLink(const Blog &blog, const QString &from, const QString &to, const QString &prefix)
{
    QString path = QDir(blog.root).relativeFilePath(to);
    if (!blog.siteFolder.isEmpty() && path.startsWith(blog.siteFolder + u'/'))
        path = path.mid(blog.siteFolder.size() + 1);
    const bool quotable = !path.contains(u'"') && !path.contains(u'\\');
    switch (blog.generator) {
    case Generator::Hugo:
        if (quotable) {
            QString page = below(path, {QStringLiteral("content")});
            if (page.endsWith(QLatin1String("/index.md")))
                page.chop(9);
            return QStringLiteral("{{< relref \"/%1\" >}}").arg(page);
        }
        break;
    case Generator::Jekyll:
        if (path.contains(QLatin1String("_posts/")) && !path.contains(u' '))
            return QStringLiteral("{% post_url %1 %}")
                .arg(withoutSuffix(below(path, {QStringLiteral("_posts")})));
        break;
    case Generator::Hexo:
        if (path.contains(QLatin1String("_posts/")) && !path.contains(u' '))
            return QStringLiteral("{% post_path %1 %}")
                .arg(withoutSuffix(below(path, {QStringLiteral("_posts")})));
        break;
    case Generator::Zola:
        return QStringLiteral("@/") + encoded(below(path, {QStringLiteral("content")}));
    case Generator::Pelican:
        return QStringLiteral("{filename}") + referenceTo(blog, from, to, LinkForm::Relative);
    case Generator::Docusaurus:
    case Generator::VuePress:
    case Generator::VitePress:
        return referenceTo(blog, from, to, LinkForm::DotRelative);
    case Generator::Plain:
        return referenceTo(blog, from, to, LinkForm::Relative);
    case Generator::NextJs:
    case Generator::Astro:
    case Generator::Eleventy:
    case Generator::Gatsby:
        break;
    }
    return pageAddress(blog, path, prefix);
}

} // namespace Galley
