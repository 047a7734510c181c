// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the live renderer, each with an edit that shows what goes wrong without it, and its
// manners towards the thread that owns it.
#include "livecheck.h"
#include "tablepictures.h"

#include <QTest>

using namespace Galley;

namespace {

/// The one edit that turns a text into another.
TextEdit between(const QString &from, const QString &to)
{
    qsizetype head = 0;
    while (head < qMin(from.size(), to.size()) && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(from.size(), to.size()) - head
           && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    return {head, from.size() - head - tail, to.mid(head, to.size() - head - tail)};
}

const QString Bom{QChar(QChar::ByteOrderMark)};
const QString Nul{QChar(u'\0')};
const QString Kelvin{QChar(0x212A)};

/// So many paragraphs.
QString paragraphs(int count)
{
    return QStringLiteral("Words of a paragraph.\n\n").repeated(count);
}

} // namespace

class TestLiveRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void gluing_data();
    void gluing();
    void aWordIsOneBlock();
    void aLineMovesTheRest();
    void aDefinitionChangesItsUsers();
    void manyEditsAreOneUpdate();
    void longReadsArePutOff();
    void editsAreClipped();
    void halfACharacterAtATime();
    void picturesAreLookedUpAgain();
    void aTextTooLargeForParts();
};

void TestLiveRenderer::rules_data()
{
    QTest::addColumn<QStringList>("texts");
    const auto row
        = [](const char *name, const QStringList &texts) { QTest::newRow(name) << texts; };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("a fence swallows units until the next one closes it",
        {s("a\n\nb\n\nc\n\n```\nd\n```\n\ne\n"), s("a\n\n```\nb\n\nc\n\n```\nd\n```\n\ne\n")});
    row("a comment swallows all, and gives it back",
        {s("a\n\nb\n\nc\n"), s("a\n\n<!--\nb\n\nc\n"), s("a\n\n<!--\n-->b\n\nc\n")});
    row("the unit above goes on where a paragraph is not closed",
        {s("a\n# b\n\nc\n"), s("a\nb\n\nc\n")});
    row("an underline makes a heading of the unit above", {s("a\n# b\n"), s("a\n===\n")});
    row("a unit that turns blank belongs to the one above",
        {s("a\n\nb\n\nc\n"), s("a\n\n\n\nc\n"), s("\n\n\n\nc\n"), s("\n\n\n\n\n")});
    row("a unit that turns into a definition, too",
        {s("a\n\nb\n\nc\n"), s("a\n\n[b]: /u\n\nc\n"), s("a\n\n[b]: /u\n\n[b]\n")});
    row("a list goes on over blank lines", {s("- a\n\n\nb\n"), s("- a\n\n\n- b\n")});
    row("indented code goes on over blank lines", {s("    a\n\nb\n"), s("    a\n\n    b\n")});
    row("a footnote goes on over blank lines",
        {s("w[^1]\n\n[^1]: n\n\nb\n"), s("w[^1]\n\n[^1]: n\n\n    b\n")});
    row("a definition below a heading is not closed",
        {s("# h\n[a]: /u\n# b\n\n[a]\n"), s("# h\n[a]: /u\n\"b\"\n\n[a]\n")});
    row("a definition below raw HTML is not closed",
        {s("<!-- h -->\n[a]: /u\n# b\n\n[a]\n"), s("<!-- h -->\n[a]: /u\n\"b\"\n\n[a]\n")});
    row("a table is not closed without a blank line",
        {s("| a |\n|---|\n# b\n"), s("| a |\n|---|\nb\n")});
    row("definitions elsewhere count", {s("[a]: /u\n\nb\n\nc\n"), s("[a]: /u\n\nb [a]\n\nc\n")});
    row("the first definition of a label counts",
        {s("x [a]\n\nb\n\n[a]: /2\n"), s("x [a]\n\n[a]: /1\n\n[a]: /2\n"), s("x [a]\n\nb\n")});
    row("all that name a definition follow it",
        {s("[x][a]\n\nw\n\n- ![A]\n\n[a]: /u\n"), s("[x][a]\n\nw\n\n- ![A]\n\n[a]: /v 'T'\n")});
    row("escaped brackets in a label",
        {s("[e\\]f]: /u\n\nw [e\\]f\n"), s("[e\\]f]: /u\n\nw [e\\]f]\n")});
    row("a letter whose small one is ASCII",
        {QString(u'[' + Kelvin + s("]: /u\n\nw [k\n")),
         QString(u'[' + Kelvin + s("]: /u\n\nw [k]\n"))});
    row("labels of Chinese", {s("[\u4E2D]: /u\n\nw\n"), s("[\u4E2D]: /u\n\nw [\u4E2D]\n")});
    row("a quoted label over two lines",
        {s("> [q\n> r]: /u\n\nw [q r\n"), s("> [q\n> r]: /u\n\nw [q r]\n"),
         s("> [q\n> r]: /v\n\nw [q r]\n")});
    row("NUL in a label",
        {QString(s("[a") + Nul + s("]: /u\n\nw [a") + Nul + u'\n'),
         QString(s("[a") + Nul + s("]: /u\n\nw [a") + Nul + s("]\n"))});
    row("a link's label that looks like a footnote's",
        {s("[^1 ]: /u\n\nw[^1 ]\n"), s("[^1 ]: /u\n\nww[^1 ]\n")});
    row("characters in an address and a title",
        {s("[a]: <a b&amp;\\>> \"t &quot; \\\\ u\"\n\nw\n"),
         s("[a]: <a b&amp;\\>> \"t &quot; \\\\ u\"\n\nw [a]\n")});
    row("indented code below stand-ins of footnotes",
        {s("w[^1]\n\n    c [^1]\n\n[^1]: n\n"), s("w[^1]\n\n    cc [^1]\n\n[^1]: n\n")});
    row("a list is loose or tight by what closes it",
        {s("- a\n- b\n\n[r]: /u\n<p>x\n\n[r]\n"), s("- aa\n- b\n\n[r]: /u\n<p>x\n\n[r]\n"),
         s("- aa\n- b\n\n[r]: /u\nx\n\n[r]\n"), s("- aa\n- b\n\n[r]: /u\n\n[r]\n")});
    row("a table before a line that is no row",
        {s("| a [r] |\n|---|\n| b |\n|\n\n[r]: /u\n"),
         s("| aa [r] |\n|---|\n| b |\n|\n\n[r]: /u\n")});
    row("a table above a note in a list",
        {s("| [^2] |\n|---|\n- [^2]: z\n\n[^1] [^2]\n\n[^1]: n\n"),
         s("| a[^2] |\n|---|\n- [^2]: z\n\n[^1] [^2]\n\n[^1]: n\n")});
    row("the head of a table is no definition",
        {s("see [f]\n\n[f]: /u\n|---|\n\nend\n"), s("seen [f]\n\n[f]: /u\n|---|\n\nend\n")});
    row("text above a table that took its last line",
        {s("a\n\nb\nc | d\n--|--\n\ne\n"), s("a\n\nbb\nc | d\n--|--\n\ne\n"),
         s("a\n\nbb\nc | d\n-|--\n\ne\n"), s("a\nbb\nc | d\n-|--\n\ne\n")});
    row("a byte order mark in the middle",
        {QString(s("a\n\n") + Bom + s("# b\n\nc\n")),
         QString(s("a\n\n") + Bom + s("# bb\n\nc\n"))});
    row("a byte order mark that comes to the top",
        {QString(s("a\n\n") + Bom + s("- [ ] b\n\nc\n")), QString(Bom + s("- [ ] b\n\nc\n")),
         QString(Bom + Bom + s("- [ ] b\n\nc\n")), QString(s("x\n") + Bom + s("- [ ] b\n\nc\n"))});
    row("the last line without its end",
        {s("```\na"), s("```\na\n"), s("```\na\n\n"), s("```\na\n\nb")});
    row("a carriage return", {s("a\n\nb\n"), s("a\n\r\nb\n"), s("a\n\r- x\nb\n")});
    row("notes are numbered as they are named",
        {s("a\n\nb[^b]\n\n[^a]: A\n\n[^b]: B\n"), s("a[^a]\n\nb[^b]\n\n[^a]: A\n\n[^b]: B\n"),
         s("a[^a]\n\nb[^b][^a]\n\n[^a]: A\n\n[^b]: B[^a]\n"),
         s("a\n\nb[^b]\n\n[^a]: A\n\n[^b]: B[^a]\n")});
    row("a note comes and goes with its definition",
        {s("a[^a]\n\n[^a]: A\n"), s("a[^a]\n\n[^a] A\n"), s("a[^a]\n\n[^A]: A\n")});
    row("the first note of a label is shown",
        {s("[^a]\n\n> [^a]: 1\n\n[^a]: 2\n"), s("[^a]\n\n> [^b]: 1\n\n[^a]: 2\n"),
         s("[^a]\n\n- [^A]: 1\n\n[^a]: 2\n")});
    row("a reference inside an unused note counts",
        {s("a[^b]\n\n[^x]: see[^c]\n\nd\n\n[^b]: B\n\n[^c]: C\n"),
         s("a[^b]\n\n[^x]: see[^c]\n\nd[^c]\n\n[^b]: B\n\n[^c]: C\n")});
    row("notes keep the lines between them",
        {s("a[^a]\n\n[^a]: A\n\nb[^b]\n\n[^b]: B\n"), s("a[^a]\n\n[^a]: A\n\n\nb[^b]\n\n[^b]: B\n"),
         s("\na[^a]\n\n[^a]: A\n\n\nb[^b]\n\n[^b]: B\n")});
    row("headings of one name",
        {s("# a\n\nb\n\n# a-1\n\n# a\n"), s("# a\n\n# a\n\n# a-1\n\n# a\n"),
         s("# a\n\n# b\n\n# a-1\n\n# a\n"), s("# c\n\n# b\n\n# a-1\n\n# a\n")});
    row("headings in notes come last",
        {s("a[^1]\n\n[^1]: # h\n\nb\n"), s("a[^1]\n\n[^1]: # h\n\n# h\n"),
         s("a\n\n[^1]: # h\n\n# h\n")});
    const QString danger = s("a<?").repeated(600);
    row("a run that turns dangerous, and harmless again",
        {QString(s("x\n\na\n") + danger.mid(1) + s("\nb\n\ny\n")),
         QString(s("x\n\na\n") + danger + s("\nb\n\ny\n")),
         QString(s("x\n\na\n") + danger + s("\nbb\n\ny\n")),
         QString(s("x\n\na\n\n") + danger + s("\nbb\n\ny\n")),
         QString(s("x\n\na\n\n") + danger.left(900) + s("\nbb\n\ny\n"))});
    row("a dangerous run in code",
        {QString(s("```\n\n") + danger + s("\n\n```\n\ny\n")),
         QString(s("```\n\n") + danger + s("b\n\n```\n\ny\n"))});
}

