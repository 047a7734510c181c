// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodybench.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

#include <functional>

using namespace Galley;

namespace {

using Act = std::function<void(BodyBench &)>;

Act keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return [key, modifiers](BodyBench &bench) { bench.press(key, modifiers); };
}

} // namespace
Q_DECLARE_METATYPE(Act)

class TestBodyGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOutOfFrontMatter_data();
    void staysOutOfFrontMatter();
    void undoOfFormEditStaysHidden();
    void formEditKeepsTheView();
    void findIsBounded();
    void randomKeysNeverReachFrontMatter();
};

void TestBodyGuard::staysOutOfFrontMatter_data()
{
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("position");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("expectedBody");
    QTest::addColumn<int>("expectedCaret");
    const auto row
        = [](const char *name, int anchor, int position, const Act &act, const QString &expected,
             int caret) { QTest::newRow(name) << anchor << position << act << expected << caret; };
    const int end = int(body.size());
    const auto select = Qt::ShiftModifier;
    const auto control = Qt::ControlModifier;
    row("Ctrl+Home goes to the body's start", 20, 20, keys(Qt::Key_Home, control), body, 0);
    row("Ctrl+Shift+Home selects to the body's start", 20, 20, keys(Qt::Key_Home, control | select),
        body, 0);
    row("Up on the first line stays in the body", 3, 3, keys(Qt::Key_Up), body, 0);
    row("Shift+Up on the first line stays in the body", 3, 3, keys(Qt::Key_Up, select), body, 0);
    row("Ctrl+Up on the first line stays in the body", 0, 0, keys(Qt::Key_Up, control), body, 0);
    row("Left at the start stays", 0, 0, keys(Qt::Key_Left), body, 0);
    row("Shift+Left at the start stays", 0, 0, keys(Qt::Key_Left, select), body, 0);
    row("Ctrl+Left at the start stays", 0, 0, keys(Qt::Key_Left, control), body, 0);
    row("Page up goes to the first line", 27, 27, keys(Qt::Key_PageUp), body, 0);
    row("Shift+Page up goes to the first line", 27, 27, keys(Qt::Key_PageUp, select), body, 0);
    row("Home stays on its line", 3, 3, keys(Qt::Key_Home), body, 0);
    row("Backspace at the start does nothing", 0, 0, keys(Qt::Key_Backspace), body, 0);
    row("Shift+Backspace at the start does nothing", 0, 0, keys(Qt::Key_Backspace, select), body,
        0);
    row("Ctrl+Backspace at the start does nothing", 0, 0, keys(Qt::Key_Backspace, control), body,
        0);
    row("Ctrl+Backspace behind the first word takes the word", 5, 5,
        keys(Qt::Key_Backspace, control), body.mid(5), 0);
    row("Backspace in the body works", 3, 3, keys(Qt::Key_Backspace), QString(body).remove(2, 1),
        2);
    row("Delete at the start takes a letter of the body", 0, 0, keys(Qt::Key_Delete), body.mid(1),
        0);
    row("Ctrl+Delete at the start takes a word of the body", 0, 0, keys(Qt::Key_Delete, control),
        body.mid(6), 0);
    row("Return at the start is a line of the body", 0, 0, keys(Qt::Key_Return),
        QStringLiteral("\n") + body, 1);
    row("Tab at the start is text", 0, 0, keys(Qt::Key_Tab), QStringLiteral("\t") + body, 1);
    const auto selectAllAnd = [](const Act &then) -> Act {
        return [then](BodyBench &bench) {
            bench.press(Qt::Key_A, Qt::ControlModifier);
            then(bench);
        };
    };
    row("Select all selects the body", 5, 5, selectAllAnd([](BodyBench &) {}), body, end);
    row("Select all and typing", 5, 5, selectAllAnd([](BodyBench &bench) {
            QTest::keyClicks(&bench.editor, QStringLiteral("x"));
        }),
        QStringLiteral("x"), 1);
    row("Select all and Delete", 5, 5, selectAllAnd(keys(Qt::Key_Delete)), QString(), 0);
    row("Select all and Backspace", 5, 5, selectAllAnd(keys(Qt::Key_Backspace)), QString(), 0);
    row("Select all and Ctrl+Backspace", 5, 5, selectAllAnd(keys(Qt::Key_Backspace, control)),
        QString(), 0);
    row("Select all and cut", 5, 5, selectAllAnd(keys(Qt::Key_X, control)), QString(), 0);
    row("Select all and paste", 5, 5, selectAllAnd([](BodyBench &bench) {
            QGuiApplication::clipboard()->setText(QStringLiteral("p\nq"));
            bench.press(Qt::Key_V, Qt::ControlModifier);
        }),
        QStringLiteral("p\nq"), 3);
    row(
        "Select all by the slot and typing", 5, 5,
        [](BodyBench &bench) {
            bench.editor.selectAll();
            QTest::keyClicks(&bench.editor, QStringLiteral("x"));
        },
        QStringLiteral("x"), 1);
    row("Select all and drop of a text", 5, 5, selectAllAnd([](BodyBench &bench) {
            QMimeData data;
            data.setText(QStringLiteral("d"));
            QDragEnterEvent enter(QPoint(0, 0), Qt::CopyAction, &data, Qt::LeftButton,
                                  Qt::NoModifier);
            QCoreApplication::sendEvent(bench.editor.viewport(), &enter);
            QDropEvent drop(QPointF(0, 0), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(bench.editor.viewport(), &drop);
        }),
        QStringLiteral("d") + body, 1);
    row(
        "paste at the start", 0, 0,
        [](BodyBench &bench) {
            QGuiApplication::clipboard()->setText(QStringLiteral("---\nx: y\n---\n"));
            bench.editor.paste();
        },
        QStringLiteral("---\nx: y\n---\n") + body, 13);
    row(
        "a double click above the first line", 20, 20,
        [](BodyBench &bench) {
            QTest::mouseDClick(bench.editor.viewport(), Qt::LeftButton, {}, QPoint(30, 1));
        },
        body, 5);
    row(
        "a triple click on the first line", 20, 20,
        [](BodyBench &bench) {
            const QPoint at(30, 30);
            QTest::mouseDClick(bench.editor.viewport(), Qt::LeftButton, {}, at);
            QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {}, at);
        },
        body, 12);
    row(
        "a drag to above the first line", 20, 20,
        [](BodyBench &bench) {
            QWidget *viewport = bench.editor.viewport();
            const QPoint words = bench.editor.cursorRect().center();
            QTest::mousePress(viewport, Qt::LeftButton, {}, words);
            QMouseEvent move(QEvent::MouseMove, QPointF(10, -40),
                             viewport->mapToGlobal(QPointF(10, -40)), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(10, 0));
        },
        body, 0);
    row(
        "a cursor set by program into the front matter", 20, 20,
        [](BodyBench &bench) {
            QTextCursor caret = bench.editor.textCursor();
            caret.setPosition(2);
            bench.editor.setTextCursor(caret);
        },
        body, 0);
    row(
        "a caret moved by program to the start", 20, 20,
        [](BodyBench &bench) { bench.editor.moveCursor(QTextCursor::Start); }, body, 0);
    row("select all, cut and undo", 5, 5, selectAllAnd([](BodyBench &bench) {
            bench.press(Qt::Key_X, Qt::ControlModifier);
            bench.press(Qt::Key_Z, Qt::ControlModifier);
        }),
        body, end);
}

