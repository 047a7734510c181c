// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Galley;

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswersTheFirst();
    void theFirstReceivesTheSecondsPath();
    void profilesDoNotMeet();
};

void TestInstance::nobodyAnswersTheFirst()
{
    QTemporaryDir profile;
    Instance first(profile.path());
    QVERIFY(!first.handOver(QStringLiteral("/a.md")));
    QVERIFY(first.listen());
}

void TestInstance::theFirstReceivesTheSecondsPath()
{
    QTemporaryDir profile;
    Instance first(profile.path());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &Instance::pathReceived);
    bool handed = false;
    // handOver() blocks for its answer, which the first gives from this thread's event loop.
    const QString path = QStringLiteral("/blog ü/🦀.md");
    std::unique_ptr<QThread> thread(
        QThread::create([&] { handed = Instance(profile.path()).handOver(path); }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QVERIFY(handed);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toString(), path);
}

void TestInstance::profilesDoNotMeet()
{
    QTemporaryDir one;
    QTemporaryDir two;
    Instance first(one.path());
    QVERIFY(first.listen());
    QVERIFY(!Instance(two.path()).handOver(QStringLiteral("/a.md")));
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
