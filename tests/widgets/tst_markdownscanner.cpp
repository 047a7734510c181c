// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownscanner.h"

#include <QTest>

using namespace Galley;

namespace {

/// One letter a style, so that a row can show a line and below it what each sign is.
QChar letter(MarkdownStyles styles)
{
    using Style = MarkdownStyle;
    static constexpr std::pair<Style, char16_t> letters[] = {
        {Style::Mark, u'm'},   {Style::Comment, u'c'},   {Style::Url, u'u'},
        {Style::Code, u'`'},   {Style::CodeBlock, u'b'}, {Style::LinkText, u'l'},
        {Style::Html, u'h'},   {Style::Strike, u'~'},    {Style::Key, u'k'},
        {Style::String, u'"'}, {Style::Value, u'v'},     {Style::Table, u't'},
    };
    if (styles.testFlags(Style::Strong | Style::Emphasis) && !(styles & Style::Mark)) {
        return u'X';
    }
    if (styles.testFlag(Style::Strong) && !(styles & Style::Mark)) {
        return u'S';
    }
    if (styles.testFlag(Style::Emphasis) && !(styles & (Style::Mark | Style::LinkText))) {
        return u'E';
    }
    for (const auto &[style, sign] : letters) {
        if (styles.testFlag(style)) {
            return sign;
        }
    }
    if (styles & Style::Heading1) {
        return u'1';
    }
    if (styles & Style::Heading2) {
        return u'2';
    }
    if (styles & Style::Heading3) {
        return u'3';
    }
    if (styles & Style::Heading4) {
        return u'4';
    }
    return styles & Style::Quote ? u'q' : u'.';
}

QString drawn(qsizetype length, const QList<MarkdownSpan> &spans)
{
    QString result(length, u'.');
    for (const MarkdownSpan &span : spans) {
        for (int i = 0; i < span.length; ++i) {
            result[span.start + i] = letter(span.styles);
        }
    }
    return result;
}

} // namespace

class TestMarkdownScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inlineText_data();
    void inlineText();
    void linesBefore_data();
    void linesBefore();
    void frontMatter_data();
    void frontMatter();
    void hangsBelowWords_data();
    void hangsBelowWords();
    void stateFitsIntoANumber();
    void spansAreOrderedForAnyText();
    void longLinesStayLinear();
};

