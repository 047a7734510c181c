// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturewriting.h"

#include "render/renderer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

QString with(const QString &text, const std::optional<Edit> &edit)
{
    if (!edit)
        return QStringLiteral("(no place)");
    QString changed = text;
    return changed.replace(edit->span.start, edit->span.length, edit->text);
}

PictureWriting first(const QString &text)
{
    return {text, findPictures(text).value(0)};
}

/// Signs that mean something somewhere, between words.
QString randomWords(QRandomGenerator &random)
{
    static const QStringList pieces
        = {QStringLiteral("a"),  QStringLiteral("stage "), QStringLiteral("\""),
           QStringLiteral("'"),  QStringLiteral("\\"),     QStringLiteral("]"),
           QStringLiteral("["),  QStringLiteral("("),      QStringLiteral(")"),
           QStringLiteral("`"),  QStringLiteral("<b>"),    QStringLiteral(">"),
           QStringLiteral("&"),  QStringLiteral("&amp;"),  QStringLiteral("{{ x }}"),
           QStringLiteral("{%"), QStringLiteral("}"),      QStringLiteral("*"),
           QStringLiteral("_"),  QStringLiteral("|"),      QStringLiteral("$"),
           QStringLiteral("~~"), QStringLiteral("é"),      QStringLiteral("日本"),
           QStringLiteral(" "),  QStringLiteral("!"),      QStringLiteral("https://x.org/"),
           QStringLiteral("\n"), QStringLiteral("-->"),    QStringLiteral("=\"")};
    QString words;
    for (int i = int(random.bounded(8)); i >= 0; --i)
        words += pieces.at(random.bounded(pieces.size()));
    return words;
}

} // namespace

class TestPictureWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void widths_data();
    void widths();
    void wholes_data();
    void wholes();
    void anyWordsComeBackAsTheyAre_data();
    void anyWordsComeBackAsTheyAre();
};

void TestPictureWriting::titles_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("after");
    const auto row
        = [](const char *name, const char *before, const char *title, const char *after) {
              QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(title)
                                  << QString::fromUtf8(after);
          };
    row("none yet", "![a](/x.jpg)", "T", "![a](/x.jpg \"T\")");
    row("none yet, in brackets", "![a](</x y.jpg>)", "T", "![a](</x y.jpg> \"T\")");
    row("in its own quotes", "![a](/x.jpg 'old')", "it's", "![a](/x.jpg 'it\\'s')");
    row("in double quotes", "![a](/x.jpg  \"old\" )", "a \"b\"", "![a](/x.jpg  \"a \\\"b\\\"\" )");
    row("in round ones", "![a](/x.jpg (old))", "new)", "![a](/x.jpg \"new)\")");
    row("gone", "![a](/x.jpg \"old\")", "", "![a](/x.jpg)");
    row("none and none wanted", "![a](/x.jpg)", "", "![a](/x.jpg)");
    row("HTML without one", "<img src=\"/x.jpg\"/>", "a \"b\" & c",
        "<img src=\"/x.jpg\" title=\"a &quot;b&quot; &amp; c\"/>");
    row("HTML with one", "<img title='old' src=\"/x.jpg\">", "it's",
        "<img title='it&#39;s' src=\"/x.jpg\">");
    row("HTML, a bare address that ends like a tag", "<img src=a/>", "T",
        "<img src=a/ title=\"T\">");
    row("HTML without quotes", "<img title=old src=/x.jpg>", "two words",
        "<img title=\"two words\" src=/x.jpg>");
    row("HTML, gone", "<img src=\"/x.jpg\" title=\"old\" alt=\"a\">", "",
        "<img src=\"/x.jpg\" alt=\"a\">");
    row("an expression", "<img src=\"/x.jpg\" title={t} />", "T", "(no place)");
    row("a shortcode that has one", "{{< figure src=\"/x.jpg\" title=\"old\" >}}", "a \"b\"",
        "{{< figure src=\"/x.jpg\" title=\"a 'b'\" >}}");
    row("a shortcode that has none", "{{< figure src=\"/x.jpg\" >}}", "T", "(no place)");
    row("a reference", "![a][x]\n\n[x]: /x.jpg", "T", "(no place)");
}

