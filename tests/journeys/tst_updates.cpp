// SPDX-License-Identifier: GPL-3.0-or-later
// New versions: nothing is asked of anybody before the author says yes, then once a week, and
// nobody but the one host.
#include "support/updatebench.h"

using namespace Galley;

class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UpdateBench>(); }
    void cleanup() { m_bench.reset(); }

    void aWindowWithoutItHasNoWordOfIt();
    void neverAskedItAsksNobody();
    void noIsKept();
    void closedWithoutAnAnswerItIsANo();
    void yesLooksOnceAWeek();
    void nobodyElseIsAsked();
    void theHomeIsNoHost();
    void theSettingIsTheSame();

private:
    std::unique_ptr<UpdateBench> m_bench;
};

void TestUpdates::aWindowWithoutItHasNoWordOfIt()
{
    QVERIFY(!m_bench->entry());
    QVERIFY(!m_bench->box());
    m_bench->start();
    QVERIFY(m_bench->entry());
    QVERIFY(m_bench->box());
}

void TestUpdates::neverAskedItAsksNobody()
{
    m_bench->startOften(2);
    QCOMPARE(m_bench->told(), QString());
    m_bench->start();
    QCOMPARE(m_bench->told(), QStringLiteral("Look for new versions?"));
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        m_bench->journey.window->grab().save(folder + QStringLiteral("/update-question.png"));
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(100)));
    // Once is once, whether it was answered or not.
    m_bench->start();
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(200)));
    QVERIFY(m_bench->server.requests.isEmpty());
}

void TestUpdates::noIsKept()
{
    m_bench->startOften(3);
    QVERIFY(m_bench->press(QStringLiteral("No")));
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(30)));
    m_bench->startOften(2);
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->live(UpdateBench::Day.addYears(1)));
    QVERIFY(m_bench->server.requests.isEmpty());
}

void TestUpdates::closedWithoutAnAnswerItIsANo()
{
    m_bench->startOften(3);
    m_bench->journey.window->findChildren<NoticeBar *>().constFirst()->setFocus();
    QTest::keyClick(m_bench->journey.window->findChildren<NoticeBar *>().constFirst(),
                    Qt::Key_Escape);
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->journey.window->open(m_bench->journey.path(QStringLiteral("posts/first.md"))));
    QCOMPARE(m_bench->told(), QString());
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(30)));
    QVERIFY(m_bench->server.requests.isEmpty());
}

void TestUpdates::yesLooksOnceAWeek()
{
    m_bench->serve(UpdateBench::release("1.9.0"));
    m_bench->startOften(3);
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_bench->desk->isLooking());
    QCOMPARE(m_bench->server.requests.size(), 1);
    for (int day = 1; day < 7; ++day)
        QVERIFY(m_bench->live(UpdateBench::Day.addDays(day)));
    m_bench->startOften(2);
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(6)));
    QCOMPARE(m_bench->server.requests.size(), 1);
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(7)));
    QCOMPARE(m_bench->server.requests.size(), 2);
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(13)));
    QCOMPARE(m_bench->server.requests.size(), 2);
    // Where nobody answers, it is not asked again before the next.
    m_bench->serve({}, 500);
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(14)));
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(15)));
    QCOMPARE(m_bench->server.requests.size(), 3);
    QCOMPARE(m_bench->told(), QString());
}

void TestUpdates::nobodyElseIsAsked()
{
    m_bench->server.answers.insert(UpdateBench::Asked,
                                   {"text/plain", {}, "Location: /moved\r\n", 302});
    m_bench->server.answers.insert("/moved", {"application/json", UpdateBench::release("2.0.0")});
    m_bench->startOften(3);
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_bench->desk->isLooking());
    QCOMPARE(m_bench->server.paths(), QByteArrayList{UpdateBench::Asked});
    QCOMPARE(m_bench->told(), QString());
}

/// A name may be made to mean a machine of the author's own network.
void TestUpdates::theHomeIsNoHost()
{
    m_bench->startOften(3);
    m_bench->desk->fetch().setLookup([](const QString &) {
        return QList<QHostAddress>{QHostAddress(QStringLiteral("192.168.0.7"))};
    });
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QTRY_VERIFY(!m_bench->desk->isLooking());
    QVERIFY(m_bench->server.requests.isEmpty());
    m_bench->entry()->trigger();
    QTRY_COMPARE(m_bench->told(), QStringLiteral("Galley could not find out the newest version."));
    QVERIFY(m_bench->server.requests.isEmpty());
}

void TestUpdates::theSettingIsTheSame()
{
    m_bench->startOften(3);
    QVERIFY(!m_bench->box()->isChecked());
    QVERIFY(m_bench->press(QStringLiteral("Yes")));
    QVERIFY(m_bench->box()->isChecked());
    QTRY_VERIFY(!m_bench->desk->isLooking());
    m_bench->box()->click();
    QVERIFY(m_bench->live(UpdateBench::Day.addDays(70)));
    QCOMPARE(m_bench->server.requests.size(), 1);
    m_bench->box()->click();
    QTRY_COMPARE(m_bench->server.requests.size(), 2);
    QTRY_VERIFY(!m_bench->desk->isLooking());
}

GALLEY_JOURNEY_MAIN(TestUpdates)
#include "tst_updates.moc"
