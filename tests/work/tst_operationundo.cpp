// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/operationundo.h"

#include "lifebench.h"
#include "work/pictures/picturechange.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

struct Bench : LifeBench {
    /// Gives the picture of the trip another name.
    bool rename(const QString &from = QStringLiteral("1"), const QString &to = QStringLiteral("2"))
    {
        const auto plan = planPictureRename(
            {*workspace.blog(), {}, life.unsavedTexts()},
            tree.path(QStringLiteral("public/images/posts/trip/%1.jpg").arg(from)), to,
            notCancelled);
        return plan.ok() && life.carryOut(*plan).ok();
    }
    /// Undoes or redoes in a post, and lets the files follow.
    void step(OpenPost *post, bool back)
    {
        if (back)
            post->document()->undo();
        else
            post->document()->redo();
        QCoreApplication::processEvents();
    }

    OperationUndo undo{life, workspace};
    QSignalSpy followed{&undo, &OperationUndo::filesFollowed};
    QSignalSpy failed{&undo, &OperationUndo::failed};
};

} // namespace

class TestOperationUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesFollowTheText();
    void whatIsUnsavedStays();
    void undoingTheTakingBackDoesItAgain();
    void everyOpenPostIsOne();
    void twoNamesComeBackOneByOne();
    void whatWasSavedMeanwhileIsDoneAgain();
    void whatWasSavedSinceKeepsItsWords();
    void whatNamesItOnlySinceFollows();
    void whatAnotherProgramWroteStays();
    void anotherPictureMayHaveChangedSince();
    void undoneItIsSavedWithoutAWord();
    void typingEndsIt();
    void saysWhereFilesCannotFollow();
    void aPostsOwnNameFollows();
};

void TestOperationUndo::filesFollowTheText()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    const BlogTree::Files after = bench.tree.files();
    QVERIFY(after != bench.before);
    for (int i = 0; i < 3; ++i) {
        bench.step(post, true);
        QCOMPARE(bench.tree.files(), bench.before);
        QVERIFY(!post->isModified());
        QVERIFY(bench.workspace.save());
        QCOMPARE(bench.tree.files(), bench.before);
        bench.step(post, false);
        QCOMPARE(bench.tree.files(), after);
        QVERIFY(!post->isModified());
    }
    QCOMPARE(bench.followed.size(), 6);
    QCOMPARE(bench.failed.size(), 0);
}

void TestOperationUndo::whatIsUnsavedStays()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    Bench::type(post, QStringLiteral("before\n"));
    const QString typed = post->text();
    QVERIFY(bench.rename());
    const QString renamed = post->text();
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), bench.before);
    QCOMPARE(post->text(), typed);
    QVERIFY(post->isModified());
    bench.step(post, false);
    QCOMPARE(post->text(), renamed);
    QVERIFY(post->isModified());
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), bench.before);
    QVERIFY(bench.workspace.save());
    QCOMPARE(QString::fromUtf8(post->savedBytes()), typed);
    QCOMPARE(bench.failed.size(), 0);
}

void TestOperationUndo::undoingTheTakingBackDoesItAgain()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    const BlogTree::Files after = bench.tree.files();
    QVERIFY(bench.life.undo().ok());
    QCOMPARE(bench.tree.files(), bench.before);
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), after);
    QVERIFY(!post->isModified());
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), bench.before);
    QVERIFY(!post->isModified());
    QCOMPARE(bench.failed.size(), 0);
}

void TestOperationUndo::everyOpenPostIsOne()
{
    Bench bench;
    bench.tree.write(QStringLiteral("posts/c.md"), "C ![](/images/posts/trip/1.jpg)\n");
    const BlogTree::Files before = bench.tree.files();
    OpenPost *other = bench.open(bench.tree.path(QStringLiteral("posts/c.md")));
    Bench::type(other, QStringLiteral("unsaved\n"));
    const QString typed = other->text();
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    QVERIFY(other->text().contains(QStringLiteral("2.jpg")));
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), before);
    QCOMPARE(other->text(), typed);
    QVERIFY(other->isModified());
    // In the other one it is a step that can be undone as well: the new name is back.
    bench.step(other, true);
    QVERIFY(other->text().contains(QStringLiteral("2.jpg")));
    QVERIFY(post->text().contains(QStringLiteral("2.jpg")));
    QVERIFY(QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip/2.jpg"))));
    QCOMPARE(bench.failed.size(), 0);
}

void TestOperationUndo::twoNamesComeBackOneByOne()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    const BlogTree::Files between = bench.tree.files();
    QVERIFY(bench.rename(QStringLiteral("2"), QStringLiteral("3")));
    const BlogTree::Files after = bench.tree.files();
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), between);
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), bench.before);
    bench.step(post, false);
    bench.step(post, false);
    QCOMPARE(bench.tree.files(), after);
    QCOMPARE(bench.failed.size(), 0);
}

/// The names come again although the post holds more by then.
void TestOperationUndo::whatWasSavedMeanwhileIsDoneAgain()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    Bench::type(post, QStringLiteral("before\n"));
    QVERIFY(bench.rename());
    const QString renamed = post->text();
    bench.step(post, true);
    QVERIFY(bench.workspace.save());
    bench.step(post, false);
    QCOMPARE(post->text(), renamed);
    QVERIFY(QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip/2.jpg"))));
    QVERIFY(!post->isModified());
    QVERIFY(!post->changedOnDisk());
    QCOMPARE(bench.failed.size(), 0);
}

