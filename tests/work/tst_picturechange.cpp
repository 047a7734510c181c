// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are renamed, moved, replaced and described: every reference in every post
// follows, nothing else changes, and what is taken back is as it was.
#include "work/pictures/picturechange.h"

#include "blogtree.h"
#include "site/operation/operationrun.h"

#include <QImage>
#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

QStringList files(const char *text)
{
    return QString::fromUtf8(text).split(QStringLiteral("¦"));
}

/// A plan in words, for a test that fails.
QString told(const Result<RewritePlan> &plan)
{
    return plan.ok() ? QString() : plan.problem().arguments.join(u' ');
}

} // namespace

class TestPictureChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesFollow_data();
    void referencesFollow();
    void refusesNames_data();
    void refusesNames();
    void movesToAnotherFolder_data();
    void movesToAnotherFolder();
    void aReplacementKeepsTheName();
    void aReplacementOfAnotherKindTakesItsSuffix();
    void whatTellsOfTheAuthorIsTakenOut();
    void describesAllPlaces_data();
    void describesAllPlaces();
    void theUsersOwnPost();
    void referencesInRealPosts();
};

void TestPictureChange::referencesFollow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, const char *before, const char *picture, const char *base,
                        const char *after) {
        QTest::newRow(name) << files(before) << QString::fromUtf8(picture)
                            << QString::fromUtf8(base) << files(after);
    };
    row("cover, body and other posts, in both absolute forms",
        "next.config.js:x¦posts/a.md:---\nimage: /public/images/a/001.jpg # kept\n---\n"
        "![x](/public/images/a/001.jpg \"t\")\n![y](/images/a/001.jpg)\n¦"
        "posts/b.md:---\ncover: '/images/a/001.jpg'\n---\n![](/images/a/0010.jpg)\n¦"
        "public/images/a/001.jpg:A",
        "public/images/a/001.jpg", "stage",
        "next.config.js:x¦posts/a.md:---\nimage: /public/images/a/stage.jpg # kept\n---\n"
        "![x](/public/images/a/stage.jpg \"t\")\n![y](/images/a/stage.jpg)\n¦"
        "posts/b.md:---\ncover: '/images/a/stage.jpg'\n---\n![](/images/a/0010.jpg)\n¦"
        "public/images/a/stage.jpg:A");
    row("the name alone, in a bundle's front matter, shortcodes and HTML",
        "hugo.toml:x¦content/posts/a/index.md:---\ntitle: x.jpg\ncover: x.jpg\n"
        "resources:\n- src: x.jpg\n---\n{{< figure src=\"x.jpg\" >}}\n{{< img x.jpg >}}\n"
        "<img src=\"./x.jpg\" srcset=\"x.jpg 1x, x.jpg?w=2 2x\">\n"
        "<div style=\"background: url(x.jpg)\">\n¦content/posts/a/x.jpg:A¦"
        "content/posts/b/index.md:---\ncover: x.jpg\n---\n![](x.jpg) ![](../a/x.jpg)\n¦"
        "content/posts/b/x.jpg:B",
        "content/posts/a/x.jpg", "y",
        "hugo.toml:x¦content/posts/a/index.md:---\ntitle: x.jpg\ncover: y.jpg\n"
        "resources:\n- src: y.jpg\n---\n{{< figure src=\"y.jpg\" >}}\n{{< img y.jpg >}}\n"
        "<img src=\"./y.jpg\" srcset=\"y.jpg 1x, y.jpg?w=2 2x\">\n"
        "<div style=\"background: url(y.jpg)\">\n¦content/posts/a/y.jpg:A¦"
        "content/posts/b/index.md:---\ncover: x.jpg\n---\n![](x.jpg) ![](../a/y.jpg)\n¦"
        "content/posts/b/x.jpg:B");
    row("percent-encoded, escaped, between angle brackets and with blanks to come",
        "next.config.js:x¦posts/a.md:![](/my%20pic.jpg)\n![](</my pic.jpg>)\n"
        "![](/my%20pic.jpg#f)\n¦public/my pic.jpg:A",
        "public/my pic.jpg", "Käse (1)",
        "next.config.js:x¦posts/a.md:![](/Käse%20%281%29.jpg)\n![](</Käse %281%29.jpg>)\n"
        "![](/Käse%20%281%29.jpg#f)\n¦public/Käse (1).jpg:A");
    row("letters that are escaped stay so",
        "next.config.js:x¦posts/a.md:![](/%C3%A4.jpg)\n¦public/ä.jpg:A", "public/ä.jpg", "ö",
        "next.config.js:x¦posts/a.md:![](/%C3%B6.jpg)\n¦public/ö.jpg:A");
    row("definitions and links, not code and not words",
        "next.config.js:x¦posts/a.md:![x][p] and [big](/p.png)\n\n[p]: /p.png 'P'\n\n"
        "`/p.png` and p.png\n\n    /p.png\n¦public/p.png:A",
        "public/p.png", "q",
        "next.config.js:x¦posts/a.md:![x][p] and [big](/q.png)\n\n[p]: /q.png 'P'\n\n"
        "`/p.png` and p.png\n\n    /p.png\n¦public/q.png:A");
    row("wrong letter case is mended on the way",
        "next.config.js:x¦posts/a.md:![](/LOGO.png)\n¦public/Logo.png:A", "public/Logo.png", "mark",
        "next.config.js:x¦posts/a.md:![](/mark.png)\n¦public/mark.png:A");
    row("only the case of letters",
        "next.config.js:x¦posts/a.md:![](/Logo.png)\n¦public/Logo.png:A", "public/Logo.png", "logo",
        "next.config.js:x¦posts/a.md:![](/logo.png)\n¦public/logo.png:A");
    row("line ends and a mark at the start stay",
        "next.config.js:x¦posts/a.md:\xEF\xBB\xBF---\r\ncover: /p.png\r\n---\r\n![](/p.png)\r\n¦"
        "public/p.png:A",
        "public/p.png", "q",
        "next.config.js:x¦posts/a.md:\xEF\xBB\xBF---\r\ncover: /q.png\r\n---\r\n![](/q.png)\r\n¦"
        "public/q.png:A");
    row("a film and a paper are files as well",
        "next.config.js:x¦posts/a.md:<video src=\"/f.mp4\" poster=\"/f.jpg\"></video>\n¦"
        "public/f.mp4:A¦public/f.jpg:B",
        "public/f.mp4", "g",
        "next.config.js:x¦posts/a.md:<video src=\"/g.mp4\" poster=\"/f.jpg\"></video>\n¦"
        "public/g.mp4:A¦public/f.jpg:B");
}

