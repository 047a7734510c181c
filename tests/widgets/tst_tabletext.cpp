// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/htmltable.h"
#include "widgets/table/pastedtable.h"
#include "widgets/table/separatedtext.h"
#include "widgets/table/tableplace.h"
#include "widgets/table/tabletext.h"

#include <QDirIterator>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace Galley;

namespace {

/// Lines that are all Markdown.
class Lines : public TypingText
{
public:
    explicit Lines(const QString &text)
        : m_lines(text.split(u'\n'))
    { }
    int firstLine() const override { return 0; }
    int lastLine() const override { return int(m_lines.size()) - 1; }
    QString line(int number) const override { return m_lines[number]; }
    Nature nature(int) const override { return Nature::Prose; }

private:
    QStringList m_lines;
};

TableText tableOf(const char *text)
{
    const auto table = TableText::read(QString::fromUtf8(text).split(u'\n'));
    Q_ASSERT(table);
    return *table;
}

QByteArray bytes(const TableText &table)
{
    return table.lines().join(u'\n').toUtf8();
}

QString shown(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(QStringLiteral(" ¦ ")));
    return lines.join(QStringLiteral(" // ")).replace(u'\n', u'~');
}

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void cellsAreRead();
    void aLastRowStays();
    void realTables_data();
    void realTables();
    void separated_data();
    void separated();
    void html_data();
    void html();
    void spreadsheetsAreTakenByTheirText();
};

void TestTableText::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("after");
    const QByteArray ragged = "|a|  b |\n|:-|--:|\n| c|d\n| e | f | g |";
    QTest::newRow("nothing keeps every byte") << ragged << 0 << ragged;
    QTest::newRow("a cell is as wide as before where it can")
        << QByteArray("| aaa | b |\n|-----|---|\n| c   | d |") << 1
        << QByteArray("| aaa | b |\n|-----|---|\n| x\\|y | d |");
    QTest::newRow("the same text changes nothing") << ragged << 2 << ragged;
    QTest::newRow("a row is removed")
        << ragged << 3 << QByteArray("|a|  b |\n|:-|--:|\n| e | f | g |");
    QTest::newRow("a row moves with its bytes")
        << ragged << 4 << QByteArray("|a|  b |\n|:-|--:|\n| e | f | g |\n| c|d");
    QTest::newRow("an alignment is the rule's alone")
        << ragged << 5 << QByteArray("|a|  b |\n|:-|:-:|\n| c|d\n| e | f | g |");
    QTest::newRow("a column moves in every row")
        << QByteArray("| a | b |\n|:--|---|\n| c | d |") << 6
        << QByteArray("| b | a |\n|---|:--|\n| d | c |");
    QTest::newRow("a column is removed")
        << QByteArray("| a | b |\n|:--|---|\n| c | d |") << 7 << QByteArray("| b |\n|---|\n| d |");
    QTest::newRow("aligned on request, East Asian signs as two")
        << QByteArray("|中文|b|\n|-|-:|\n|c|dd|") << 8
        << QByteArray("| 中文 |   b |\n| ---- | --: |\n| c    |  dd |");
    QTest::newRow("the header of a list's table may move")
        << QByteArray("- | a |\n  |---|\n  | b |") << 9 << QByteArray("- | b |\n  |---|\n  | a |");
    QTest::newRow("a first cell that would begin a list gets its pipe")
        << QByteArray("a | b\n--|--\nc | d") << 10
        << QByteArray("a | b\n--|--\n| - x | d|").replace("d|", "d |");
    QTest::newRow("a backslash at the end is no pipe's")
        << QByteArray("|a|\n|-|\n|b|") << 11 << QByteArray("|a|\n|-|\n|C:\\ |");
}

