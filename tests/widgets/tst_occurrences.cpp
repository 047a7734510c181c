// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/occurrencesbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Galley;

namespace {

using Bench = OccurrencesBench;
const QString &head = occurrencesHead;

} // namespace

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMarked_data();
    void whatIsMarked();
    void whatCannotBeMarked();
    void tooManyAreRefused();
    void keysChangeAll_data();
    void keysChangeAll();
    void allOfItIsOneStep();
    void whatWasTypedBeforeIsAnother();
    void pastingAndCutting();
    void placesThatTouch();
    void eachPlaceIsAChangeOfItsOwn();
    void theHiddenFrontMatterStays();
    void randomKeys();
};

void TestOccurrences::whatIsMarked_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QList<int>>("places");
    const auto row = [](const char *name, const QString &shown, int from, int to,
                        const char *selected, const QList<int> &places) {
        QTest::newRow(name) << shown << from << to << QString::fromUtf8(selected) << places;
    };
    row("the word at the caret, whole and as written", animals, 3, 3, "cat", {2, 12, 42});
    row("the caret at its end", animals, 5, 5, "cat", {2, 12, 42});
    row("the caret at its start", animals, 12, 12, "cat", {2, 12, 42});
    row("a selected word", animals, 12, 15, "cat", {2, 12, 42});
    row("a selected word, backwards", animals, 15, 12, "cat", {2, 12, 42});
    row("a part of a word, wherever it stands", animals, 22, 25, "cat", {2, 12, 22, 42});
    row("words", QStringLiteral("so it is, so it was"), 0, 5, "so it", {0, 10});
    row("other scripts", QStringLiteral("кот и кот, котик"), 1, 1, "кот", {0, 6});
    row("signs of no word", QStringLiteral("a -- b -- c"), 2, 4, "--", {2, 7});
    row("where they could overlap", QStringLiteral("aaaaa"), 1, 3, "aa", {1, 3});
    row("the only one", QStringLiteral("once"), 0, 0, "once", {0});
}

void TestOccurrences::whatIsMarked()
{
    QFETCH(QString, shown);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, selected);
    QFETCH(QList<int>, places);
    Bench bench(shown, from, to);
    const QSignalSpy changed(&bench.editor.occurrences(), &Occurrences::changed);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.editor.textCursor().selectedText(), selected);
    QList<int> found;
    for (const Span &place : bench.editor.occurrences().places()) {
        found.append(int(place.start) - bench.editor.textStart());
        QCOMPARE(place.length, selected.size());
    }
    QCOMPARE(found, places);
    QVERIFY(!bench.document.isUndoAvailable());
}

void TestOccurrences::whatCannotBeMarked()
{
    Bench blank(QStringLiteral("a  b"), 2, 2);
    QCOMPARE(blank.begin(), Occurrences::Outcome::NoWord);
    Bench lines(QStringLiteral("one\ntwo"), 1, 5);
    QCOMPARE(lines.begin(), Occurrences::Outcome::NoWord);
    Bench still;
    still.editor.setReadOnly(true);
    QCOMPARE(still.begin(), Occurrences::Outcome::NoWord);
    Bench source;
    source.editor.setShowsSource(true);
    source.place(12, 12); // in the title
    QCOMPARE(source.begin(), Occurrences::Outcome::NoWord);
    QVERIFY(!source.editor.occurrences().isOn());
    source.place(int(head.size()) + 3, int(head.size()) + 3);
    QCOMPARE(source.begin(), Occurrences::Outcome::Marked);
    QCOMPARE(source.count(), 3); // those of the body alone
}

void TestOccurrences::tooManyAreRefused()
{
    const QString word = QStringLiteral("cat ");
    Bench most(word.repeated(Occurrences::Most));
    QCOMPARE(most.begin(), Occurrences::Outcome::Marked);
    QCOMPARE(most.count(), Occurrences::Most);
    most.type(QStringLiteral("x"));
    QCOMPARE(most.shownText(), QStringLiteral("x ").repeated(Occurrences::Most));
    most.undo();
    QCOMPARE(most.shownText(), word.repeated(Occurrences::Most));
    Bench more(word.repeated(Occurrences::Most + 1));
    QCOMPARE(more.begin(), Occurrences::Outcome::TooMany);
    QVERIFY(!more.editor.occurrences().isOn());
}