void TestPictureChange::referencesFollow()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, picture);
    QFETCH(const QString, name);
    QFETCH(const QStringList, after);
    BlogTree tree;
    tree.write(before);
    const BlogTree::Files original = tree.files();
    const auto plan = planPictureRename({tree.blog(), {}}, tree.path(picture), name, notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    QVERIFY(plan->left.isEmpty());
    QCOMPARE(tree.files(), original);
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    const QString wrong = difference(tree.filesOnly(), BlogTree::asFiles(after));
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong));
    // From the profile, as after a restart.
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok());
    QVERIFY(OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureChange::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Problem::Code>("code");
    const auto row = [](const char *name, const QString &base, Problem::Code code) {
        QTest::newRow(name) << base << code;
    };
    row("a folder upwards", QStringLiteral("../x"), Problem::NameInvalid);
    row("two dots", QStringLiteral(".."), Problem::NameInvalid);
    row("a slash", QStringLiteral("a/b"), Problem::NameInvalid);
    row("the other slash", QStringLiteral("a\\b"), Problem::NameInvalid);
    row("a device of Windows", QStringLiteral("CON"), Problem::NameInvalid);
    row("a device of Windows with a suffix", QStringLiteral("aux.b"), Problem::NameInvalid);
    row("a sign that Windows refuses", QStringLiteral("what?"), Problem::NameInvalid);
    row("nothing", QString(), Problem::NameInvalid);
    row("blanks around it", QStringLiteral(" a"), Problem::NameInvalid);
    row("three hundred letters", QString(300, u'a'), Problem::NameInvalid);
    row("another file's name", QStringLiteral("b"), Problem::NameTaken);
    row("another file's name in other letters", QStringLiteral("B"), Problem::NameTaken);
}

void TestPictureChange::refusesNames()
{
    QFETCH(const QString, name);
    QFETCH(const Problem::Code, code);
    BlogTree tree;
    tree.write(files("next.config.js:x¦public/a.jpg:A¦public/b.jpg:B"));
    const auto plan = planPictureRename(
        {tree.blog(), {}}, tree.path(QStringLiteral("public/a.jpg")), name, notCancelled);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.problem().code, code);
}