void TestLiveRenderer::rules()
{
    QFETCH(QStringList, texts);
    for (const bool forward : {true, false}) {
        LiveCheck check(texts.front());
        QCOMPARE(check.difference(), QString());
        for (const QString &text : std::as_const(texts)) {
            check.edit(between(check.text(), text));
            check.update();
            QCOMPARE(check.text(), text);
            QCOMPARE(check.difference(), QString());
        }
        if (forward)
            std::reverse(texts.begin(), texts.end());
    }
}

void TestLiveRenderer::gluing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString open = QStringLiteral("<div>\n\n");
    const QString close = QStringLiteral("</div>\n\n");
    const QString one = paragraphs(1);
    const QString link = one + QStringLiteral("</div><div>\n\n");
    QTest::newRow("an end tag comes")
        << QString(open + paragraphs(3)) << QString(open + paragraphs(3) + close);
    QTest::newRow("a begin tag comes")
        << QString(one + paragraphs(3) + close) << QString(one + open + paragraphs(3) + close);
    QTest::newRow("a line inside")
        << QString(open + paragraphs(3) + close)
        << QString(open + paragraphs(1) + QStringLiteral("\n\n") + paragraphs(2) + close);
    QTest::newRow("a block too many between them")
        << QString(one + open + paragraphs(63) + close + one)
        << QString(one + open + paragraphs(64) + close + one);
    QTest::newRow("a byte too many between them")
        << QString(open + QStringLiteral("a").repeated(65'520) + QStringLiteral("\n\n") + close
                   + one)
        << QString(open + QStringLiteral("a").repeated(65'540) + QStringLiteral("\n\n") + close
                   + one);
    QTest::newRow("another element between them ends first")
        << QString(open + QStringLiteral("<ul>\n\n") + one + close + one
                   + QStringLiteral("</ul>\n\n"))
        << QString(open + QStringLiteral("<ol>\n\n") + one + close + one
                   + QStringLiteral("</ul>\n\n"));
    QTest::newRow("a chain is cut")
        << QString(open + link.repeated(20) + close)
        << QString(open + link.repeated(9) + one + link.repeated(10) + close);
}

void TestLiveRenderer::gluing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    LiveCheck check(before);
    for (const QString &text : {after, before, after}) {
        check.edit(between(check.text(), text));
        check.update();
        QCOMPARE(check.difference(), QString());
    }
}