void TestOccurrences::keysChangeAll_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("instead");
    // "<" Backspace, ">" Delete, "h" Home and "e" End of the line, "l" Left, "r" Right,
    // "w" Ctrl+Backspace, "*" itself; others are typed as capitals.
    QTest::newRow("typed over") << "DOG"
                                << "DOG";
    QTest::newRow("behind it") << "rS"
                               << "catS";
    QTest::newRow("before it") << "lX"
                               << "Xcat";
    QTest::newRow("within it") << "lrU"
                               << "cUat";
    QTest::newRow("Backspace") << "r<"
                               << "ca";
    QTest::newRow("Delete") << "l>"
                            << "at";
    QTest::newRow("all of it") << "<"
                               << "";
    QTest::newRow("all of it, and anew") << "<NEW"
                                         << "NEW";
    QTest::newRow("typed and deleted") << "AB<C"
                                       << "AC";
    QTest::newRow("a word back") << "rw"
                                 << "";
    QTest::newRow("with a blank") << "r E"
                                  << "cat E";
    QTest::newRow("marks around it") << "*"
                                     << "*cat*";
    QTest::newRow("as it was") << "r<t"
                               << "cat";
}

void TestOccurrences::keysChangeAll()
{
    QFETCH(QString, keys);
    QFETCH(QString, instead);
    for (const int at : {3, 13, 43}) {
        Bench bench(animals, at, at);
        QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
        for (const QChar key : std::as_const(keys)) {
            if (key == u'<')
                bench.press(Qt::Key_Backspace);
            else if (key == u'>')
                bench.press(Qt::Key_Delete);
            else if (key == u'l')
                bench.press(Qt::Key_Left);
            else if (key == u'r')
                bench.press(Qt::Key_Right);
            else if (key == u'w')
                bench.press(Qt::Key_Backspace, Qt::ControlModifier);
            else
                bench.type(key);
            QVERIFY(bench.editor.occurrences().isOn());
        }
        QString expected = animals;
        expected.replace(42, 3, instead).replace(12, 3, instead).replace(2, 3, instead);
        QCOMPARE(bench.text(), head + expected);
        for (const Span &place : bench.editor.occurrences().places())
            QCOMPARE(bench.text().mid(place.start, place.length), instead);
        const qsizetype steps = bench.document.availableUndoSteps();
        bench.undo();
        QCOMPARE(bench.text(), head + animals);
        QVERIFY(!bench.document.isUndoAvailable());
        QVERIFY(!bench.editor.occurrences().isOn());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.text(), head + expected);
        QCOMPARE(bench.document.availableUndoSteps(), steps);
        QVERIFY(bench.guarded());
    }
}

void TestOccurrences::allOfItIsOneStep()
{
    Bench bench;
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    bench.type(QStringLiteral("dogs"));
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Left);
    bench.type(QStringLiteral("x"));
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.editor.occurrences().isOn());
    bench.press(Qt::Key_End, Qt::ControlModifier);
    bench.type(QStringLiteral("more"));
    bench.undo();
    QVERIFY(bench.shownText().startsWith(QLatin1String("A doxg and a doxg.")));
    QVERIFY(bench.shownText().endsWith(QLatin1String("- doxg\n")));
    bench.undo();
    QCOMPARE(bench.text(), head + animals);
    QVERIFY(!bench.document.isUndoAvailable());
    // The caret is back where it began.
    QVERIFY(bench.caret() >= 2 && bench.caret() <= 5);
}

void TestOccurrences::whatWasTypedBeforeIsAnother()
{
    Bench bench(QStringLiteral("ab ab"), 5, 5);
    bench.type(QStringLiteral("c"));
    bench.press(Qt::Key_Backspace);
    bench.type(QStringLiteral(" ab"));
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QCOMPARE(bench.count(), 3);
    bench.type(QStringLiteral("z"));
    QCOMPARE(bench.shownText(), QStringLiteral("z z z"));
    bench.undo();
    QCOMPARE(bench.shownText(), QStringLiteral("ab ab ab"));
    QVERIFY(bench.document.isUndoAvailable());
}