void TestTableText::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(int, what);
    QFETCH(QByteArray, after);
    TableText table = tableOf(before.constData());
    switch (what) {
    case 1:
        table.setCell(1, 0, QStringLiteral("x|y"));
        break;
    case 2:
        table.setCell(1, 0, QStringLiteral("c"));
        table.setCell(0, 1, QStringLiteral("b"));
        break;
    case 3:
        QVERIFY(table.removeRow(1));
        break;
    case 4:
        table.moveRow(1, 2);
        break;
    case 5:
        table.setAlignment(1, ColumnAlignment::Center);
        break;
    case 6:
        table.moveColumn(0, 1);
        break;
    case 7:
        QVERIFY(table.removeColumn(0));
        break;
    case 8:
        table.alignColumns();
        break;
    case 9:
        table.moveRow(0, 1);
        break;
    case 10:
        table.setCell(1, 0, QStringLiteral("- x"));
        break;
    case 11:
        table.setCell(1, 0, QStringLiteral("C:\\"));
        break;
    default:
        break;
    }
    QCOMPARE(bytes(table), after);
    QVERIFY(TableText::read(table.lines()));
}

void TestTableText::cellsAreRead()
{
    const TableText table = tableOf("| a \\| b | `x \\| y` |\n|---|---|\n| c |");
    QCOMPARE(table.cell(0, 0), QStringLiteral("a | b"));
    QCOMPARE(table.cell(0, 1), QStringLiteral("`x | y`"));
    QCOMPARE(table.cell(1, 1), QString());
    QCOMPARE(table.hiddenCells(), 0);
    QCOMPARE(tableOf("|a|\n|-|\n|b|c|d|").hiddenCells(), 2);
}

void TestTableText::aLastRowStays()
{
    TableText table = tableOf("|a|\n|-|");
    QVERIFY(!table.removeRow(0));
    QVERIFY(!table.removeColumn(0));
    QCOMPARE(bytes(table), QByteArray("|a|\n|-|"));
}

/// Every table of the corpus: read and written it is the same, and a change of one cell changes one
/// line.
void TestTableText::realTables_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("own cases") << QStringLiteral(GALLEY_CASES);
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (!shared.isEmpty())
        QTest::newRow("corpus") << shared + QStringLiteral("/corpus");
}

void TestTableText::realTables()
{
    QFETCH(QString, folder);
    int tables = 0;
    QDirIterator files(folder, {QStringLiteral("*.md"), QStringLiteral("*.mdx")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(QLatin1String("-|")) && !text.contains(QLatin1String("- |")))
            continue;
        const Lines lines(text);
        for (int line = 0; line <= lines.lastLine(); ++line) {
            const auto place = TablePlace::around(lines, line);
            if (!place)
                continue;
            line = place->last();
            auto table = TableText::read(place->lines());
            QVERIFY2(table, qPrintable(file.fileName()));
            QCOMPARE(table->lines(), place->lines());
            table->setCell(0, 0, QStringLiteral("another"));
            const QStringList changed = table->lines();
            QCOMPARE(changed.mid(1), place->lines().mid(1));
            QCOMPARE(TableText::read(changed)->cell(0, 0), QStringLiteral("another"));
            ++tables;
        }
    }
    qInfo("%d tables", tables);
    QVERIFY(tables > 0);
}

void TestTableText::separated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char *text, char16_t separator, const char *cells) {
        QTest::newRow(name) << QString::fromUtf8(text) << QChar(separator)
                            << QString::fromUtf8(cells);
    };
    row("tabs", "a\tb\nc\td\n", u'\t', "a ¦ b // c ¦ d");
    row("line ends of Windows", "a\tb\r\nc\td\r\n", u'\t', "a ¦ b // c ¦ d");
    row("commas", "a,b\nc,d", u',', "a ¦ b // c ¦ d");
    row("semicolons, with commas in numbers", "a;1,5\nb;2,5", u';', "a ¦ 1,5 // b ¦ 2,5");
    row("quoted fields hold anything", "\"a,\"\"x\"\"\ny\",b\nc,d", u',', "a,\"x\"~y ¦ b // c ¦ d");
    row("a quote that nothing closes is text", "\"a,b\nc,d", u',', "\"a ¦ b // c ¦ d");
    row("a quote within a field is text", "5\" x,b\nc,d", u',', "5\" x ¦ b // c ¦ d");
    row("empty cells", ",b\n,", u',', " ¦ b //  ¦ ");
    row("prose has no separator", "Well, no\nnothing at all, here, there", 0, "");
}

