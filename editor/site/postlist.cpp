// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlist.h"

#include "site/index/posttext.h"
#include "site/postwalk.h"
#include "site/sidebyside.h"

#include <QCollator>

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

/// Posts of one day. A language's order is costly to tell: once for each title, not for each pair.
void sortByTitle(std::vector<Place>::iterator first, std::vector<Place>::iterator last,
                 const QList<PostSummary> &posts)
{
    thread_local const QCollator collator; // to make one costs what a hundred titles do
    std::vector<std::pair<QCollatorSortKey, Place>> keyed;
    for (auto place = first; place != last; ++place)
        keyed.emplace_back(collator.sortKey(posts[place->post].title), *place);
    std::sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        if (const int byTitle = a.first.compare(b.first); byTitle != 0)
            return byTitle < 0;
        return posts[a.second.post].path < posts[b.second.post].path;
    });
    for (const auto &[key, place] : keyed)
        *first++ = place;
}

} // namespace

QList<PostSummary> listPosts(const Blog &blog, const std::atomic_bool &cancelled,
                             const std::function<void(const QList<PostSummary> &)> &found,
                             int threads)
{
    QList<PostSummary> posts;
    qsizetype reported = 0;
    const auto report = [&] {
        if (found && reported < posts.size())
            found(posts.mid(reported));
        reported = posts.size();
    };
    QList<PostFile> files;
    walkPostFiles(blog, blog.root, cancelled,
                  {[&files](const PostFile &file) { files.append(file); }});
    const auto read = [&](qsizetype i) {
        const PostFile &file = files.at(i);
        return file.isNameable ? summarize(blog, file.path) : summarizeUnnameable(file.path);
    };
    const auto take = [&](qsizetype, const PostSummary &post) {
        posts.append(post);
        if (posts.size() - reported >= bunch)
            report();
    };
    takeInOrder(files.size(), threads, cancelled, read, take);
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
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.day > b.day; });
    for (auto first = places.begin(); first != places.end();) {
        const auto last = std::find_if(first, places.end(),
                                       [&](const Place &place) { return place.day != first->day; });
        if (last - first > 1)
            sortByTitle(first, last, posts);
        first = last;
    }
    QList<PostSummary> sorted;
    sorted.reserve(posts.size());
    for (const Place &place : places)
        sorted.append(std::move(posts[place.post]));
    posts = std::move(sorted);
}

} // namespace Galley
