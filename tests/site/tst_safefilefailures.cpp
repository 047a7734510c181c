// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/failingcalls.h"
#include "site/safefilebench.h"

#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;

/// Writes in which calls fail, or another program comes between.
class TestSafeFileFailures : public QObject, private SafeFileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void survivesEachFailingCall_data();
    void survivesEachFailingCall();
    void namesTheReason_data();
    void namesTheReason();
    void putsUpWithInterruptedAndShortWrites();
    void noticesADiskThatLies();
    void noticesAChangeDuringTheWrite();
    void noticesAFileThatAppearsDuringTheWrite();
    void namesTheFolderThatTakesNoNewFile_data();
    void namesTheFolderThatTakesNoNewFile();
};

void TestSafeFileFailures::survivesEachFailingCall_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<bool>("allAfter");
    QTest::newRow("replacing, one call fails") << 1 << false;
    QTest::newRow("replacing, all fail from then on") << 1 << true;
    QTest::newRow("a new file, one call fails") << 0 << false;
    QTest::newRow("a new file, all fail from then on") << 0 << true;
    QTest::newRow("a file with two names, one call fails") << 2 << false;
}

void TestSafeFileFailures::survivesEachFailingCall()
{
    QFETCH(const int, names);
    QFETCH(const bool, allAfter);
    int failures = 0;
    for (int call = 0;; ++call) {
        makeFolder();
        if (names == 0)
            QVERIFY(QFile::remove(m_path));
        const QString other = m_folder + QStringLiteral("/other name.md");
        if (names == 2) {
            QCOMPARE(
                ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()),
                0);
        }
        // So that a change of the mode is among the calls.
        if (names > 0)
            QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);

        FailingCalls calls;
        calls.failAt = call;
        calls.failAllAfter = allAfter;
        const QByteArray old = names == 0 ? QByteArray("(no file)") : before;
        const Result<QByteArray> written = writeFile(
            m_path, after, names == 0 ? QByteArray() : digestOf(before), calls, OtherNames::Leave);
        const QByteArray found = contentOf(m_path);
        const QByteArray context
            = "call " + QByteArray::number(call) + " of " + calls.made.join(' ');

        QVERIFY2(found == old || found == after, context.constData());
        QVERIFY2(!written.ok() || found == after, context.constData());
        QVERIFY2(temporaries().isEmpty(), context.constData());
        if (names == 2)
            QCOMPARE(contentOf(other), before); // nothing is ever written in place
        if (call >= calls.made.size()) {
            QVERIFY2(written.ok(), context.constData());
            break;
        }
        failures += written.ok() ? 0 : 1;
    }
    // Only closing a file that was merely read may fail without a consequence.
    QVERIFY2(failures >= 10, QByteArray::number(failures).constData());
}

void TestSafeFileFailures::namesTheReason_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("untouched");
    QTest::newRow("the disk is full")
        << QByteArray("write") << ENOSPC << int(Problem::WriteFailed) << true;
    QTest::newRow("the quota is used up")
        << QByteArray("write") << EDQUOT << int(Problem::WriteFailed) << true;
    QTest::newRow("the flush meets a bad sector")
        << QByteArray("sync") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("the rename is not allowed")
        << QByteArray("rename") << EPERM << int(Problem::FolderRefused) << true;
    QTest::newRow("the rename fails")
        << QByteArray("rename") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("permissions cannot be kept")
        << QByteArray("changeMode") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("the file cannot be read for comparison")
        << QByteArray("read") << EIO << int(Problem::FileUnreadable) << true;
}

void TestSafeFileFailures::namesTheReason()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, error);
    QFETCH(const int, code);
    QFETCH(const bool, untouched);
    QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);
    FailingCalls calls;
    calls.failKind = kind;
    calls.error = error;
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), code);
    QCOMPARE(written.problem().arguments.value(0), m_path);
    if (code == Problem::WriteFailed)
        QCOMPARE(written.problem().arguments.value(1), qt_error_string(error));
    QCOMPARE(contentOf(m_path), untouched ? before : after);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFileFailures::putsUpWithInterruptedAndShortWrites()
{
    FailingCalls calls;
    calls.longestWrite = 3;
    calls.interruptOnce = true;
    QVERIFY(writeFile(m_path, after, digestOf(before), calls).ok());
    QCOMPARE(contentOf(m_path), after);
}

void TestSafeFileFailures::noticesADiskThatLies()
{
    FailingCalls calls;
    calls.diskLies = true;
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::ReadBackDiffers));
}

void TestSafeFileFailures::noticesAChangeDuringTheWrite()
{
    // The first flush is the temporary file's: the comparison before it has passed already.
    FailingCalls calls;
    const QByteArray others = "another program's text";
    calls.beforeSync = [&] { put(m_path, others); };
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(contentOf(m_path), others);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFileFailures::noticesAFileThatAppearsDuringTheWrite()
{
    const QString path = m_folder + QStringLiteral("/new.md");
    FailingCalls calls;
    calls.beforeRename = [&] { put(path, "another program's text"); };
    const Result<QByteArray> written = writeFile(path, after, {}, calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(contentOf(path), QByteArray("another program's text"));
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFileFailures::namesTheFolderThatTakesNoNewFile_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("code");
    QTest::newRow("the folder is not ours") << EACCES << int(Problem::FolderRefused);
    QTest::newRow("the system forbids it") << EPERM << int(Problem::FolderRefused);
    QTest::newRow("the disk is read-only") << EROFS << int(Problem::WriteRefused);
    QTest::newRow("the disk has no room for a name") << ENOSPC << int(Problem::WriteFailed);
    QTest::newRow("the folder is gone") << ENOENT << int(Problem::FolderMissing);
}

void TestSafeFileFailures::namesTheFolderThatTakesNoNewFile()
{
    QFETCH(const int, error);
    QFETCH(const int, code);
    FailingCalls calls;
    calls.failAt = -1;
    calls.failNewFiles = true;
    calls.error = error;
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), code);
    QCOMPARE(contentOf(m_path), before);
}

QTEST_GUILESS_MAIN(TestSafeFileFailures)
#include "tst_safefilefailures.moc"
