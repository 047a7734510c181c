// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postlife.h"

#include "lifebench.h"
#include "site/operation/operationdisk.h"
#include "work/life/postcopy.h"
#include "work/life/postremoval.h"

#include <QTest>
#include <QTextCursor>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

/// A disk whose bin is a folder, and whose steps fail from a certain one on.
class TestDisk : public FolderBin
{
public:
    using FolderBin::FolderBin;
    Done move(const QString &from, const QString &to) override
    {
        return fails() ? Done(Problem{Problem::MoveFailed, {from}}) : OperationDisk::move(from, to);
    }
    Result<QByteArray> write(const QString &path, const QByteArray &bytes,
                             const QByteArray &expected) override
    {
        return fails() ? Result<QByteArray>(Problem{Problem::WriteFailed, {path}})
                       : OperationDisk::write(path, bytes, expected);
    }
    int failAt = -1;
    bool failForEver = false;

private:
    bool fails()
    {
        const int number = m_count++;
        return failAt >= 0 && (number == failAt || (failForEver && number > failAt));
    }
    int m_count = 0;
};

/// The bench with a disk that can fail.
struct Bench : LifeBench {
    Bench() { life.setDisk(std::make_unique<TestDisk>(bin.path())); }
};

} // namespace

class TestPostLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPostsFollow();
    void unsavedChangesTakePart();
    void anUnsavedPostIsRenamedItself();
    void anOpenPostThatDoesNotKnowTheDiskStopsIt();
    void aFailureLeavesAllAsItWas();
    void undoSurvivesARestart();
    void whatACrashCutShortIsTakenBack();
    void undoRefusesWhereWorkWouldBeLost();
    void undoKeepsWhatWasSavedSince();
    void nothingIsDoneThatCannotBeKept();
    void aCopyIsAPostOfItsOwn();
    void aBundleIsCopiedWhole();
    void aPostGoesToTheBinAndComesBack();
    void picturesThatOthersUseStay();
    void unsavedTextIsInTheBin();
};

void TestPostLife::openPostsFollow()
{
    Bench bench;
    OpenPost *other = bench.open(bench.other());
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(post && other);
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QCOMPARE(post->path(), bench.tree.path(QStringLiteral("posts/journey.md")));
    QVERIFY(post->text().contains(QStringLiteral("title: Journey")));
    QVERIFY(post->text().contains(QStringLiteral("/images/posts/journey/1.jpg")));
    QVERIFY(other->text().contains(QStringLiteral("/posts/journey")));
    QVERIFY(!post->isModified() && !other->isModified());
    QVERIFY(bench.life.last());
    QCOMPARE(bench.life.last()->subject, QStringLiteral("Trip"));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
    QCOMPARE(post->path(), bench.trip());
    QVERIFY(post->text().contains(QStringLiteral("title: Trip")));
    QVERIFY(!post->isModified() && !bench.life.last());
}

void TestPostLife::unsavedChangesTakePart()
{
    Bench bench;
    OpenPost *other = bench.open(bench.other());
    Bench::type(other, QStringLiteral("Typed [y](/posts/trip#z).\n"));
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    // On the disk the link is right without what was typed; in the editor both are.
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/b.md")),
             QByteArray("---\ntitle: B\n---\nOne.\n\n[x](/posts/journey)\n"));
    QVERIFY(other->isModified());
    QCOMPARE(other->text(),
             QStringLiteral("---\ntitle: B\n---\nOne.\n\n[x](/posts/journey)\nTyped "
                            "[y](/posts/journey#z).\n"));
    // Nor are they lost when it is taken back.
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
    QVERIFY(other->isModified());
    QCOMPARE(other->text(),
             QStringLiteral("---\ntitle: B\n---\nOne.\n\n[x](/posts/trip)\nTyped "
                            "[y](/posts/trip#z).\n"));
    QVERIFY(other->save().ok());
    QCOMPARE(bench.tree.files().value(QStringLiteral("posts/b.md")), other->text().toUtf8());
}

void TestPostLife::anUnsavedPostIsRenamedItself()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    Bench::type(post, QStringLiteral("More.\n"));
    const QString before = post->text();
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QVERIFY(post->isModified());
    QVERIFY(post->text().startsWith(QStringLiteral("---\ntitle: Journey\n")));
    QVERIFY(post->text().endsWith(QStringLiteral("/images/posts/journey/1.jpg)\nMore.\n")));
    QVERIFY(!bench.tree.files().value(QStringLiteral("posts/journey.md")).contains("More."));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
    QCOMPARE(post->text(), before);
    QCOMPARE(post->path(), bench.trip());
    QVERIFY(post->isModified() && post->save().ok());
}

