// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typingbench.h"

using namespace Galley;

namespace {

// Pipes are part of the text here: "^" is the caret.
// clang-format off
const TypingRow rows[] = {
    // Tab
    {"the next cell is selected", "| a^ | b |\n|---|---|", "Tab", "| a | ‹b› |\n|---|---|"},
    {"a selected cell is left for the next", "| ‹a› | b |\n|---|---|", "Tab", "| a | ‹b› |\n|---|---|"},
    {"several words are one cell", "| a^ | b c, d |\n|---|---|", "Tab", "| a | ‹b c, d› |\n|---|---|"},
    {"behind the last cell comes the next row", "| a | b^ |\n|---|---|\n| c | d |", "Tab", "| a | b |\n|---|---|\n| ‹c› | d |"},
    {"from row to row", "| a | b |\n|---|---|\n| c | d^ |\n| e | f |", "Tab", "| a | b |\n|---|---|\n| c | d |\n| ‹e› | f |"},
    {"an empty cell has the caret behind its blank", "| a^ |   |\n|---|---|", "Tab", "| a | ^  |\n|---|---|"},
    {"a cell without blanks has it between its pipes", "|a^||\n|-|-|", "Tab", "|a|^|\n|-|-|"},
    {"cells without blanks are selected", "|a^|b|\n|-|-|", "Tab", "|a|‹b›|\n|-|-|"},
    {"the last cell makes a row", "| a | b |\n|---|---|\n| c | d^ |", "Tab", "| a | b |\n|---|---|\n| c | d |\n| ^  |   |"},
    {"the header alone makes a row", "| a | b^ |\n|---|---|", "Tab", "| a | b |\n|---|---|\n| ^ |  |"},
    {"a new row of an aligned table is as wide", "| aaa | bb |\n|-----|----|\n| c   | d^  |", "Tab", "| aaa | bb |\n|-----|----|\n| c   | d  |\n| ^    |    |"},
    {"a new row has the table's indent", "  | a | b |\n  |---|---|\n  | c | d^ |", "Tab", "  | a | b |\n  |---|---|\n  | c | d |\n  | ^  |   |"},
    {"what is below the table stays", "| a |\n|---|\n| b^ |\n\ntext", "Tab", "| a |\n|---|\n| b |\n| ^  |\n\ntext"},
    {"without pipes at the ends", "a^ | b\n--|--\nc | d", "Tab", "a | ‹b›\n--|--\nc | d"},
    {"a new row has pipes at its ends", "a | b\n--|--\nc | d^", "Tab", "a | b\n--|--\nc | d\n| ^ |  |"},
    {"an escaped pipe parts nothing", "| a\\|x^ | b |\n|---|---|", "Tab", "| a\\|x | ‹b› |\n|---|---|"},
    {"a cell with an escaped pipe is selected whole", "| a^ | b\\|c |\n|---|---|", "Tab", "| a | ‹b\\|c› |\n|---|---|"},
    {"an escaped pipe in code parts nothing", "| a^ | `b \\| c` |\n|---|---|", "Tab", "| a | ‹`b \\| c`› |\n|---|---|"},
    {"a plain pipe in code parts cells, as the site reads it", "| a^ | `b | c` |\n|---|---|---|", "Tab", "| a | ‹`b› | c` |\n|---|---|---|"},
    {"Chinese cells are cells", "| 中文^ | 日本語 |\n|---|---|", "Tab", "| 中文 | ‹日本語› |\n|---|---|"},
    {"signs of two units are whole", "| 😀^ | 👩‍💻 |\n|---|---|", "Tab", "| 😀 | ‹👩‍💻› |\n|---|---|"},
    {"a table in a quote", "> | a | b |\n> |---|---|\n> | c | d^ |", "Tab", "> | a | b |\n> |---|---|\n> | c | d |\n> | ^  |   |"},
    {"a table in a list", "- | a | b |\n  |---|---|\n  | c | d^ |", "Tab", "- | a | b |\n  |---|---|\n  | c | d |\n  | ^  |   |"},
    {"the header in a list", "- | a^ | b |\n  |---|---|", "Tab", "- | a | ‹b› |\n  |---|---|"},
    {"words above the header are none of its", "text\n| a^ | b |\n|---|---|", "Tab", "text\n| a | ‹b› |\n|---|---|"},
    {"from the rule to the first row", "| a |\n|-^--|\n| b |", "Tab", "| a |\n|---|\n| ‹b› |"},
    {"in front of a row is its first cell", "| a |\n|---|\n^| b |", "Tab", "| a |\n|---|\n| ‹b› |"},
    {"behind a row is its last cell", "| a | b |^\n|---|---|\n| c | d |", "Tab", "| a | b |\n|---|---|\n| ‹c› | d |"},
    {"a short row gets its cell", "| a | b |\n|---|---|\n| c^ |", "Tab", "| a | b |\n|---|---|\n| c | ^ |"},
    {"a cell too many is none", "| a | b |\n|---|---|\n| c | d^ | e |\n| f | g |", "Tab", "| a | b |\n|---|---|\n| c | d | e |\n| ‹f› | g |"},
    {"a line like a rule in the rows is a row", "| a |\n|---|\n| ---^ |\n| b |", "Tab", "| a |\n|---|\n| --- |\n| ‹b› |"},
    {"two columns and one rule are no table", "| a^ | b |\n|---|", "Tab", "| a\t^ | b |\n|---|"},
    {"a table in code is code", "```\n| a^ | b |\n|---|---|\n```", "Tab", "```\n| a\t^ | b |\n|---|---|\n```"},
    {"an item with a pipe is an item", "- a\n- b | c^", "Tab", "- a\n  - b | c^"},
    // A pipe
    {"a pipe in an empty row begins it by hand", "| a | b |\n|---|---|\n| ^ |  |", "type |", "| a | b |\n|---|---|\n|^"},
    {"a pipe in an empty row of a quote", "> | a |\n> |---|\n> | ^ |", "type |", "> | a |\n> |---|\n> |^"},
    {"a pipe in a row with words is a pipe", "| a | b |\n|---|---|\n| c^ |", "type |", "| a | b |\n|---|---|\n| c|^ |"},
    // Shift+Tab
    {"the cell before", "| a | b^ |\n|---|---|", "Shift+Tab", "| ‹a› | b |\n|---|---|"},
    {"from the first row to the header", "| a | b |\n|---|---|\n| c^ | d |", "Shift+Tab", "| a | ‹b› |\n|---|---|\n| c | d |"},
    {"from row to row backwards", "| a | b |\n|---|---|\n| c | d |\n| e^ | f |", "Shift+Tab", "| a | b |\n|---|---|\n| c | ‹d› |\n| e | f |"},
    {"in the first cell nothing is before", "| a^ | b |\n|---|---|", "Shift+Tab", "| a^ | b |\n|---|---|"},
    {"from the rule to the header", "| a | b |\n|-^--|---|", "Shift+Tab", "| a | ‹b› |\n|---|---|"},
    // Enter
    {"the cell below", "| a | b^ |\n|---|---|\n| c | d |", "Enter", "| a | b |\n|---|---|\n| c | ‹d› |"},
    {"the middle of a cell is not split", "| a^bc |\n|---|\n| d |", "Enter", "| abc |\n|---|\n| ‹d› |"},
    {"a selected cell stays", "| ‹a› |\n|---|\n| d |", "Enter", "| a |\n|---|\n| ‹d› |"},
    {"the last row makes one", "| a | b |\n|---|---|\n| c | d^ |", "Enter", "| a | b |\n|---|---|\n| c | d |\n|   | ^  |"},
    {"behind the last row makes one", "| a |\n|---|\n| c |^", "Enter", "| a |\n|---|\n| c |\n| ^  |"},
    {"the header alone makes one", "| a^ |\n|---|", "Enter", "| a |\n|---|\n| ^ |"},
    {"the rule makes one", "| a |\n|---|^", "Enter", "| a |\n|---|\n| ^ |"},
    {"a short row below gives its last cell", "| a | b^ |\n|---|---|\n| c |", "Enter", "| a | b |\n|---|---|\n| ‹c› |"},
    {"an empty last row ends the table", "| a |\n|---|\n| b |\n| ^ |", "Enter", "| a |\n|---|\n| b |\n\n^"},
    {"an empty last row in a quote ends the table", "> | a |\n> |---|\n> | ^ |", "Enter", "> | a |\n> |---|\n>\n> ^"},
    {"an empty row between others is passed", "| a |\n|---|\n| ^ |\n| b |", "Enter", "| a |\n|---|\n|  |\n| ‹b› |"},
    {"in front of the table a line begins", "^| a |\n|---|", "Enter", "\n^| a |\n|---|"},
    {"a paragraph with a pipe is none", "a | b^", "Enter", "a | b\n^"},
    {"words right below are a paragraph to type in", "| a |\n|---|\ntext^", "Enter", "| a |\n|---|\ntext\n^"},
    {"Shift+Enter is a plain line end", "| a |\n|---|^", "Shift+Enter", "| a |\n|---|\n^"},
    // Cells of a spreadsheet
    {"cells become a table", "^", "paste a\tb\nc\td", "| a   | b   |\n| --- | --- |\n| c   | d   |^"},
    {"a pipe gets a backslash", "^", "paste a|b\tc\nd\te", "| a\\|b | c   |\n| ---- | --- |\n| d    | e   |^"},
    {"a line end in a cell becomes a break", "^", "paste \"a\nb\"\tc\nd\te", "| a<br />b | c   |\n| -------- | --- |\n| d        | e   |^"},
    {"behind words it is a block of its own", "text^", "paste a\tb\nc\td", "text\n\n| a   | b   |\n| --- | --- |\n| c   | d   |^"},
    {"between words too", "te^xt", "paste a\tb\nc\td", "te\n\n| a   | b   |\n| --- | --- |\n| c   | d   |^\n\nxt"},
    {"between lines it stands apart", "one\n^\ntwo", "paste a\tb\nc\td", "one\n\n| a   | b   |\n| --- | --- |\n| c   | d   |^\n\ntwo"},
    {"in a list it belongs to the item", "- x^", "paste a\tb\nc\td", "- x\n\n  | a   | b   |\n  | --- | --- |\n  | c   | d   |^"},
    {"in a quote it stays there", "> x^", "paste a\tb\nc\td", "> x\n>\n> | a   | b   |\n> | --- | --- |\n> | c   | d   |^"},
    {"in a table it fills cells", "| a | b^ |\n|---|---|\n| c | d |", "paste 1\t2\n3\t4", "| a | 1 | 2 |\n|---|---|---|\n| c | 3 | 4^ |"},
    {"code with tabs stays code", "^", "paste \ta\n\tb", "\ta\n\tb^"},
    {"uneven lines stay text", "^", "paste a\tb\nc", "a\tb\nc^"},
    {"one line with a tab stays text", "^", "paste a\tb", "a\tb^"},
    {"in a fence all is text", "```\n^\n```", "paste a\tb\nc\td", "```\na\tb\nc\td^\n```"},
};
// clang-format on

/// As the bench reads it, where a pipe is the caret.
QString row(const char *text)
{
    QString row = QString::fromUtf8(text);
    row.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    row.replace(QLatin1String("|"), QLatin1String("\\|"));
    return row.replace(QLatin1String("^"), QLatin1String("|"));
}

} // namespace

class TestTypingTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowByRow_data();
    void rowByRow();
    void manyRows();
};

void TestTypingTables::rowByRow_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("after");
    for (const TypingRow &typed : rows) {
        QTest::addRow("%s: %s", typed.key, typed.name)
            << row(typed.before) << QString::fromUtf8(typed.key) << row(typed.after);
    }
}

void TestTypingTables::rowByRow()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, after);
    checkTypingRow(before, key, after);
}

/// Only the line that is added differs.
void TestTypingTables::manyRows()
{
    QString text = QStringLiteral("| a |\n|---|\n");
    for (int i = 0; i < 4000; ++i)
        text += QStringLiteral("|%1|\n").arg(i);
    BodyBench bench(text);
    const int end = int(text.size()) - 1;
    bench.place(end, end);
    QTest::keyClick(&bench.editor, Qt::Key_Tab);
    QCOMPARE(bench.text(), text + QStringLiteral("|  |\n"));
}

QTEST_MAIN(TestTypingTables)
#include "tst_typingtables.moc"
