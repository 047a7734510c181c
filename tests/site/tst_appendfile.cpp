// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/appendfile.h"

#include "site/failingcalls.h"
#include "site/safefilebench.h"

#include <QTest>

using namespace Galley;

/// Adding to a file of Galley's own.
class TestAppendFile : public QObject, private SafeFileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void addsAtTheEnd();
    void cutsOffWhatAnotherAttemptLeft();
    void refusesAFileThatIsShorterOrGone();
    void survivesEachFailingCall();
};

void TestAppendFile::addsAtTheEnd()
{
    Result<qint64> size = appendToFile(m_path, "one", before.size());
    QVERIFY(size.ok());
    QCOMPARE(*size, before.size() + 3);
    size = appendToFile(m_path, "two", *size);
    QVERIFY(size.ok());
    QCOMPARE(contentOf(m_path), QByteArray(before + "onetwo"));
}

void TestAppendFile::cutsOffWhatAnotherAttemptLeft()
{
    QVERIFY(appendToFile(m_path, "new", 5).ok());
    QCOMPARE(contentOf(m_path), QByteArray(before.left(5) + "new"));
}

void TestAppendFile::refusesAFileThatIsShorterOrGone()
{
    QCOMPARE(int(appendToFile(m_path, "x", before.size() + 1).problem().code),
             int(Problem::FileChangedOnDisk));
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(int(appendToFile(m_path, "x", 0).problem().code), int(Problem::FileMissing));
    QVERIFY(!QFile::exists(m_path));
}

void TestAppendFile::survivesEachFailingCall()
{
    int failures = 0;
    for (const bool allAfter : {false, true}) {
        for (int call = 0;; ++call) {
            makeFolder();
            FailingCalls calls;
            calls.failAt = call;
            calls.failAllAfter = allAfter;
            calls.longestWrite = 4;
            calls.error = ENOSPC;
            const Result<qint64> size = appendToFile(m_path, "nine more", before.size(), calls);
            const QByteArray found = contentOf(m_path);
            QVERIFY(found.startsWith(before));
            // Half of what was to be added stays only if it cannot be cut off either.
            if (!size && !allAfter && !calls.made.contains("close"))
                QCOMPARE(found, before);
            if (call >= calls.made.size()) {
                QVERIFY(size.ok());
                break;
            }
            failures += size ? 0 : 1;
        }
    }
    QCOMPARE(failures, 12); // open, three writes, sync, close
}

QTEST_GUILESS_MAIN(TestAppendFile)
#include "tst_appendfile.moc"
