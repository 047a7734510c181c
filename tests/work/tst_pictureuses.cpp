// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictureuses.h"

#include "fakepictures.h"

#include <QTest>

using namespace Galley;
using Status = PictureResolver::Status;

class TestPictureUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsStatusAndFile();
    void takesAltTexts();
    void otherKeysNeedAFile();
};

namespace {

/// "line:column target", with "cover " in front where the front matter names it. Proves on the way
/// that the position is where the target stands.
QStringList described(const QString &text, const QList<PictureUse> &uses)
{
    QStringList lines;
    for (const PictureUse &use : uses) {
        lines.append(QStringLiteral("%1%2:%3 %4")
                         .arg(use.cover ? QStringLiteral("cover ") : QString())
                         .arg(use.line)
                         .arg(use.column)
                         .arg(use.target));
        const QStringList all = text.split(QLatin1Char('\n'));
        const QString line = all.value(use.line - 1);
        if (line.mid(use.column - 1) != text.sliced(use.position).section(QLatin1Char('\n'), 0, 0))
            lines.append(QStringLiteral("position and line differ"));
    }
    return lines;
}

} // namespace

void TestPictureUses::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("uses");
    const auto row = [](const char *name, const char *text, const QStringList &uses) {
        QTest::newRow(name) << QString::fromUtf8(text) << uses;
    };
    const auto one = [](const char *use) { return QStringList{QString::fromUtf8(use)}; };

    row("an empty text", "", {});
    row("a post without pictures", "---\ntitle: Sea\n---\nWaves.\n", {});
    row("a plain cover", "---\ntitle: Sea\nimage: /a/b.jpg\n---\nWaves.\n",
        one("cover 3:8 /a/b.jpg"));
    row("a quoted cover, behind the quote", "---\nimage: \"/a/b.jpg\"\n---\n",
        one("cover 2:9 /a/b.jpg"));
    row("a cover with a comment", "---\ncover: 'x.png' # wide\n---\n", one("cover 2:9 x.png"));
    row("columns count UTF-16 units", "---\na: 1\n---\n🦀 ![](x.png)\n", one("4:8 x.png"));
    row("a cover in a map", "---\ncover:\n  alt: Sea\n  image: sea.png\n---\n",
        one("cover 4:10 sea.png"));
    row("covers in a list", "---\nimages:\n  - one.png\n  - two.png\n---\n",
        {QStringLiteral("cover 3:5 one.png"), QStringLiteral("cover 4:5 two.png")});
    row("a key in capitals", "---\nThumbnail: t.png\n---\n", one("cover 2:12 t.png"));
    row("a remote cover without a suffix", "---\nimage: https://example.org/cover/12\n---\n",
        one("cover 2:8 https://example.org/cover/12"));
    row("a header that is a sentence", "---\nheader: The sea and I\n---\n", {});
    row("an image that is a switch", "---\nimage: true\n---\n", {});
    row("the same picture as cover and in the body", "---\nimage: a.jpg\n---\n\n![A](a.jpg)\n",
        {QStringLiteral("cover 2:8 a.jpg"), QStringLiteral("5:6 a.jpg")});
    row("no front matter", "![A](a.jpg \"Title\")\n\nText ![B](<b c.png>) end\n",
        {QStringLiteral("1:6 a.jpg"), QStringLiteral("3:12 b c.png")});
    row("an unclosed fence is body", "---\nimage: a.jpg\n\n![A](b.jpg)\n", one("4:6 b.jpg"));
    row("invalid YAML: the body alone", "---\nimage: [a.jpg\n---\n![A](b.jpg)\n", one("4:6 b.jpg"));
    row("HTML", "---\ntitle: x\n---\n<img alt=\"B\" src=\"b.png\">\n", one("4:19 b.png"));
    row("code names no picture", "`![A](a.jpg)`\n\n```\n![A](a.jpg)\n```\n", {});
}

void TestPictureUses::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, uses);
    QCOMPARE(described(text, pictureUses(text, FakePictures())), uses);
}

void TestPictureUses::tellsStatusAndFile()
{
    FakePictures pictures;
    pictures.add(QStringLiteral("/a.jpg"), Status::Ok, QStringLiteral("public/a.jpg"));
    pictures.add(QStringLiteral("https://example.org/b.jpg"), Status::Remote);
    const QList<PictureUse> uses = pictureUses(
        QStringLiteral("---\nimage: /a.jpg\n---\n![](https://example.org/b.jpg)\n![](c.jpg)\n"),
        pictures);
    QCOMPARE(uses.size(), 3);
    QCOMPARE(uses[0].status, Status::Ok);
    QCOMPARE(uses[0].file, QStringLiteral("public/a.jpg"));
    QCOMPARE(uses[1].status, Status::Remote);
    QCOMPARE(uses[2].status, Status::Missing);
}

void TestPictureUses::takesAltTexts()
{
    const QList<PictureUse> uses
        = pictureUses(QStringLiteral("![Boats at *noon*](a.jpg)\n"), FakePictures());
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[0].alt, QStringLiteral("Boats at noon"));
    QVERIFY(!uses[0].cover);
}

void TestPictureUses::otherKeysNeedAFile()
{
    const QString text = QStringLiteral("---\ntitle: readme.png\nlogo: logo.png\n---\n");
    FakePictures pictures;
    pictures.add(QStringLiteral("logo.png"), Status::Ok, QStringLiteral("posts/logo.png"));
    const QList<PictureUse> uses = pictureUses(text, pictures);
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[0].target, QStringLiteral("logo.png"));
    QVERIFY(uses[0].cover);
}

QTEST_GUILESS_MAIN(TestPictureUses)
#include "tst_pictureuses.moc"