void TestLiveRenderer::aWordIsOneBlock()
{
    LiveRenderer live(RenderTarget::Preview);
    live.setText(paragraphs(5000));
    QCOMPARE(live.update().size(), 1);
    live.edit(live.size() / 2, 0, QStringLiteral("word"));
    const BlockChanges changes = live.update();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].removed, 1);
    QCOMPARE(changes[0].inserted.size(), 1);
    QCOMPARE(changes[0].lineShift, 0);
    QVERIFY(live.update().isEmpty());
}

void TestLiveRenderer::aLineMovesTheRest()
{
    LiveRenderer live(RenderTarget::Preview);
    live.setText(paragraphs(5000));
    live.update();
    live.edit(0, 0, QStringLiteral("\n"));
    const BlockChanges changes = live.update();
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0].removed <= 1);
    QCOMPARE(changes[0].lineShift, 1);
}

void TestLiveRenderer::aDefinitionChangesItsUsers()
{
    LiveRenderer live(RenderTarget::Preview);
    live.setText(QString(paragraphs(100) + QStringLiteral("[a]\n\n") + paragraphs(100)
                         + QStringLiteral("[b]\n\n") + paragraphs(100)
                         + QStringLiteral("[a]: /a\n[b]: /b\n")));
    live.update();
    live.edit(live.size() - 1, 0, QStringLiteral("b"));
    const BlockChanges changes = live.update();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].at, 201);
    QVERIFY(changes[0].inserted.value(0).html.contains("href=\"/bb\""));
}