void TestMarkdownScanner::inlineText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("styles");
    const auto row = [](const char *name, const char *text, const char *styles) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(styles);
    };
    row("plain words have no style", "plain words", "...........");
    row("an empty line has none", "", "");
    row("emphasis with stars", "a *b* c", "..mEm..");
    row("emphasis with underscores", "a _b_ c", "..mEm..");
    row("strong with stars", "a **b** c", "..mmSmm..");
    row("strong with underscores", "__b__", "mmSmm");
    row("strong and emphasis at once", "***b***", "mmmXmmm");
    row("emphasis in strong", "**a *b* c**", "mmSSmXmSSmm");
    row("underscores inside a word are letters", "snake_case_name", "...............");
    row("a star between blanks is a star", "2 * 3 * 4", ".........");
    row("a star that is never closed", "a *b c", "......");
    row("stars inside a word count", "a*b*c", ".mEm.");
    row("struck text", "~~gone~~ here", "mm~~~~mm.....");
    row("three tildes in a line are nothing", "a ~~~b~~~ c", "...........");
    row("an escaped star is a star", "\\*a\\*", "m..m.");
    row("a backslash before a letter is one", "a\\b", "...");
    row("code", "a `b` c", "..m`m..");
    row("heading 1", "# Title", "m111111");
    row("heading 2", "## Title", "mm222222");
    row("heading 3", "### Title", "mmm333333");
    row("heading 4", "#### T", "mmmm44");
    row("heading 6", "###### T", "mmmmmm44");
    row("seven hashes are words", "####### T", ".........");
    row("a hash without a blank is a word", "#tag", "....");
    row("closing hashes", "# A #", "m111m");
    row("emphasis in a heading", "# *a*", "m1mEm");
    row("link", "[a](b)", "mlmmum");
    row("link with a title", "[a](b \"t\")", "mlmmuuuuum");
    row("picture", "![a](b)", "mmlmmum");
    row("picture in a link", "[![a](b)](c)", "mmmlmmummmum");
    row("link by reference", "[a][b]", "mlmmum");
    row("brackets without an address", "[a] b", ".....");
    row("footnote's sign", "a[^1]", ".mmmm");
    row("address with brackets in it", "[a](b(c))", "mlmmuuuum");
    row("a quote in an address", "[a](it's) b", "mlmmuuuum..");
    row("a link that is never closed", "[a](b", ".....");
    row("emphasis in a link's text", "[*a*](b)", "mmlmmmum");
    row("address in angles", "<https://a.b>", "muuuuuuuuuuum");
    row("mail in angles", "<a@b.c>", "muuuuum");
    row("bare address", "see https://a.b.", "....uuuuuuuuuuu.");
    row("bare address in brackets", "(https://a.b)", ".uuuuuuuuuuu.");
    row("www address", "www.a.b x", "uuuuuuu..");
    row("underscores in an address are letters", "https://a.b/c_d_e", "uuuuuuuuuuuuuuuuu");
    row("tag", "a <b>c</b>", "..hhh.hhhh");
    row("a smaller sign is one", "a < b > c", ".........");
    row("comment in a line", "a <!-- b --> c", "..cccccccccc..");
    row("shortcode", "a {{< b >}} c", "..hhhhhhhhh..");
    row("Liquid", "a {{ b }} c", "..hhhhhhh..");
    row("Liquid tag", "{% b %}", "hhhhhhh");
    row("stars in a shortcode are letters", "{{ *a* }}", "hhhhhhhhh");
    row("list item", "- a", "mm.");
    row("list item with a star", "* a", "mm.");
    row("numbered item", "12. a", "mmmm.");
    row("a number without a blank is a number", "1.5 a", ".....");
    row("a year is no list", "1986a. b", "........");
    row("task", "- [x] a", "mmmmmm.");
    row("open task", "- [ ] a", "mmmmmm.");
    row("heading in an item", "- # a", "mmm11");
    row("quote", "> a", "mmq");
    row("quote in a quote", "> > a", "mmmmq");
    row("strong in a quote", "> **a**", "mmmmSmm");
    row("rule of dashes", "---", "mmm");
    row("rule of stars with blanks", "* * *", "mmmmm");
    row("two dashes are words", "--", "..");
    row("fence", "```rust", "mmmmmmm");
    row("tilde fence", "~~~", "mmm");
    row("backticks in the info make it a code span", "``` a ```", "mmm```mmm");
    row("code that looks indented after nothing", "    a", "bbbbb");
    row("table row", "| a | b |", "mtttmtttm");
    row("table's second line", "|---|:-:|", "mtttmtttm");
    row("definition", "[a]: b", "mmmmuu");
    row("footnote", "[^1]: b", "mmmmm..");
    row("HTML block", "<div class=\"a\">", "hhhhhhhhhhhhhhh");
    row("component", "<Video id=\"1\" />", "hhhhhhhhhhhhhhhh");
    row("emoji count as two units", "\xF0\x9F\xA6\x80 *a*", "...mEm");
    row("right to left", "*\xD7\xA9\xD7\x9C* a", "mEEm..");
}

void TestMarkdownScanner::inlineText()
{
    QFETCH(QString, text);
    QFETCH(QString, styles);
    QCOMPARE(drawn(text.size(), scanMarkdownLine(text, MarkdownState())), styles);
}

