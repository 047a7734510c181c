// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldparagraph.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Galley;

class TestFieldParagraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void growsWithItsText_data();
    void growsWithItsText();
    void growsWhileOneTypes();
    void showsAllItsLines();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void keepsTheCaret();
    void doesNotWriteWhileComposing();
    void standsOnTheSideItIsReadFrom();
    void passesHistoryOn();
    void tabLeaves();

private:
    int line() const { return QFontMetrics(m_field->font()).lineSpacing(); }
    std::unique_ptr<FieldParagraph> m_field;
};

void TestFieldParagraph::init()
{
    m_field = std::make_unique<FieldParagraph>();
    m_field->resize(400, 80);
    m_field->show();
    m_field->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestFieldParagraph::cleanup()
{
    m_field.reset();
}

void TestFieldParagraph::growsWithItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing takes two lines") << "" << 2;
    QTest::newRow("one line takes two") << "one" << 2;
    QTest::newRow("three lines") << "one\ntwo\nthree" << 3;
    QTest::newRow("an empty line between") << "one\n\nthree" << 3;
    QTest::newRow("six lines") << "1\n2\n3\n4\n5\n6" << 6;
    QTest::newRow("seven lines scroll") << "1\n2\n3\n4\n5\n6\n7" << 6;
    QTest::newRow("a book scrolls") << QStringLiteral("word ").repeated(20000) << 6;
}

void TestFieldParagraph::growsWithItsText()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    m_field->showText(QStringLiteral("one\ntwo"));
    const int two = m_field->heightForWidth(400);
    m_field->showText(text);
    QVERIFY2(qAbs(m_field->heightForWidth(400) - two - (lines - 2) * line()) <= lines,
             qPrintable(QString::number(m_field->heightForWidth(400) - two)));
}

void TestFieldParagraph::growsWhileOneTypes()
{
    m_field->showText(QStringLiteral("one\ntwo"));
    const int before = m_field->heightForWidth(400);
    m_field->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_field.get(),
                     QStringLiteral(" and on and on and on and on and on and on and on "
                                    "and on and on and on and on and on and on"));
    QVERIFY(m_field->heightForWidth(400) > before);
    QVERIFY(m_field->heightForWidth(4000) <= before); // where there is room it is lower again
}

void TestFieldParagraph::standsOnTheSideItIsReadFrom()
{
    const auto left = [this] {
        const QTextLayout *layout = m_field->document()->firstBlock().layout();
        return layout->lineAt(0).naturalTextRect().left() < 20;
    };
    m_field->showText(QStringLiteral("sea"));
    QVERIFY(left());
    m_field->showText(QString::fromUtf8("البحر"));
    QVERIFY(!left());
    m_field->selectAll();
    QTest::keyClicks(m_field.get(), QStringLiteral("sea"));
    QVERIFY(left());
}

void TestFieldParagraph::showsAllItsLines()
{
    // A style sheet that pads is known only once the field is shown.
    QWidget window;
    window.setStyleSheet(QStringLiteral("QPlainTextEdit { padding: 9px; border: 2px solid red; }"));
    auto *layout = new QVBoxLayout(&window);
    auto *field = new FieldParagraph(&window);
    field->setLines(1, 4);
    field->showText(QStringLiteral("one\ntwo\nthree"));
    layout->addWidget(field);
    layout->addStretch();
    window.resize(300, 400);
    window.show();
    QTRY_VERIFY(field->viewport()->height() >= 3 * QFontMetrics(field->font()).lineSpacing());
}

void TestFieldParagraph::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break spaces") << QStringLiteral("a\u00a0b\u202fc");
    QTest::newRow("lines") << QStringLiteral("a\nb\n\nc");
    QTest::newRow("emoji") << QStringLiteral("🦀🇫🇷 é");
    QTest::newRow("tabs") << QStringLiteral("a\tb");
}

void TestFieldParagraph::keepsEveryCharacter()
{
    QFETCH(QString, text);
    QSignalSpy edited(m_field.get(), &FieldParagraph::edited);
    m_field->showText(QStringLiteral("something before"));
    m_field->showText(text);
    QCOMPARE(m_field->text(), text);
    QCOMPARE(edited.count(), 0);
    m_field->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_field.get(), QStringLiteral("!"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QString(text + u'!'));
}

void TestFieldParagraph::keepsTheCaret()
{
    m_field->showText(QStringLiteral("one two three"));
    QTextCursor caret = m_field->textCursor();
    caret.setPosition(7);
    m_field->setTextCursor(caret);
    m_field->showText(QStringLiteral("one and two three"));
    QCOMPARE(m_field->textCursor().position(), 11);
    m_field->showText(QStringLiteral("one and two and three"));
    QCOMPARE(m_field->textCursor().position(), 11);
}

void TestFieldParagraph::doesNotWriteWhileComposing()
{
    m_field->showText(QStringLiteral("chosen"));
    m_field->selectAll();
    QSignalSpy edited(m_field.get(), &FieldParagraph::edited);
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(m_field.get(), &composing);
    QCOMPARE(edited.count(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(m_field.get(), &committed);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("你"));
}

void TestFieldParagraph::passesHistoryOn()
{
    QSignalSpy undo(m_field.get(), &FieldParagraph::undoRequested);
    QSignalSpy redo(m_field.get(), &FieldParagraph::redoRequested);
    QTest::keyClicks(m_field.get(), QStringLiteral("typed"));
    QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_field->text(), QStringLiteral("typed"));
    QCOMPARE(undo.count(), 1);
    QCOMPARE(redo.count(), 1);
}

void TestFieldParagraph::tabLeaves()
{
    QWidget window;
    auto *other = new FieldParagraph(&window);
    auto *next = new FieldParagraph(&window);
    window.show();
    other->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(other, Qt::Key_Tab);
    QCOMPARE(other->text(), QString());
    QVERIFY(next->hasFocus());
}

QTEST_MAIN(TestFieldParagraph)
#include "tst_fieldparagraph.moc"
