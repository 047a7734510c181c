// SPDX-License-Identifier: GPL-3.0-or-later
// Golden cases: tests/cases/render/NAME/{post.md,page.html,clean.html}. GALLEY_BLESS=1 rewrites
// them.
#include "render/renderer.h"
#include "sharedposts.h"
#include "tablepictures.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;

namespace {

/// The preview's blocks, each below a line that tells where it begins.
QByteArray page(const QString &markdown, const Dialect &dialect)
{
    const TablePictures pictures;
    QByteArray page;
    const Blocks blocks = renderBlocks(markdown, RenderTarget::Preview, &pictures, dialect);
    for (const Block &block : blocks)
        page += "== " + QByteArray::number(block.startLine) + '\n' + block.html;
    return page;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void picturesOnlyWhereThereAreAny();
    void specIsTheParsersOwn_data();
    void specIsTheParsersOwn();
    void specNamesWhatItDoesNotKnow();
    void cleanMeetsThePlainParser_data();
    void cleanMeetsThePlainParser();
    void bracketsWithoutEndStayText_data() { cleanMeetsThePlainParser_data(); }
    void bracketsWithoutEndStayText();
};

void TestRenderer::golden_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(GALLEY_CASES "/render"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestRenderer::golden()
{
    QFETCH(QString, folder);
    const QString markdown = QString::fromUtf8(bytesOf(folder + QStringLiteral("/post.md")));
    // A case with all that a site may read beyond GitHub's Markdown says so by its name.
    const Dialect dialect = folder.endsWith(QLatin1String("-of-the-site"))
        ? Dialect{true, true, true, true, true}
        : Dialect{};
    const struct {
        QString path;
        QByteArray html;
    } outputs[] = {
        {folder + QStringLiteral("/page.html"), page(markdown, dialect)},
        {folder + QStringLiteral("/clean.html"),
         renderHtml(markdown, RenderTarget::Clean, nullptr, dialect)},
    };
    for (const auto &output : outputs) {
        if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
            QFile file(output.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(output.html);
        } else if (const QByteArray expected = bytesOf(output.path); output.html != expected) {
            QCOMPARE(QString::fromUtf8(output.html), QString::fromUtf8(expected));
            QFAIL("differs in bytes that are no UTF-8");
        }
    }
}

void TestRenderer::picturesOnlyWhereThereAreAny()
{
    // Without a resolver links stay as written, in the preview too.
    QCOMPARE(renderHtml(QStringLiteral("![a](b.png)"), RenderTarget::Preview),
             QByteArray("<p data-l=\"0\"><img src=\"b.png\" alt=\"a\" /></p>\n"));
}

void TestRenderer::specIsTheParsersOwn_data()
{
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("no extension") << QStringList()
                                  << QByteArray("~~a~~ <b onclick=x>b</b>\n\n|a|\n|-|\n")
                                  << QByteArray(
                                         "<p>~~a~~ <b onclick=x>b</b></p>\n<p>|a|\n|-|</p>\n");
    QTest::newRow("strikethrough")
        << QStringList{QStringLiteral("strikethrough")} << QByteArray("~~a~~ www.b.org\n")
        << QByteArray("<p><del>a</del> www.b.org</p>\n");
    QTest::newRow("autolink") << QStringList{QStringLiteral("autolink")}
                              << QByteArray("www.b.org\n")
                              << QByteArray("<p><a href=\"http://www.b.org\">www.b.org</a></p>\n");
    QTest::newRow("table")
        << QStringList{QStringLiteral("table")} << QByteArray("|a|\n|-|\n")
        << QByteArray("<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n");
    QTest::newRow("tagfilter") << QStringList{QStringLiteral("tagfilter")}
                               << QByteArray("<script>a</script>\n")
                               << QByteArray("&lt;script>a&lt;/script>\n");
    QTest::newRow("tasklist")
        << QStringList{QStringLiteral("tasklist")} << QByteArray("- [ ] a\n")
        << QByteArray("<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n</ul>\n");
    QTest::newRow("no footnotes unless named") << QStringList() << QByteArray("a[^1]\n\n[^1]: b\n")
                                               << QByteArray("<p>a<a href=\"b\">^1</a></p>\n");
}

void TestRenderer::specIsTheParsersOwn()
{
    QFETCH(QStringList, extensions);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QStringList unknown;
    QCOMPARE(renderSpec(markdown, extensions, &unknown), html);
    QVERIFY(unknown.isEmpty());
}

void TestRenderer::specNamesWhatItDoesNotKnow()
{
    QStringList unknown;
    const QStringList asked{QStringLiteral("table"), QStringLiteral("tabel"),
                            QStringLiteral("footnotes"), QStringLiteral("")};
    QVERIFY(
        renderSpec(QByteArrayLiteral("a[^1]\n\n[^1]: b"), asked, &unknown).contains("footnotes"));
    QCOMPARE(unknown, (QStringList{QStringLiteral("tabel"), QString()}));
}

void TestRenderer::cleanMeetsThePlainParser_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("own words") << QString();
    const QStringList posts = sharedPosts();
    for (const QString &post : posts)
        QTest::newRow(qPrintable(post)) << post;
}

/// Where a post has no raw HTML, headings, notes or odd links, our walk must write what the
/// parser's own renderer writes, byte for byte.
void TestRenderer::cleanMeetsThePlainParser()
{
    QFETCH(QString, path);
    QString text = path.isEmpty()
        ? QStringLiteral(
            "- [x] a\n- b\n\n  c\n\n> d\n\n| a | b |\n|:-|-:|\n| ~~c~~ | www.d.org |\n\n"
            "![e *f*](g.png \"h\") **i** `j` [k](/l?a=1&b=ä)  \nm\n\n7. n\n\n---\n\n    o\n")
        : textOf(path);
    // Formulas are ours alone.
    text.replace(u'$', u'S');
    for (const QChar c : {QChar(u'<'), QChar(u'\002'), QChar(0)})
        text.replace(c, QChar(u' '));
    text.replace(QStringLiteral("[^"), QStringLiteral("["));
    text.replace(QStringLiteral("(["), QStringLiteral("("));
    text.replace(QRegularExpression(QStringLiteral("(`{3,}|~{3,}).*")), QStringLiteral("\\1"));
    text.replace(QRegularExpression(QStringLiteral("(?<!http|https|mailto):")),
                 QStringLiteral(" "));
    const QStringList extensions{QStringLiteral("table"), QStringLiteral("strikethrough"),
                                 QStringLiteral("autolink"), QStringLiteral("tasklist")};
    QString html = QString::fromUtf8(renderHtml(text, RenderTarget::Clean));
    html.replace(QRegularExpression(QStringLiteral("(<h[1-6]) id=\"[^\"]*\">")),
                 QStringLiteral("\\1>"));
    QCOMPARE(html, QString::fromUtf8(renderSpec(text.toUtf8(), extensions)));
}

/// An escaped bracket that no other closes is what it is where the site has no mathematics: in
/// prose, in code, in addresses and labels, in raw HTML.
void TestRenderer::bracketsWithoutEndStayText()
{
    QFETCH(QString, path);
    QString text = path.isEmpty()
        ? QStringLiteral(
            "a (b) `(` [c](/d(e) \"(f)\") <b title=\"(\">x</b> https://g.h/(i <j://(k>\n\n"
            "~~~ (l\n(m\n~~~\n\n*(n)* o**(p)** [q(]\n\n[q(]: /r( '('\n\n| (s |\n|--|\n"
            "| t(|\n\n[^u(] v\n\n[^u(]: w (\n\n<div>(</div>\n")
        : textOf(path);
    text.replace(u'$', u'S');
    text.replace(QRegularExpression(QStringLiteral("\\\\+([)\\]])")), QStringLiteral("\\1"));
    Dialect mathematics;
    mathematics.dollarMath = true;
    for (const char *escaped : {"(", "["}) {
        for (const char *backslashes : {"\\", "\\\\"}) {
            QString more = text;
            more.replace(QLatin1String(escaped),
                         QLatin1String(backslashes) + QString::fromLatin1(escaped));
            QCOMPARE(renderHtml(more, RenderTarget::Preview, nullptr, mathematics),
                     renderHtml(more, RenderTarget::Preview));
        }
    }
}

QTEST_APPLESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