void TestPostLife::anOpenPostThatDoesNotKnowTheDiskStopsIt()
{
    Bench bench;
    OpenPost *other = bench.open(bench.other());
    Bench::type(other, QStringLiteral("mine\n"));
    bench.tree.write(QStringLiteral("posts/b.md"), "theirs [x](/posts/trip)\n");
    const BlogTree::Files now = bench.tree.files();
    const auto plan = bench.plan();
    QVERIFY(plan.ok());
    const Done done = bench.life.carryOut(*plan);
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(bench.tree.files(), now);
}

void TestPostLife::aFailureLeavesAllAsItWas()
{
    bool failed = true;
    for (int step = 0; failed; ++step) {
        QVERIFY(step < 50);
        Bench bench;
        OpenPost *post = bench.open(bench.trip());
        const QString text = post->text();
        auto disk = std::make_unique<TestDisk>(bench.bin.path());
        disk->failAt = step;
        bench.life.setDisk(std::move(disk));
        const auto plan = bench.plan();
        QVERIFY(plan.ok());
        failed = !bench.life.carryOut(*plan).ok();
        if (!failed)
            break;
        QCOMPARE(bench.tree.files(), bench.before);
        QCOMPARE(post->path(), bench.trip());
        QCOMPARE(post->text(), text);
        QVERIFY(!bench.life.last());
    }
}

