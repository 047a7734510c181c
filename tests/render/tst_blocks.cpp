// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks: their first lines, their keys, and which root blocks are one unit.
#include "render/renderer.h"
#include "sharedposts.h"
#include "tablepictures.h"

#include <QSet>
#include <QTest>

using namespace Galley;

namespace {

QList<int> startLines(const Blocks &blocks)
{
    QList<int> lines;
    for (const Block &block : blocks)
        lines.append(block.startLine);
    return lines;
}

QList<quint64> keys(const Blocks &blocks)
{
    QList<quint64> all;
    for (const Block &block : blocks)
        all.append(block.key);
    return all;
}

Blocks preview(const QString &markdown)
{
    return renderBlocks(markdown, RenderTarget::Preview);
}

const QString Sample = QStringLiteral(
    "# Head\n\nWords\nand more.\n\n- one\n- two\n\n  more of two\n\n```js\nlet a\n```\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n> "
    "quoted\n\n<div>\n\n*in*\n\n</div>\n\n***\n\nSetext\n---\n\nend");

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRootBlockHasItsLine();
    void aLineAboveChangesNoKey();
    void aWordChangesOneKey();
    void equalTextHasEqualKeys();
    void keysDifferWhereHtmlDiffers();
    void lineMarksCountFromTheBlock();
    void codeTellsItsFirstLine();
    void aTableTakesTheTextAboveIt();
    void rawHtmlTiesBlocks_data();
    void rawHtmlTiesBlocks();
    void tiesAreBounded();
    void notesAreTheLastBlock();
    void notesWrittenEarlyKeepTheOrder();
    void headingIdsAreUnique();
    void emptyBodies_data();
    void emptyBodies();
    void allBlocksMakeTheHtml();
    void realPosts();
};

void TestBlocks::everyRootBlockHasItsLine()
{
    QCOMPARE(startLines(preview(Sample)), (QList<int>{0, 2, 5, 10, 14, 18, 20, 26, 28, 31}));
}

void TestBlocks::aLineAboveChangesNoKey()
{
    const Blocks before = preview(Sample);
    const Blocks after = preview(QStringLiteral("New words.\n\n") + Sample);
    QCOMPARE(after.size(), before.size() + 1);
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i + 1].key, before[i].key);
        QCOMPARE(after[i + 1].html, before[i].html);
        QCOMPARE(after[i + 1].startLine, before[i].startLine + 2);
    }
}

void TestBlocks::aWordChangesOneKey()
{
    QString changed = Sample;
    changed.replace(QStringLiteral("and more"), QStringLiteral("and less"));
    const QList<quint64> before = keys(preview(Sample));
    const QList<quint64> after = keys(preview(changed));
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i] == before[i], i != 1);
}

void TestBlocks::equalTextHasEqualKeys()
{
    const Blocks blocks = preview(QStringLiteral("same\n\nother\n\nsame"));
    QCOMPARE(blocks[0].key, blocks[2].key);
    QVERIFY(blocks[0].key != blocks[1].key);
}

void TestBlocks::keysDifferWhereHtmlDiffers()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("word %1\n\n").arg(i);
    const QList<quint64> all = keys(preview(text));
    QCOMPARE(all.size(), 20'000);
    QCOMPARE(QSet<quint64>(all.begin(), all.end()).size(), all.size());
}

void TestBlocks::lineMarksCountFromTheBlock()
{
    const Blocks blocks = preview(Sample);
    QCOMPARE(
        blocks[2].html,
        QByteArray("<ul data-l=\"0\">\n<li data-l=\"0\">\n<p data-l=\"0\">one</p>\n</li>\n"
                   "<li data-l=\"1\">\n<p data-l=\"1\">two</p>\n<p data-l=\"3\">more of two</p>\n"
                   "</li>\n</ul>\n"));
    QCOMPARE(blocks[4].html.count("data-l=\"0\""), 2); // the table and its header row
    QVERIFY(blocks[4].html.contains("<tr data-l=\"2\">"));
    QVERIFY(!renderHtml(Sample, RenderTarget::Clean).contains("data-l"));
}

