// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a date: what picking a day does to the file.
#include "widgets/form/calendarpopup.h"
#include "widgets/formbench.h"

#include <QCalendarWidget>

using namespace Galley;

class TestDateField : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void rewritesOnlyTheDaysDigits_data();
    void rewritesOnlyTheDaysDigits();
    void isOneStepOfUndo();
    void opensAtTheDayWritten_data();
    void opensAtTheDayWritten();
    void closesWithoutAChange();
    void staysClosedInAReadOnlyPost();
    void hasRoomForWhatIsWritten();

private:
    DateField *date() const { return qobject_cast<DateField *>(field(QStringLiteral("date"))); }
    /// Alt+Down, the day, Enter.
    void pick(const QDate &day)
    {
        QTest::keyClick(date()->control(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(date()->calendar() && date()->calendar()->isVisible());
        QCalendarWidget *calendar = date()->calendar()->calendar();
        calendar->setSelectedDate(day);
        Q_EMIT calendar->activated(day);
    }
};

void TestDateField::rewritesOnlyTheDaysDigits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bare") << "---\ndate: 2018-11-30 # kept\n---\n"
                          << "---\ndate: 2019-05-04 # kept\n---\n";
    QTest::newRow("in quotes") << "---\ndate:   '2018-11-30'\n---\n"
                               << "---\ndate:   '2019-05-04'\n---\n";
    QTest::newRow("with a time and a zone") << "---\ndate: 2018-11-30 14:05:00 +0200\n---\n"
                                            << "---\ndate: 2019-05-04 14:05:00 +0200\n---\n";
    QTest::newRow("without zeros before") << "---\ndate: 2018-1-3\n---\n"
                                          << "---\ndate: 2019-5-4\n---\n";
    QTest::newRow("impossible") << "---\ndate: 2018-02-30\n---\n"
                                << "---\ndate: 2019-05-04\n---\n";
    QTest::newRow("not given yet") << "---\ndate:\n---\n"
                                   << "---\ndate: \"2019-05-04\"\n---\n";
    QTest::newRow("TOML") << "+++\ndate = 2018-11-30T07:32:00Z\n+++\n"
                          << "+++\ndate = 2019-05-04T07:32:00Z\n+++\n";
}

void TestDateField::rewritesOnlyTheDaysDigits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    open(before);
    QVERIFY(date());
    date()->control()->setFocus();
    pick(QDate(2019, 5, 4));
    QCOMPARE(text(), after);
    QVERIFY(!date()->calendar()->isVisible());
    QVERIFY(!date()->isRefused());
    QVERIFY(date()->words().contains(QStringLiteral("4 May 2019")));
    m_post->document()->undo();
    QCOMPARE(text(), before);
}

void TestDateField::isOneStepOfUndo()
{
    open(QStringLiteral("---\ndate: '2018-11-30'\n---\n"));
    auto *line = control<FieldLine>(QStringLiteral("date"));
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, QStringLiteral(" 10:00"));
    pick(QDate(2019, 5, 4));
    pick(QDate(2019, 5, 5));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QStringLiteral("2019-05-04 10:00"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QStringLiteral("2018-11-30 10:00"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), m_opened);
}

void TestDateField::opensAtTheDayWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << "2018-05-30" << QDate(2018, 5, 30);
    QTest::newRow("an impossible day: the month's last") << "2018-02-30" << QDate(2018, 2, 28);
    QTest::newRow("none: today") << "" << QDate::currentDate();
}

void TestDateField::opensAtTheDayWritten()
{
    QFETCH(QString, written);
    open(QStringLiteral("---\ndate: ") + written + QStringLiteral("\n---\n"));
    date()->openCalendar();
    QTEST(date()->calendar()->calendar()->selectedDate(), "day");
    QCOMPARE(text(), m_opened);
    date()->calendar()->hide();
}

void TestDateField::closesWithoutAChange()
{
    open(QStringLiteral("---\ndate: 2018-02-30\n---\n"));
    date()->openCalendar();
    QVERIFY(date()->calendar()->isVisible());
    QTest::keyClick(date()->calendar()->calendar(), Qt::Key_Escape);
    QTRY_VERIFY(!date()->calendar()->isVisible());
    QCOMPARE(text(), m_opened);
    QVERIFY(!date()->note()->problem().isEmpty());
}

void TestDateField::staysClosedInAReadOnlyPost()
{
    open(QStringLiteral("---\ndate: 2018-05-30\n---\n"));
    date()->setReadOnly(true);
    QTest::keyClick(date()->control(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!date()->calendar());
}

void TestDateField::hasRoomForWhatIsWritten()
{
    open(QStringLiteral("---\ndate: 2018-05-30\n---\n"));
    auto *line = control<FieldLine>(QStringLiteral("date"));
    QVERIFY(!line->isTooNarrow());
    replaceInSource(QStringLiteral("2018-05-30"), QStringLiteral("2018-05-30T14:05:00+02:00"));
    QVERIFY(!line->isTooNarrow());
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