void TestBodyGuard::staysOutOfFrontMatter()
{
    QFETCH(int, anchor);
    QFETCH(int, position);
    QFETCH(Act, act);
    QFETCH(QString, expectedBody);
    QFETCH(int, expectedCaret);
    BodyBench bench;
    QVERIFY(bench.guarded());
    bench.place(anchor, position);
    act(bench);
    QCOMPARE(bench.text(), frontMatter + expectedBody);
    QCOMPARE(bench.caret(), expectedCaret);
    QVERIFY(bench.guarded());
    // And there and back again, as far as there is something to undo.
    if (bench.document.isUndoAvailable()) {
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text(), frontMatter + body);
        QVERIFY(bench.guarded());
        bench.editor.redo();
        QCOMPARE(bench.text(), frontMatter + expectedBody);
        QVERIFY(bench.guarded());
    }
}

void TestBodyGuard::undoOfFormEditStaysHidden()
{
    BodyBench bench;
    bench.place(20, 20);
    QTextCursor form(&bench.document);
    form.setPosition(11);
    form.beginEditBlock();
    form.insertText(QStringLiteral("BC\nnew: key\nother: key"));
    form.endEditBlock();
    QVERIFY(bench.guarded());
    QCOMPARE(bench.caret(), 20);
    QCOMPARE(bench.shownText(), body);

    for (int round = 0; round < 3; ++round) {
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text(), frontMatter + body);
        QVERIFY(bench.guarded());
        QCOMPARE(bench.caret(), 20);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.text().contains(QLatin1String("new: key")));
        QVERIFY(bench.guarded());
        QCOMPARE(bench.caret(), 20);
    }
    // The document's own undo, as a form's field would call it.
    bench.document.undo();
    QCOMPARE(bench.text(), frontMatter + body);
    QVERIFY(bench.guarded());
    QCOMPARE(bench.caret(), 20);
}

