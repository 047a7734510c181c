// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/diskthread.h"
#include "session/journal/postjournal.h"
#include "session/journalbench.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;

namespace {

/// A disk on which no file grows beyond so many bytes, as long as this lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t limit)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{limit, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

/// The superuser as an ordinary user, for whom permissions mean something.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_root && ::seteuid(65534) != 0)
            qFatal("The superuser cannot become an ordinary one.");
    }
    ~OrdinaryUser()
    {
        if (m_root && ::seteuid(0) != 0)
            qFatal("The superuser cannot come back.");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    const bool m_root = ::geteuid() == 0;
};

} // namespace

/// Saves that fail, for whatever reason: the old file is intact, the reason is told, and the text
/// is in the journal.
class TestFailedSaves : public QObject, private JournalBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolders()); }
    void aFullDiskAtEveryByte();
    void aFolderThatRefuses_data();
    void aFolderThatRefuses();
    void aFileWithOtherNames();
    void aFullDiskForTheJournalToo();

private:
    /// After a save that failed: all that must hold.
    void verifyNothingLost(OpenPost &post, PostJournal &journal, const QString &text,
                           Problem::Code code);

    DiskThread m_disk;
};

void TestFailedSaves::verifyNothingLost(OpenPost &post, PostJournal &journal, const QString &text,
                                        Problem::Code code)
{
    QCOMPARE(onDisk(post.path()), simple);
    QCOMPARE(int(post.state()), int(OpenPost::State::SaveFailed));
    QVERIFY(post.saveProblem());
    QCOMPARE(int(post.saveProblem()->code), int(code));
    QCOMPARE(post.text(), text);
    QVERIFY(journal.finish());
    QCOMPARE(journalledText(), text);
    QCOMPARE(m_temporary->isValid() ? QDir(m_temporary->path())
                                          .entryList(QDir::Files | QDir::Hidden)
                                          .filter(QStringLiteral(".galley-"))
                                    : QStringList(),
             QStringList());
}

void TestFailedSaves::aFullDiskAtEveryByte()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QTRY_COMPARE(journalledText(), post->text());
    const int size = int(post->bytes().size());
    for (int limit = 0; limit < size; ++limit) {
        {
            const FullDisk full{rlim_t(limit)};
            QVERIFY(!post->save().ok());
        }
        verifyNothingLost(*post, journal, post->text(), Problem::WriteFailed);
        QVERIFY(!QTest::currentTestFailed());
    }
    QVERIFY(post->save().ok());
    QTRY_COMPARE(journalFiles().size(), 0);
}

void TestFailedSaves::aFolderThatRefuses_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("code");
    QTest::newRow("a folder that takes no new file") << 0555 << int(Problem::FolderRefused);
    QTest::newRow("a folder that lets nobody in") << 0000 << int(Problem::FileUnreadable);
}

void TestFailedSaves::aFolderThatRefuses()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, code);
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QTRY_COMPARE(journalledText(), post->text());
    const QByteArray place = QFile::encodeName(m_temporary->path());
    QCOMPARE(::chmod(QFile::encodeName(post->path()).constData(), 0666), 0);
    QCOMPARE(::chmod(place.constData(), mode_t(folderMode)), 0);
    {
        const OrdinaryUser user;
        QVERIFY(!post->save().ok());
    }
    QCOMPARE(::chmod(place.constData(), 0700), 0);
    verifyNothingLost(*post, journal, post->text(), Problem::Code(code));
}

void TestFailedSaves::aFileWithOtherNames()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    const QString other = m_temporary->filePath(QStringLiteral("other.md"));
    QCOMPARE(
        ::link(QFile::encodeName(post->path()).constData(), QFile::encodeName(other).constData()),
        0);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QVERIFY(!post->save().ok());
    verifyNothingLost(*post, journal, post->text(), Problem::WriteWouldCutLink);
    QVERIFY(post->save(false, OtherNames::Leave).ok());
    QCOMPARE(onDisk(post->path()), simple + "More.\n");
    QCOMPARE(onDisk(other), simple);
}

void TestFailedSaves::aFullDiskForTheJournalToo()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    QSignalSpy told(&journal, &PostJournal::problemChanged);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(journalledText(), post->text());
    const QString kept = post->text();
    {
        const FullDisk full(0);
        type(*post, 0, QStringLiteral("y"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(int(journal.problem()->code), int(Problem::JournalFailed));
        QVERIFY(!journal.problem()->arguments.value(1).isEmpty());
        QVERIFY(!post->save().ok());
        // What was kept before is kept still, and the post is as it was.
        QCOMPARE(journalledText(), kept);
        QCOMPARE(onDisk(post->path()), simple);
        QVERIFY(post->isModified());
    }
    // Once there is room, it is tried again without anybody asking.
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(!journal.problem());
    QCOMPARE(journalledText(), post->text());
}

QTEST_GUILESS_MAIN(TestFailedSaves)
#include "tst_failedsaves.moc"