void TestPostLife::undoSurvivesARestart()
{
    Bench bench;
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    PostLife again(bench.workspace, bench.profile.path());
    QVERIFY(again.last());
    QVERIFY(!again.lastWasCutShort());
    QVERIFY(again.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::whatACrashCutShortIsTakenBack()
{
    Bench bench;
    auto disk = std::make_unique<TestDisk>(bench.bin.path());
    disk->failAt = 2; // both moves are done, and nothing can be done any more
    disk->failForEver = true;
    bench.life.setDisk(std::move(disk));
    const auto plan = bench.plan();
    QVERIFY(plan.ok());
    const Done done = bench.life.carryOut(*plan);
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), int(Problem::TakeBackFailed));
    QVERIFY(bench.tree.files() != bench.before);
    PostLife again(bench.workspace, bench.profile.path());
    QVERIFY(again.lastWasCutShort());
    QVERIFY(again.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::undoRefusesWhereWorkWouldBeLost()
{
    Bench bench;
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    QFile other(bench.other());
    QVERIFY(other.open(QFile::Append));
    other.write("more\n"); // by another program
    other.close();
    const BlogTree::Files now = bench.tree.files();
    const Done back = bench.life.undo();
    QVERIFY(!back.ok());
    QCOMPARE(int(back.problem().code), int(Problem::ChangedSince));
    QCOMPARE(bench.tree.files(), now);
    QVERIFY(bench.life.last());
}

void TestPostLife::undoKeepsWhatWasSavedSince()
{
    Bench bench;
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    OpenPost *other = bench.open(bench.other());
    Bench::type(other, QStringLiteral("more\n"));
    QVERIFY(other->save().ok());
    const Done back = bench.life.undo();
    QVERIFY(back.ok());
    QByteArray kept = other->bytes();
    QCOMPARE(kept.count("more\n"), 1);
    QFile file(bench.other());
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), kept);
    file.close();
    // But for these words all is as it was.
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(kept.replace("more\n", ""));
    file.close();
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::nothingIsDoneThatCannotBeKept()
{
    Bench bench;
    QFile inTheWay(bench.profile.filePath(QStringLiteral("operations")));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const auto plan = bench.plan();
    QVERIFY(plan.ok());
    const Done done = bench.life.carryOut(*plan);
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), int(Problem::UndoNotKept));
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::aCopyIsAPostOfItsOwn()
{
    Bench bench;
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const QByteArray text = bench.before.value(QStringLiteral("posts/trip.md"));
    const auto copy = planPostCopy(*bench.workspace.blog(), bench.trip(), QString::fromUtf8(text),
                                   QStringLiteral("Trip (copy)"), now, notCancelled);
    QVERIFY(copy.ok() && bench.life.carryOut(*copy).ok());
    BlogTree::Files expected = bench.before;
    expected.insert(QStringLiteral("posts/trip-copy.md"),
                    "---\ntitle: Trip (copy)\ndate: 2026-11-22\ndraft: "
                    "true\n---\n![](/images/posts/trip-copy/1.jpg)\n");
    expected.insert(QStringLiteral("public/images/posts/trip-copy/"), {});
    expected.insert(QStringLiteral("public/images/posts/trip-copy/1.jpg"), "JPEG");
    const QString wrong = difference(bench.tree.files(), expected);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::aBundleIsCopiedWhole()
{
    Bench bench;
    bench.tree.write({QStringLiteral("posts/2018-05-30-walk/index.md:---\ntitle: Walk\ndate: "
                                     "2018-05-30T01:02:03Z\nslug: walk\naliases: "
                                     "[/w]\n---\n![](a.jpg)\n"),
                      QStringLiteral("posts/2018-05-30-walk/a.jpg:A")});
    const QString post = bench.tree.path(QStringLiteral("posts/2018-05-30-walk/index.md"));
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto copy = planPostCopy(*bench.workspace.blog(), post,
                                   QString::fromUtf8(bench.tree.files().value(
                                       QStringLiteral("posts/2018-05-30-walk/index.md"))),
                                   QStringLiteral("Walk again"), now, notCancelled);
    QVERIFY(copy.ok() && bench.life.carryOut(*copy).ok());
    const BlogTree::Files files = bench.tree.files();
    QCOMPARE(files.value(QStringLiteral("posts/2026-11-22-walk-copy/a.jpg")), QByteArray("A"));
    QCOMPARE(files.value(QStringLiteral("posts/2026-11-22-walk-copy/index.md")),
             QByteArray("---\ntitle: Walk again\ndate: 2026-11-22T12:00:00Z\nslug: "
                        "walk-copy\ndraft: true\n---\n![](a.jpg)\n"));
}

void TestPostLife::aPostGoesToTheBinAndComesBack()
{
    Bench bench;
    OpenPost *post = bench.open(bench.other());
    QVERIFY(bench.open(bench.trip()));
    const auto plan = planPostRemoval(*bench.workspace.blog(), bench.trip(), notCancelled);
    QVERIFY(plan.ok());
    QCOMPARE(plan->folders,
             QStringList{bench.tree.path(QStringLiteral("public/images/posts/trip"))});
    QCOMPARE(plan->uses.size(), 1);
    QCOMPARE(plan->uses.constFirst().before, QStringLiteral("[x](/posts/trip)"));
    QVERIFY(bench.life.carryOut(plan->operation).ok());
    QVERIFY(!QFileInfo::exists(bench.trip()));
    QVERIFY(!QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip"))));
    QVERIFY(QFileInfo::exists(bench.bin.filePath(QStringLiteral("trip.md"))));
    QCOMPARE(bench.workspace.post(), post);
    PostLife again(bench.workspace, bench.profile.path());
    QVERIFY(again.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
}

void TestPostLife::picturesThatOthersUseStay()
{
    Bench bench;
    bench.tree.write(QStringLiteral("posts/c.md"), "![](../public/images/posts/trip/1.jpg)\n");
    const auto plan = planPostRemoval(*bench.workspace.blog(), bench.trip(), notCancelled);
    QVERIFY(plan.ok());
    QVERIFY(plan->folders.isEmpty());
    QCOMPARE(plan->keptFolders.size(), 1);
    QVERIFY(bench.life.carryOut(plan->operation).ok());
    QVERIFY(QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip/1.jpg"))));
}

void TestPostLife::unsavedTextIsInTheBin()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    const auto plan = planPostRemoval(*bench.workspace.blog(), bench.trip(), notCancelled);
    QVERIFY(plan.ok());
    Bench::type(post, QStringLiteral("last words\n"));
    QVERIFY(bench.life.carryOut(plan->operation).ok());
    QFile binned(bench.bin.filePath(QStringLiteral("trip.md")));
    QVERIFY(binned.open(QFile::ReadOnly));
    QVERIFY(binned.readAll().endsWith("last words\n"));
}

QTEST_MAIN(TestPostLife)
#include "tst_postlife.moc"