void TestMarkdownScanner::linesBefore_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("lastLine");
    const auto row = [](const char *name, const QStringList &lines, const char *last) {
        QTest::newRow(name) << lines << QString::fromUtf8(last);
    };
    const auto l = [](const char *text) { return QString::fromUtf8(text); };
    row("stars in a fence are letters", {l("```"), l("*a*")}, "bbb");
    row("a fence ends", {l("```"), l("a"), l("```"), l("*a*")}, "mEm");
    row("a shorter fence does not end a longer one", {l("````"), l("```")}, "bbb");
    row("a longer one ends a shorter one", {l("```"), l("`````"), l("*a*")}, "mEm");
    row("tildes do not end backticks", {l("```"), l("~~~")}, "bbb");
    row("a fence with words behind does not end", {l("```"), l("``` a")}, "bbbbb");
    row("a deep line does not end a fence", {l("```"), l("    ```")}, "bbbbbbb");
    row("a fence in an item ends as deep", {l("- a"), l("    ```"), l("    ```"), l("*a*")}, "mEm");
    row("a fence in a quote ends with the quote", {l("> ```"), l("*a*")}, "mEm");
    row("a fence in a quote goes on", {l("> ```"), l("> *a*")}, "mmbbb");
    row("a comment over lines", {l("<!-- a"), l("*b*")}, "ccc");
    row("words behind a comment's end", {l("<!-- a"), l("b --> *c*")}, "ccccc.mEm");
    row("an open comment in a heading's line stays there", {l("a <!-- b"), l("*c*")}, "mEm");
    row("an HTML block goes on", {l("<div>"), l("*a*")}, "hhh");
    row("an empty line ends an HTML block", {l("<div>"), l(""), l("*a*")}, "mEm");
    row("an empty line does not end a script", {l("<script>"), l(""), l("*a*")}, "hhh");
    row("a script's end does", {l("<script>"), l("</script>"), l("*a*")}, "mEm");
    row("Liquid code", {l("{% highlight c %}"), l("*a*")}, "bbb");
    row("Liquid code ends", {l("{% highlight c %}"), l("{% endhighlight %}"), l("*a*")}, "mEm");
    row("Hugo's code", {l("{{< highlight c >}}"), l("*a*")}, "bbb");
    row("indented code needs an empty line", {l("a"), l("    *b*")}, "....mEm");
    row("indented code goes on", {l(""), l("    a"), l("    *b*")}, "bbbbbbb");
    row("in a list four blanks are words", {l("- a"), l(""), l("    *b*")}, "....mEm");
    row("after a list four blanks are code again", {l("- a"), l(""), l("b"), l(""), l("    *b*")},
        "bbbbbbb");
    row("a table goes on without a pipe in front", {l("a | b"), l("--|--"), l("c | d")}, "ttmtt");
    row("an empty line ends a table", {l("a | b"), l("--|--"), l(""), l("c | d")}, ".....");
    row("an underline of equal signs", {l("a"), l("===")}, "mmm");
    row("equal signs after nothing are words", {l(""), l("===")}, "...");
}

void TestMarkdownScanner::linesBefore()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, lastLine);
    MarkdownState state;
    for (const QString &line : lines.first(lines.size() - 1)) {
        // By way of the number, as in a document.
        state = MarkdownState::fromInt(readMarkdownLine(line, state).after.toInt());
    }
    QCOMPARE(drawn(lines.last().size(), scanMarkdownLine(lines.last(), state)), lastLine);
}

void TestMarkdownScanner::frontMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("styles");
    const auto row = [](const char *name, const char *text, const char *styles) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(styles);
    };
    row("fence", "---", "mmm");
    row("TOML's fence", "+++", "mmm");
    row("plain value", "a: b", "kvvv");
    row("double quotes", "a: \"b\"", "kvv\"\"\"");
    row("single quotes", "a: 'b'", "kvv\"\"\"");
    row("an apostrophe is a letter", "a: I'm, it's", "kvvvvvvvvvvv");
    row("list in one line", "a: ['b',\"c\"]", "kvvv\"\"\"v\"\"\"v");
    row("comment", "a: b # c", "kvvvvccc");
    row("a hash in a value is none", "a: b#c", "kvvvvv");
    row("item of a list", "  - a", "vvvvv");
    row("key in a list", "- a: b", "vvkvvv");
    row("address is a value", "a: https://b", "kvvvvvvvvvvv");
    row("TOML", "a = \"b\"", "kvvv\"\"\"");
    row("JSON", "\"a\": \"b\",", "kkkvv\"\"\"v");
    row("quote that is never closed", "a: \"b", "kvv\"\"");
}

