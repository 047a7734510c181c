// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/posttext.h"

#include "post/fence.h"
#include "site/headtext.h"
#include "site/index/foldedtext.h"
#include "site/postdate.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

QString slugOf(const QString &path)
{
    const QFileInfo file(path);
    const QString name = nameWithoutDate(file.fileName());
    return name == QLatin1String("index") || name == QLatin1String("_index")
        ? nameWithoutDate(QFileInfo(file.path()).fileName() + QStringLiteral(".md"))
        : name;
}

} // namespace

SearchedText searchedText(const PostSummary &post, const QString &text)
{
    SearchedText searched;
    searched.title = foldText(post.title).toUtf8();
    QStringList about;
    for (const QString &tag : post.tags)
        about.append(foldText(tag));
    about.append(foldText(slugOf(post.path)));
    about.append(foldText(post.description));
    searched.about = about.join(QLatin1Char('\n')).toUtf8();
    searched.body = foldText(QStringView(text).mid(findFence(text).bodyStart)).toUtf8();
    return searched;
}

ReadPost readPost(const Blog &blog, const QString &path)
{
    const Result<QString> text = readHeadText(path, mostBytes);
    if (!text)
        return {summarizeUnreadable(path, text.problem()), {}};
    return {summarizeText(blog, path, *text), *text};
}

PostSummary summarizeUnnameable(const QString &path)
{
    return summarizeUnreadable(
        path,
        {Problem::FileUnreadable,
         {path, QCoreApplication::translate("Galley::PostText", "its name is not UTF-8")}});
}

} // namespace Galley
