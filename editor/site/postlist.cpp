// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlist.h"

#include "site/index/posttext.h"
#include "site/postwalk.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace Galley {

namespace {

constexpr qsizetype bunch = 64;

/// A post's place in the order; comparing dates as they are would take most of the time of a start.
struct Place {
    qint64 day; ///< ms since 1970; the least there is without a date
    qsizetype post;
};

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
    const auto take = [&](const PostFile &file) {
        posts.append(file.isNameable ? summarize(blog, file.path) : summarizeUnnameable(file.path));
        if (posts.size() - reported >= bunch)
            report();
    };
    walkPostFiles(blog, blog.root, cancelled, {take});
    report();
    sortPosts(posts);
    return posts;
}

void sortPosts(QList<PostSummary> &posts)
{
    std::vector<Place> places;
    places.reserve(std::size_t(posts.size()));
    for (qsizetype i = 0; i < posts.size(); ++i) {
        const QDateTime &day = posts[i].day;
        places.push_back(
            {day.isValid() ? day.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(), i});
    }
    std::sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        if (a.day != b.day)
            return a.day > b.day;
        const PostSummary &one = posts.at(a.post);
        const PostSummary &other = posts.at(b.post);
        if (const int byTitle = one.title.localeAwareCompare(other.title); byTitle != 0)
            return byTitle < 0;
        return one.path < other.path;
    });
    QList<PostSummary> sorted;
    sorted.reserve(posts.size());
    for (const Place &place : places)
        sorted.append(std::move(posts[place.post]));
    posts = std::move(sorted);
}

} // namespace Galley
