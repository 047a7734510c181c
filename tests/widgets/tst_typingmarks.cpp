// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typingbench.h"

#include <QRandomGenerator>

using namespace Galley;

namespace {

// clang-format off
const TypingRow rows[] = {
    // Signs around what is selected
    {"a star goes around", "a ‹b› c", "type *", "a *‹b›* c"},
    {"two stars go around", "a *‹b›* c", "type *", "a **‹b›** c"},
    {"a low line goes around", "‹a›", "type _", "_‹a›_"},
    {"a backtick goes around", "‹a›", "type `", "`‹a›`"},
    {"a tilde goes around", "‹a›", "type ~", "~‹a›~"},
    {"a quotation mark goes around", "‹a›", "type \"", "\"‹a›\""},
    {"an apostrophe goes around", "‹a›", "type '", "'‹a›'"},
    {"a round bracket has its pair", "‹a›", "type (", "(‹a›)"},
    {"a square bracket has its pair", "‹a›", "type [", "[‹a›]"},
    {"a brace has its pair", "‹a›", "type {", "{‹a›}"},
    {"an angle has its pair", "‹a›", "type <", "<‹a›>"},
    {"a selection keeps its direction", "a «b» c", "type *", "a *«b»* c"},
    {"brackets go around lines", "‹a\nb›", "type (", "(‹a\nb›)"},
    {"a closing bracket replaces", "‹a›b", "type )", ")|b"},
    {"a letter replaces", "‹a›b", "type x", "x|b"},
    {"nothing closes by itself", "a |", "type (", "a (|"},
    {"no star closes by itself", "a |", "type *", "a *|"},
    {"in code a sign replaces", "```\n‹a›\n```", "type *", "```\n*|\n```"},
    // Strong
    {"selected words become strong", "a ‹b c› d", "Ctrl+B", "a **‹b c›** d"},
    {"strong words become plain", "a **‹b c›** d", "Ctrl+B", "a ‹b c› d"},
    {"words selected with their marks become plain", "a ‹**b**› d", "Ctrl+B", "a ‹b› d"},
    {"other marks of strong words go too", "a __‹b›__ d", "Ctrl+B", "a ‹b› d"},
    {"blanks around stay outside", "a‹ b ›c", "Ctrl+B", "a **‹b›** c"},
    {"the word becomes strong", "one tw|o three", "Ctrl+B", "one **tw|o** three"},
    {"the strong word becomes plain", "one **tw|o** three", "Ctrl+B", "one tw|o three"},
    {"the strong words around become plain", "a **b |c d** e", "Ctrl+B", "a b |c d e"},
    {"between words marks wait", "a | b", "Ctrl+B", "a **|** b"},
    {"marks that wait go again", "a **|** b", "Ctrl+B", "a | b"},
    {"emphasised words become both", "*‹a›*", "Ctrl+B", "***‹a›***"},
    {"each line becomes strong", "- ‹a\n- b›", "Ctrl+B", "- ‹**a**\n- **b**›"},
    {"each line becomes plain", "- ‹**a**\n- **b**›", "Ctrl+B", "- ‹a\n- b›"},
    {"blank lines get no marks", "‹a\n\nb›", "Ctrl+B", "‹**a**\n\n**b**›"},
    {"in code nothing is strong", "```\n‹a›\n```", "Ctrl+B", "```\n‹a›\n```"},
    {"an accent belongs to the word", "ça va| bien", "Ctrl+B", "ça **va|** bien"},
    // Emphasis
    {"selected words are emphasised", "a ‹b› c", "Ctrl+I", "a *‹b›* c"},
    {"emphasised words become plain", "a *‹b›* c", "Ctrl+I", "a ‹b› c"},
    {"words with low lines become plain", "a _‹b›_ c", "Ctrl+I", "a ‹b› c"},
    {"strong words become both", "**‹a›**", "Ctrl+I", "***‹a›***"},
    {"words that are both stay strong", "***‹a›***", "Ctrl+I", "**‹a›**"},
    {"the word is emphasised", "wor|d", "Ctrl+I", "*wor|d*"},
    {"the emphasised word becomes plain", "*wor|d*", "Ctrl+I", "wor|d"},
    // Code
    {"selected words become code", "a ‹b› c", "Ctrl+`", "a `‹b›` c"},
    {"code becomes words", "a `‹b›` c", "Ctrl+`", "a ‹b› c"},
    {"the word becomes code", "wor|d", "Ctrl+`", "`wor|d`"},
    {"a backtick within takes longer marks", "‹a`b›", "Ctrl+`", "``‹a`b›``"},
    // Links
    {"selected words become a link", "a ‹b c› d", "Ctrl+K", "a [b c](|) d"},
    {"the word becomes a link", "one tw|o", "Ctrl+K", "one [two](|)"},
    {"without a word the text is next", "a | b", "Ctrl+K", "a [|]() b"},
    {"in code there are no links", "```\n‹a›\n```", "Ctrl+K", "```\n‹a›\n```"},
    {"an address over words makes a link", "a ‹b› c", "paste https://x.org/y", "a [b](https://x.org/y)| c"},
    {"blanks around an address do not count", "‹b›", "paste  http://x.org ", "[b](http://x.org)|"},
    {"an address with half a bracket is enclosed", "‹b›", "paste https://x.org/a)b", "[b](<https://x.org/a)b>)|"},
    {"an address over an address replaces it", "‹http://a.b›", "paste https://x.org", "https://x.org|"},
    {"an address in a link's place replaces", "[a](‹b›)", "paste https://x.org", "[a](https://x.org|)"},
    {"two words are no address", "‹b›", "paste https://x.org y", "https://x.org y|"},
    {"another scheme is pasted", "‹b›", "paste ftp://x.org", "ftp://x.org|"},
    {"without a selection an address is pasted", "a |", "paste https://x.org", "a https://x.org|"},
    {"in code an address is pasted", "```\n‹a›\n```", "paste https://x.org", "```\nhttps://x.org|\n```"},
    // Lines
    {"a line goes down", "a|\nb\nc", "Alt+Down", "b\na|\nc"},
    {"a line goes up", "a\nb|\nc", "Alt+Up", "b|\na\nc"},
    {"a line goes below the last", "a|\nb", "Alt+Down", "b\na|"},
    {"the first line stays", "a|\nb", "Alt+Up", "a|\nb"},
    {"the last line stays", "a\nb|", "Alt+Down", "a\nb|"},
    {"selected lines go down", "‹a\nb›\nc\n", "Alt+Down", "c\n‹a\nb›\n"},
    {"selected lines go up", "a\n‹b\nc›", "Alt+Up", "‹b\nc›\na"},
    {"a line that is only touched stays", "a\n‹b\n›c", "Alt+Up", "‹b\n›a\nc"},
    {"an item goes down with its children", "- a|\n  - x\n- b\n- c", "Alt+Down", "- b\n- a|\n  - x\n- c"},
    {"an item goes up over one with children", "- a\n  - x\n- b|", "Alt+Up", "- b|\n- a\n  - x"},
    {"numbers stay with their places", "1. a|\n2. b\n3. c", "Alt+Down", "1. b\n2. a|\n3. c"},
    {"numbers stay going up", "1. a\n2. b|\n3. c", "Alt+Up", "1. b|\n2. a\n3. c"},
    {"blank lines between items stay between", "- a|\n\n- b", "Alt+Down", "- b\n\n- a|"},
    {"code goes line by line", "```\na|\nb\n```", "Alt+Down", "```\nb\na|\n```"},
    {"a line is doubled", "ab|c\nd", "Ctrl+Shift+D", "abc\nab|c\nd"},
    {"the last line is doubled", "abc|", "Ctrl+Shift+D", "abc\nabc|"},
    {"what is selected is doubled", "a‹b›c", "Ctrl+Shift+D", "ab‹b›c"},
    {"selected lines are doubled", "‹a\nb\n›c", "Ctrl+Shift+D", "a\nb\n‹a\nb\n›c"},
    {"a numbered item is doubled as the next", "1. a|\n2. b", "Ctrl+Shift+D", "1. a\n2. a|\n3. b"},
};
// clang-format on

} // namespace

class TestTypingMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowByRow_data();
    void rowByRow();
    void readOnlyStays();
    void composingIsNotDisturbed();
    void isAStepOfItsOwn();
    void anythingCanBeUndone();
};

void TestTypingMarks::rowByRow_data()
{
    addTypingRows(rows);
}

void TestTypingMarks::rowByRow()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, after);
    checkTypingRow(before, key, after);
}

void TestTypingMarks::readOnlyStays()
{
    BodyBench bench(frontMatter + QStringLiteral("- a\n- b\n"));
    bench.editor.setReadOnly(true);
    bench.place(2, 3);
    for (const char *key : {"Ctrl+B", "Ctrl+K", "Alt+Down", "Ctrl+Shift+D", "Enter", "type *"})
        press(bench.editor, QString::fromUtf8(key));
    QCOMPARE(bench.shownText(), QStringLiteral("- a\n- b\n"));
}

void TestTypingMarks::composingIsNotDisturbed()
{
    BodyBench bench(frontMatter + QStringLiteral("- a\n- b"));
    bench.place(7, 7);
    QInputMethodEvent composing(QStringLiteral("か"), {});
    QCoreApplication::sendEvent(&bench.editor, &composing);
    for (const char *key : {"Ctrl+B", "Ctrl+K", "Alt+Up", "Ctrl+Shift+D"})
        press(bench.editor, QString::fromUtf8(key));
    QCOMPARE(bench.shownText(), QStringLiteral("- a\n- b"));
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("か"));
    QCoreApplication::sendEvent(&bench.editor, &done);
    QCOMPARE(bench.shownText(), QStringLiteral("- a\n- bか"));
}

