// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class TestFieldLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reportsWhatIsTyped();
    void isQuietAboutTheDocument();
    void keepsTheCaret_data();
    void keepsTheCaret();
    void doesNotWriteWhileComposing();
    void doesNotChangeWhileComposing();
    void makesOneLineOfPastedLines();
    void passesHistoryOn_data();
    void passesHistoryOn();
    void takesWhatAScreenReaderSets();
    void shortensOnlyAtRest();
    void aPathIsReadFromTheLeftInEveryWindow();

private:
    std::unique_ptr<FieldLine> m_line;
};

void TestFieldLine::init()
{
    m_line = std::make_unique<FieldLine>();
    m_line->show();
    m_line->activateWindow();
    m_line->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
}

void TestFieldLine::cleanup()
{
    m_line.reset();
}

void TestFieldLine::reportsWhatIsTyped()
{
    QSignalSpy edited(m_line.get(), &FieldLine::edited);
    QTest::keyClicks(m_line.get(), QStringLiteral("ab"));
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.at(1).at(0).toString(), QStringLiteral("ab"));
}

void TestFieldLine::isQuietAboutTheDocument()
{
    QSignalSpy edited(m_line.get(), &FieldLine::edited);
    m_line->showText(QStringLiteral("from the file"));
    m_line->showText(QStringLiteral("from the file"));
    QCOMPARE(m_line->text(), QStringLiteral("from the file"));
    QCOMPARE(edited.count(), 0);
}

void TestFieldLine::keepsTheCaret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::newRow("the same text") << "one two three" << 7;
    QTest::newRow("longer before the caret") << "one and two three" << 11;
    QTest::newRow("longer behind it") << "one two or three" << 7;
    QTest::newRow("its word is gone") << "one three" << 5;
}

void TestFieldLine::keepsTheCaret()
{
    QFETCH(QString, text);
    m_line->showText(QStringLiteral("one two three"));
    m_line->setCursorPosition(7);
    m_line->showText(text);
    QCOMPARE(m_line->text(), text);
    QTEST(m_line->cursorPosition(), "caret");
}

void TestFieldLine::doesNotWriteWhileComposing()
{
    m_line->showText(QStringLiteral("chosen"));
    m_line->selectAll();
    QSignalSpy edited(m_line.get(), &FieldLine::edited);
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(m_line.get(), &composing);
    QCOMPARE(edited.count(), 0); // although the selection is gone already
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(m_line.get(), &committed);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("你"));
}

void TestFieldLine::doesNotChangeWhileComposing()
{
    m_line->showText(QStringLiteral("old"));
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(m_line.get(), &composing);
    m_line->showText(QStringLiteral("something else"));
    QCOMPARE(m_line->text(), QStringLiteral("old"));
}

void TestFieldLine::makesOneLineOfPastedLines()
{
    QSignalSpy edited(m_line.get(), &FieldLine::edited);
    QApplication::clipboard()->setText(QStringLiteral("two\nlines"));
    m_line->paste();
    QCOMPARE(m_line->text(), QStringLiteral("two lines"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("two lines"));
    QCOMPARE(m_line->cursorPosition(), 9);
}

void TestFieldLine::passesHistoryOn_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("undone");
    QTest::newRow("Ctrl+Z") << int(Qt::Key_Z) << Qt::KeyboardModifiers(Qt::ControlModifier) << 1;
    QTest::newRow("Ctrl+Shift+Z") << int(Qt::Key_Z) << (Qt::ControlModifier | Qt::ShiftModifier)
                                  << 0;
    QTest::newRow("Ctrl+Y") << int(Qt::Key_Y) << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
}

void TestFieldLine::passesHistoryOn()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, undone);
    QSignalSpy undo(m_line.get(), &FieldLine::undoRequested);
    QSignalSpy redo(m_line.get(), &FieldLine::redoRequested);
    QTest::keyClicks(m_line.get(), QStringLiteral("typed"));
    QTest::keyClick(m_line.get(), Qt::Key(key), modifiers);
    QCOMPARE(m_line->text(), QStringLiteral("typed")); // its own history has not moved
    QCOMPARE(undo.count(), undone);
    QCOMPARE(redo.count(), 1 - undone);
}

void TestFieldLine::takesWhatAScreenReaderSets()
{
    QSignalSpy edited(m_line.get(), &FieldLine::edited);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_line.get());
    QVERIFY(accessible);
    accessible->setText(QAccessible::Value, QStringLiteral("spoken"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("spoken"));
}

void TestFieldLine::aPathIsReadFromTheLeftInEveryWindow()
{
    const auto shown = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction); // what a painter goes by
        FieldLine line;
        line.setElideMode(Qt::ElideMiddle);
        line.setText(QStringLiteral("/public/images/posts/a-letter-from-the-print-shop/001.jpg"));
        line.resize(160, 32);
        return line.grab().toImage();
    };
    const QImage inArabic = shown(Qt::RightToLeft);
    QCOMPARE(inArabic, shown(Qt::LeftToRight));
}

void TestFieldLine::shortensOnlyAtRest()
{
    m_line->resize(120, m_line->height());
    m_line->showText(QStringLiteral("short"));
    QVERIFY(!m_line->isTooNarrow());
    m_line->showText(QString(200, u'w'));
    QVERIFY(m_line->isTooNarrow());
    const QImage focused = m_line->grab().toImage();
    m_line->clearFocus();
    QVERIFY(m_line->grab().toImage() != focused);
    QCOMPARE(m_line->text().size(), 200); // only the drawing is shortened
}

QTEST_MAIN(TestFieldLine)
#include "tst_fieldline.moc"
