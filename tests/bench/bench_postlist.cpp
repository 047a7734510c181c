// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of a large blog's posts costs in a window: the first index beside the window's
// longest pause, the list of the last time until it is painted, one file that another program
// writes, memory. bench_postlist BLOG; measure-index.sh makes the blog.
#include "session/catalog/postfinder.h"
#include "session/postcatalog.h"
#include "widgets/appearance.h"
#include "widgets/postlistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Galley;

namespace {

void print(const QString &what, double value, const QString &unit, double budget)
{
    QTextStream(stdout) << what.leftJustified(44) << QStringLiteral("%1").arg(value, 9, 'f', 1)
                        << ' ' << unit.leftJustified(4) << QStringLiteral("%1 ").arg(budget, 7)
                        << (value < budget ? "met" : "OVER") << Qt::endl;
}

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

/// Milliseconds of the processor that the window's thread has taken so far.
double threadTime()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// A window's list on a catalogue, as the program has it.
struct Window {
    explicit Window(const QString &profile)
        : catalog(profile)
    {
        list.resize(272, 800);
        list.show();
        QObject::connect(&catalog, &PostCatalog::changed, &list,
                         [this] { list.setPosts(catalog.posts(), catalog.isScanning()); });
        QObject::connect(&catalog, &PostCatalog::postUpdated, &list, &PostListView::updatePost);
        QObject::connect(&catalog, &PostCatalog::indexChanged, &finder, [this] {
            finder.setIndex(catalog.indexFile(), catalog.root());
            list.setSearchedOutside(true);
        });
        QCoreApplication::processEvents();
    }

    /// Runs the loop until this holds; tells the longest time that the loop stood still, in ms.
    template <typename Condition>
    double wait(Condition condition)
    {
        double longest = 0;
        QElapsedTimer sinceTurn;
        sinceTurn.start();
        while (!condition()) {
            QEventLoop turn;
            QTimer::singleShot(1, &turn, &QEventLoop::quit);
            turn.exec();
            longest = std::max(longest, milliseconds(sinceTurn));
            sinceTurn.start();
        }
        return longest;
    }

    PostCatalog catalog;
    PostFinder finder;
    PostListView list;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        QTextStream(stdout) << "usage: bench_postlist BLOG\n";
        return 2;
    }
    applyLook(app, Settings::Theme::Light);
    const Blog blog = blogAt(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir profile;
    QElapsedTimer timer;
    {
        Window window(profile.path());
        timer.start();
        window.catalog.open(blog);
        const double pause = window.wait([&] { return !window.catalog.isScanning(); });
        print(QStringLiteral("the first list"), milliseconds(timer) / 1000, QStringLiteral("s"),
              10);
        print(QStringLiteral("the window's longest pause meanwhile"), pause, QStringLiteral("ms"),
              200);
    }
    const double before = memory();
    Window window(profile.path());
    const double start = threadTime();
    timer.start();
    window.catalog.open(blog);
    window.wait([&] { return !window.catalog.posts().isEmpty(); });
    const double known = milliseconds(timer);
    window.list.grab();
    print(QStringLiteral("processor time of the window's thread for it"), threadTime() - start,
          QStringLiteral("ms"), 60);
    print(QStringLiteral("the list of the last time"), known, QStringLiteral("ms"), 100);
    print(QStringLiteral("and painted"), milliseconds(timer), QStringLiteral("ms"), 150);

    bool refreshed = false;
    QObject::connect(&window.catalog, &PostCatalog::progressed, &app, [&] { refreshed = true; });
    window.wait([&] { return refreshed && window.catalog.toRead() == 0; });
    QTimer::singleShot(500, &app, [&] { refreshed = false; });
    window.wait([&] { return !refreshed; });
    bool updated = false;
    QObject::connect(&window.catalog, &PostCatalog::textsChanged, &app, [&] { updated = true; });
    QFile file(window.catalog.posts().constFirst().path);
    if (file.open(QFile::Append))
        file.write("\nchanged\n");
    file.close();
    timer.start();
    window.wait([&] { return updated; });
    print(QStringLiteral("one changed file"), milliseconds(timer), QStringLiteral("ms"), 1000);

    window.finder.prepare();
    bool found = false;
    QObject::connect(&window.finder, &PostFinder::found, &app, [&] {
        QHash<QString, int> hits;
        hits.reserve(window.finder.hits().size());
        for (const SearchHit &hit : window.finder.hits())
            hits.insert(hit.path, hit.rank);
        window.list.setHits(
            hits, [&](const PostSummary &post) { return window.finder.snippet(post.path); });
        found = true;
    });
    window.list.findChild<QLineEdit *>()->setText(QStringLiteral("harbour"));
    window.finder.find(QStringLiteral("harbour"));
    window.wait([&] { return found; });
    found = false;
    timer.start();
    window.finder.find(QStringLiteral("harbour walk"));
    window.wait([&] { return found; });
    print(QStringLiteral("a search that finds all, from key to hits"), milliseconds(timer),
          QStringLiteral("ms"), 30);
    window.list.grab();
    print(QStringLiteral("and painted"), milliseconds(timer), QStringLiteral("ms"), 60);
    print(QStringLiteral("memory above an empty list"), memory() - before, QStringLiteral("MB"),
          150);
    return 0;
}
