// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureremoval.h"

#include "blogtree.h"
#include "site/operation/operationrun.h"
#include "support/folderbin.h"
#include "work/pictures/picturereport.h"

#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

QStringList files(const char *text)
{
    return QString::fromUtf8(text).split(QStringLiteral("¦"));
}

} // namespace

class TestPictureRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBinSaysWhoUsesIt();
    void severalGoTogetherOrNotAtAll();
    void whatIsTooMuchIsNotKept();
    void reportsWhatIsMissingAndUnused();
};

void TestPictureRemoval::theBinSaysWhoUsesIt()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦posts/a.md:---\nimage: /a.jpg\n---\n\n![](/a.jpg)\n¦"
                     "posts/b.md:Nothing.\n¦public/a.jpg:A"));
    const BlogTree::Files original = tree.files();
    const QString b = tree.path(QStringLiteral("posts/b.md"));
    const auto plan
        = planPictureRemoval({tree.blog(), {}, {{b, QStringLiteral("Typed ![](/a.jpg)\n")}}},
                             {tree.path(QStringLiteral("public/a.jpg"))}, notCancelled);
    QVERIFY(plan.ok());
    QStringList uses;
    for (const ChangedLine &line : plan->uses)
        uses.append(QStringLiteral("%1:%2:%3")
                        .arg(QFileInfo(line.path).fileName())
                        .arg(line.line)
                        .arg(line.before + line.after));
    QCOMPARE(
        uses,
        QStringList({QStringLiteral("a.md:2:image: /a.jpg"), QStringLiteral("a.md:5:![](/a.jpg)"),
                     QStringLiteral("b.md:1:Typed ![](/a.jpg)")}));
    QTemporaryDir bin;
    FolderBin disk(bin.path());
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QVERIFY(!QFileInfo::exists(tree.path(QStringLiteral("public/a.jpg"))));
    QVERIFY(QFileInfo::exists(bin.filePath(QStringLiteral("a.jpg"))));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureRemoval::severalGoTogetherOrNotAtAll()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦public/a.jpg:A¦public/b.jpg:B"));
    const auto plan = planPictureRemoval(
        {tree.blog(), {}},
        {tree.path(QStringLiteral("public/a.jpg")), tree.path(QStringLiteral("public/b.jpg"))},
        notCancelled);
    QVERIFY(plan.ok());
    tree.write(QStringLiteral("public/b.jpg"), "changed meanwhile");
    const BlogTree::Files original = tree.files();
    QTemporaryDir bin;
    FolderBin disk(bin.path());
    const Done done = OperationRun(plan->operation, disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(done.problem().code, Problem::FileChangedOnDisk);
    QCOMPARE(tree.files(), original);
}

void TestPictureRemoval::whatIsTooMuchIsNotKept()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦public/a.jpg:AAAA¦public/b.jpg:B"));
    const auto plan = planPictureRemoval(
        {tree.blog(), {}},
        {tree.path(QStringLiteral("public/a.jpg")), tree.path(QStringLiteral("public/b.jpg"))},
        notCancelled, 3);
    QVERIFY(plan.ok());
    QVERIFY(!plan->operation.isWholeKept());
    QTemporaryDir bin;
    FolderBin disk(bin.path());
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files().value(QStringLiteral("public/b.jpg")), QByteArray("B"));
    QVERIFY(!tree.files().contains(QStringLiteral("public/a.jpg")));
    QVERIFY(QFileInfo::exists(bin.filePath(QStringLiteral("a.jpg"))));
}

void TestPictureRemoval::reportsWhatIsMissingAndUnused()
{
    BlogTree tree;
    tree.write(files("hugo.toml:x¦content/posts/a/index.md:![](p.jpg) ![](gone.jpg)\n¦"
                     "content/posts/a/p.jpg:A¦content/posts/a/draft.jpg:B¦"
                     "content/posts/a/typed.jpg:C¦content/posts/a/film.mp4:D¦"
                     "content/posts/b/index.md:Nothing.\n¦content/posts/b/left.png:E¦"
                     "content/posts/b/og.png:F¦layouts/x.html:<img src=\"og.png\">\n¦"
                     "themes/t/x.png:G"));
    const QString a = tree.path(QStringLiteral("content/posts/a/index.md"));
    const PictureScene scene{
        tree.blog(), a, {{a, QStringLiteral("![](p.jpg)\n\n![](gone.jpg) ![](typed.jpg)\n")}}};
    const PictureReport report = readPictureReport(scene, notCancelled);
    QCOMPARE(report.missing.size(), 1);
    QCOMPARE(report.missing.constFirst().target, QStringLiteral("gone.jpg"));
    QCOMPARE(report.missing.constFirst().line, 3);
    QStringList unused;
    for (const ImageFile &image : report.unused)
        unused.append(QDir(tree.root()).relativeFilePath(image.path));
    QCOMPARE(unused,
             QStringList({QStringLiteral("content/posts/a/draft.jpg"),
                          QStringLiteral("content/posts/b/left.png")}));
}

QTEST_GUILESS_MAIN(TestPictureRemoval)
#include "tst_pictureremoval.moc"