void TestMarkdownScanner::frontMatter()
{
    QFETCH(QString, text);
    QFETCH(QString, styles);
    QCOMPARE(drawn(text.size(), scanFrontMatterLine(text)), styles);
}

void TestMarkdownScanner::hangsBelowWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::newRow("a paragraph does not hang") << QStringLiteral("a b") << 0;
    QTest::newRow("an item") << QStringLiteral("- a") << 2;
    QTest::newRow("an item further in") << QStringLiteral("  - a") << 4;
    QTest::newRow("a number") << QStringLiteral("10. a") << 4;
    QTest::newRow("a task") << QStringLiteral("- [ ] a") << 6;
    QTest::newRow("a quote") << QStringLiteral("> a") << 2;
    QTest::newRow("an item in a quote") << QStringLiteral("> - a") << 4;
    QTest::newRow("an item that begins with code") << QStringLiteral("-      a") << 2;
}

void TestMarkdownScanner::hangsBelowWords()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QCOMPARE(int(readMarkdownLine(text, MarkdownState()).contentStart), start);
}

void TestMarkdownScanner::stateFitsIntoANumber()
{
    MarkdownState state;
    state.kind = MarkdownState::Shortcode;
    state.fenceLength = 255;
    state.fenceIndent = 15;
    state.tilde = state.quoted = state.inList = state.inTable = true;
    state.inIndentedCode = state.isCode = true;
    QVERIFY(state.toInt() >= 0);
    QCOMPARE(MarkdownState::fromInt(state.toInt()), state);
    state.afterBlank = false;
    QCOMPARE(MarkdownState::fromInt(state.toInt()), state);
    QCOMPARE(MarkdownState::fromInt(-1), MarkdownState());
}

void TestMarkdownScanner::spansAreOrderedForAnyText()
{
    // Fixed seed: a failure can be seen again.
    quint32 seed = 12345;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    const QString signs = QStringLiteral(" \t#*_~`[]()!<>/-:|\\{}%\"'=+.1ahw\u00E4\u05E9");
    MarkdownState state;
    for (int round = 0; round < 20000; ++round) {
        QString line;
        for (quint32 i = next(24); i > 0; --i) {
            line += signs[next(quint32(signs.size()))];
        }
        int end = 0;
        for (const MarkdownSpan &span : scanMarkdownLine(line, state)) {
            QVERIFY2(span.start >= end && span.length > 0, qPrintable(line));
            end = span.start + span.length;
        }
        QVERIFY2(end <= line.size(), qPrintable(line));
        end = 0;
        for (const MarkdownSpan &span : scanFrontMatterLine(line)) {
            QVERIFY2(span.start >= end && span.length > 0, qPrintable(line));
            end = span.start + span.length;
        }
        QVERIFY2(end <= line.size(), qPrintable(line));
        state = readMarkdownLine(line, state).after;
    }
}

void TestMarkdownScanner::longLinesStayLinear()
{
    // Not timed: would not come to an end within the test's time if it were quadratic.
    for (const QString &unit : {QStringLiteral("*a "), QStringLiteral("["), QStringLiteral("`a``b"),
                                QStringLiteral("*_"), QStringLiteral("![a](")}) {
        QString line = unit.repeated(20000);
        QVERIFY(scanMarkdownLine(line, MarkdownState()).size() <= line.size());
    }
}

QTEST_APPLESS_MAIN(TestMarkdownScanner)
#include "tst_markdownscanner.moc"
