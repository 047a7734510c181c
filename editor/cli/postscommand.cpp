// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"

#include "site/index/posttext.h"
#include "site/postlist.h"
#include "site/postsearch.h"
#include "site/postwalk.h"
#include "site/problemtext.h"
#include "site/sidebyside.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace Galley {

namespace {

/// Those that have the words: each post is read once, for its summary and for its text.
QList<PostSummary> foundPosts(const Blog &blog, const PostSearch &search)
{
    const std::atomic_bool cancelled = false;
    QStringList paths;
    walkPosts(blog, blog.root, cancelled, [&paths](const QString &path) { paths.append(path); });
    const auto read = [&](qsizetype i) -> std::optional<PostSummary> {
        const ReadPost post = readPost(blog, paths.at(i));
        if (!search.matches(searchedText(post.summary, post.text).whole()))
            return std::nullopt;
        return post.summary;
    };
    QList<PostSummary> found;
    takeInOrder(paths.size(), processors(), cancelled, read,
                [&found](qsizetype, const std::optional<PostSummary> &post) {
                    if (post)
                        found.append(*post);
                });
    sortPosts(found);
    return found;
}

QByteArray postJson(const PostSummary &post, const QString &name)
{
    return jsonObject(
        {{"path", jsonText(name)},
         {"title", jsonText(post.title)},
         {"date", post.date.isEmpty() ? QByteArray("null") : jsonText(post.date)},
         {"draft", jsonText(post.draft)},
         {"tags", jsonText(QJsonArray::fromStringList(post.tags))},
         {"problem", post.problem ? jsonText(problemText(*post.problem)) : QByteArray("null")}});
}

QString postLine(const PostSummary &post, const QString &name)
{
    QStringList marks;
    if (post.draft)
        marks.append(QStringLiteral("draft"));
    if (post.problem)
        marks.append(problemText(*post.problem));
    const QString mark = marks.isEmpty()
        ? QString()
        : QStringLiteral(" (") + marks.join(QStringLiteral("; ")) + QLatin1Char(')');
    return QStringLiteral("%1 %2  %3%4\n")
        .arg(post.date.isEmpty() ? QStringLiteral("-") : post.date, -10)
        .arg(name, post.title, mark);
}

} // namespace

ExitCode runPosts(const Arguments &arguments, Console &console)
{
    const QString &folder = arguments.operands().first();
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        console.error(folder, Problem{Problem::FolderMissing, {folder}});
        return ExitCode::Unusable;
    }
    const QString searchOption = QStringLiteral("--search");
    const PostSearch search(arguments.value(searchOption));
    if (arguments.has(searchOption) && search.isEmpty()) {
        console.error(QStringLiteral("--search needs a word"));
        return ExitCode::Unusable;
    }
    const std::atomic_bool cancelled = false;
    const QDir top(info.canonicalFilePath());
    const Blog blog = blogAround(folder);
    QList<PostSummary> posts = search.isEmpty() ? listPosts(blog, cancelled, {}, processors())
                                                : foundPosts(blog, search);
    posts.removeIf([&](const PostSummary &post) {
        return !post.path.startsWith(top.path() + QLatin1Char('/'));
    });
    QList<QByteArray> rows;
    for (const PostSummary &post : std::as_const(posts)) {
        const QString name = top.relativeFilePath(post.path);
        if (arguments.has(QStringLiteral("--json")))
            rows.append(postJson(post, name));
        else
            console.print(postLine(post, name));
    }
    if (arguments.has(QStringLiteral("--json")))
        console.write(jsonObject({{"posts", jsonArray(rows)}}) + '\n');
    return !search.isEmpty() && posts.isEmpty() ? ExitCode::Nothing : ExitCode::Success;
}

} // namespace Galley
