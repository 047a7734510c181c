// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/picturecheck.h"

#include "blogtree.h"
#include "work/blogpictures.h"
#include "work/pictures/pictureindex.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(200);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestPictureCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void callsUnused_data();
    void callsUnused();
    void theIndexKnowsWhoNamesWhat();
};

void TestPictureCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *text, const char *codes) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(codes);
    };
    row("nothing", "![a](/small.png)\n", "");
    row("many bytes", "---\ntitle: A\n---\n![a](/bytes.png)\n", "image-heavy 4:6");
    row("many pixels", "![a](/wide.png)\n", "image-heavy 1:6");
    row("a drawing has no pixels that weigh", "![a](/drawing.svg)\n", "");
    row("the same as another beside it", "![a](/twin.png)\n", "image-duplicate 1:6");
    row("each file once", "![a](/wide.png) ![b](/wide.png)\n", "image-heavy 1:6");
    row("what is not there is for another check", "![a](/gone.png)\n", "");
}

void TestPictureCheck::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, codes);
    BlogTree tree;
    tree.write(QStringLiteral("next.config.js"), "x");
    tree.write(QStringLiteral("public/small.png"), png(20, 10));
    tree.write(QStringLiteral("public/a-first.png"), png(33, 10));
    tree.write(QStringLiteral("public/twin.png"), png(33, 10));
    tree.write(QStringLiteral("public/wide.png"), png(3000, 2));
    tree.write(QStringLiteral("public/bytes.png"), png(10, 10) + QByteArray(1024 * 1024, 'x'));
    tree.write(QStringLiteral("public/drawing.svg"),
               "<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='9000'/>");
    QStringList found;
    const QString post = tree.path(QStringLiteral("posts/p.md"));
    const QList<PictureUse> uses = pictureUses(text, BlogPictures(tree.blog(), post));
    for (const Finding &finding : PictureCheck(tree.blog()).check(uses))
        found.append(QStringLiteral("%1 %2:%3")
                         .arg(findingCodeId(finding.code))
                         .arg(finding.line)
                         .arg(finding.column));
    QCOMPARE(found.join(u' '), codes);
}

void TestPictureCheck::callsUnused_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unused");
    const auto row = [](const char *name, const char *other, const char *text, bool unused) {
        QTest::newRow(name) << QString::fromUtf8(other) << QString::fromUtf8(text) << unused;
    };
    row("nobody names it", "posts/q.md", "Nothing.\n", true);
    row("a word in a sentence is no use", "NOTES.json", "{\"n\": \"draft one.png is old\"}", true);
    row("a sentence of one word", "README.md", "It is one.png that is old.\n", true);
    row("another post shows it", "posts/q.md", "![](/images/p/one.png)\n", false);
    row("another post's front matter", "posts/q.md", "---\ncover: one.png\n---\n", false);
    row("a template", "pages/index.tsx", "<Image src=\"/images/p/one.png\"/>", false);
    row("a style", "styles/a.css", "a { background: url(../public/images/p/one.png) }", false);
    row("data, in a list", "data/a.yml", "pictures:\n  - one.png\n", false);
    row("what is fetched counts for nothing", "node_modules/x/a.md", "![](/images/p/one.png)\n",
        true);
}

void TestPictureCheck::callsUnused()
{
    QFETCH(const QString, other);
    QFETCH(const QString, text);
    QFETCH(const bool, unused);
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("public/images/p/one.png:A"),
                QStringLiteral("public/images/p/two.png:B"),
                QStringLiteral("public/images/p/film.mp4:B"),
                QStringLiteral("posts/p.md:![](/images/p/two.png)\n")});
    tree.write(other, text.toUtf8());
    const PictureCheck check(tree.blog());
    const QString post = tree.path(QStringLiteral("posts/p.md"));
    const QStringList found = check.unused(
        post,
        pictureUses(QStringLiteral("![](/images/p/two.png)\n"), BlogPictures(tree.blog(), post)));
    QCOMPARE(found,
             unused ? QStringList(tree.path(QStringLiteral("public/images/p/one.png")))
                    : QStringList());
    // A folder is looked at once.
    QVERIFY(check.unused(post, {}).isEmpty());
}

void TestPictureCheck::theIndexKnowsWhoNamesWhat()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("public/a.png:A"),
                QStringLiteral("public/b.png:B"), QStringLiteral("public/c.png:C"),
                QStringLiteral("posts/p.md:![](/a.png)\n\n![](/gone.png)\n"),
                QStringLiteral("posts/q.md:[large](/a.png)\n")});
    const QString p = tree.path(QStringLiteral("posts/p.md"));
    const QString q = tree.path(QStringLiteral("posts/q.md"));
    const QString a = tree.path(QStringLiteral("public/a.png"));
    const QString b = tree.path(QStringLiteral("public/b.png"));
    PictureIndex index;
    index.refresh(tree.blog(), {p, q}, {}, notCancelled);
    QCOMPARE(index.postsWith(a, p), 1);
    QCOMPARE(index.postsWith(a, QString()), 2);
    QVERIFY(!index.isUsed(b));
    QCOMPARE(index.missing().size(), 1);
    QCOMPARE(index.missing().constFirst().line, 3);
    // What is typed and not saved counts, too, and a post that has gone does not.
    index.refresh(tree.blog(), {p}, {{p, QStringLiteral("![](/b.png)\n")}}, notCancelled);
    QVERIFY(index.isUsed(b) && index.isUsed(a));
    QCOMPARE(index.postsWith(a, p), 0);
    QVERIFY(index.missing().isEmpty());
    tree.write(QStringLiteral("posts/p.md"), "![](/c.png) and more than there was before\n");
    index.refresh(tree.blog(), {p}, {}, notCancelled);
    QVERIFY(!index.isUsed(a));
    QVERIFY(index.isUsed(tree.path(QStringLiteral("public/c.png"))));
}

QTEST_GUILESS_MAIN(TestPictureCheck)
#include "tst_picturecheck.moc"
