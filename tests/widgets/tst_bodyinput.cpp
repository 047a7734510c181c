// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodyeditor.h"

#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

namespace {

const QString frontMatter = QStringLiteral("---\ntitle: secret\n---\n");

struct Bench {
    explicit Bench(const QString &body)
    {
        document.setPlainText(frontMatter + body);
        editor.resize(500, 300);
        editor.showDocument(&document);
        editor.show();
        editor.setFocus();
    }
    ~Bench() { editor.showDocument(nullptr); }

    void place(int anchor, int position)
    {
        QTextCursor caret = editor.textCursor();
        caret.setPosition(anchor + editor.textStart());
        caret.setPosition(position + editor.textStart(), QTextCursor::KeepAnchor);
        editor.setTextCursor(caret);
    }
    void commit(const QString &text, int start, int length)
    {
        QInputMethodEvent event;
        event.setCommitString(text, start, length);
        QCoreApplication::sendEvent(&editor, &event);
    }
    QString text() const { return document.toPlainText(); }
    QVariant ask(Qt::InputMethodQuery query, const QVariant &argument = {})
    {
        QVariant answer;
        QMetaObject::invokeMethod(&editor, "inputMethodQuery", Qt::DirectConnection,
                                  Q_RETURN_ARG(QVariant, answer),
                                  Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, argument));
        return answer;
    }

    QTextDocument document;
    BodyEditor editor;
};

} // namespace

class TestBodyInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitStaysInBody_data();
    void commitStaysInBody();
    void selectionAttributeStaysInBody();
    void composingAtTheStart();
    void queriesTellTheBodyOnly();
    void queriesInSourceTellAll();
    void readOnlyTakesNothing();
};

void TestBodyInput::commitStaysInBody_data()
{
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, int anchor, int position, int start, int length,
                        const QString &body) {
        QTest::newRow(name) << anchor << position << start << length << body;
    };
    row("a plain commit", 2, 2, 0, 0, QStringLiteral("woXrds"));
    row("one that replaces the letter before", 2, 2, -1, 1, QStringLiteral("wXrds"));
    row("one that replaces around the caret", 2, 2, -1, 2, QStringLiteral("wXds"));
    row("at the start, one that wants the letter before", 0, 0, -1, 1, QStringLiteral("Xwords"));
    row("one that wants all of the front matter", 0, 0, -40, 40, QStringLiteral("Xwords"));
    row("one that reaches over the start", 2, 2, -5, 5, QStringLiteral("Xrds"));
    row("one that reaches over the start and the caret", 2, 2, -5, 6, QStringLiteral("Xds"));
    row("one that ends before the start", 1, 1, -9, 3, QStringLiteral("Xwords"));
    row("with a selection", 2, 4, 0, 0, QStringLiteral("woXs"));
    row("with a selection and a letter before it", 4, 2, -1, 1, QStringLiteral("wXs"));
    row("with a selection from the start", 0, 3, -4, 4, QStringLiteral("Xds"));
}

void TestBodyInput::commitStaysInBody()
{
    QFETCH(int, anchor);
    QFETCH(int, position);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, body);
    Bench bench(QStringLiteral("words"));
    bench.place(anchor, position);
    bench.commit(QStringLiteral("X"), start, length);
    QCOMPARE(bench.text(), frontMatter + body);
    bench.editor.undo();
    QVERIFY(bench.text().startsWith(frontMatter));
    QVERIFY(bench.editor.textCursor().position() >= bench.editor.textStart());
}

void TestBodyInput::selectionAttributeStaysInBody()
{
    Bench bench(QStringLiteral("words"));
    // Counted from the caret's paragraph: behind and before its edges.
    QInputMethodEvent event(QString(), {{QInputMethodEvent::Selection, -10, 12, QVariant()}});
    QCoreApplication::sendEvent(&bench.editor, &event);
    const QTextCursor caret = bench.editor.textCursor();
    QVERIFY(caret.anchor() >= bench.editor.textStart());
    QVERIFY(caret.position() >= bench.editor.textStart());
}

void TestBodyInput::composingAtTheStart()
{
    Bench bench(QStringLiteral("words"));
    QInputMethodEvent compose(QStringLiteral("kana"), {});
    QCoreApplication::sendEvent(&bench.editor, &compose);
    QCOMPARE(bench.text(), frontMatter + QStringLiteral("words"));
    QTest::keyClick(&bench.editor, Qt::Key_Home, Qt::ControlModifier);
    bench.commit(QStringLiteral("K"), -2, 2);
    QCOMPARE(bench.text(), frontMatter + QStringLiteral("Kwords"));
}

void TestBodyInput::queriesTellTheBodyOnly()
{
    Bench bench(QStringLiteral("first\nsecond line"));
    bench.place(8, 8);
    QCOMPARE(bench.ask(Qt::ImAbsolutePosition).toInt(), 8);
    QCOMPARE(bench.ask(Qt::ImTextBeforeCursor).toString(), QStringLiteral("first\nse"));
    // Qt may answer with more than it is asked for, but never with what is hidden.
    QVERIFY(QStringLiteral("first\nse").endsWith(bench.ask(Qt::ImTextBeforeCursor, 4).toString()));
    QVERIFY(bench.ask(Qt::ImTextBeforeCursor, 4).toString().endsWith(QLatin1String("t\nse")));
    QCOMPARE(bench.ask(Qt::ImTextAfterCursor).toString(), QStringLiteral("cond line"));
    QCOMPARE(bench.ask(Qt::ImSurroundingText).toString(), QStringLiteral("second line"));
    QCOMPARE(bench.ask(Qt::ImCursorPosition).toInt(), 2);
    bench.place(0, 0);
    QCOMPARE(bench.ask(Qt::ImTextBeforeCursor).toString(), QString());
    QCOMPARE(bench.ask(Qt::ImAbsolutePosition).toInt(), 0);
    QInputMethodQueryEvent query(Qt::ImTextBeforeCursor | Qt::ImAbsolutePosition);
    QCoreApplication::sendEvent(&bench.editor, &query);
    QCOMPARE(query.value(Qt::ImTextBeforeCursor).toString(), QString());
    QCOMPARE(query.value(Qt::ImAbsolutePosition).toInt(), 0);
}

void TestBodyInput::queriesInSourceTellAll()
{
    Bench bench(QStringLiteral("words"));
    bench.editor.setShowsSource(true);
    QCOMPARE(bench.ask(Qt::ImAbsolutePosition).toInt(), int(frontMatter.size()));
    QVERIFY(bench.ask(Qt::ImTextBeforeCursor).toString().endsWith(frontMatter));
}

void TestBodyInput::readOnlyTakesNothing()
{
    Bench bench(QStringLiteral("words"));
    bench.editor.setReadOnly(true);
    bench.commit(QStringLiteral("X"), -3, 3);
    QCOMPARE(bench.text(), frontMatter + QStringLiteral("words"));
}

QTEST_MAIN(TestBodyInput)
#include "tst_bodyinput.moc"