void TestTableText::separated()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(QString, cells);
    QCOMPARE(separatorOf(text), separator);
    if (!separator.isNull())
        QCOMPARE(shown(readSeparated(text, separator)), cells);
}

void TestTableText::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<bool>("alone");
    const auto row = [](const char *name, const char *html, const char *cells, bool alone) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(cells) << alone;
    };
    row("head and body",
        "<table><thead><tr><th>a<th>b</thead><tr><td>c</td><td>d</td></tr></table>",
        "a ¦ b // c ¦ d", true);
    row("a fragment of a page",
        "<html><head><title>x</title><style>td{}</style></head><body><!--StartFragment-->"
        "<table><tr><td>a</td></tr></table><!--EndFragment--></body></html>",
        "a", true);
    row("words beside it", "<p>see</p><table><tr><td>a</td></tr></table>", "a", false);
    row("words behind it", "<table><tr><td>a</td></tr></table><p>see</p>", "a", false);
    row("strong, emphasised and code text",
        "<table><tr><td><b> a </b>x <i>b</i><td><code>c*d</code></table>", "**a** x *b* ¦ `c*d`",
        true);
    row("links of the web", "<table><tr><td><a href=\"https://e.org/a(b)\">x</a></table>",
        "[x](https://e.org/a%28b%29)", true);
    row("other links are words", "<table><tr><td><a href=\"javascript:alert(1)\">x</a></table>",
        "x", true);
    row("signs of Markdown are words", "<table><tr><td>a*b_c [d] &lt;e&gt;</table>",
        "a\\*b\\_c \\[d\\] \\<e>", true);
    row("breaks", "<table><tr><td>a<br>b<p>c</p></table>", "a~bc", true);
    row("spans take their columns", "<table><tr><td colspan=2>a<td>b</table>", "a ¦  ¦ b", true);
    row("a span without end is bounded", "<table><tr><td colspan=2000000000>a</table>",
        qPrintable(u'a' + QStringLiteral(" ¦ ").repeated(499)), true);
    row("entities", "<table><tr><td>a&amp;b&#x41;&nbsp;&nosuch;</table>", "a&bA \\&nosuch;", true);
    row("a script is no text", "<table><tr><td>a<script>alert(1)</script></table>", "a", true);
}

void TestTableText::html()
{
    QFETCH(QString, html);
    QFETCH(QString, cells);
    QFETCH(bool, alone);
    const auto table = HtmlTable::read(html);
    QVERIFY(table);
    QCOMPARE(shown(table->rows), cells.replace(QLatin1String("\\&"), QLatin1String("&")));
    QCOMPARE(table->alone, alone);
}

void TestTableText::spreadsheetsAreTakenByTheirText()
{
    QMimeData data;
    data.setText(QStringLiteral("snake_case\t1\nb\t2"));
    data.setHtml(QStringLiteral("<meta name=\"generator\" content=\"LibreOffice 7\"><table><tr><td>"
                                "snake_case<td>1<tr><td>b<td>2</table>"));
    const auto table = PastedTable::plainly(data);
    QVERIFY(table);
    QCOMPARE(shown(table->rows), QStringLiteral("snake_case ¦ 1 // b ¦ 2"));
    QMimeData words;
    words.setText(QStringLiteral("a\tb\nc\td"));
    words.setHtml(QStringLiteral("<p>a b</p><p>c d</p>"));
    QVERIFY(!PastedTable::plainly(words));
    QVERIFY(PastedTable::asked(words));
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
