// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlist.h"

#include "site/postwalk.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype bunch = 64;

bool comesBefore(const PostSummary &a, const PostSummary &b)
{
    if (a.day.isValid() != b.day.isValid())
        return a.day.isValid();
    if (a.day.isValid() && a.day != b.day)
        return a.day > b.day;
    if (const int byTitle = a.title.localeAwareCompare(b.title); byTitle != 0)
        return byTitle < 0;
    return a.path < b.path;
}

} // namespace

QList<PostSummary> listPosts(const Blog &blog, const std::atomic_bool &cancelled,
                             const std::function<void(const QList<PostSummary> &)> &found)
{
    QList<PostSummary> posts;
    qsizetype reported = 0;
    const auto report = [&] {
        if (found && reported < posts.size())
            found(posts.mid(reported));
        reported = posts.size();
    };
    walkPosts(blog, blog.root, cancelled, [&](const QString &path) {
        posts.append(summarize(blog, path));
        if (posts.size() - reported >= bunch)
            report();
    });
    report();
    sortPosts(posts);
    return posts;
}

void sortPosts(QList<PostSummary> &posts)
{
    std::sort(posts.begin(), posts.end(), comesBefore);
}

} // namespace Galley
