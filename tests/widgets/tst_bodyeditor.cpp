// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodybench.h"

#include <QClipboard>
#include <QGuiApplication>

#include <memory>

using namespace Galley;

class TestBodyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceShowsAll();
    void brokenFenceShowsAll();
    void frontMatterAppears();
    void bodyWithoutALine();
    void emptyBody();
    void otherKindsAreHidden_data();
    void otherKindsAreHidden();
    void postWithoutFrontMatterIsPlain();
    void documentsSwitch();
    void worksOnAfterItsDocumentIsGone();
    void readOnlyWhileNothingIsShown();
    void copyKeepsNoBreakSpaces();
    void shiftReturnIsALineEnd();
    void marginLeavesNoTrace();
    void goToStaysInBody();
};

void TestBodyEditor::sourceShowsAll()
{
    BodyBench bench;
    bench.place(14, 14);
    const int position = bench.editor.textCursor().position();
    bench.editor.setShowsSource(true);
    QVERIFY(bench.guarded());
    QCOMPARE(bench.editor.textStart(), 0);
    QCOMPARE(bench.editor.textCursor().position(), position);
    QCOMPARE(bench.editor.caretBodyLine(), 2);
    bench.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(bench.editor.textCursor().position(), 0);
    QCOMPARE(bench.editor.caretBodyLine(), -4);
    QTest::keyClicks(&bench.editor, QStringLiteral("x"));
    QVERIFY(bench.text().startsWith(QLatin1String("x---")));
    // The fence is broken: there is no front matter to hide any more.
    bench.editor.setShowsSource(false);
    QCOMPARE(bench.editor.textStart(), 0);
    QVERIFY(bench.guarded());
    bench.editor.setShowsSource(true);
    bench.press(Qt::Key_Backspace);
    QCOMPARE(bench.text(), frontMatter + body);
    bench.editor.setShowsSource(false);
    QCOMPARE(bench.editor.textStart(), int(frontMatter.size()));
    QVERIFY(bench.guarded());
    QCOMPARE(bench.caret(), 0);
}

void TestBodyEditor::brokenFenceShowsAll()
{
    BodyBench bench;
    bench.place(20, 20);
    QTextCursor other(&bench.document);
    other.setPosition(0);
    other.insertText(QStringLiteral("x"));
    QCOMPARE(bench.editor.textStart(), 0);
    QVERIFY(bench.guarded());
    bench.document.undo();
    QCOMPARE(bench.editor.textStart(), int(frontMatter.size()));
    QVERIFY(bench.guarded());
    QCOMPARE(bench.caret(), 20);
}

void TestBodyEditor::frontMatterAppears()
{
    BodyBench bench(QStringLiteral("title: a\n---\nwords\n"));
    bench.document.setPlainText(QStringLiteral("words\nmore\n"));
    bench.place(0, 0);
    QTest::keyClicks(&bench.editor, QStringLiteral("---"));
    bench.press(Qt::Key_Return);
    QTest::keyClicks(&bench.editor, QStringLiteral("a: b"));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.editor.textStart(), 0);
    QTest::keyClicks(&bench.editor, QStringLiteral("---"));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.editor.textStart(), 13);
    QVERIFY(bench.guarded());
    QCOMPARE(bench.shownText(), QStringLiteral("words\nmore\n"));
    QCOMPARE(bench.caret(), 0);
}

void TestBodyEditor::bodyWithoutALine()
{
    // The closing fence ends the file: no line to put a caret on, so all is shown.
    BodyBench bench(QStringLiteral("---\na: b\n---"));
    QCOMPARE(bench.editor.textStart(), 0);
    QVERIFY(bench.guarded());
    bench.press(Qt::Key_End, Qt::ControlModifier);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.editor.textStart(), 13);
    QVERIFY(bench.guarded());
    QTest::keyClicks(&bench.editor, QStringLiteral("words"));
    QCOMPARE(bench.text(), QStringLiteral("---\na: b\n---\nwords"));
    QVERIFY(bench.guarded());
}

void TestBodyEditor::emptyBody()
{
    BodyBench bench(frontMatter);
    QCOMPARE(bench.editor.textStart(), int(frontMatter.size()));
    QVERIFY(bench.guarded());
    for (Qt::Key key :
         {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Up, Qt::Key_Left, Qt::Key_PageUp}) {
        bench.press(key);
        QCOMPARE(bench.text(), frontMatter);
        QVERIFY(bench.guarded());
    }
    QTest::keyClicks(&bench.editor, QStringLiteral("x"));
    QCOMPARE(bench.text(), frontMatter + u'x');
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Backspace);
    QCOMPARE(bench.text(), frontMatter);
}

