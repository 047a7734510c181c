// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postlife.h"
#include "work/life/postremoval.h"

#include "lifebench.h"
#include "site/operation/operationdisk.h"

#include <QTest>
#include <QTextCursor>

#include <functional>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

/// A disk on which another program is at work as well.
class SharedDisk : public OperationDisk
{
public:
    Result<QByteArray> write(const QString &path, const QByteArray &bytes,
                             const QByteArray &expected) override
    {
        Result<QByteArray> written = OperationDisk::write(path, bytes, expected);
        if (afterWrite)
            afterWrite(path);
        return written;
    }
    std::function<void(const QString &)> afterWrite;
};

using Bench = LifeBench;

} // namespace

class TestOpenPostsLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsavedPicturesFollow();
    void undoLeavesLinksToANamesake();
    void everyPostFollowsThoughOneCannotBeRead();
    void theHistoryFollows();
    void goalsFollow();
    void unsavedTextsKeepTheirPictures();
    void aBundleGoesWithWhatIsUnsaved();
};

void TestOpenPostsLife::unsavedPicturesFollow()
{
    Bench bench;
    bench.tree.write(QStringLiteral("posts/c.md"), "C\n");
    const BlogTree::Files before = bench.tree.files();
    OpenPost *post = bench.open(bench.tree.path(QStringLiteral("posts/c.md")));
    Bench::type(post, QStringLiteral("![](/images/posts/trip/1.jpg)\n"));
    const QString typed = post->text();
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QCOMPARE(post->text(), QStringLiteral("C\n![](/images/posts/journey/1.jpg)\n"));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(post->text(), typed);
    QCOMPARE(bench.tree.files(), before);
}

void TestOpenPostsLife::undoLeavesLinksToANamesake()
{
    Bench bench;
    bench.tree.write(QStringLiteral("posts/notes/journey.md"), "---\ntitle: N\n---\n");
    bench.tree.write(QStringLiteral("posts/notes/c.md"), "---\ntitle: C\n---\n");
    OpenPost *post = bench.open(bench.tree.path(QStringLiteral("posts/notes/c.md")));
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    Bench::type(post,
                QStringLiteral("[n](/posts/notes/journey) [[journey]] [t](/posts/journey)\n"));
    QVERIFY(bench.life.undo().ok());
    QVERIFY2(post->text().contains(QStringLiteral("[n](/posts/notes/journey)")),
             qPrintable(post->text()));
    QVERIFY2(post->text().contains(QStringLiteral("[[journey]]")), qPrintable(post->text()));
}

void TestOpenPostsLife::everyPostFollowsThoughOneCannotBeRead()
{
    Bench bench;
    bench.open(bench.other());
    OpenPost *post = bench.open(bench.trip());
    auto disk = std::make_unique<SharedDisk>();
    const QString other = bench.other();
    // Another program takes the post away as soon as it was written.
    disk->afterWrite = [other](const QString &path) {
        if (path == other)
            QFile::remove(path);
    };
    bench.life.setDisk(std::move(disk));
    const auto plan = bench.plan();
    QVERIFY(plan.ok());
    QVERIFY(!bench.life.carryOut(*plan).ok());
    QCOMPARE(post->path(), bench.tree.path(QStringLiteral("posts/journey.md")));
    QVERIFY(post->text().contains(QStringLiteral("title: Journey")));
}

void TestOpenPostsLife::theHistoryFollows()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    Bench::type(post, QStringLiteral("one\n"));
    QVERIFY(bench.workspace.save());
    const auto kept = [&bench](const QString &path) {
        bench.workspace.history().wait();
        return bench.workspace.history().history().list(path)->size();
    };
    QCOMPARE(kept(bench.trip()), 2);
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QCOMPARE(kept(post->path()), 2);
    Bench::type(post, QStringLiteral("two\n"));
    QVERIFY(bench.workspace.save());
    const qsizetype all = kept(post->path());
    QVERIFY(all >= 3); // the rename's own text may be one, too
    post->document()->undo();
    QVERIFY(bench.workspace.save());
    QVERIFY(bench.life.undo().ok());
    QVERIFY(kept(bench.trip()) >= all && kept(bench.trip()) <= all + 1); // each of them once
}

void TestOpenPostsLife::goalsFollow()
{
    Bench bench; // none of its posts is open
    const QString post = bench.tree.path(QStringLiteral("posts/walk/index.md"));
    const QString translation = bench.tree.path(QStringLiteral("posts/walk/index.de.md"));
    const QString now = bench.tree.path(QStringLiteral("posts/stroll/index.md"));
    const QString translationNow = bench.tree.path(QStringLiteral("posts/stroll/index.de.md"));
    bench.tree.write({QStringLiteral("posts/walk/index.md:---\ntitle: Walk\n---\n"),
                      QStringLiteral("posts/walk/index.de.md:---\ntitle: Gang\n---\n")});
    bench.settings.setWordGoal(post, 300);
    bench.settings.setWordGoal(translation, 200);
    bench.settings.setWordGoal(bench.other(), 100);
    const auto plan
        = planPostMove(*bench.workspace.blog(), post,
                       {QStringLiteral("Stroll"), QStringLiteral("stroll")}, {}, notCancelled);
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QVERIFY(QFile::exists(now) && QFile::exists(translationNow));
    QCOMPARE(bench.settings.wordGoal(now), 300);
    QCOMPARE(bench.settings.wordGoal(translationNow), 200);
    QCOMPARE(bench.settings.wordGoal(post), 0);
    QCOMPARE(bench.settings.wordGoal(bench.other()), 100);
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.settings.wordGoal(post), 300);
    QCOMPARE(bench.settings.wordGoal(translation), 200);
    QCOMPARE(bench.settings.wordGoal(now), 0);
}

void TestOpenPostsLife::unsavedTextsKeepTheirPictures()
{
    Bench bench;
    const auto plan = [&bench] {
        return planPostRemoval(*bench.workspace.blog(), bench.trip(), notCancelled, LargestKept,
                               bench.life.unsavedTexts());
    };
    QCOMPARE(plan()->folders.size(), 1);
    OpenPost *post = bench.open(bench.other());
    Bench::type(post, QStringLiteral("![](/images/posts/trip/1.jpg)\n"));
    QCOMPARE(plan()->folders.size(), 0);
    QCOMPARE(plan()->keptFolders.size(), 1);
}

void TestOpenPostsLife::aBundleGoesWithWhatIsUnsaved()
{
    Bench bench;
    bench.tree.write(QStringLiteral("posts/bundle/index.md"), "---\ntitle: Bundle\n---\nText\n");
    bench.tree.write(QStringLiteral("posts/bundle/1.jpg"), "JPEG");
    const QString path = bench.tree.path(QStringLiteral("posts/bundle/index.md"));
    OpenPost *post = bench.open(path);
    Bench::type(post, QStringLiteral("typed\n"));
    const auto plan = planPostRemoval(*bench.workspace.blog(), path, notCancelled, LargestKept,
                                      bench.life.unsavedTexts());
    QVERIFY(plan.ok());
    const Done binned = bench.life.carryOut(plan->operation);
    QVERIFY2(binned.ok(), qPrintable(QString::number(binned.ok() ? 0 : binned.problem().code)));
    QVERIFY(!QFileInfo::exists(bench.tree.path(QStringLiteral("posts/bundle"))));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/bundle/index.md")),
             QByteArray("---\ntitle: Bundle\n---\nText\ntyped\n"));
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/bundle/1.jpg")), QByteArray("JPEG"));
}

QTEST_MAIN(TestOpenPostsLife)
#include "tst_openpostslife.moc"
