// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/newestjob.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Galley;

class TestNewestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheCallersThread();
    void ofThoseThatWaitOnlyTheNewestRuns();
    void aJobThatRunsWhenItGoesIsNotDelivered();
};

void TestNewestJob::deliversOnTheCallersThread()
{
    NewestJob jobs(QStringLiteral("test"));
    QThread *ran = nullptr;
    QThread *delivered = nullptr;
    jobs.run([&] {
        ran = QThread::currentThread();
        return [&] { delivered = QThread::currentThread(); };
    });
    QTRY_VERIFY(delivered);
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(ran != delivered);
}

void TestNewestJob::ofThoseThatWaitOnlyTheNewestRuns()
{
    NewestJob jobs(QStringLiteral("test"));
    QSemaphore gate;
    QList<int> delivered;
    const auto job = [&](int number) {
        jobs.run([&gate, &delivered, number] {
            gate.acquire();
            return [&delivered, number] { delivered.append(number); };
        });
    };
    for (int number : {1, 2, 3, 4})
        job(number);
    gate.release(2);
    QTRY_COMPARE(delivered, (QList<int>{1, 4}));
}

void TestNewestJob::aJobThatRunsWhenItGoesIsNotDelivered()
{
    bool delivered = false;
    QSemaphore started;
    QSemaphore gate;
    {
        NewestJob jobs(QStringLiteral("test"));
        jobs.run([&] {
            started.release();
            gate.acquire();
            return [&] { delivered = true; };
        });
        started.acquire();
        gate.release();
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestNewestJob)
#include "tst_newestjob.moc"