void TestOccurrences::pastingAndCutting()
{
    Bench bench(QStringLiteral("one two one"));
    bench.place(1, 1);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QGuiApplication::clipboard()->setText(QStringLiteral("three"));
    bench.editor.paste();
    QCOMPARE(bench.shownText(), QStringLiteral("three two three"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.shownText(), QStringLiteral("threethree two threethree"));
    bench.editor.pastePlain();
    QCOMPARE(bench.count(), 2);
    bench.press(Qt::Key_Left, Qt::ShiftModifier);
    bench.editor.cut();
    QCOMPARE(bench.shownText(), QStringLiteral("threethreethre two threethreethre"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("e"));
    QGuiApplication::clipboard()->setText(QStringLiteral("a\nb"));
    bench.editor.paste();
    QCOMPARE(bench.shownText(), QStringLiteral("threethreethrea\nb two threethreethrea\nb"));
    bench.undo();
    QCOMPARE(bench.shownText(), QStringLiteral("one two one"));
    QVERIFY(!bench.document.isUndoAvailable());
}

void TestOccurrences::placesThatTouch()
{
    for (const int at : {0, 2, 4}) {
        Bench bench(QStringLiteral("hahaha!"), at, at + 2);
        QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
        QCOMPARE(bench.count(), 3);
        bench.press(Qt::Key_Right);
        bench.type(QStringLiteral("-"));
        QCOMPARE(bench.shownText(), QStringLiteral("ha-ha-ha-!"));
        QCOMPARE(bench.caret(), at / 2 * 3 + 3);
        for (int i = 0; i < 3; ++i)
            bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.shownText(), QStringLiteral("!"));
        bench.type(QStringLiteral("ho"));
        QCOMPARE(bench.shownText(), QStringLiteral("hohoho!"));
        QCOMPARE(bench.caret(), at + 2);
        bench.undo();
        QCOMPARE(bench.shownText(), QStringLiteral("hahaha!"));
        QVERIFY(!bench.document.isUndoAvailable());
    }
}

/// Whoever follows the text is told what is changed, not all that stands between.
void TestOccurrences::eachPlaceIsAChangeOfItsOwn()
{
    Bench bench(QStringLiteral("cat\n") + QStringLiteral("words and words\n\n").repeated(500)
                    + QStringLiteral("cat\n"),
                0, 3);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QList<int> told;
    connect(&bench.document, &QTextDocument::contentsChange, this,
            [&told](int, int removed, int added) { told.append(std::max(removed, added)); });
    bench.type(QStringLiteral("d"));
    QCOMPARE(told, (QList<int>{3, 3}));
    told.clear();
    bench.type(QStringLiteral("o"));
    QCOMPARE(told, (QList<int>{1, 1}));
}

void TestOccurrences::theHiddenFrontMatterStays()
{
    Bench bench(QStringLiteral("cat cat"), 0, 0);
    QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
    QCOMPARE(bench.count(), 2);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Backspace); // at the border
    QCOMPARE(bench.text(), head + QStringLiteral("cat cat"));
    QVERIFY(bench.editor.occurrences().isOn());
    bench.type(QStringLiteral("a "));
    QCOMPARE(bench.text(), head + QStringLiteral("a cat a cat"));
    bench.undo();
    QCOMPARE(bench.text(), head + QStringLiteral("cat cat"));
    QVERIFY(bench.guarded());
}

/// Whatever is pressed: the places read alike, the rest stays, and one step takes it back.
void TestOccurrences::randomKeys()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        const int at = QList<int>{3, 13, 43}[random.bounded(3)];
        Bench bench(animals, at, at);
        QCOMPARE(bench.begin(), Occurrences::Outcome::Marked);
        for (int step = 0; step < 30 && bench.editor.occurrences().isOn(); ++step) {
            switch (random.bounded(8)) {
            case 0:
                bench.press(Qt::Key_Backspace);
                break;
            case 1:
                bench.press(Qt::Key_Delete);
                break;
            case 2:
                bench.press(random.bounded(2) ? Qt::Key_Left : Qt::Key_Right,
                            random.bounded(2) ? Qt::ShiftModifier : Qt::NoModifier);
                break;
            case 3:
                bench.compose(QStringLiteral("x"),
                              random.bounded(2) ? QStringLiteral("é") : QString());
                bench.compose({}, QStringLiteral("🦀"));
                break;
            default:
                bench.type(QString(QChar(u'a' + random.bounded(26))));
            }
            if (!bench.editor.occurrences().isOn())
                break;
            const QList<Span> places = bench.editor.occurrences().places();
            const QString put = bench.text().mid(places[0].start, places[0].length);
            QString expected = animals;
            expected.replace(42, 3, put).replace(12, 3, put).replace(2, 3, put);
            if (bench.text() != head + expected)
                QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
        if (!bench.editor.occurrences().isOn())
            continue; // a key outside of the place may have changed one of them alone
        bench.undo();
        QCOMPARE(bench.text(), head + animals);
        QVERIFY(!bench.document.isUndoAvailable());
    }
}

QTEST_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
