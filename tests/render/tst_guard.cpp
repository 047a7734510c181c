// SPDX-License-Identifier: GPL-3.0-or-later
// What would blow the parser up is shown as text; all else reaches the parser unchanged.
#include "render/guard.h"
#include "render/markruns.h"
#include "render/picturereference.h"
#include "render/renderer.h"
#include "sharedposts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;

namespace {

constexpr int Many = 40'000;

QString many(const char *text, int count = Many)
{
    return QString::fromUtf8(text).repeated(count);
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileInputsEnd_data();
    void hostileInputsEnd();
    void honestInputsPass_data();
    void honestInputsPass();
    void realPostsPass();
    void theVerdictIsTheRunsOwn();
    void linesStayWhereTheyAre();
    void aRunInsideCodeComesBack();
    void aRunInsideRawHtmlIsSanitized();
    void thePreviewShowsABeginning();
    void marksWithoutEndAreCut_data();
    void marksWithoutEndAreCut();
    void unfitCharactersAreReplaced();
    void standInsCannotBeForged();
    void longDefinitionsAreDropped();
    void outputHasABound();
};

void TestGuard::hostileInputsEnd_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("CDATA openings") << many("a<![CDATA[") << true;
    QTest::newRow("addresses that meet a tag") << many("http://a<") << true;
    QTest::newRow("processing instructions") << many("a<?") << true;
    QTest::newRow("declarations") << many("<!A ") << true;
    QTest::newRow("a table row of many cells")
        << QString(many("|a") + u"|\n" + many("|-") + u"|\n") << true;
    QTest::newRow("a small table that the parser completes to 40 MB")
        << QString(many("|x", 2000) + u'\n' + many("|-", 2000) + u'\n' + many("a\n", 2000)) << true;
    QTest::newRow("a table of 900 columns and 1,000 rows")
        << QString(many("|x", 900) + u'\n' + many("|-", 900) + u'\n' + many("a\n", 1000)) << true;
    QTest::newRow("a long address used often")
        << QString(u"[a]: /" + many("x", 30'000) + u"\n\n" + many("[a] ", 8000)) << false;
    QTest::newRow("a long title used often, over many lines")
        << QString(u"[a]: /b \"" + many("title\n", 2000) + u"\"\n\n" + many("[a] ", 8000)) << true;
    QTest::newRow("brackets behind an address") << QString(u"http://a.b" + many(")")) << true;
    QTest::newRow("quote marks") << QString(many(">") + u'a') << false;
    QTest::newRow("opening brackets") << many("[") << false;
    QTest::newRow("list marks") << many("- ", 30'000) << false;
    QTest::newRow("emphasis") << many("*a **a ") << true;
    QTest::newRow("picture openings") << many("![") << true;
    QTest::newRow("tag openings") << many("<", 60'000) << false;
    QTest::newRow("comment openings") << many("<!--") << true;
    QTest::newRow("half links") << many("[a](") << true;
    QTest::newRow("at signs") << many("a@") << true;
    QTest::newRow("half tags with quotes") << many("<a \"") << true;
    QTest::newRow("many notes") << QString(many("[^1] ", 10'000) + u"\n\n"
                                           + many("[^1]: x\n\n", 10'000))
                                << false;
    QTest::newRow("unclosed elements") << many("<div>\n\n", 10'000) << false;
    QTest::newRow("unclosed and wrongly closed elements")
        << QString(many("<div>\n\n", 10'000) + many("</p>\n\n", 10'000)) << false;
    QTest::newRow("inline scripts without end") << many("a<script>", 7000) << false;
    QTest::newRow("a raw block of CDATA openings")
        << QString(u"<div>" + many("<![CDATA[>")) << false;
    QTest::newRow("a raw block of half tags") << QString(u"<div>" + many("<a \"")) << false;
    QTest::newRow("a raw block of comment openings") << QString(u"<div>" + many("<!--")) << false;
    QTest::newRow("headings that are all the same") << many("# a\n\n", 20'000) << false;
    QString ticks;
    for (int i = 0; i < 350; ++i)
        ticks += u'e' + QString(i, u'`');
    QTest::newRow("runs of backticks") << ticks << false;
    QTest::newRow("a million marks on one letter")
        << QString(u'a' + many("\u0301", 1'000'000)) << true;
    QTest::newRow("marks of several kinds, in raw HTML, over the marks of direction")
        << QString(u"<div>x" + many("\u0301\u202E\u200D\U000E0100", 200) + u"</div>") << true;
    QTest::newRow("as many marks as are harmless") << QString(u'a' + many("\u0301", 500)) << false;
}

void TestGuard::hostileInputsEnd()
{
    QFETCH(QString, markdown);
    QFETCH(bool, guarded);
    QCOMPARE(!guard(markdown).runs.isEmpty(), guarded);
    const QByteArray html = renderHtml(markdown, RenderTarget::Preview);
    QCOMPARE(html.contains("<pre class=\"guarded\""), guarded);
    QVERIFY(html.size() < 20 * markdown.size() + 1000 || html.size() < 9 * 1024 * 1024);
    findPictures(markdown);
}

void TestGuard::honestInputsPass_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a paragraph of 60 KB") << many("word ", 12'000);
    QTest::newRow("a list of 1 MB without a blank line") << many("- an item of a list\n", 50'000);
    QTest::newRow("a table of 8 columns and 3,000 rows") << QString(
        many("|a", 8) + u"\n" + many("|-", 8) + u'\n' + many("|b|b|b|b|b|b|b|b\n", 3000));
    QTest::newRow("an embedded picture of 400 KB")
        << QString(u"![photo](data:image/png;base64," + many("iVBORw0KGg", 40'000) + u')');
    QTest::newRow("a raw table of 200 KB")
        << QString(u"<table>\n" + many("<tr><td>a cell</td></tr>\n", 8000) + u"</table>");
    QTest::newRow("two thousand link definitions")
        << many("[label]: https://example.org/a/path/to/something\n", 2000);
    QTest::newRow("a list of a thousand links")
        << many("- [words](https://example.org/path) and more\n", 1000);
    QTest::newRow("a line full of pipes that is no table") << many("a|b ", 5000);
}

void TestGuard::honestInputsPass()
{
    QFETCH(QString, markdown);
    const GuardedText text = guard(markdown);
    QVERIFY(text.runs.isEmpty());
    QCOMPARE(text.markdown, markdown.toUtf8());
}

void TestGuard::realPostsPass()
{
    const QStringList posts = sharedPosts();
    for (const QString &post : posts) {
        const QString body = textOf(post).replace(QChar(0), QChar(QChar::ReplacementCharacter));
        const GuardedText text = guard(body);
        QVERIFY2(text.runs.isEmpty(), qPrintable(post));
        QVERIFY2(text.markdown == body.toUtf8(), qPrintable(post));
    }
}

void TestGuard::theVerdictIsTheRunsOwn()
{
    const QString run = many("a<?", 1000);
    const GuardedText alone = guard(run);
    const GuardedText among = guard(QString(u"```\n\n" + run + u"\n\nmore\n\n" + run + u"\n\n```"));
    QCOMPARE(alone.runs.size(), 1);
    QCOMPARE(among.runs, (QList<QByteArray>{alone.runs[0], alone.runs[0]}));
}

void TestGuard::linesStayWhereTheyAre()
{
    const QString run = many("a<?", 300) + u'\n' + many("b<?", 300) + u"\nc";
    const QString body = u"one\n\n" + run + u"\n \nlast";
    QCOMPARE(guard(body).markdown.count('\n'), body.count(u'\n'));
    const Blocks blocks = renderBlocks(body, RenderTarget::Preview);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[1].startLine, 2);
    QCOMPARE(blocks[2].startLine, 6);
    QCOMPARE(blocks[1].html,
             QByteArray("<pre class=\"guarded\" data-l=\"0\">"
                        + run.toHtmlEscaped().toUtf8().replace("&quot;", "\"") + "</pre>\n"));
}

void TestGuard::aRunInsideCodeComesBack()
{
    const QString run = many("a<?", 600) + u"\nsecond";
    const QByteArray html
        = renderHtml(QString(u"```\nfirst\n\n" + run + u"\n\nlast\n```"), RenderTarget::Clean);
    QCOMPARE(html,
             "<pre><code>first\n\n" + run.toHtmlEscaped().toUtf8() + "\n\nlast\n</code></pre>\n");
}

void TestGuard::aRunInsideRawHtmlIsSanitized()
{
    const QString run = many("<!A> ", 600) + u"<script>x</script>";
    const QByteArray html
        = renderHtml(QString(u"<pre>\n\n" + run + u"\n\n</pre>"), RenderTarget::Clean);
    QVERIFY(html.startsWith("<pre>"));
    QVERIFY(!html.contains("script"));
    QVERIFY(html.endsWith("</pre>\n"));
}

void TestGuard::thePreviewShowsABeginning()
{
    const QString run = u'a' + many("\u00E4<!b ", 20'000);
    const QByteArray whole = run.toHtmlEscaped().toUtf8();
    const QByteArray page = renderHtml(run, RenderTarget::Preview);
    QVERIFY(page.startsWith("<pre class=\"guarded\" data-l=\"0\">a\u00E4&lt;!b "));
    QVERIFY(page.endsWith("\u2026</pre>\n"));
    QVERIFY(page.size() > 64 * 1024 && page.size() < 110 * 1024);
    QVERIFY(QString::fromUtf8(page).toUtf8() == page);
    QVERIFY(!page.contains("\uFFFD"));
    QCOMPARE(renderHtml(run, RenderTarget::Clean), "<pre class=\"guarded\">" + whole + "</pre>\n");
}

void TestGuard::marksWithoutEndAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("cut");
    const QString most = many("\u0301", 500);
    QTest::newRow("none") << many("a", 3000) << false;
    QTest::newRow("letters of three bytes") << many("\u4E2D", 3000) << false;
    QTest::newRow("one for each letter") << many("a\u0301", 3000) << false;
    QTest::newRow("as many as are harmless, often") << QString(u'a' + most).repeated(20) << false;
    for (const int before : {0, 1, 2, 3, 498, 499, 500, 501, 999, 1000, 1001})
        QTest::addRow("one more, behind %d letters", before)
            << QString(QString(before, u'a') + most + QChar(0x301) + u'b') << true;
    QTest::newRow("of four bytes each") << QString(u'a' + many("\U000E0100", 501)) << true;
    QTest::newRow("at the beginning and at the end") << QString(most + most) << true;
}

/// Of a row of marks the first ones stay, and all that is around it.
void TestGuard::marksWithoutEndAreCut()
{
    QFETCH(QString, text);
    QFETCH(bool, cut);
    QCOMPARE(hasEndlessMarks(text.toUtf8()), cut);
    static const QRegularExpression endless(
        QStringLiteral("([\\p{M}\\p{Cf}]{64})[\\p{M}\\p{Cf}]{437,}"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString expected = text;
    expected.replace(endless, QStringLiteral("\\1\u2026"));
    QCOMPARE(expected != text, cut);
    QCOMPARE(QString::fromUtf8(withBoundedMarks(text.toUtf8())), expected);
}

void TestGuard::unfitCharactersAreReplaced()
{
    const QString body = QStringLiteral("a") + QChar(0) + QChar(0xFDD0) + QChar(0xFDD2) + u"b\rc";
    QCOMPARE(guard(body).markdown, QByteArray("a\uFFFD\uFFFD\uFFFDb c"));
    QCOMPARE(guard(QString(QChar(0xFEFF) + QStringLiteral("# a"))).markdown, QByteArray("# a"));
    QCOMPARE(guard(QString(QString(QChar(0xD800)) + u'x')).markdown.size(), 2); // half a pair
}

void TestGuard::standInsCannotBeForged()
{
    const QString run = many("a<?", 600);
    const QString forged = QString(QChar(0xFDD0)) + u'0' + QChar(0xFDD1);
    const QByteArray html = renderHtml(QString(forged + u"\n\n" + run), RenderTarget::Clean);
    QCOMPARE(html.count("class=\"guarded\""), 1);
    QVERIFY(html.startsWith("<p>\uFFFD0\uFFFD</p>"));
}

void TestGuard::longDefinitionsAreDropped()
{
    const QString small = u"[a]: /" + QString(4000, u'x') + u"\n\n[a]";
    QVERIFY(renderHtml(small, RenderTarget::Clean).contains("<a href"));
    const QString large = u"> [a]: /" + QString(4100, u'x') + u"\n\n[a]";
    QVERIFY(!renderHtml(large, RenderTarget::Clean).contains("<a href"));
    const QString below = u"[a]:\n/" + QString(4100, u'x') + u"\n\n[a]";
    QVERIFY(!renderHtml(below, RenderTarget::Clean).contains("<a href"));
}

void TestGuard::outputHasABound()
{
    const QString body = u"[a]: /" + QString(4000, u'x') + u"\n\n" + many("[a] ", 8000);
    const QByteArray html = renderHtml(body, RenderTarget::Clean);
    QVERIFY(html.size() > 8 * 1024 * 1024);
    QVERIFY(html.size() < 9 * 1024 * 1024);
    QVERIFY(html.endsWith("</p>\n"));
    QCOMPARE(html.count("<a"), html.count("</a>"));
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