void TestPictureWriting::titles()
{
    QFETCH(const QString, before);
    QFETCH(const QString, title);
    QFETCH(const QString, after);
    const QString changed = with(before, first(before).withTitle(title));
    QCOMPARE(changed, after);
    if (!changed.startsWith(u'(') && !before.startsWith(u'{'))
        QCOMPARE(first(changed).title(), title);
}

void TestPictureWriting::widths_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("kramdown");
    QTest::addColumn<bool>("hugo");
    QTest::addColumn<QString>("after");
    const auto row
        = [](const char *name, const char *before, bool kramdown, bool hugo, const char *after) {
              QTest::newRow(name) << QString::fromUtf8(before) << kramdown << hugo
                                  << QString::fromUtf8(after);
          };
    row("HTML", "<img src=\"/x.jpg\">", false, false, "<img src=\"/x.jpg\" width=\"300\">");
    row("HTML that has one", "<img width='20' src=\"/x.jpg\">", false, false,
        "<img width='300' src=\"/x.jpg\">");
    row("HTML with a bare one", "<img width=20 src=\"/x.jpg\">", false, false,
        "<img width=300 src=\"/x.jpg\">");
    row("HTML with an expression", "<img width={20} src=\"/x.jpg\" />", false, false, "(no place)");
    row("Markdown", "![a](/x.jpg)", false, true, "(no place)");
    row("kramdown", "![a](/x.jpg \"t\") b", true, false, "![a](/x.jpg \"t\"){: width=\"300\"} b");
    row("kramdown with other attributes", "![a](/x.jpg){: .wide }", true, false,
        "![a](/x.jpg){: .wide width=\"300\" }");
    row("kramdown with a brace in quotes", "![a](/x.jpg){: title=\"a}b\" .w}", true, false,
        "![a](/x.jpg){: title=\"a}b\" .w width=\"300\"}");
    row("kramdown with a height", "![a](/x.jpg){: height='30' width=\"20\"}", true, false,
        "![a](/x.jpg){: height='450' width=\"300\"}");
    row("HTML with a height", "<img width=\"200\" height=\"101\" src=\"/x.jpg\">", false, false,
        "<img width=\"300\" height=\"152\" src=\"/x.jpg\">");
    row("HTML with a height that is no number",
        "<img width=\"200\" height=\"auto\" src=\"/x.jpg\">", false, false,
        "<img width=\"300\" height=\"auto\" src=\"/x.jpg\">");
    row("HTML with a share of the page", "<img width=\"50%\" height=\"100\" src=\"/x.jpg\">", false,
        false, "<img width=\"300\" height=\"100\" src=\"/x.jpg\">");
    row("kramdown with a width", "[![a](/x.jpg){: width=\"20\" .b}](/y)", true, false,
        "[![a](/x.jpg){: width=\"300\" .b}](/y)");
    row("kramdown, brackets in the address", "![a](/x(1).jpg)", true, false,
        "![a](/x(1).jpg){: width=\"300\"}");
    row("Hugo", "{{< figure src=\"/x.jpg\" >}}", false, true,
        "{{< figure src=\"/x.jpg\" width=\"300\" >}}");
    row("Hugo's with one", "{{< figure src=\"/x.jpg\" width=\"20px\" alt=\"a\" >}}", false, true,
        "{{< figure src=\"/x.jpg\" width=\"300\" alt=\"a\" >}}");
    row("another's that has one", "{% include image.html src=\"/x.jpg\" width=\"20\" %}", false,
        false, "{% include image.html src=\"/x.jpg\" width=\"300\" %}");
    row("another's that has none", "{% include image.html src=\"/x.jpg\" %}", true, false,
        "(no place)");
    row("a shortcode without names", "{{< figure \"/x.jpg\" >}}", false, true, "(no place)");
}

void TestPictureWriting::widths()
{
    QFETCH(const QString, before);
    QFETCH(const bool, kramdown);
    QFETCH(const bool, hugo);
    QFETCH(const QString, after);
    const QString changed = with(before, first(before).withWidth(300, kramdown, hugo));
    QCOMPARE(changed, after);
    if (!changed.startsWith(u'('))
        QCOMPARE(first(changed).width(), 300);
}

