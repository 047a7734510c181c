// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/coderanges.h"

#include "sharedposts.h"

#include <QTest>

using namespace Galley;

/// Body in, the body back with what is no prose as dots: line ends and all else stay.
class TestCodeRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dots_data();
    void dots();
    void hostileInput_data();
    void hostileInput();
    void sharedPostsAreInOrder();
};

namespace {

QString dotted(QString body)
{
    for (const TextRange &range : codeRanges(QString(body))) {
        for (qsizetype i = range.start; i < range.end(); ++i) {
            if (body[i] != u'\n')
                body[i] = u'.';
        }
    }
    return body;
}

} // namespace

void TestCodeRanges::dots_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("prose", QStringLiteral("# Title\n\nwords *and* more\n"),
        QStringLiteral("# Title\n\nwords *and* more\n"));
    row("a code span", QStringLiteral("a `b` c ``d`e`` f ` g"),
        QStringLiteral("a ... c ....... f ` g"));
    row("a fenced block", QStringLiteral("a\n```js\nb\n```\nc\n"),
        QStringLiteral("a\n.....\n.\n...\nc\n"));
    row("a fenced block without an end", QStringLiteral("a\n\n~~~\nb\n"),
        QStringLiteral("a\n\n...\n.\n"));
    row("an indented block", QStringLiteral("a\n\n    b\n\nc\n"),
        QStringLiteral("a\n\n.....\n\nc\n"));
    row("a block in a list", QStringLiteral("- a\n\n  ```\n  b\n  ```\n- c\n"),
        QStringLiteral("- a\n\n.....\n...\n.....\n- c\n"));
    row("a link's address, not its title", QStringLiteral("[a](b.html \"c\") d"),
        QStringLiteral("[a](...... \"c\") d"));
    row("a picture's address, not its alt text", QStringLiteral("![a](b.jpg)"),
        QStringLiteral("![a](.....)"));
    row("a definition's address", QStringLiteral("[a]: b.html \"c\"\n\nd [a]\n"),
        QStringLiteral("[a]: ...... \"c\"\n\nd [a]\n"));
    row("a definition in code is code once", QStringLiteral("```\n[a]: b\n```\n"),
        QStringLiteral("...\n......\n...\n"));
    row("bare addresses", QStringLiteral("see https://x.org/é?q and www.x.org, <http://y.org>"),
        QStringLiteral("see ................. and .......... .............."));
    row("HTML: tags without their words", QStringLiteral("a <img src=\"b\" alt=\"c\"> d"),
        QStringLiteral("a ..................c.. d"));
    row("an HTML block", QStringLiteral("<p class=\"x\">words</p>\n<pre>b</pre>\n"),
        QStringLiteral(".............words....\n............\n"));
    row("a script", QStringLiteral("<script>\nlet a;\n</script>\n"),
        QStringLiteral("........\n......\n.........\n"));
    row("code in HTML", QStringLiteral("a <code>b</code> <kbd>c</kbd> d"),
        QStringLiteral("a .............. ............ d"));
    row("a shortcode", QStringLiteral("a {{< figure src=\"b\" >}} c"),
        QStringLiteral("a ...................... c"));
    row("Liquid's highlighting", QStringLiteral("a\n{% highlight c %}\nb\n{% endhighlight %}\nd\n"),
        QStringLiteral("a\n.................\n.\n..................\nd\n"));
    row("Hugo's highlighting",
        QStringLiteral("{{< highlight go >}}\nb\n\nc\n{{< /highlight >}}\nd\n"),
        QStringLiteral("....................\n.\n\n.\n..................\nd\n"));
    row("an example of highlighting in a code block",
        QStringLiteral("```\n{% highlight c %}\n```\nb\n\n{% endhighlight %}\n"),
        QStringLiteral("...\n.................\n...\nb\n\n..................\n"));
    row("a comment", QStringLiteral("a <!-- b --> c"), QStringLiteral("a .......... c"));
    row("an escaped backtick", QStringLiteral("a \\`b` c"), QStringLiteral("a \\`b` c"));
}

void TestCodeRanges::dots()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(dotted(body), expected);
}

void TestCodeRanges::hostileInput_data()
{
    QTest::addColumn<QString>("body");
    for (const char *piece : {"`", "www.", "<code>", "{%", "{{", "[a](", "<a title=\"", "https://",
                              "[a]: b\n", "{% highlight %}", "``` \n"}) {
        const QString unit = QString::fromLatin1(piece);
        QTest::newRow(piece) << unit.repeated(200'000 / unit.size());
    }
}

/// Minutes if any of it were quadratic: the suite's own limit would end it.
void TestCodeRanges::hostileInput()
{
    QFETCH(QString, body);
    for (const TextRange &range : codeRanges(body))
        QVERIFY(range.start >= 0 && range.length > 0 && range.end() <= body.size());
}

void TestCodeRanges::sharedPostsAreInOrder()
{
    int ranges = 0;
    for (const QString &path : sharedPosts()) {
        const QString text = textOf(path);
        qsizetype last = -1;
        for (const TextRange &range : codeRanges(text)) {
            QVERIFY2(range.start > last && range.length > 0 && range.end() <= text.size(),
                     qPrintable(path));
            last = range.end();
            ++ranges;
        }
    }
    qInfo("%d ranges", ranges);
}

QTEST_GUILESS_MAIN(TestCodeRanges)
#include "tst_coderanges.moc"