void TestBodyEditor::otherKindsAreHidden_data()
{
    QTest::addColumn<QString>("head");
    QTest::newRow("TOML") << QStringLiteral("+++\ntitle = \"a\"\n+++\n");
    QTest::newRow("JSON") << QStringLiteral("{\n\"title\": \"a\"\n}\n");
    QTest::newRow("metadata lines") << QStringLiteral("Title: a\nDate: 2020-01-01\n\n");
    QTest::newRow("YAML closed by dots") << QStringLiteral("---\ntitle: a\n...\n");
}

void TestBodyEditor::otherKindsAreHidden()
{
    QFETCH(QString, head);
    BodyBench bench(head + body);
    QCOMPARE(bench.editor.textStart(), int(head.size()));
    QVERIFY(bench.guarded());
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_Backspace);
    QCOMPARE(bench.text(), head);
    QVERIFY(bench.guarded());
}

void TestBodyEditor::postWithoutFrontMatterIsPlain()
{
    BodyBench bench(body);
    QCOMPARE(bench.editor.textStart(), 0);
    QVERIFY(bench.guarded());
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.text(), QString());
}

void TestBodyEditor::documentsSwitch()
{
    QTextDocument other;
    other.setPlainText(QStringLiteral("---\nb: c\n---\nother body\n"));
    BodyBench bench;
    bench.editor.showDocument(&other);
    QCOMPARE(bench.editor.textStart(), 13);
    QTest::keyClicks(&bench.editor, QStringLiteral("x"));
    QCOMPARE(textOf(other), QStringLiteral("---\nb: c\n---\nxother body\n"));
    bench.editor.showDocument(&bench.document);
    QVERIFY(bench.guarded());
    QTest::keyClicks(&bench.editor, QStringLiteral("y"));
    QCOMPARE(bench.text(), frontMatter + u'y' + body);
    other.undo(); // one that is not shown changes all the same
    QCOMPARE(textOf(other), QStringLiteral("---\nb: c\n---\nother body\n"));
    bench.editor.showDocument(nullptr);
    QVERIFY(bench.editor.isReadOnly());
}

void TestBodyEditor::worksOnAfterItsDocumentIsGone()
{
    BodyEditor editor;
    editor.show();
    auto document = std::make_unique<QTextDocument>();
    document->setPlainText(frontMatter + body);
    editor.showDocument(document.get());
    QTest::keyClicks(&editor, QStringLiteral("x"));
    editor.showDocument(nullptr);
    document.reset();
    QVERIFY(editor.isReadOnly());
    QTest::keyClicks(&editor, QStringLiteral("x"));
    QVERIFY(editor.document()->isEmpty());
}

void TestBodyEditor::readOnlyWhileNothingIsShown()
{
    BodyEditor editor;
    editor.show();
    QVERIFY(editor.isReadOnly());
    QTest::keyClicks(&editor, QStringLiteral("x"));
    QVERIFY(editor.document()->isEmpty());
    QCOMPARE(editor.textStart(), 0);
    QCOMPARE(editor.caretBodyLine(), 0);
}

void TestBodyEditor::copyKeepsNoBreakSpaces()
{
    BodyBench bench(frontMatter + QStringLiteral("a\u00A0b\nc"));
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\u00A0b\nc"));
}

void TestBodyEditor::shiftReturnIsALineEnd()
{
    BodyBench bench(frontMatter + QStringLiteral("ab"));
    bench.place(1, 1);
    bench.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.text(), frontMatter + QStringLiteral("a\nb"));
}

void TestBodyEditor::marginLeavesNoTrace()
{
    QTextDocument document;
    document.setPlainText(frontMatter + body);
    document.setModified(false);
    BodyEditor editor;
    editor.showDocument(&document);
    QVERIFY(!document.isModified());
    QVERIFY(!document.isUndoAvailable());
    QCOMPARE(document.documentMargin(), 0.0);
    editor.showDocument(nullptr);
}

void TestBodyEditor::goToStaysInBody()
{
    BodyBench bench;
    bench.editor.goTo(0);
    QCOMPARE(bench.caret(), 0);
    bench.editor.goTo(frontMatter.size() + 13);
    QCOMPARE(bench.caret(), 13);
    QCOMPARE(bench.editor.caretBodyLine(), 2);
    bench.editor.goTo(1 << 20);
    QCOMPARE(bench.caret(), int(body.size()));
    bench.editor.setShowsSource(true);
    bench.editor.goTo(2);
    QCOMPARE(bench.editor.textCursor().position(), 2);
    QCOMPARE(bench.editor.caretBodyLine(), -4);
}

QTEST_MAIN(TestBodyEditor)
#include "tst_bodyeditor.moc"