void TestBodyGuard::formEditKeepsTheView()
{
    BodyBench bench(frontMatter + QStringLiteral("words\n\n").repeated(200));
    QScrollBar *bar = bench.editor.verticalScrollBar();
    bar->setValue(100);
    const int top
        = bench.editor.cursorForPosition(QPoint(0, 3)).position() - bench.editor.textStart();
    QTextCursor form(&bench.document);
    form.setPosition(4);
    form.insertText(QStringLiteral("a: b\nc: d\ne: f\n"));
    QCOMPARE(bar->value(), 100);
    QCOMPARE(bench.editor.cursorForPosition(QPoint(0, 3)).position() - bench.editor.textStart(),
             top);
    bench.document.undo();
    QCOMPARE(bar->value(), 100);
    QCOMPARE(bench.editor.cursorForPosition(QPoint(0, 3)).position() - bench.editor.textStart(),
             top);
}

void TestBodyGuard::findIsBounded()
{
    BodyBench bench;
    QVERIFY(!bench.editor.find(QStringLiteral("title"), QTextDocument::FindBackward));
    QVERIFY(!bench.editor.find(QRegularExpression(QStringLiteral("ti.le")),
                               QTextDocument::FindBackward));
    QCOMPARE(bench.caret(), 0);
    QVERIFY(bench.editor.find(QStringLiteral("second")));
    QCOMPARE(bench.caret(), 19);
    bench.editor.setShowsSource(true);
    QVERIFY(bench.editor.find(QStringLiteral("title"), QTextDocument::FindBackward));
}

void TestBodyGuard::randomKeysNeverReachFrontMatter()
{
    static constexpr Qt::Key moves[]
        = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
           Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    static constexpr Qt::KeyboardModifier modifiers[]
        = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
    // Fixed seed: a failure can be seen again.
    quint32 seed = 2018;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    BodyBench bench;
    QGuiApplication::clipboard()->setText(QStringLiteral("---\npasted: 1\n---\n"));
    for (int i = 0; i < 6000; ++i) {
        switch (next(12)) {
        case 0:
            QTest::keyClicks(&bench.editor, QStringLiteral("-"));
            break;
        case 1:
            QTest::keyClicks(&bench.editor, QStringLiteral("word "));
            break;
        case 2:
            bench.press(Qt::Key_Return, modifiers[next(2)]);
            break;
        case 3:
            bench.press(Qt::Key_Backspace, modifiers[next(3)]);
            break;
        case 4:
            bench.press(Qt::Key_Delete, next(2) ? Qt::NoModifier : Qt::ControlModifier);
            break;
        case 5:
            bench.press(Qt::Key_Z,
                        Qt::ControlModifier | (next(2) ? Qt::ShiftModifier : Qt::NoModifier));
            break;
        case 6: {
            static constexpr Qt::Key edits[]
                = {Qt::Key_A, Qt::Key_X, Qt::Key_V, Qt::Key_K, Qt::Key_C};
            if (next(4) == 0) {
                bench.press(edits[next(5)], Qt::ControlModifier);
            }
            break;
        }
        default:
            bench.press(moves[next(8)],
                        Qt::KeyboardModifiers(modifiers[next(3)]) | modifiers[next(2)]);
        }
        QVERIFY2(bench.text().startsWith(frontMatter), qPrintable(QString::number(i)));
        QVERIFY2(bench.guarded(), qPrintable(QString::number(i)));
        if (bench.document.characterCount() > 4000) {
            bench.press(Qt::Key_A, Qt::ControlModifier);
            bench.press(Qt::Key_Delete);
        }
    }
}

QTEST_MAIN(TestBodyGuard)
#include "tst_bodyguard.moc"