/// Saved between the renaming and the Ctrl+Z that takes it back: file and texts agree again.
void TestOperationUndo::whatWasSavedSinceKeepsItsWords()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    const QString first = post->text();
    QVERIFY(bench.rename());
    Bench::type(post, QStringLiteral("typed\n"));
    const QString typed = post->text();
    QVERIFY(bench.workspace.save());
    for (int i = 0; i < 2; ++i) {
        bench.step(post, true);
        QCOMPARE(bench.followed.size(), 2 * i);
        bench.step(post, true);
        QCOMPARE(bench.followed.size(), 2 * i + 1);
        QCOMPARE(post->text(), first);
        QVERIFY(post->isModified()); // what was saved has more
        BlogTree::Files files = bench.tree.files();
        QCOMPARE(files.value(QStringLiteral("posts/trip.md")),
                 bench.before.value(QStringLiteral("posts/trip.md")) + "typed\n");
        files[QStringLiteral("posts/trip.md")] = first.toUtf8();
        QCOMPARE(difference(files, bench.before), QString());
        bench.step(post, false);
        bench.step(post, false);
        QCOMPARE(post->text(), typed);
        QCOMPARE(QString::fromUtf8(bench.tree.files().value(QStringLiteral("posts/trip.md"))),
                 typed);
        QVERIFY(
            QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip/2.jpg"))));
    }
    QCOMPARE(bench.failed.size(), 0);
    // And once more, saved as it is then.
    bench.step(post, true);
    bench.step(post, true);
    QVERIFY(bench.workspace.save());
    QCOMPARE(bench.tree.files(), bench.before);
    QVERIFY(bench.prompts.asked.isEmpty());
}

void TestOperationUndo::whatNamesItOnlySinceFollows()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    OpenPost *other = bench.open(bench.other());
    Bench::type(other, QStringLiteral("![](/images/posts/trip/2.jpg)\n"));
    QVERIFY(bench.workspace.save());
    bench.step(post, true);
    QCOMPARE(bench.failed.size(), 0);
    QVERIFY(other->text().endsWith(QStringLiteral("![](/images/posts/trip/1.jpg)\n")));
    QVERIFY(!other->isModified());
    QCOMPARE(QString::fromUtf8(bench.tree.files().value(QStringLiteral("posts/b.md"))),
             other->text());
    bench.step(post, false);
    QCOMPARE(bench.failed.size(), 0);
    QVERIFY(other->text().endsWith(QStringLiteral("![](/images/posts/trip/2.jpg)\n")));
    QVERIFY(!other->isModified());
}

void TestOperationUndo::whatAnotherProgramWroteStays()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    bench.tree.write(QStringLiteral("posts/trip.md"), "another program's\n");
    const BlogTree::Files then = bench.tree.files();
    bench.step(post, true);
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.tree.files(), then);
    QVERIFY(bench.life.last() != nullptr);
    QVERIFY(!bench.life.lastWasCutShort());
}

/// A later operation stands in the way only where it concerns the same file.
void TestOperationUndo::anotherPictureMayHaveChangedSince()
{
    Bench bench;
    bench.tree.write(QStringLiteral("public/images/posts/trip/9.jpg"), "other");
    OpenPost *post = bench.open(bench.trip());
    const auto change = [&bench](const QString &picture, const QByteArray &bytes) {
        const auto plan = planPictureReplacement(
            {*bench.workspace.blog(), {}, {}},
            bench.tree.path(QStringLiteral("public/images/posts/trip/") + picture), bytes, {},
            notCancelled);
        return plan.ok() && bench.life.carryOut(*plan).ok();
    };
    QVERIFY(bench.rename());
    QVERIFY(change(QStringLiteral("9.jpg"), "another"));
    bench.step(post, true);
    QCOMPARE(bench.failed.size(), 0);
    QVERIFY(QFileInfo::exists(bench.tree.path(QStringLiteral("public/images/posts/trip/1.jpg"))));
    bench.step(post, false);
    QVERIFY(change(QStringLiteral("2.jpg"), "brighter"));
    const BlogTree::Files then = bench.tree.files();
    bench.step(post, true);
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.tree.files(), then);
}

/// What Galley wrote itself is no other program's work.
void TestOperationUndo::undoneItIsSavedWithoutAWord()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    post->document()->undo();
    QVERIFY(!post->changedOnDisk());
    QVERIFY(bench.workspace.save());
    QVERIFY(bench.prompts.asked.isEmpty());
}

void TestOperationUndo::typingEndsIt()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    bench.step(post, true);
    Bench::type(post, QStringLiteral("x\n"));
    bench.step(post, true);
    bench.step(post, false);
    QCOMPARE(bench.tree.files(), bench.before);
    QCOMPARE(bench.followed.size(), 1);
    QCOMPARE(bench.failed.size(), 0);
}

void TestOperationUndo::saysWhereFilesCannotFollow()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    QVERIFY(bench.rename());
    // Another picture has the old name by now.
    bench.tree.write(QStringLiteral("public/images/posts/trip/1.jpg"), "another");
    const BlogTree::Files then = bench.tree.files();
    bench.step(post, true);
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.tree.files(), then);
    bench.step(post, false);
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.tree.files(), then);
}

void TestOperationUndo::aPostsOwnNameFollows()
{
    Bench bench;
    OpenPost *post = bench.open(bench.trip());
    const auto plan = bench.plan();
    QVERIFY(plan.ok() && bench.life.carryOut(*plan).ok());
    const BlogTree::Files after = bench.tree.files();
    bench.step(post, true);
    QCOMPARE(bench.tree.files(), bench.before);
    QCOMPARE(post->path(), bench.trip());
    bench.step(post, false);
    QCOMPARE(bench.tree.files(), after);
    QCOMPARE(bench.failed.size(), 0);
}

QTEST_MAIN(TestOperationUndo)
#include "tst_operationundo.moc"
