// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formbench.h"

using namespace Galley;

class TestNumberField : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void takesNumbersOfItsKind_data();
    void takesNumbersOfItsKind();
    void countsWithTheArrows();
    void showsItsReasonAndTheWay();
};

void TestNumberField::takesNumbersOfItsKind_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a digit more") << "12"
                                  << "125"
                                  << "125" << false;
    QTest::newRow("below nought") << "12"
                                  << "-3"
                                  << "-3" << false;
    QTest::newRow("letters") << "12"
                             << "12kg"
                             << "12" << true;
    QTest::newRow("nothing") << "12"
                             << ""
                             << "12" << true;
    QTest::newRow("a fraction of a whole number") << "12"
                                                  << "12.5"
                                                  << "12" << true;
    QTest::newRow("a decimal comma") << "4.5"
                                     << "4,5"
                                     << "4.5" << true;
    QTest::newRow("a fraction") << "4.5"
                                << "3.75"
                                << "3.75" << false;
    QTest::newRow("a power") << "4.5"
                             << "1.5e3"
                             << "1.5e3" << false;
    QTest::newRow("digits of another script") << "12"
                                              << "١٢"
                                              << "12" << true;
}

void TestNumberField::takesNumbersOfItsKind()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    const QString frame = QStringLiteral("---\nweight: %1 # kept\n---\n");
    open(frame.arg(before));
    QCOMPARE(field(QStringLiteral("weight"))->shape(), FieldShape::Number);
    auto *line = control<FieldLine>(QStringLiteral("weight"));
    line->setFocus();
    line->setText(typed);
    QCOMPARE(text(), frame.arg(after));
    QTEST(field(QStringLiteral("weight"))->isRefused(), "refused");
    QCOMPARE(line->text(), typed);
}

void TestNumberField::countsWithTheArrows()
{
    open(QStringLiteral("---\nweight: 9\nrating: 4.5\n---\n"));
    auto *line = control<FieldLine>(QStringLiteral("weight"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(text(), QStringLiteral("---\nweight: 10\nrating: 4.5\n---\n"));
    m_post->document()->undo();
    QCOMPARE(text(), m_opened);
    QTest::keyClick(control<FieldLine>(QStringLiteral("rating")), Qt::Key_Up);
    QCOMPARE(text(), m_opened);
    // Typed on the way, 3 is no whole number.
    auto *rating = control<FieldLine>(QStringLiteral("rating"));
    rating->setFocus();
    rating->selectAll();
    QTest::keyClicks(rating, QStringLiteral("3.75"));
    QCOMPARE(text(), QStringLiteral("---\nweight: 9\nrating: 3.75\n---\n"));
}

void TestNumberField::showsItsReasonAndTheWay()
{
    open(QStringLiteral("---\nweight: 12\n---\n"));
    auto *line = control<FieldLine>(QStringLiteral("weight"));
    line->setFocus();
    line->setText(QStringLiteral("12.5"));
    line->clearFocus();
    const FieldNote *note = field(QStringLiteral("weight"))->note();
    QCOMPARE(note->problem(), QStringLiteral("This post has a whole number here. It keeps 12."));
    QSignalSpy asked(m_form, &FrontMatterForm::lineRequested);
    note->button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 2);
}

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
