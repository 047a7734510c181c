// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodyevents.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"

#include <QAccessible>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <functional>
#include <memory>

using namespace Galley;

namespace {

const QString frontMatter = QStringLiteral("---\ntitle: secret\n---\n");
const QString body = QStringLiteral("First words. More\u00A0words.\n\nSecond paragraph\n");

struct Bench {
    explicit Bench(const QString &text = frontMatter + body)
    {
        document.setPlainText(text);
        editor.resize(500, 300);
        editor.showDocument(&document);
        editor.show();
        editor.setFocus();
    }
    ~Bench() { editor.showDocument(nullptr); }

    QAccessibleInterface *accessible() { return QAccessible::queryAccessibleInterface(&editor); }
    QAccessibleTextInterface *text() { return accessible()->textInterface(); }
    QAccessibleEditableTextInterface *editable() { return accessible()->editableTextInterface(); }
    QString all() const { return document.toRawText().replace(QChar::ParagraphSeparator, u'\n'); }

    QTextDocument document;
    BodyEditor editor;
};

} // namespace
Q_DECLARE_METATYPE(std::function<void(Bench &)>)
Q_DECLARE_METATYPE(QAccessible::TextBoundaryType)

class TestBodyAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameRoleAndState();
    void textIsTheBody();
    void sourceIsTheWholeFile();
    void caretAndSelection();
    void editsStayInBody_data();
    void editsStayInBody();
    void readOnlyIsNotEdited();
    void units_data();
    void units();
    void unitsNeverReachBack();
    void placesOnScreen();
    void attributesTellFonts();
    void attributesTellMisspelledWords();
    void eventsCountFromTheBody_data();
    void eventsCountFromTheBody();
};

void TestBodyAccessible::nameRoleAndState()
{
    Bench bench;
    QAccessibleInterface *accessible = bench.accessible();
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Post body"));
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().multiLine);
    QVERIFY(accessible->state().editable);
    QVERIFY(accessible->state().focusable);
    QVERIFY(!accessible->state().readOnly);
    bench.editor.setReadOnly(true);
    QVERIFY(accessible->state().readOnly);
    QVERIFY(!accessible->state().editable);
}

void TestBodyAccessible::textIsTheBody()
{
    Bench bench;
    QCOMPARE(bench.text()->characterCount(), int(body.size()));
    QCOMPARE(bench.text()->text(0, bench.text()->characterCount()), body);
    QCOMPARE(bench.text()->text(-50, 5), body.left(5));
    QCOMPARE(bench.text()->text(0, 1 << 20), body);
    QCOMPARE(bench.accessible()->text(QAccessible::Value), body);
    for (QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Help, QAccessible::Value}) {
        QVERIFY(!bench.accessible()->text(kind).contains(QLatin1String("secret")));
    }
}

void TestBodyAccessible::sourceIsTheWholeFile()
{
    Bench bench;
    bench.editor.setShowsSource(true);
    QCOMPARE(bench.text()->text(0, 1 << 20), frontMatter + body);
    bench.editor.setShowsSource(false);
    QCOMPARE(bench.text()->text(0, 1 << 20), body);
}

void TestBodyAccessible::caretAndSelection()
{
    Bench bench;
    QAccessibleTextInterface *text = bench.text();
    QCOMPARE(text->cursorPosition(), 0);
    text->setCursorPosition(6);
    QCOMPARE(text->cursorPosition(), 6);
    QCOMPARE(bench.editor.textCursor().position(), int(frontMatter.size()) + 6);
    text->setCursorPosition(-9);
    QCOMPARE(text->cursorPosition(), 0);
    QCOMPARE(text->selectionCount(), 0);
    text->setSelection(0, -5, 5);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE(start, 0);
    QCOMPARE(end, 5);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(bench.editor.textCursor().selectedText(), body.left(5));
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(2, 4);
    text->selection(0, &start, &end);
    QCOMPARE(start, 2);
}

void TestBodyAccessible::editsStayInBody_data()
{
    QTest::addColumn<std::function<void(Bench &)>>("act");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::function<void(Bench &)> &act,
                        const QString &expected) { QTest::newRow(name) << act << expected; };
    row(
        "insert", [](Bench &b) { b.editable()->insertText(5, QStringLiteral("X")); },
        QString(body).insert(5, u'X'));
    row(
        "insert before the start",
        [](Bench &b) { b.editable()->insertText(-8, QStringLiteral("X")); }, u'X' + body);
    row(
        "delete", [](Bench &b) { b.editable()->deleteText(0, 6); }, body.mid(6));
    row(
        "delete from before the start", [](Bench &b) { b.editable()->deleteText(-20, 6); },
        body.mid(6));
    row(
        "delete what is before the start", [](Bench &b) { b.editable()->deleteText(-20, -3); },
        body);
    row(
        "replace", [](Bench &b) { b.editable()->replaceText(0, 5, QStringLiteral("Last")); },
        QStringLiteral("Last") + body.mid(5));
    row(
        "replace from before the start",
        [](Bench &b) { b.editable()->replaceText(-30, 5, QStringLiteral("Last")); },
        QStringLiteral("Last") + body.mid(5));
    row(
        "delete all", [](Bench &b) { b.editable()->deleteText(-100, 1 << 20); }, QString());
    row(
        "set the value",
        [](Bench &b) { b.accessible()->setText(QAccessible::Value, QStringLiteral("new\nbody")); },
        QStringLiteral("new\nbody"));
}

