// SPDX-License-Identifier: GPL-3.0-or-later
// What the index of a blog's posts costs: the first one, the stored list, searches, one changed
// file, memory. bench_index BLOG; measure.sh makes the blog.
#include "site/index/indexsearch.h"
#include "site/index/postrefresh.h"
#include "site/postsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const QString &what, double value, const QString &unit, double budget)
{
    out() << what.leftJustified(44) << QStringLiteral("%1").arg(value, 9, 'f', 1) << ' '
          << unit.leftJustified(4) << QStringLiteral("%1 ").arg(budget, 7)
          << (value < budget ? "met" : "OVER") << Qt::endl;
}

/// What this process weighs, with its part of what it shares, in MB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of the processor that this program has taken so far: what else the machine does
/// counts not.
double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Words that are everywhere, parts of words, signs of two scripts, phrases, and what is nowhere.
QStringList questions()
{
    return QStringLiteral(
               "h|ha|har|harb|harbour|arbour|our|e|a b|harbour walk|walk harbour|"
               "\"harbour walk\"|\"morning ferry\"|mornin ferr|日|日本|本|散歩|日本 散歩|"
               "日本語|kıyı|KIYI|kiyi|şehir|sehir|ŞEHİR|market garden|rain|train|"
               "coffee notebook|coffee notebook music|island mountain road station|"
               "zebra|zebrafish|q|zz|unfinished|next.js|posts/|\"](/\"|see|c++|🦀|++|"
               "harbour-walk|station-999|library school kitchen table light|"
               "stone water travel friend market story|the|wal mar gar|999|9|ı")
        .split(u'|');
}

void measureSearches(const PostIndex &index, const QString &root)
{
    const auto search = IndexSearch::open(index.file(), root);
    if (!search)
        return;
    double start = processorTime();
    search.value()->prepare();
    out() << "to prepare, while the field gets the focus: " << processorTime() - start << " ms\n";
    QList<std::pair<double, QString>> times;
    for (const QString &question : questions()) {
        start = processorTime();
        const auto hits = search.value()->find(PostSearch(question));
        times.append({processorTime() - start,
                      QStringLiteral("%1 (%2)").arg(question).arg(hits ? hits->size() : -1)});
    }
    std::sort(times.begin(), times.end());
    print(QStringLiteral("a search, processor time, median of %1").arg(times.size()),
          times[times.size() / 2].first, QStringLiteral("ms"), 30);
    print(QStringLiteral("the slowest: %1").arg(times.back().second), times.back().first,
          QStringLiteral("ms"), 30);
    for (const auto &[time, question] : times.mid(times.size() - 6))
        out() << "    " << question << ' ' << time << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        out() << "usage: bench_index BLOG\n";
        return 2;
    }
    const Blog blog = blogAt(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir profile;
    const double before = memory();
    QElapsedTimer timer;

    auto index = PostIndex::open(profile.path(), blog.root);
    QList<PostSummary> posts = *index.value()->load();
    timer.start();
    qsizetype count = 0;
    PostRefresh(*index.value(), blog)
        .run(PostRefresh::Depth::PostsAndCovers, notCancelled,
             [&](const RefreshStep &step) { count += step.posts.size(); });
    out() << count << " posts\n";
    print(QStringLiteral("the first index"), milliseconds(timer) / 1000, QStringLiteral("s"), 10);
    out() << "processor time: " << processorTime() / 1000 << " s\n";
    out() << "the file has " << QFileInfo(index.value()->file()).size() / 1024 / 1024 << " MB\n";
    index.value().reset();

    const double start = processorTime();
    index = PostIndex::open(profile.path(), blog.root);
    posts = *index.value()->load();
    print(QStringLiteral("the stored list, processor time"), processorTime() - start,
          QStringLiteral("ms"), 100);

    timer.start();
    PostRefresh(*index.value(), blog)
        .run(PostRefresh::Depth::PostsAndCovers, notCancelled, [](const RefreshStep &) {});
    print(QStringLiteral("a refresh without a change"), milliseconds(timer), QStringLiteral("ms"),
          1000);

    QFile file(posts.constFirst().path);
    if (file.open(QFile::Append))
        file.write("\nchanged\n");
    file.close();
    timer.start();
    PostRefresh(*index.value(), blog)
        .run(PostRefresh::Depth::Posts, notCancelled,
             [&](const RefreshStep &step) { count = step.posts.size(); });
    print(QStringLiteral("one changed file"), milliseconds(timer), QStringLiteral("ms"), 1000);

    measureSearches(*index.value(), blog.root);
    print(QStringLiteral("memory above before"), memory() - before, QStringLiteral("MB"), 150);
    return count == 1 ? 0 : 1;
}
