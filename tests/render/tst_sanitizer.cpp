// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile HTML: incidents of rivals and folklore. A judge of its own (stricthtml.h) reads the
// output.
#include "payloads.h"
#include "render/renderer.h"
#include "render/sanitizer.h"
#include "sharedposts.h"
#include "stricthtml.h"
#include "tablepictures.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

QString payload(const char *text)
{
    // The one with a NUL inside ends early for a C string: it is put in by hand.
    QString result = QString::fromUtf8(text);
    if (result == QLatin1String("<a"))
        result += QChar(0) + QStringLiteral("href=\"javascript:alert(1)\">x</a>");
    return result;
}

} // namespace

class TestSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJudgeJudges_data();
    void theJudgeJudges();
    void payloads_data();
    void payloads();
    void markdownPayloads_data();
    void markdownPayloads();
    void crossings();
    void keptAsWritten_data();
    void keptAsWritten();
    void changed_data();
    void changed();
    void goldenFragments_data();
    void goldenFragments();
    void realPosts();
};

void TestSanitizer::theJudgeJudges_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("good");
    const struct {
        const char *html;
        bool good;
    } rows[] = {
        {"<p class=\"a\">x &lt; y &eacute;</p><br />", true},
        {"<a href=\"https://a.example/?a=1&amp;b=2\">x</a>", true},
        {"<a href=\"/x:y\">x</a>", true},
        {"<p>a < b</p>", false},
        {"<p>a > b</p>", false},
        {"<P>x</P>", false},
        {"<p class=x>y</p>", false},
        {"<p class='x'>y</p>", false},
        {"<p onclick=\"x\">y</p>", false},
        {"<p style=\"x\">y</p>", false},
        {"<script>", false},
        {"</script>", false},
        {"<svg>", false},
        {"<!-- x -->", false},
        {"<a href=\"javascript:x\">y</a>", false},
        {"<a href=\" JAVA\tscript:x\">y</a>", false},
        {"<a href=\"javascript&colon;x\">y</a>", false},
        {"<a href=\"x\" href=\"y\">y</a>", false},
        {"<img src=\"data:image/svg+xml;base64,x\" />", false},
        {"<img src=\"galley://page/x\" />", false},
        {"<input type=\"checkbox\" />", false},
        {"<input type=\"checkbox\" disabled=\"\" />", true},
    };
    for (const auto &row : rows)
        QTest::newRow(row.html) << QByteArray(row.html) << row.good;
}

void TestSanitizer::theJudgeJudges()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, good);
    QCOMPARE(faultIn(html).isEmpty(), good);
}

void TestSanitizer::payloads_data()
{
    QTest::addColumn<QString>("html");
    int number = 0;
    for (const char *text : Payloads)
        QTest::addRow("%d %s", ++number, text) << payload(text);
}

void TestSanitizer::payloads()
{
    QFETCH(QString, html);
    const TablePictures pictures;
    for (const RenderTarget target : {RenderTarget::Preview, RenderTarget::Clean}) {
        const Sanitizer sanitizer(target, &pictures);
        QCOMPARE(faultIn(sanitizer.clean(html)), QString());
        // Wherever Markdown may put it, and cut in two by a blank line.
        const QStringList places{html,
                                 QStringLiteral("words ") + html + QStringLiteral(" words"),
                                 QStringLiteral("> - ") + html,
                                 QStringLiteral("| ") + html + QStringLiteral(" |\n|---|\n| ")
                                     + html,
                                 QStringLiteral("<div>\n") + html + QStringLiteral("\n</div>"),
                                 QStringLiteral("<div>") + html + QStringLiteral("\n\n") + html,
                                 QStringLiteral("# ") + html,
                                 QStringLiteral("[a](/b \"") + html + QStringLiteral("\")"),
                                 QStringLiteral("![") + html + QStringLiteral("](x.png)"),
                                 QStringLiteral("```") + html + QStringLiteral("\nx"),
                                 QStringLiteral("x[^1]\n\n[^1]: ") + html};
        for (const QString &markdown : places)
            QCOMPARE(faultIn(renderHtml(markdown, target, &pictures)), QString());
        for (qsizetype cut = 1; cut < html.size(); ++cut) {
            const QString halves = html.left(cut) + QStringLiteral("\n\n") + html.mid(cut);
            QCOMPARE(faultIn(renderHtml(halves, target, &pictures)), QString());
        }
    }
}