void TestBodyAccessible::editsStayInBody()
{
    QFETCH(std::function<void(Bench &)>, act);
    QFETCH(QString, expected);
    Bench bench;
    act(bench);
    QCOMPARE(bench.all(), frontMatter + expected);
    bench.document.undo();
    QCOMPARE(bench.all(), frontMatter + body);
}

void TestBodyAccessible::readOnlyIsNotEdited()
{
    Bench bench;
    bench.editor.setReadOnly(true);
    bench.editable()->insertText(0, QStringLiteral("X"));
    bench.editable()->deleteText(0, 5);
    bench.accessible()->setText(QAccessible::Value, QStringLiteral("X"));
    QCOMPARE(bench.all(), frontMatter + body);
}

void TestBodyAccessible::units_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QAccessible::TextBoundaryType>("boundary");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, int offset, QAccessible::TextBoundaryType boundary,
                        const QString &before, const QString &at, const QString &after) {
        QTest::newRow(name) << offset << boundary << before << at << after;
    };
    row("character", 1, QAccessible::CharBoundary, QStringLiteral("F"), QStringLiteral("i"),
        QStringLiteral("r"));
    row("word", 7, QAccessible::WordBoundary, QStringLiteral(" "), QStringLiteral("words"),
        QStringLiteral("."));
    row("sentence", 15, QAccessible::SentenceBoundary, QStringLiteral("First words. "),
        QStringLiteral("More\u00A0words."), QStringLiteral("\n"));
    row("paragraph", 26, QAccessible::ParagraphBoundary, QStringLiteral("\n"),
        QStringLiteral("Second paragraph\n"), QString());
    row("line", 26, QAccessible::LineBoundary, QStringLiteral("\n"),
        QStringLiteral("Second paragraph\n"), QString());
    row("all", 5, QAccessible::NoBoundary, QString(), body, QString());
}

void TestBodyAccessible::units()
{
    QFETCH(int, offset);
    QFETCH(QAccessible::TextBoundaryType, boundary);
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, after);
    Bench bench;
    int start = 0;
    int end = 0;
    QCOMPARE(bench.text()->textAtOffset(offset, boundary, &start, &end), at);
    QCOMPARE(bench.text()->text(start, end), at);
    QCOMPARE(bench.text()->textBeforeOffset(offset, boundary, &start, &end), before);
    QCOMPARE(bench.text()->textAfterOffset(offset, boundary, &start, &end), after);
}

void TestBodyAccessible::unitsNeverReachBack()
{
    Bench bench;
    for (int boundary = QAccessible::CharBoundary; boundary <= QAccessible::NoBoundary;
         ++boundary) {
        for (int offset = -30; offset < bench.text()->characterCount() + 5; ++offset) {
            const auto type = QAccessible::TextBoundaryType(boundary);
            int start = 0;
            int end = 0;
            for (const QString &text :
                 {bench.text()->textAtOffset(offset, type, &start, &end),
                  bench.text()->textBeforeOffset(offset, type, &start, &end),
                  bench.text()->textAfterOffset(offset, type, &start, &end)}) {
                QVERIFY(body.contains(text));
                QVERIFY(start >= -1 && start <= end && end <= bench.text()->characterCount());
            }
        }
    }
}

void TestBodyAccessible::placesOnScreen()
{
    Bench bench;
    const QRect first = bench.text()->characterRect(0);
    const QRect second = bench.text()->characterRect(1);
    QVERIFY(first.isValid());
    QVERIFY(second.left() > first.left());
    QCOMPARE(second.top(), first.top());
    const QPoint inside(second.left() + 1, second.center().y());
    QCOMPARE(bench.text()->offsetAtPoint(inside), 1);
    // Also in the space between the lines.
    QCOMPARE(bench.text()->offsetAtPoint(QPoint(inside.x(), second.bottom() + 1)), 1);
    QCOMPARE(bench.text()->offsetAtPoint(QPoint(-500, -500)), -1);
    bench.text()->scrollToSubstring(0, 3);
}