void TestTypingMarks::isAStepOfItsOwn()
{
    BodyBench bench(frontMatter + QStringLiteral("- "));
    bench.place(2, 2);
    press(bench.editor, QStringLiteral("type ab"));
    press(bench.editor, QStringLiteral("Enter"));
    press(bench.editor, QStringLiteral("type cd"));
    press(bench.editor, QStringLiteral("Ctrl+B"));
    press(bench.editor, QStringLiteral("type ef"));
    const QStringList steps{QStringLiteral("- ab\n- **cdef**"),
                            QStringLiteral("- ab\n- **cd**"),
                            QStringLiteral("- ab\n- cd"),
                            QStringLiteral("- ab\n- "),
                            QStringLiteral("- ab"),
                            QStringLiteral("- ")};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(bench.shownText(), steps[i]);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(!bench.document.isUndoAvailable());
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        bench.editor.redo();
        QCOMPARE(bench.shownText(), steps[i]);
    }
}

/// Whatever is done anywhere: the front matter stays, and one undo each brings all back.
void TestTypingMarks::anythingCanBeUndone()
{
    const QStringList pieces{
        QStringLiteral("- "),    QStringLiteral("1. "),  QStringLiteral("2) "),
        QStringLiteral("> "),    QStringLiteral("  "),   QStringLiteral("\t"),
        QStringLiteral("[x] "),  QStringLiteral("word"), QStringLiteral("\n"),
        QStringLiteral("\n"),    QStringLiteral("**"),   QStringLiteral("`"),
        QStringLiteral("```\n"), QStringLiteral("😀"),    QStringLiteral("\n\n")};
    const QStringList keys{
        QStringLiteral("Enter"),     QStringLiteral("Tab"),    QStringLiteral("Shift+Tab"),
        QStringLiteral("Backspace"), QStringLiteral("Ctrl+B"), QStringLiteral("Ctrl+I"),
        QStringLiteral("Ctrl+`"),    QStringLiteral("Ctrl+K"), QStringLiteral("Alt+Up"),
        QStringLiteral("Alt+Down"),  QStringLiteral("type *"), QStringLiteral("Ctrl+Shift+D")};
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(25); i >= 0; --i)
            text += pieces[random.bounded(pieces.size())];
        BodyBench bench(frontMatter + text);
        for (int step = 0; step < 5; ++step) {
            const int size = int(bench.shownText().size());
            bench.place(random.bounded(size + 1), random.bounded(size + 1));
            if (random.bounded(3) > 0)
                bench.place(bench.caret(), bench.caret());
            const QString before = bench.text();
            bench.document.setModified(false); // Qt adds what is typed to what was typed before
            const QString key = keys[random.bounded(keys.size())];
            press(bench.editor, key);
            const QString after = bench.text();
            const QByteArray told = (key + u'\n' + before + u'\n' + after).toUtf8();
            QVERIFY2(after.startsWith(frontMatter), told.constData());
            QVERIFY2(bench.guarded(), told.constData());
            if (after == before)
                continue;
            bench.editor.undo();
            QVERIFY2(bench.text() == before, told.constData());
            bench.editor.redo();
            QVERIFY2(bench.text() == after, told.constData());
        }
    }
}

QTEST_MAIN(TestTypingMarks)
#include "tst_typingmarks.moc"
