// SPDX-License-Identifier: GPL-3.0-or-later
// Input methods at places that are changed together, and what ends it.
#include "widgets/occurrencesbench.h"

#include <QSignalSpy>

using namespace Galley;

namespace {

using Bench = OccurrencesBench;
const QString &head = occurrencesHead;

} // namespace

class TestOccurrencesEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composing();
    void composingOnAndOn();
    void composingInTheSameLine();
    void whatEndsIt_data();
    void whatEndsIt();
    void anotherWindowDoesNotEndIt();
    void linesAreNotWrittenByEnter();
    void aChangeElsewhereEndsIt();
    void anotherDocumentEndsIt();
};

void TestOccurrencesEnd::composing()
{
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.press(Qt::Key_Right);
    bench.compose(QStringLiteral("ね"), {});
    bench.compose(QStringLiteral("ねこ"), {});
    QCOMPARE(bench.text(), head + animals); // nothing is written yet
    QCOMPARE(bench.preedit(), QStringLiteral("ねこ"));
    QVERIFY(bench.editor.occurrences().isOn());
    bench.compose({}, QStringLiteral("猫"));
    QString expected = animals;
    expected.replace(42, 3, QStringLiteral("cat猫"));
    expected.replace(12, 3, QStringLiteral("cat猫")).replace(2, 3, QStringLiteral("cat猫"));
    QCOMPARE(bench.text(), head + expected);
    QVERIFY(bench.preedit().isEmpty());
    bench.undo();
    QCOMPARE(bench.text(), head + animals);
    QVERIFY(!bench.document.isUndoAvailable());
}

/// As Korean is written: each syllable is committed when the next one begins.
void TestOccurrencesEnd::composingOnAndOn()
{
    Bench bench(QStringLiteral("ab\n\nab"), 0, 2);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.compose(QStringLiteral("고"), {});
    bench.compose(QStringLiteral("양"), QStringLiteral("고"));
    QCOMPARE(bench.shownText(), QStringLiteral("고\n\n고"));
    QCOMPARE(bench.preedit(), QStringLiteral("양"));
    bench.compose(QStringLiteral("이"), QStringLiteral("양"));
    bench.compose({}, QStringLiteral("이"));
    QCOMPARE(bench.shownText(), QStringLiteral("고양이\n\n고양이"));
    bench.undo();
    QCOMPARE(bench.shownText(), QStringLiteral("ab\n\nab"));
    QVERIFY(!bench.document.isUndoAvailable());
}

void TestOccurrencesEnd::composingInTheSameLine()
{
    Bench bench(QStringLiteral("ab, ab, ab"), 5, 5);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.press(Qt::Key_Right);
    bench.compose(QStringLiteral("b"), QStringLiteral("a"));
    QCOMPARE(bench.shownText(), QStringLiteral("aba, aba, aba"));
    const QTextCursor caret = bench.editor.textCursor();
    QCOMPARE(bench.caret(), 8);
    QCOMPARE(caret.block().layout()->preeditAreaPosition(), caret.positionInBlock());
    bench.compose({}, QStringLiteral("B"));
    QCOMPARE(bench.shownText(), QStringLiteral("abaB, abaB, abaB"));
    bench.undo();
    QCOMPARE(bench.shownText(), QStringLiteral("ab, ab, ab"));
}

void TestOccurrencesEnd::whatEndsIt_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"Esc", "Enter", "a key out of it", "a click", "another field", "undo"})
        QTest::newRow(by) << by;
}

void TestOccurrencesEnd::whatEndsIt()
{
    QFETCH(QString, by);
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.type(QStringLiteral("dog"));
    const QString after = bench.text();
    const QSignalSpy changed(&bench.editor.occurrences(), &Occurrences::changed);
    if (by == QLatin1String("Esc")) {
        bench.press(Qt::Key_Escape);
    } else if (by == QLatin1String("Enter")) {
        bench.press(Qt::Key_Return);
    } else if (by == QLatin1String("a key out of it")) {
        bench.press(Qt::Key_Right);
    } else if (by == QLatin1String("a click")) {
        QTextCursor there(&bench.document);
        there.setPosition(bench.editor.textStart() + 9);
        QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {},
                          bench.editor.cursorRect(there).center());
    } else if (by == QLatin1String("another field")) {
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&bench.editor, &out);
    } else {
        bench.editor.undo();
        QCOMPARE(bench.text(), head + animals);
        bench.editor.redo();
    }
    QVERIFY(!bench.editor.occurrences().isOn());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.text(), after);
    bench.place(2, 5);
    bench.type(QStringLiteral("x"));
    QCOMPARE(bench.shownText().count(QLatin1String("dog")), 2); // the word alone
    bench.undo();
    QCOMPARE(bench.text(), after);
}

void TestOccurrencesEnd::anotherWindowDoesNotEndIt()
{
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    for (const Qt::FocusReason reason : {Qt::ActiveWindowFocusReason, Qt::PopupFocusReason}) {
        QFocusEvent out(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(&bench.editor, &out);
        QVERIFY(bench.editor.occurrences().isOn());
    }
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QCoreApplication::sendEvent(&bench.editor, &escape);
    QVERIFY(escape.isAccepted()); // it is no shortcut of the window's now
}

void TestOccurrencesEnd::linesAreNotWrittenByEnter()
{
    Bench bench(animals, 43, 43); // in a list, where Enter makes an item
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.press(Qt::Key_Enter);
    QCOMPARE(bench.text(), head + animals);
    QVERIFY(!bench.document.isUndoAvailable());
}

void TestOccurrencesEnd::aChangeElsewhereEndsIt()
{
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.type(QStringLiteral("d"));
    QTextCursor other(&bench.document);
    other.setPosition(bench.editor.textStart());
    other.insertText(QStringLiteral("Now: "));
    QVERIFY(!bench.editor.occurrences().isOn());
    bench.type(QStringLiteral("og"));
    QVERIFY(bench.shownText().startsWith(QLatin1String("Now: A dog and a d.")));
}

void TestOccurrencesEnd::anotherDocumentEndsIt()
{
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QTextDocument other(QStringLiteral("cat cat"));
    bench.editor.showDocument(&other);
    QVERIFY(!bench.editor.occurrences().isOn());
    bench.type(QStringLiteral("x"));
    QCOMPARE(bench.text(), head + animals);
    QCOMPARE(textOf(other), QStringLiteral("xcat cat"));
    bench.editor.showDocument(&bench.document);
}

QTEST_MAIN(TestOccurrencesEnd)
#include "tst_occurrencesend.moc"
