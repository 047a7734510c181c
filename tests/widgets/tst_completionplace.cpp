// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion/completionplace.h"

#include <QTest>

using namespace Galley;

class TestCompletionPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowByRow_data();
    void rowByRow();
};

void TestCompletionPlace::rowByRow_data()
{
    QTest::addColumn<QString>("line"); // "|" is the caret
    QTest::addColumn<QString>("found"); // the kind's letter, what is replaced, what is typed
    const auto row = [](const char *name, const char *line, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(found);
    };
    row("a bracket begins a link", "see [ru|", "P [ru> ru");
    row("a bracket alone", "see [|", "P [> ");
    row("words with blanks", "see [rust in k|", "P [rust in k> rust in k");
    row("the closing bracket goes too", "see [ru|] x", "P [ru]> ru");
    row("a link's words are its own", "see [ru|](x)", "");
    row("an escaped bracket is none", "see \\[ru|", "");
    row("an escaped backslash escapes nothing", "see \\\\[ru|", "P [ru> ru");
    row("behind a closed bracket", "see [ru] x|", "");
    row("a picture's words are no post", "see ![ru|", "");
    row("a task is none", "- [|", "");
    row("a ticked task is none", "- [x|", "");
    row("a link in an item is one", "- [ru|", "P [ru> ru");
    row("a footnote is none", "see [^1|", "");
    row("an address", "see [x](|", "T > ");
    row("an address with letters", "see [x](po|", "T po> po");
    row("the closing bracket of an address goes too", "see [x](po|)", "T po)> po");
    row("the rest of an address goes too", "see [x](po|st#a) b", "T post#a)> po");
    row("the rest of it at the line's end goes too", "see [x](po|st", "T post> po");
    row("the rest of a picture's address goes too", "![x](0|1.png)", "I 01.png)> 0");
    row("the rest of a heading's name goes too", "see [x](#o|ne)", "H #one)> o");
    row("an address within a sentence", "see [x](po| and (more)", "T po> po");
    row("an address at a sentence's end", "see [x](po|.", "T po> po");
    row("an address in a cell", "[x](po|| b |", "T po> po");
    row("a picture's address in a link's words", "[![x](0|](po)", "I 0> 0");
    row("the rest of an address that nothing closes", "see [x](po|st and more", "");
    row("a bracket in the rest of an address", "see [x](po|st(1))", "");
    row("a title behind the address", "see [x](po| \"t\")", "");
    row("words that go on", "see [ru|st", "");
    row("words at a sentence's end", "see [ru|.", "P [ru> ru");
    row("words in a cell", "[ru|| b |", "P [ru> ru");
    row("words in front of others", "see [ru| and so on", "P [ru> ru");
    row("words in front of a link", "see [ru| and [so](x)", "P [ru> ru");
    row("words in a link's words", "see [ru| and so](x)", "");
    row("a heading", "see [x](#on|", "H #on> on");
    row("a picture", "see ![x](0|", "I 0> 0");
    row("a picture in a link", "see [![x](0|", "I 0> 0");
    row("a link around a picture", "see [![x](0.png)](po|", "T po> po");
    row("an address with a title is done", "see [x](po \"t|", "");
    row("a bracket of words", "see (po|", "");
    row("emoji after two letters", "see :sm|", "E :sm> sm");
    row("not after one", "see :s|", "");
    row("the closing colon goes too", "see :sm|:", "E :sm:> sm");
    row("a time has none", "at 10:30|", "");
    row("an address has none", "https:ab|", "");
    row("two colons are none", "a::ab|", "");
    row("capital letters are none", "note:Ab|", "");
    row("at the line's start", ":sm|", "E :sm> sm");
    row("nothing", "words|", "");
    row("in an empty line", "|", "");
    row("other scripts", "bkz. [çığ|", "P [çığ> çığ");
}

void TestCompletionPlace::rowByRow()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const qsizetype column = line.indexOf(u'|');
    line.remove(column, 1);
    const auto place = CompletionPlace::at(line, column);
    QString shown;
    if (place)
        shown = QStringLiteral("PTIHE")[place->kind] + QStringLiteral(" ")
            + line.mid(place->from, place->to - place->from) + QStringLiteral("> ") + place->typed;
    QCOMPARE(shown, found);
}

QTEST_GUILESS_MAIN(TestCompletionPlace)
#include "tst_completionplace.moc"
