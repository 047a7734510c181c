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
    void templatesThatNameItAreTold();
    void patternsTakePictures_data();
    void patternsTakePictures();
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

void TestPictureRemoval::templatesThatNameItAreTold()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦posts/a.md:---\nimage: /a.jpg\n---\n¦"
                     "components/head.jsx:<img src=\"/logo.jpg\" />\n¦styles/main.css:a { "
                     "background: url(/back.jpg) }\n¦public/a.jpg:A¦public/logo.jpg:B¦"
                     "public/back.jpg:C¦public/c.jpg:D"));
    QStringList pictures;
    for (const char *name : {"a.jpg", "logo.jpg", "back.jpg", "c.jpg"})
        pictures.append(tree.path(QStringLiteral("public/") + QLatin1String(name)));
    const auto plan = planPictureRemoval({tree.blog(), {}}, pictures, notCancelled);
    QVERIFY(plan.ok());
    // What only posts name is told with its lines.
    QCOMPARE(plan->mentioned,
             QStringList({QStringLiteral("logo.jpg"), QStringLiteral("back.jpg")}));
    QCOMPARE(plan->uses.size(), 1);
}

void TestPictureRemoval::patternsTakePictures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    const QString post = QStringLiteral("content/trip/index.md");
    const QString theme = QStringLiteral("layouts/single.html");
    QTest::newRow("a shortcode of a post")
        << post << QStringLiteral("{{< gallery match=\"pics/*\" >}}") << true;
    QTest::newRow("a loop of a theme")
        << theme << QStringLiteral("{{ range .Resources.Match \"pics/*.jpg\" }}") << true;
    QTest::newRow("a choice of suffixes")
        << theme << QStringLiteral("{{ range .Resources.Match '**.{jpg,png}' }}") << true;
    QTest::newRow("an import from far")
        << QStringLiteral("src/Trip.astro")
        << QStringLiteral("import.meta.glob('../content/**/pics/un*.jpg')") << true;
    QTest::newRow("another folder")
        << theme << QStringLiteral("{{ range .Resources.Match \"maps/*\" }}") << false;
    QTest::newRow("another beginning")
        << theme << QStringLiteral("{{ range .Resources.Match \"pics/map*.jpg\" }}") << false;
    QTest::newRow("another suffix")
        << theme << QStringLiteral("{{ range .Resources.Match \"pics/*.png\" }}") << false;
    QTest::newRow("another kind of file")
        << theme << QStringLiteral("{{ range .Resources.Match \"*.md\" }}") << false;
    QTest::newRow("stars in prose")
        << post << QStringLiteral("He said \"this *is* it\" and pics/* too") << false;
    QTest::newRow("a list of what is copied")
        << QStringLiteral("eleventy.js") << QStringLiteral("copy(\"**/*.jpg\")") << false;
}

void TestPictureRemoval::patternsTakePictures()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const bool, taken);
    BlogTree tree;
    tree.write(files("hugo.toml:x¦content/trip/index.md:---\ntitle: Trip\n---\n\n"
                     "![](pics/used.jpg)\n¦content/trip/pics/used.jpg:A¦"
                     "content/trip/pics/unused.jpg:B"));
    const QByteArray before = tree.files().value(file);
    tree.write(file, before + '\n' + text.toUtf8() + '\n');
    const PictureReport report = readPictureReport({tree.blog(), {}}, notCancelled);
    QCOMPARE(report.unused.isEmpty(), taken);
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
                     "themes/t/x.png:G¦content/posts/b/1+G,z.png:H¦content/posts/b/f,x (y).png:I¦"
                     "layouts/y.html:<img src=\"/1%2BG,z.png\"> <img src=\"/f,x (y).png\">\n"));
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
