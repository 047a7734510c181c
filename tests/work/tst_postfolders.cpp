// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postfolders.h"

#include "blogtree.h"
#include "site/operation/operationrun.h"
#include "support/folderbin.h"
#include "work/life/postcopy.h"
#include "work/life/postremoval.h"

#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

} // namespace

/// Which folders go along with a post to the bin, and with its copy.
class TestPostFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_bin.path()).removeRecursively() && QDir().mkpath(m_bin.path())); }
    void whatIsNotThePostsAloneStays_data();
    void whatIsNotThePostsAloneStays();
    void aFolderOfItsNameInABundleGoesWithIt();
    void aPostComesBackWithoutAFolderThatIsTooLarge();

private:
    QTemporaryDir m_bin;
};

void TestPostFolders::whatIsNotThePostsAloneStays_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("the pages below it") << QStringLiteral("docs/install.md")
                                        << QStringList{QStringLiteral("docs/install.md:x\n"),
                                                       QStringLiteral("docs/install/linux.md:y\n")};
    QTest::newRow("the site's folder of pictures")
        << QStringLiteral("images.md")
        << QStringList{QStringLiteral("images.md:![](images/a.jpg)\n"),
                       QStringLiteral("images/a.jpg:A")};
    QTest::newRow("a folder around the one that is served")
        << QStringLiteral("public.md")
        << QStringList{QStringLiteral("public.md:x\n"), QStringLiteral("public/logo.png:A")};
}

void TestPostFolders::whatIsNotThePostsAloneStays()
{
    QFETCH(const QString, post);
    QFETCH(const QStringList, files);
    BlogTree tree;
    FolderBin disk(m_bin.path());
    tree.write(QStringLiteral("next.config.js"), "x");
    tree.write(files);
    BlogTree::Files expected = tree.files();
    expected.remove(post);
    const auto plan = planPostRemoval(tree.blog(), tree.path(post), notCancelled);
    QVERIFY(plan.ok());
    QVERIFY(plan->folders.isEmpty());
    OperationRun removal(plan->operation, disk);
    QVERIFY(removal.carryOut().ok());
    QCOMPARE(tree.files(), expected);
}

void TestPostFolders::aFolderOfItsNameInABundleGoesWithIt()
{
    BlogTree tree;
    FolderBin disk(m_bin.path());
    tree.write(QStringLiteral("next.config.js"), "x");
    tree.write({QStringLiteral("posts/walk/index.md:---\ntitle: W\n---\n![](walk/a.jpg)\n"),
                QStringLiteral("posts/walk/walk/a.jpg:A")});
    const BlogTree::Files before = tree.files();
    const QString post = tree.path(QStringLiteral("posts/walk/index.md"));
    const QString text = QString::fromUtf8(before.value(QStringLiteral("posts/walk/index.md")));
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto copy = planPostCopy(tree.blog(), post, text, QStringLiteral("W"), now, notCancelled);
    QVERIFY(copy.ok());
    OperationRun copying(*copy, disk);
    QVERIFY(copying.carryOut().ok());
    QVERIFY(QFileInfo::exists(tree.path(QStringLiteral("posts/walk-copy/walk/a.jpg"))));
    QVERIFY(!QFileInfo::exists(tree.path(QStringLiteral("posts/walk/walk-copy"))));
    QVERIFY(copying.takeBack().ok());
    QCOMPARE(tree.files(), before);
    const auto plan = planPostRemoval(tree.blog(), post, notCancelled);
    QVERIFY(plan.ok());
    QCOMPARE(plan->folders, QStringList{tree.path(QStringLiteral("posts/walk"))});
    OperationRun removal(plan->operation, disk);
    QVERIFY(removal.carryOut().ok());
    QVERIFY(!QFileInfo::exists(tree.path(QStringLiteral("posts/walk"))));
    QVERIFY(removal.takeBack().ok());
    QCOMPARE(tree.files(), before);
}

void TestPostFolders::aPostComesBackWithoutAFolderThatIsTooLarge()
{
    BlogTree tree;
    FolderBin disk(m_bin.path());
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("posts/walk/index.md:W"),
                QStringLiteral("posts/walk/a.jpg:AAAAAAAAAA")});
    BlogTree::Files expected = tree.files();
    expected.remove(QStringLiteral("posts/walk/a.jpg"));
    const auto plan = planPostRemoval(tree.blog(), tree.path(QStringLiteral("posts/walk/index.md")),
                                      notCancelled, 5);
    QVERIFY(plan.ok());
    QVERIFY(!plan->operation.isWholeKept());
    OperationRun removal(plan->operation, disk);
    QVERIFY(removal.carryOut().ok());
    QVERIFY(!QFileInfo::exists(tree.path(QStringLiteral("posts/walk"))));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok());
    QVERIFY(OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), expected);
}

QTEST_GUILESS_MAIN(TestPostFolders)
#include "tst_postfolders.moc"