void TestLiveRenderer::manyEditsAreOneUpdate()
{
    LiveCheck check(paragraphs(50));
    check.edit({0, 0, QStringLiteral("# Head\n\n")});
    check.edit({check.text().size(), 0, QStringLiteral("- item\n")});
    check.edit({500, 30, {}});
    check.edit({100, 0, QStringLiteral("\n\n\n")});
    check.update();
    QCOMPARE(check.difference(), QString());
}

void TestLiveRenderer::longReadsArePutOff()
{
    const QString text = paragraphs(20'000);
    LiveCheck check(text);
    const Blocks before = check.shown();
    check.edit({46, 0, QStringLiteral("<!--")});
    QCOMPARE(check.update(LiveRenderer::Patience), 0);
    QVERIFY(check.live().isBehind());
    QCOMPARE(check.shown().size(), before.size());
    check.edit({50, 0, QStringLiteral(" words")});
    QCOMPARE(check.update(LiveRenderer::Patience), 0);
    QVERIFY(check.update() > 0); // the pause
    QVERIFY(!check.live().isBehind());
    QCOMPARE(check.difference(), QString());
    check.edit({56, 0, QStringLiteral(" -->\n")});
    check.update();
    QCOMPARE(check.difference(), QString());
}

void TestLiveRenderer::editsAreClipped()
{
    LiveRenderer live(RenderTarget::Clean);
    live.edit(10, 5, QStringLiteral("a"));
    live.edit(-3, 0, QStringLiteral("b"));
    live.edit(1, 100, QStringLiteral("c"));
    live.update();
    QCOMPARE(live.text(), QStringLiteral("bc"));
    QCOMPARE(live.blocks().size(), 1);
    QCOMPARE(live.blocks()[0].html, QByteArray("<p>bc</p>\n"));
}

void TestLiveRenderer::halfACharacterAtATime()
{
    const QString smile = QStringLiteral("\U0001F600");
    LiveCheck check(QStringLiteral("a\n\nb"));
    for (int i = 0; i < 2; ++i) {
        check.edit({1 + i, 0, smile.mid(i, 1)});
        check.update();
        QCOMPARE(check.difference(), QString());
    }
    QVERIFY(check.shown()[0].html.contains("\U0001F600"));
}

void TestLiveRenderer::picturesAreLookedUpAgain()
{
    struct Pictures : PictureResolver {
        Picture resolve(const QString &target) const override
        {
            return {isThere ? Status::Ok : Status::Missing, target, {}, 1};
        }
        bool isThere = false;
    } pictures;
    LiveRenderer live(RenderTarget::Preview, &pictures);
    live.setText(QString(paragraphs(9) + QStringLiteral("![p](p.png)\n\n") + paragraphs(9)));
    live.update();
    QVERIFY(live.blocks()[9].html.contains("picture-gap"));
    pictures.isThere = true;
    live.invalidate();
    const BlockChanges changes = live.update();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].at, 9);
    QCOMPARE(changes[0].removed, 1);
    QVERIFY(live.blocks()[9].html.contains("<img"));
}

void TestLiveRenderer::aTextTooLargeForParts()
{
    // A few references to a long address make more HTML than a body may have.
    const QString address = QStringLiteral("/x").repeated(1900);
    const QString user = QStringLiteral("[a] ").repeated(1000) + QStringLiteral("\n\n");
    LiveCheck check(QString(QStringLiteral("[a]: ") + address + QStringLiteral("\n\nw\n\n")
                            + user.repeated(5)));
    check.edit({check.text().size(), 0, user.repeated(14)});
    check.update();
    QCOMPARE(check.difference(), QString());
    check.edit({check.text().size() - 15 * user.size(), 15 * user.size(), {}});
    check.update();
    QCOMPARE(check.difference(), QString());
}

QTEST_APPLESS_MAIN(TestLiveRenderer)
#include "tst_liverenderer.moc"
