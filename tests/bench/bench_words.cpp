// SPDX-License-Identifier: GPL-3.0-or-later
// What finding and replacing words in all posts costs: the search and the plan, which have a thread
// of their own, and the writing, for which the window waits. bench_words [POSTS]
#include "site/operation/operationdisk.h"
#include "site/operation/operationrun.h"
#include "work/words/wordsrewrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

void print(const QString &what, qint64 milliseconds)
{
    QTextStream(stdout) << what.leftJustified(56) << milliseconds << " ms" << Qt::endl;
}

void makeBlog(const QString &root, int posts)
{
    QDir(root).mkpath(QStringLiteral("posts"));
    QFile mark(root + QStringLiteral("/next.config.js"));
    if (mark.open(QFile::WriteOnly))
        mark.write("x");
    for (int i = 0; i < posts; ++i) {
        QFile file(root + QStringLiteral("/posts/p%1.md").arg(i));
        if (!file.open(QFile::WriteOnly))
            return;
        file.write("---\ntitle: \"Post " + QByteArray::number(i)
                   + "\"\ndate: 2018-05-30\ntags: [one, two]\n---\n\n");
        file.write(QByteArray("Some words of a paragraph that says little. ").repeated(60));
        if (i % 100 == 0)
            file.write("\n\nA needle in it.\n");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int posts = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const QTemporaryDir folder;
    makeBlog(folder.path(), posts);
    const Blog blog = blogAt(folder.path());
    QElapsedTimer time;
    const auto search = [&](const QString &name, const WordsWish &wish) {
        SearchProgress progress;
        time.start();
        const BlogHits found = findWords(blog, wish, {}, Going, progress);
        print(QStringLiteral("%1: %2 places in %3 posts").arg(name).arg(found.count()).arg(posts),
              time.elapsed());
        return found;
    };
    const WordsWish wish{{QStringLiteral("needle")}, QStringLiteral("pin")};
    search(QStringLiteral("first, body and fields"), wish);
    const BlogHits found = search(QStringLiteral("again"), wish);
    search(QStringLiteral("body alone"), {wish.query, wish.with, true, false});
    search(QStringLiteral("an expression"),
           {{QStringLiteral("n\\w+dle"), false, false, true}, wish.with});
    time.start();
    const RewritePlan plan = planWords(blog, wish, found.posts, {}, Going);
    print(QStringLiteral("plan of %1 files").arg(plan.operation.steps.size()), time.elapsed());
    OperationDisk disk;
    time.start();
    const bool written = OperationRun(plan.operation, disk).carryOut().ok();
    print(written ? QStringLiteral("written") : QStringLiteral("not written"), time.elapsed());
    return written ? 0 : 1;
}