void TestBlocks::codeTellsItsFirstLine()
{
    QCOMPARE(preview(Sample)[3].html,
             QByteArray("<pre data-l=\"0\"><code class=\"language-js\" data-l=\"1\">let a\n"
                        "</code></pre>\n"));
    QCOMPARE(preview(QStringLiteral("    indented"))[0].html,
             QByteArray("<pre data-l=\"0\"><code data-l=\"0\">indented\n</code></pre>\n"));
}

void TestBlocks::aTableTakesTheTextAboveIt()
{
    const Blocks blocks
        = preview(QStringLiteral("top\n\none\ntwo\n| head |\n| --- |\n| cell |\n\nend"));
    QCOMPARE(startLines(blocks), (QList<int>{0, 2, 8}));
    QVERIFY(blocks[1].html.startsWith("<p data-l=\"0\">one\ntwo</p>\n<table"));
    QVERIFY(blocks[1].html.contains("<tr data-l=\"2\">\n<th>head</th>"));
    QVERIFY(blocks[1].html.contains("<tr data-l=\"4\">\n<td>cell</td>"));
}

void TestBlocks::rawHtmlTiesBlocks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("closed in its own block")
        << QStringLiteral("<div>x</div>\n\na\n\nb") << QList<int>{0, 2, 4};
    QTest::newRow("closed two blocks later")
        << QStringLiteral("<details>\n\na\n\n</details>\n\nb") << QList<int>{0, 6};
    QTest::newRow("never closed") << QStringLiteral("<div>\n\na\n\nb") << QList<int>{0, 2, 4};
    QTest::newRow("closed but never opened")
        << QStringLiteral("a\n\n</div>\n\nb") << QList<int>{0, 2, 4};
    QTest::newRow("nested") << QStringLiteral("<div>\n\n<div>\n\na\n\n</div>\n\n</div>\n\nb")
                            << QList<int>{0, 10};
    QTest::newRow("one after the other")
        << QStringLiteral("<div>\n\na\n\n</div>\n\n<div>\n\nb\n\n</div>") << QList<int>{0, 6};
    QTest::newRow("overlapping") << QStringLiteral("<div>\n\na\n\n</div><ul>\n\nb\n\n</ul>\n\nc")
                                 << QList<int>{0, 10};
    QTest::newRow("an element that never has an end")
        << QStringLiteral("<hr>\n\na\n\n</hr>") << QList<int>{0, 2, 4};
    QTest::newRow("elements that are dropped tie nothing")
        << QStringLiteral("<form>\n\na\n\n</form>\n\nb") << QList<int>{0, 2, 4, 6};
    QTest::newRow("tags in comments tie nothing")
        << QStringLiteral("<!-- <div> -->\n\na\n\n</div>") << QList<int>{0, 2, 4};
    QTest::newRow("the inner one unclosed")
        << QStringLiteral("<div><b>\n\na\n\n</div>\n\nb") << QList<int>{0, 6};
}

void TestBlocks::rawHtmlTiesBlocks()
{
    QFETCH(QString, markdown);
    QFETCH(QList<int>, lines);
    QCOMPARE(startLines(preview(markdown)), lines);
}

void TestBlocks::tiesAreBounded()
{
    const auto between = [](int count, const QString &words) {
        QString text = QStringLiteral("<div>\n\n");
        for (int i = 0; i < count; ++i)
            text += words + QStringLiteral("\n\n");
        return preview(text + QStringLiteral("</div>\n")).size();
    };
    QCOMPARE(between(63, QStringLiteral("a")), 1);
    QCOMPARE(between(64, QStringLiteral("a")), 66);
    const QString kilobyte(1022, u'a');
    QCOMPARE(between(63, kilobyte), 1);
    QCOMPARE(between(63, kilobyte + kilobyte), 65);
}