void TestPictureChange::movesToAnotherFolder_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, const char *before, const char *picture,
                        const char *folder, const char *after) {
        QTest::newRow(name) << files(before) << QString::fromUtf8(picture)
                            << QString::fromUtf8(folder) << files(after);
    };
    row("below the same static root, into a folder that is not there yet",
        "next.config.js:x¦posts/a.md:---\nimage: /public/images/a/p.jpg\n---\n"
        "![](/images/a/p.jpg)\n¦public/images/a/p.jpg:A",
        "public/images/a/p.jpg", "public/images/b/c",
        "next.config.js:x¦posts/a.md:---\nimage: /public/images/b/c/p.jpg\n---\n"
        "![](/images/b/c/p.jpg)\n¦public/images/b/c/p.jpg:A");
    row("from one bundle into another, seen from both",
        "hugo.toml:x¦content/posts/a/index.md:![](p.jpg)\n¦content/posts/a/p.jpg:A¦"
        "content/posts/b/index.md:![](../a/p.jpg)\n",
        "content/posts/a/p.jpg", "content/posts/b",
        "hugo.toml:x¦content/posts/a/index.md:![](../b/p.jpg)\n¦content/posts/b/p.jpg:A¦"
        "content/posts/b/index.md:![](../b/p.jpg)\n");
}