void TestPictureWriting::wholes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *name, const char *text, const char *whole) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(whole);
    };
    row("Markdown", "a ![b [c](d)](/x.jpg 't') e", "![b [c](d)](/x.jpg 't')");
    row("with kramdown's attributes", "![](/x.jpg){: .w} e", "![](/x.jpg){: .w}");
    row("with a brace in an attribute", "![](/x.jpg){: title=\"a}b\" .w} e",
        "![](/x.jpg){: title=\"a}b\" .w}");
    row("with a quote that has no end", "![](/x.jpg){: title=\"a} e", "![](/x.jpg)");
    row("in a link", "a [![b](/x.jpg)](/y \"t\") c", "[![b](/x.jpg)](/y \"t\")");
    row("in a link with words", "[![b](/x.jpg) word](/y)", "![b](/x.jpg)");
    row("a tag", "a <img\n src='/x.jpg' alt='>'> b", "<img\n src='/x.jpg' alt='>'>");
    row("an element", "<Figure src=\"/x.jpg\">\nWords\n</Figure>\n",
        "<Figure src=\"/x.jpg\">\nWords\n</Figure>");
    row("a shortcode", "a {{< figure src=\"/x.jpg\" >}} b", "{{< figure src=\"/x.jpg\" >}}");
    row("a reference stands in two places", "![a][x]\n\n[x]: /x.jpg", "");
}

void TestPictureWriting::wholes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, whole);
    const std::optional<Span> span = first(text).whole();
    QCOMPARE(span ? text.mid(span->start, span->length) : QString(), whole);
}

void TestPictureWriting::anyWordsComeBackAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("a paragraph", "Before *it*.\n\n![a](/x.jpg) and ` words `, $5.\n\n![c](/y.jpg)\n");
    row("with a title", "![a](/x.jpg \"t\") and *words* | ` here\n\n![c](/y.jpg)\n");
    row("with a title in single quotes", "- ![a](</x.jpg> 't')\n- ![c](/y.jpg)\n");
    row("in a link", "[![a](/x.jpg)](/z) ![c](/y.jpg)\n");
    row("in a table", "| a | b |\n|--|--|\n| ![a](/x.jpg) | ![c](/y.jpg) |\n");
    row("in HTML", "<p><img src=\"/x.jpg\" alt=\"a\" title=\"t\"> b</p>\n\n![c](/y.jpg)\n");
    row("in HTML, single quotes", "Text <img alt='a' src=\"/x.jpg\" title=''> b ![c](/y.jpg)\n");
    row("in HTML without", "<img src=\"/x.jpg\">\n\n![c](/y.jpg)\n");
}

/// Whatever is said of a picture: it is said of this one, readers get it as it was typed, and no
/// other picture is gained or lost.
void TestPictureWriting::anyWordsComeBackAsTheyAre()
{
    QFETCH(const QString, text);
    QRandomGenerator random(2018);
    for (int round = 0; round < 400; ++round) {
        const QString alt = randomWords(random).simplified();
        const QString title = randomWords(random).simplified();
        QString changed = with(text, first(text).withAlt(alt));
        changed = with(changed, first(changed).withTitle(title));
        const auto say = [&](const char *what) {
            return QStringLiteral("%1: <%2> <%3> in\n%4")
                .arg(QLatin1String(what), alt, title, changed)
                .toUtf8();
        };
        const QList<PictureReference> found = findPictures(changed);
        QVERIFY2(found.size() == 2, say("pictures").constData());
        QVERIFY2(found[0].target == QLatin1String("/x.jpg"), say("target").constData());
        QVERIFY2(found[1].target == QLatin1String("/y.jpg"), say("other").constData());
        QVERIFY2(found[0].alt == alt, say("alt").constData());
        QVERIFY2(PictureWriting(changed, found[0]).title() == title, say("title").constData());
        // And what readers get.
        const QString html = QString::fromUtf8(
            renderHtml(changed, RenderTarget::Clean, nullptr, Dialect{.shortcodes = true}));
        const QString shown = title.toHtmlEscaped();
        QVERIFY2(title.isEmpty() || html.contains(QStringLiteral("title=\"%1\"").arg(shown)),
                 say(qPrintable(html)).constData());
        QVERIFY2(html.contains(QStringLiteral("alt=\"%1\"").arg(alt.toHtmlEscaped())),
                 say(qPrintable(html)).constData());
    }
}

QTEST_GUILESS_MAIN(TestPictureWriting)
#include "tst_picturewriting.moc"