void TestBlocks::notesAreTheLastBlock()
{
    const Blocks blocks = preview(
        QStringLiteral("One[^b], two[^a], one again[^b].\n\n[^a]: A\n\n[^b]: B\n\n    more"));
    QCOMPARE(startLines(blocks), (QList<int>{0, 2}));
    QVERIFY(blocks[0].html.contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>"));
    QVERIFY(blocks[0].html.contains("<a href=\"#fn-2\" id=\"fnref-2\">2</a>"));
    QVERIFY(blocks[0].html.contains("<a href=\"#fn-1\" id=\"fnref-1-2\">1</a>"));
    QVERIFY(blocks[1].html.startsWith(
        "<section class=\"footnotes\">\n<ol>\n<li id=\"fn-1\" data-l=\"2\">"));
    QCOMPARE(blocks[1].html.count("footnote-backref"), 2);
}

void TestBlocks::notesWrittenEarlyKeepTheOrder()
{
    const Blocks blocks = preview(QStringLiteral("[^a]: note\n\nWords[^a].\n\nend"));
    QCOMPARE(startLines(blocks), (QList<int>{2, 4, 4}));
    QVERIFY(blocks[2].html.contains("<li id=\"fn-1\">"));
}

void TestBlocks::headingIdsAreUnique()
{
    const QByteArray html = renderHtml(
        QStringLiteral(
            "# Two Words!\n\n## Two words\n\n# Two-words-1\n\n# \u00C4 & B_c `d`\n\n# !!\n\n"
            "# \U0001D400x"),
        RenderTarget::Clean);
    QCOMPARE(
        html,
        QByteArray("<h1 id=\"two-words\">Two Words!</h1>\n<h2 id=\"two-words-1\">Two words</h2>\n"
                   "<h1 id=\"two-words-1-1\">Two-words-1</h1>\n"
                   "<h1 id=\"\u00E4--b_c-d\">\u00C4 &amp; B_c <code>d</code></h1>\n<h1>!!</h1>\n"
                   "<h1 id=\"\U0001D400x\">\U0001D400x</h1>\n"));
}

void TestBlocks::emptyBodies_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank lines") << QStringLiteral("\n \n\t\n");
    QTest::newRow("only definitions") << QStringLiteral("[a]: /b\n[c]: /d\n");
    QTest::newRow("a note that nobody names") << QStringLiteral("[^a]: note");
    QTest::newRow("a byte order mark") << QString(QChar(QChar::ByteOrderMark));
}

void TestBlocks::emptyBodies()
{
    QFETCH(QString, markdown);
    QVERIFY(preview(markdown).isEmpty());
    QVERIFY(renderHtml(markdown, RenderTarget::Clean).isEmpty());
}

void TestBlocks::allBlocksMakeTheHtml()
{
    QByteArray joined;
    const Blocks blocks = preview(Sample);
    for (const Block &block : blocks)
        joined += block.html;
    QCOMPARE(renderHtml(Sample, RenderTarget::Preview), joined);
}

void TestBlocks::realPosts()
{
    const TablePictures pictures;
    const QStringList posts = sharedPosts();
    for (const QString &post : posts) {
        const QString text = textOf(post);
        const Blocks blocks = renderBlocks(text, RenderTarget::Preview, &pictures);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QVERIFY2(blocks[i].startLine >= (i > 0 ? blocks[i - 1].startLine : 0),
                     qPrintable(post));
            QVERIFY2(blocks[i].startLine <= text.count(u'\n'), qPrintable(post));
        }
        const QString moved = QStringLiteral("x\n\n") + text;
        QCOMPARE(keys(renderBlocks(moved, RenderTarget::Preview, &pictures)).mid(1), keys(blocks));
    }
}

QTEST_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