void TestSanitizer::markdownPayloads_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *text : {"[x](javascript:alert(1))",
                             "[x](JaVaScRiPt:alert(1))",
                             "[x](java&Tab;script:alert(1))",
                             "[x](&#106;avascript:alert(1))",
                             "[x](javascript&colon;alert(1))",
                             "[x](<java\tscript:x>)",
                             "[x](vbscript:x)",
                             "[x](data:text/html,x)",
                             "[x](file:///etc/passwd)",
                             "<javascript:alert(1)>",
                             "<vbscript:x>",
                             "<data:text/html,x>",
                             "<file:///x>",
                             "[x][y]\n\n[y]: javascript:alert(1)",
                             "![x](javascript:alert(1))",
                             "![x](data:image/svg+xml;base64,x)",
                             "![x](file:///x.png)",
                             "![\"onerror=alert(1)](x.png)",
                             "![x](x.png \"\\\" onerror=alert(1)\")",
                             "![x](x\"onerror=alert(1).png)",
                             "[x](\"onclick=alert(1))",
                             "# <b onclick=x>y\" id=z",
                             "```\"><script>alert(1)</script>\nx\n```",
                             "```x\" onclick=\"y\nx\n```",
                             "x[^\"><script>]\n\n[^\"><script>]: y",
                             "[x](\\javascript:alert(1))",
                             "[x](\xe2\x80\x8bjavascript:alert(1))",
                             "javascript:alert(1)",
                             "www.x.org\"onclick=x"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSanitizer::markdownPayloads()
{
    QFETCH(QString, markdown);
    const TablePictures pictures;
    QCOMPARE(faultIn(renderHtml(markdown, RenderTarget::Preview, &pictures)), QString());
    QCOMPARE(faultIn(renderHtml(markdown, RenderTarget::Preview)), QString());
    QCOMPARE(faultIn(renderHtml(markdown, RenderTarget::Clean)), QString());
}

void TestSanitizer::crossings()
{
    // Pieces of all payloads, put together at random, always the same.
    QRandomGenerator random(20'240'601);
    const TablePictures pictures;
    const int count = int(std::size(Payloads));
    for (int i = 0; i < 4000; ++i) {
        QString mix;
        for (int piece = 0; piece < 4; ++piece) {
            const QString text = payload(Payloads[random.bounded(count)]);
            const int from = random.bounded(int(text.size()));
            mix += text.mid(from, 1 + random.bounded(int(text.size()) - from));
            if (random.bounded(4) == 0)
                mix += QStringLiteral("\n\n");
        }
        const QByteArray html = renderHtml(mix, RenderTarget::Preview, &pictures);
        const QString fault = faultIn(html);
        QVERIFY2(fault.isEmpty(), qPrintable(QString(fault + u" from " + mix)));
        const QByteArray once = Sanitizer(RenderTarget::Clean, nullptr).clean(mix);
        QCOMPARE(faultIn(once), QString());
        QCOMPARE(Sanitizer(RenderTarget::Clean, nullptr).clean(QString::fromUtf8(once)), once);
    }
}

void TestSanitizer::keptAsWritten_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *text :
         {"<div align=\"center\" class=\"a b\" id=\"c\">x</div>",
          "<p>caf&eacute; &amp; &#233; &hellip;</p>",
          "a < b &amp; c",
          "<kbd>Ctrl</kbd> <mark>x</mark> H<sub>2</sub>O x<sup>2</sup>",
          "<details open=\"\"><summary>more</summary>x</details>",
          "<table><thead><tr><th scope=\"col\" colspan=\"2\">x</th></tr></thead></table>",
          "<ol start=\"3\" reversed=\"\"><li value=\"5\">x</li></ol>",
          "<a name=\"old\"></a>",
          "<a href=\"/x?a=1&amp;b=2#c\" title=\"t\">x</a>",
          "<br />",
          "<hr />",
          "<abbr title=\"x &amp; y\">z</abbr>",
          "<del datetime=\"2020\">a</del><ins>b</ins>",
          "<ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>",
          "<span lang=\"tr\" dir=\"ltr\">x</span>",
          "<blockquote cite=\"https://example.org\">x</blockquote>",
          "<audio controls=\"\" src=\"a.mp3\">x</audio>",
          "<font color=\"red\">x</font>",
          "<dl><dt>a</dt><dd>b</dd></dl>",
          "</div>",
          "<b><i>x</b></i>"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSanitizer::keptAsWritten()
{
    QFETCH(QByteArray, html);
    QCOMPARE(Sanitizer(RenderTarget::Clean, nullptr).clean(QString::fromUtf8(html)),
             html.replace(" < ", " &lt; "));
}

void TestSanitizer::changed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QByteArray>("clean");
    const struct {
        const char *name;
        const char *html;
        const char *clean;
    } rows[] = {
        {"capitals", "<DIV CLASS=a>x</DIV>", "<div class=\"a\">x</div>"},
        {"unknown elements leave their content", "<blink>x</blink>", "x"},
        {"scripts take their content along", "a<script>x</script>b", "ab"},
        {"drawings take their content along", "a<svg><svg>x</svg><text>y</text></svg>b", "ab"},
        {"frames take their content along", "a<iframe>x</iframe>b", "ab"},
        {"a drawing closed in itself", "a<svg/>b", "ab"},
        {"where the summary ends", "<!-- more -->", "<hr class=\"more\" />"},
        {"where the summary ends, tight", "<!--more-->", "<hr class=\"more\" />"},
        {"comments go", "a<!-- b -->c", "ac"},
        {"PHP goes to its own end", "a<?php if (1 > 0) ?>b", "ab"},
        {"CDATA goes to its own end", "a<![CDATA[ > ]]>b", "ab"},
        {"an unfinished tag is text", "a <b title=\"x", "a &lt;b title=&quot;x"},
        {"a bare ampersand", "a & b &c", "a &amp; b &amp;c"},
        {"a link that runs something", "<a href=\"javascript:x\">y</a>", "<a>y</a>"},
        {"sizes that are none", "<td width=\"1px\" height=\"50%\">", "<td height=\"50%\">"},
        {"a picture of a lazy loader", "<img data-src=\"x.png\">", ""},
        {"a picture", "<img src=\"a b.png\" width=30>",
         "<img src=\"a b.png\" alt=\"\" width=\"30\" />"},
        {"a picture component", "<Image src=\"a.png\" width={3} />",
         "<img src=\"a.png\" alt=\"\" />"},
        {"content without scripts", "<noscript><img src=a.png></noscript>",
         "<img src=\"a.png\" alt=\"\" />"},
        {"an attribute that belongs elsewhere", "<p colspan=2 open start=1>x", "<p>x"},
        {"an entity without an end in an address", "<a href=\"?a=1&copy=2\">x</a>",
         "<a href=\"?a=1&amp;copy=2\">x</a>"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.html) << QByteArray(row.clean);
}

void TestSanitizer::changed()
{
    QFETCH(QString, html);
    QFETCH(QByteArray, clean);
    QCOMPARE(Sanitizer(RenderTarget::Clean, nullptr).clean(html), clean);
}

void TestSanitizer::goldenFragments_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(GALLEY_CASES "/sanitizer"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestSanitizer::goldenFragments()
{
    QFETCH(QString, folder);
    const TablePictures pictures;
    const QString html = textOf(folder + QStringLiteral("/fragment.html"));
    QVERIFY(!html.isEmpty());
    for (const bool preview : {true, false}) {
        const RenderTarget target = preview ? RenderTarget::Preview : RenderTarget::Clean;
        const QByteArray clean = Sanitizer(target, &pictures).clean(html);
        QCOMPARE(faultIn(clean), QString());
        const QString path
            = folder + (preview ? QLatin1String("/preview.html") : QLatin1String("/clean.html"));
        if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(clean);
        } else {
            QCOMPARE(QString::fromUtf8(clean), textOf(path));
        }
    }
}

void TestSanitizer::realPosts()
{
    const TablePictures pictures;
    const QStringList posts = sharedPosts();
    for (const QString &post : posts) {
        const QString text = textOf(post);
        for (const RenderTarget target : {RenderTarget::Preview, RenderTarget::Clean}) {
            const QString fault = faultIn(renderHtml(text, target, &pictures));
            QVERIFY2(fault.isEmpty(), qPrintable(QString(fault + u" in " + post)));
        }
    }
}

QTEST_APPLESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