void TestPictureChange::movesToAnotherFolder()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, picture);
    QFETCH(const QString, folder);
    QFETCH(const QStringList, after);
    BlogTree tree;
    tree.write(before);
    const BlogTree::Files original = tree.files();
    const auto plan
        = planPictureMove({tree.blog(), {}}, tree.path(picture), tree.path(folder), notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    const QString wrong = difference(tree.filesOnly(), BlogTree::asFiles(after));
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureChange::aReplacementKeepsTheName()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦posts/a.md:![](/a.jpg)\n¦public/a.jpg:OLD"));
    const BlogTree::Files original = tree.files();
    const auto plan
        = planPictureReplacement({tree.blog(), {}}, tree.path(QStringLiteral("public/a.jpg")),
                                 "NEW", QStringLiteral("jpg"), notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    QVERIFY(plan->lines.isEmpty());
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QCOMPARE(tree.files().value(QStringLiteral("public/a.jpg")), QByteArray("NEW"));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureChange::aReplacementOfAnotherKindTakesItsSuffix()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦posts/a.md:![](/a.jpg)\n¦public/a.jpg:OLD"));
    const BlogTree::Files original = tree.files();
    const auto plan
        = planPictureReplacement({tree.blog(), {}}, tree.path(QStringLiteral("public/a.jpg")),
                                 "NEW", QStringLiteral("webp"), notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    QCOMPARE(plan->lines.size(), 1);
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QCOMPARE(
        tree.filesOnly(),
        BlogTree::asFiles(files("next.config.js:x¦posts/a.md:![](/a.webp)\n¦public/a.webp:NEW")));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

/// A picture that comes in once more, in its own place.
void TestPictureChange::whatTellsOfTheAuthorIsTakenOut()
{
    BlogTree tree;
    tree.write(files("next.config.js:x¦posts/a.md:![](/a.png)\n¦public/x:x"));
    const QString picture = tree.path(QStringLiteral("public/a.png"));
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setText(QStringLiteral("Comment"), QStringLiteral("Taken at home"));
    QVERIFY(image.save(picture));
    const BlogTree::Files original = tree.files();
    QVERIFY(original.value(QStringLiteral("public/a.png")).contains("Taken at home"));
    const auto plan = planPictureReplacedBy({tree.blog(), {}}, picture, picture, {}, notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    QVERIFY(plan->lines.isEmpty());
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QVERIFY(!tree.files().value(QStringLiteral("public/a.png")).contains("Taken at home"));
    QCOMPARE(QImage(picture).pixelColor(3, 3), QColor(Qt::darkCyan));
    QVERIFY(OperationRun(plan->operation, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureChange::describesAllPlaces_data()
{
    QTest::addColumn<QString>("alt");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *alt, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(alt) << QString::fromUtf8(before)
                            << QString::fromUtf8(after);
    };
    row("between the brackets, each of them", "A stage", "![](/a.jpg) ![old [x] y](</a.jpg> \"t\")",
        "![A stage](/a.jpg) ![A stage](</a.jpg> \"t\")");
    row("other pictures and links stay", "A", "![b](/b.jpg) [l](/a.jpg)",
        "![b](/b.jpg) [l](/a.jpg)");
    row("what means something in Markdown does not", "[a] *b* <c>", "![](/a.jpg)",
        "![\\[a\\] \\*b\\* \\<c>](/a.jpg)");
    row("an attribute, in its quotes", "A \"b\" & c", "<img src=\"/a.jpg\" alt='x'>",
        "<img src=\"/a.jpg\" alt='A &quot;b&quot; &amp; c'>");
    row("an attribute that is not there yet", "A", "<img src=\"/a.jpg\" />",
        "<img src=\"/a.jpg\" alt=\"A\" />");
    row("an expression is not ours", "A", "<img src=\"/a.jpg\" alt={x} />",
        "<img src=\"/a.jpg\" alt={x} />");
    row("a shortcode that has one", "A", "{{< figure src=\"/a.jpg\" alt=\"x\" >}}",
        "{{< figure src=\"/a.jpg\" alt=\"A\" >}}");
    row("a shortcode that has none", "A", "{{< figure src=\"/a.jpg\" >}}",
        "{{< figure src=\"/a.jpg\" >}}");
}

void TestPictureChange::describesAllPlaces()
{
    QFETCH(const QString, alt);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    BlogTree tree;
    tree.write(files("next.config.js:x¦public/a.jpg:A¦public/b.jpg:B"));
    tree.write(QStringLiteral("posts/a.md"), before.toUtf8());
    const auto plan = planPictureDescription(
        {tree.blog(), {}}, tree.path(QStringLiteral("public/a.jpg")), {.alt = alt}, notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    QCOMPARE(QString::fromUtf8(tree.files().value(QStringLiteral("posts/a.md"))), after);
}

/// The sample that the program was asked for with; a small one like it where it is not there.
void TestPictureChange::theUsersOwnPost()
{
    BlogTree tree;
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    const QString sample = shared + QStringLiteral("/sites/rustfest-sample");
    tree.copyFrom(!shared.isEmpty() && QFileInfo::exists(sample)
                      ? sample
                      : QStringLiteral(GALLEY_CASES "/picture-rename"));
    const QByteArray other = "---\ntitle: B\n---\n"
                             "![](/public/images/posts/rustfest-2018-paris/001.jpg)\n";
    tree.write(QStringLiteral("posts/other.md"), other);
    const BlogTree::Files original = tree.files();
    const QString folder = QStringLiteral("public/images/posts/rustfest-2018-paris/");
    const auto plan
        = planPictureRename({tree.blog(), {}}, tree.path(folder + QStringLiteral("001.jpg")),
                            QStringLiteral("talk"), notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    QCOMPARE(plan->lines.size(), 3);
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    BlogTree::Files wanted = original;
    wanted.insert(folder + QStringLiteral("talk.jpg"),
                  wanted.take(folder + QStringLiteral("001.jpg")));
    for (const char *post : {"posts/rustfest-2018-paris.md", "posts/other.md"}) {
        QByteArray &text = wanted[QLatin1String(post)];
        text.replace("rustfest-2018-paris/001.jpg", "rustfest-2018-paris/talk.jpg");
    }
    QVERIFY2(difference(tree.files(), wanted).isEmpty(),
             qPrintable(difference(tree.files(), wanted)));
    const auto kept = FileOperation::fromBytes(plan->operation.toBytes());
    QVERIFY(kept.ok() && OperationRun(*kept, disk).takeBack().ok());
    QCOMPARE(tree.files(), original);
}

void TestPictureChange::referencesInRealPosts()
{
    // Where a picture's name stands in a front matter, it is followed there, too.
    BlogTree tree;
    tree.write(files(
        "_config.yml:x¦_posts/2020-01-01-a.md:---\nheader:\n  image: /assets/p.jpg\n"
        "gallery:\n  - url: /assets/p.jpg\n    image_path: assets/p.jpg\n---\n"
        "![]({{ site.baseurl }}/assets/p.jpg)\n{% include figure.html src=\"/assets/p.jpg\" %}\n¦"
        "assets/p.jpg:A"));
    const auto plan
        = planPictureRename({tree.blog(), {}}, tree.path(QStringLiteral("assets/p.jpg")),
                            QStringLiteral("q"), notCancelled);
    QVERIFY2(plan.ok(), qPrintable(told(plan)));
    OperationDisk disk;
    QVERIFY(OperationRun(plan->operation, disk).carryOut().ok());
    const QByteArray post = tree.files().value(QStringLiteral("_posts/2020-01-01-a.md"));
    QVERIFY2(!post.contains("p.jpg"), post.constData());
    QCOMPARE(post.count("assets/q.jpg"), 5);
}

QTEST_GUILESS_MAIN(TestPictureChange)
#include "tst_picturechange.moc"