void TestBodyAccessible::attributesTellMisspelledWords()
{
    Bench bench;
    const int at = int(bench.document.toPlainText().lastIndexOf(QStringLiteral("Second")));
    const int hidden = bench.editor.textStart();
    QVERIFY(at >= hidden);
    bench.editor.misspelledMarks().set(&bench.document, {{at, 6}});
    int start = 0;
    int end = 0;
    const QString invalid = QStringLiteral("invalid:spelling");
    QVERIFY(bench.text()->attributes(at - hidden + 1, &start, &end).contains(invalid));
    QCOMPARE(start, at - hidden);
    QCOMPARE(end, at - hidden + 6);
    QVERIFY(!bench.text()->attributes(at - hidden + 6, &start, &end).contains(invalid));
    QCOMPARE(start, at - hidden + 6);
}

void TestBodyAccessible::attributesTellFonts()
{
    Bench bench(frontMatter + QStringLiteral("a **b** c"));
    bench.editor.repaint();
    int start = 0;
    int end = 0;
    QVERIFY(bench.text()->attributes(4, &start, &end).contains(QLatin1String("font-weight:600")));
    QCOMPARE(start, 4);
    QCOMPARE(end, 5);
    QVERIFY(bench.text()->attributes(8, &start, &end).contains(QLatin1String("font-weight:400")));
    QCOMPARE(start, 7);
    QCOMPARE(end, 9);
}

void TestBodyAccessible::eventsCountFromTheBody_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("shownRemoved");
    QTest::addColumn<QString>("shownInserted");
    const QString none;
    const QString abc = QStringLiteral("abc");
    QTest::newRow("words in the body") << 25 << none << abc << 5 << none << abc;
    QTest::newRow("at the body's start") << 20 << none << abc << 0 << none << abc;
    QTest::newRow("in hidden text") << 5 << none << abc << -1 << none << none;
    QTest::newRow("removed in the body") << 25 << abc << none << 5 << abc << none;
    QTest::newRow("removed in hidden text") << 5 << abc << none << -1 << none << none;
    QTest::newRow("removed over the start")
        << 19 << abc << none << 0 << QStringLiteral("bc") << none;
    QTest::newRow("replaced") << 30 << abc << QStringLiteral("x") << 10 << abc
                              << QStringLiteral("x");
    QTest::newRow("replaced in hidden text")
        << 3 << abc << QStringLiteral("x") << -1 << none << none;
    QTest::newRow("replaced over the start")
        << 19 << abc << QStringLiteral("x") << 0 << QStringLiteral("bc") << none;
}

void TestBodyAccessible::eventsCountFromTheBody()
{
    QFETCH(int, position);
    QFETCH(QString, removed);
    QFETCH(QString, inserted);
    QFETCH(int, offset);
    QFETCH(QString, shownRemoved);
    QFETCH(QString, shownInserted);
    Bench bench;
    std::unique_ptr<QAccessibleEvent> event;
    if (removed.isEmpty()) {
        event = std::make_unique<QAccessibleTextInsertEvent>(&bench.editor, position, inserted);
    } else if (inserted.isEmpty()) {
        event = std::make_unique<QAccessibleTextRemoveEvent>(&bench.editor, position, removed);
    } else {
        event = std::make_unique<QAccessibleTextUpdateEvent>(&bench.editor, position, removed,
                                                             inserted);
    }
    const std::unique_ptr<QAccessibleEvent> told = BodyEvents::corrected(*event, 20);
    QCOMPARE(told == nullptr, offset < 0);
    if (!told) {
        return;
    }
    QCOMPARE(told->object(), &bench.editor);
    if (shownRemoved.isEmpty()) {
        QCOMPARE(told->type(), QAccessible::TextInserted);
        auto *insert = static_cast<QAccessibleTextInsertEvent *>(told.get());
        QCOMPARE(insert->changePosition(), offset);
        QCOMPARE(insert->textInserted(), shownInserted);
    } else if (shownInserted.isEmpty()) {
        QCOMPARE(told->type(), QAccessible::TextRemoved);
        auto *remove = static_cast<QAccessibleTextRemoveEvent *>(told.get());
        QCOMPARE(remove->changePosition(), offset);
        QCOMPARE(remove->textRemoved(), shownRemoved);
    } else {
        QCOMPARE(told->type(), QAccessible::TextUpdated);
        auto *update = static_cast<QAccessibleTextUpdateEvent *>(told.get());
        QCOMPARE(update->changePosition(), offset);
        QCOMPARE(update->textRemoved(), shownRemoved);
        QCOMPARE(update->textInserted(), shownInserted);
    }
}

QTEST_MAIN(TestBodyAccessible)
#include "tst_bodyaccessible.moc"
