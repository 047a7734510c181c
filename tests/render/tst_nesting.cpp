// SPDX-License-Identifier: GPL-3.0-or-later
// Elements nest only so far as a page takes them, in raw HTML as in Markdown; all else stays as it
// is.
#include "render/nesting.h"
#include "render/renderer.h"

#include <QTest>

using namespace Galley;

namespace {

QByteArray many(const char *text, int count)
{
    return QByteArray(text).repeated(count);
}

} // namespace

class TestNesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAsItIs_data();
    void staysAsItIs();
    void isBounded_data();
    void isBounded();
    void aPostIsBounded_data();
    void aPostIsBounded();
};

void TestNesting::staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("text") << QByteArray("a < b");
    QTest::newRow("a hundred elements in each other")
        << QByteArray(many("<div>", 100) + "x" + many("</div>", 100));
    QTest::newRow("sixteen formats in each other")
        << QByteArray(many("<b>", 8) + many("<i>", 8) + "x" + many("</i>", 8) + many("</b>", 8));
    QTest::newRow("many elements after each other") << many("<div><b>x</b></div>", 5000);
    QTest::newRow("cells and rows that nobody closes")
        << QByteArray("<table>" + many("<tr><td>x", 5000));
    QTest::newRow("paragraphs and items that nobody closes")
        << QByteArray("<ul>" + many("<li><p>x", 5000));
    QTest::newRow("elements without an end") << many("<br /><img src=\"a>b\" />", 5000);
    QTest::newRow("items with blocks in them that nobody closes")
        << QByteArray("<ul>" + many("<li><p>x<div>y</div><p>z", 2000));
    QTest::newRow("cells without rows") << QByteArray(many("<table><td>x<td>y</table>", 2000));
    QTest::newRow("formats in cells end with them")
        << QByteArray("<table>" + many("<tr><td><b>x", 2000) + "</table>");
    QTest::newRow("readings that nobody closes") << many("<ruby>x<rt>y</ruby>", 2000);
    QTest::newRow("a few formats that cross") << many("<p><b><i>x</b></i></p>", 8);
    QTest::newRow("ends without a beginning") << many("</div>", 5000);
}

void TestNesting::staysAsItIs()
{
    QFETCH(QByteArray, html);
    QCOMPARE(boundedNesting(html), html);
}

void TestNesting::isBounded_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("bounded");
    QTest::newRow("one element too deep")
        << QByteArray(many("<div>", 101) + "x" + many("</div>", 101))
        << QByteArray(many("<div>", 100) + "x" + many("</div>", 100));
    QTest::newRow("never closed") << QByteArray(many("<details class=\"a\" open=\"\">", 40000)
                                                + "x")
                                  << QByteArray(many("<details class=\"a\" open=\"\">", 100) + "x");
    QTest::newRow("formats that nobody closes")
        << many("<font size=\"1\"><p>x</p>", 20)
        << QByteArray(many("<font size=\"1\"><p>x</p>", 16) + many("<p>x</p>", 4));
    QTest::newRow("behind what was too deep one may begin again")
        << QByteArray(many("<b>", 18) + many("</b>", 18) + "<b>x</b>")
        << QByteArray(many("<b>", 16) + many("</b>", 16) + "<b>x</b>");
    QTest::newRow("an end in a cell does not reach out of the table")
        << QByteArray("<div>" + many("<b><table><tr><td></b></div></table>", 20) + "</div>")
        << QByteArray("<div>" + many("<b><table><tr><td></table>", 16)
                      + many("<table><tr><td></table>", 4) + "</div>");
    QTest::newRow("formats go on behind their block")
        << many("<div><i></div>", 18)
        << QByteArray(many("<div><i></div>", 16) + many("<div></div>", 2));
    QTest::newRow("formats around blocks may go on behind their end")
        << many("<b><div></b></div>", 17)
        << QByteArray(many("<b><div></b></div>", 16) + "<div></div>");
    QTest::newRow("items and terms in each other")
        << many("<li><dd>", 60) << QByteArray(many("<li><dd>", 50) + many("<dd>", 10));
    QTest::newRow("lists in each other") << many("<ul><li>", 20000) << many("<ul><li>", 50);
    QTest::newRow("an item that ends a list that was too deep, and the items behind it")
        << QByteArray(many("<ul><li>", 51) + "x" + many("</li></ul>", 50) + "</li><li>y</li></ul>")
        << QByteArray(many("<ul><li>", 50) + "x" + many("</li></ul>", 49) + "</li><li>y</li></ul>");
    QTest::newRow("a paragraph that a block has ended holds nothing")
        << many("<p><div>", 120) << many("<p><div>", 100);
    QTest::newRow("a heading in a heading")
        << QByteArray(many("<h2>x</h2>", 9) + "<h2>x<h3>y</h3></h2>")
        << QByteArray(many("<h2>x</h2>", 9) + "<h2>xy</h2>");
    QTest::newRow("a sign of a tag in an attribute")
        << QByteArray(many("<div title=\">\">", 102) + "x")
        << QByteArray(many("<div title=\">\">", 100) + "x");
}

void TestNesting::isBounded()
{
    QFETCH(QByteArray, html);
    QTEST(boundedNesting(html), "bounded");
}

void TestNesting::aPostIsBounded_data()
{
    QTest::addColumn<QString>("markdown");
    const auto text
        = [](const char *words, int count) { return QString::fromLatin1(words).repeated(count); };
    QTest::newRow("one block of raw HTML") << text("<details>", 5000);
    QTest::newRow("raw HTML within a paragraph") << QString(u"a " + text("<sup>", 5000));
    QTest::newRow("emphasis") << QString(text("*a **b ", 900) + text("c** d* ", 900));
    QString list;
    for (int i = 0; i < 150; ++i)
        list += QString(2 * i, u' ') + QStringLiteral("- a\n");
    QTest::newRow("lists in lists") << list;
}

void TestNesting::aPostIsBounded()
{
    QFETCH(QString, markdown);
    const Blocks blocks = renderBlocks(markdown, RenderTarget::Preview);
    for (const Block &block : blocks) {
        int open = 0;
        int deepest = 0;
        for (qsizetype at = block.html.indexOf('<'); at >= 0;
             at = block.html.indexOf('<', at + 1)) {
            const bool isOther = block.html.mid(at, 3) == "<p>" || block.html.mid(at, 3) == "<p "
                || block.html.mid(at, 3) == "<li" || block.html.mid(at, 4) == "</li"
                || block.html.mid(at, 4) == "</p>";
            if (!isOther)
                open += block.html[at + 1] == '/' ? -1 : 1;
            deepest = qMax(deepest, open);
        }
        QVERIFY2(deepest <= 100, qPrintable(QString::number(deepest)));
        QVERIFY(deepest > 10);
    }
}

QTEST_APPLESS_MAIN(TestNesting)
#include "tst_nesting.moc"
