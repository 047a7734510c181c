// SPDX-License-Identifier: GPL-3.0-or-later
// When the program may ask, and when it may look.
#include "app/update/updatememory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

const QDate Day(2026, 3, 1);

} // namespace

class TestUpdateMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void asksFromTheThirdStartOn();
    void asksAfterAWeekOfOneStart();
    void asksOnce();
    void anAnswerIsAnAnswerToTheQuestion();
    void looksOnlyAfterAYes();
    void looksOnceAWeek();
    void aWrongClockCostsAWeekAtMost();
    void isKept();
    void aBrokenFileLooksAtNothing();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUpdateMemory::asksFromTheThirdStartOn()
{
    for (int start = 1; start <= 4; ++start) {
        UpdateMemory memory(folder());
        memory.addStart(Day);
        QCOMPARE(memory.mayAsk(Day), start >= 3);
    }
}

void TestUpdateMemory::asksAfterAWeekOfOneStart()
{
    UpdateMemory memory(folder());
    QVERIFY(!memory.mayAsk(Day)); // not even started
    memory.addStart(Day);
    QVERIFY(!memory.mayAsk(Day.addDays(6)));
    QVERIFY(memory.mayAsk(Day.addDays(7)));
    QVERIFY(!memory.mayAsk(Day.addYears(-1)));
}

void TestUpdateMemory::asksOnce()
{
    UpdateMemory memory(folder());
    memory.addStart(Day);
    memory.setAsked();
    QVERIFY(!memory.mayAsk(Day.addDays(100)));
    QVERIFY(!UpdateMemory(folder()).mayAsk(Day.addDays(100)));
}

void TestUpdateMemory::anAnswerIsAnAnswerToTheQuestion()
{
    UpdateMemory memory(folder());
    memory.addStart(Day);
    memory.setLooks(false); // in the settings
    QVERIFY(!memory.mayAsk(Day.addDays(100)));
}

void TestUpdateMemory::looksOnlyAfterAYes()
{
    UpdateMemory memory(folder());
    QVERIFY(!memory.isDue(Day));
    memory.setLooks(false);
    QVERIFY(!memory.isDue(Day.addDays(100)));
    memory.setLooks(true);
    QVERIFY(memory.isDue(Day));
}

void TestUpdateMemory::looksOnceAWeek()
{
    UpdateMemory memory(folder());
    memory.setLooks(true);
    memory.setLooked(Day);
    QVERIFY(!memory.isDue(Day));
    QVERIFY(!memory.isDue(Day.addDays(6)));
    QVERIFY(memory.isDue(Day.addDays(7)));
}

void TestUpdateMemory::aWrongClockCostsAWeekAtMost()
{
    UpdateMemory memory(folder());
    memory.setLooks(true);
    memory.setLooked(Day.addYears(70));
    QVERIFY(!memory.isDue(Day));
    QVERIFY(!memory.isDue(Day.addDays(6)));
    QVERIFY(memory.isDue(Day.addDays(7)));
}

void TestUpdateMemory::isKept()
{
    {
        UpdateMemory memory(folder());
        memory.setLooks(true);
        memory.setLooked(Day);
        memory.setUnwanted(QStringLiteral("1.2.0"));
    }
    UpdateMemory later(folder());
    QVERIFY(later.looks());
    QVERIFY(!later.isDue(Day.addDays(3)));
    QCOMPARE(later.unwanted(), QStringLiteral("1.2.0"));
}

void TestUpdateMemory::aBrokenFileLooksAtNothing()
{
    QFile file(folder() + QStringLiteral("/updates.ini"));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.write("[updates]\nlook=perhaps\nlooked=yesterday\nstarts=x\n[[[\0\n") > 0);
    file.close();
    UpdateMemory memory(folder());
    QVERIFY(!memory.looks());
    QVERIFY(!memory.isDue(Day));
    QVERIFY(!memory.mayAsk(Day));
    QVERIFY(memory.unwanted().isEmpty());
}

QTEST_APPLESS_MAIN(TestUpdateMemory)
#include "tst_updatememory.moc"
