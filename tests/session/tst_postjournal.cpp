// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/postjournal.h"

#include "session/journal/diskthread.h"
#include "session/journalbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// From a key to the disk: what is typed and not saved is in the journal, and nothing else is.
class TestPostJournal : public QObject, private JournalBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolders()); }
    void keepsWhatIsTyped();
    void tellsWhenTheFileWasWrittenThatItNames();
    void typingWithoutAPauseIsKeptToo();
    void anUnchangedPostHasNoJournal();
    void undoToTheSavedTextEmptiesIt();
    void aSaveStartsAnew();
    void aFailedSaveOfACleanPostIsKept();
    void aFileThatIsGoneLeavesItsTextHere();
    void closingKeepsWhatWasNotGivenUp();
    void givingUpRemovesIt();
    void keepsWhateverHappensInTheDocument_data();
    void keepsWhateverHappensInTheDocument();
    void keepsALargePaste();
    void foldsALongLog();
    void aFolderThatCannotBeMadeIsToldAndTriedAgain();
    void aJournalThatVanishesIsWrittenAnew();
    void aSecondGalleyLeavesItAlone();

private:
    DiskThread m_disk;
};

void TestPostJournal::keepsWhatIsTyped()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, post->text().size(), QStringLiteral("More 🦀\u00a0here.\n"));
    QTRY_COMPARE(journalledText(), post->text());
    const Result<LoggedText> log = EditLog::read(onDisk(journalFiles().constFirst()));
    QCOMPARE(log->start.path, post->path());
    QCOMPARE(log->start.diskBytes, simple);
    QCOMPARE(log->start.base, QString::fromUtf8(simple));
    QVERIFY(!QFileInfo(m_temporary->path()).dir().exists(QStringLiteral("journal")));
}

void TestPostJournal::tellsWhenTheFileWasWrittenThatItNames()
{
    const auto post = open(simple);
    {
        QFile old(post->path());
        QVERIFY(old.open(QFile::ReadWrite));
        QVERIFY(
            old.setFileTime(QDateTime::currentDateTime().addDays(-3), QFile::FileModificationTime));
    }
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    // A post without changes is saved under another name.
    QVERIFY(post->saveAs(m_temporary->filePath(QStringLiteral("b.md"))).ok());
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QTRY_COMPARE(journalledText(), post->text());
    const Result<LoggedText> log = EditLog::read(onDisk(journalFiles().constFirst()));
    QCOMPARE(log->start.path, post->path());
    QCOMPARE(log->start.savedAt.date(), QFileInfo(post->path()).lastModified().date());
}

void TestPostJournal::typingWithoutAPauseIsKeptToo()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    QTimer typist;
    connect(&typist, &QTimer::timeout, this,
            [&] { type(*post, post->text().size(), QStringLiteral("x")); });
    typist.start(0);
    // The typing goes on until the journal has grown twice, which a clock that each key restarts
    // would never allow.
    QTRY_COMPARE(journalFiles().size(), 1);
    const qint64 first = QFileInfo(journalFiles().constFirst()).size();
    QTRY_VERIFY(QFileInfo(journalFiles().constFirst()).size() > first);
    const qint64 second = QFileInfo(journalFiles().constFirst()).size();
    QTRY_VERIFY(QFileInfo(journalFiles().constFirst()).size() > second);
    typist.stop();
    QTRY_COMPARE(journalledText(), post->text());
}

void TestPostJournal::anUnchangedPostHasNoJournal()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    {
        PostJournal journal(*post, folder, m_disk);
        QVERIFY(journal.finish());
    }
    QVERIFY(!QFileInfo::exists(root()));
}

void TestPostJournal::undoToTheSavedTextEmptiesIt()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(journalledText(), post->text());
    post->document()->undo();
    QTRY_COMPARE(journalFiles().size(), 0);
    post->document()->redo();
    QTRY_COMPARE(journalledText(), post->text());
}

void TestPostJournal::aSaveStartsAnew()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(journalledText(), post->text());
    QVERIFY(post->save().ok());
    QTRY_COMPARE(journalFiles().size(), 0);
    const QString saved = post->text();
    // Behind the save, an undo is a change like any.
    post->document()->undo();
    QTRY_COMPARE(journalledText(), post->text());
    const Result<LoggedText> log = EditLog::read(onDisk(journalFiles().constFirst()));
    QCOMPARE(log->start.base, saved);
    QCOMPARE(log->start.diskBytes, onDisk(post->path()));
    // And saved elsewhere, it is the other path's.
    QVERIFY(post->saveAs(m_temporary->filePath(QStringLiteral("b.md"))).ok());
    QTRY_COMPARE(journalFiles().size(), 0);
    type(*post, 0, QStringLiteral("y"));
    QTRY_COMPARE(journalledText(), post->text());
    QCOMPARE(EditLog::read(onDisk(journalFiles().constFirst()))->start.path, post->path());
}

void TestPostJournal::aFailedSaveOfACleanPostIsKept()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(QDir().mkdir(post->path()));
    QVERIFY(!post->save().ok());
    // Nothing was typed, and yet this text is nowhere else.
    QTRY_COMPARE(journalledText(), QString::fromUtf8(simple));
}

void TestPostJournal::aFileThatIsGoneLeavesItsTextHere()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    post->setChanged(); // as the watch on the disk says
    QTRY_COMPARE(journalledText(), QString::fromUtf8(simple));
    post->setUnchanged();
    QTRY_COMPARE(journalFiles().size(), 0);
}

void TestPostJournal::closingKeepsWhatWasNotGivenUp()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    {
        PostJournal journal(*post, folder, m_disk);
        type(*post, 0, QStringLiteral("x"));
    }
    QCOMPARE(journalledText(), post->text());
}

void TestPostJournal::givingUpRemovesIt()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    {
        PostJournal journal(*post, folder, m_disk);
        type(*post, 0, QStringLiteral("x"));
        QVERIFY(journal.finish());
        QCOMPARE(journalledText(), post->text());
        journal.giveUp();
        QTRY_COMPARE(journalFiles().size(), 0);
        type(*post, 0, QStringLiteral("y"));
        QTRY_COMPARE(journalledText(), post->text());
        type(*post, 0, QStringLiteral("z"));
        journal.giveUp();
    }
    m_disk.wait();
    QCOMPARE(journalFiles(), QStringList());
}

void TestPostJournal::keepsWhateverHappensInTheDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a post") << simple;
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("line ends of both kinds") << QByteArray("a\r\nb\nc\r\n\r\nd");
    QTest::newRow("a byte order mark, CRLF and no final line end")
        << QByteArray("\xef\xbb\xbf---\r\ntitle: x\r\n---\r\nwords");
}

// Every way in which a document can change, in random order: typed, removed, undone, redone, in
// nested edit blocks, at both ends, with formats alone, reloaded.
void TestPostJournal::keepsWhateverHappensInTheDocument()
{
    QFETCH(const QByteArray, bytes);
    for (quint32 seed = 0; seed < 10; ++seed) {
        QVERIFY(makeFolders());
        const auto post = open(bytes);
        QTextDocument *document = post->document();
        JournalFolder folder(root());
        PostJournal journal(*post, folder, m_disk);
        QRandomGenerator random(seed);
        const auto edit = [&](QTextCursor &cursor) {
            const int size = document->characterCount();
            cursor.setPosition(random.bounded(size));
            cursor.setPosition(random.bounded(5) ? cursor.position() : random.bounded(size),
                               QTextCursor::KeepAnchor);
            static const QStringList words = {QStringLiteral("x"), QStringLiteral("🦀\n"),
                                              QStringLiteral("\n\n"), QString()};
            cursor.insertText(words.at(random.bounded(int(words.size()))));
        };
        for (int step = 0; step < 60; ++step) {
            QTextCursor cursor(document);
            switch (random.bounded(9)) {
            case 0:
                document->undo();
                break;
            case 1:
                document->redo();
                break;
            case 2:
                cursor.beginEditBlock();
                edit(cursor);
                edit(cursor);
                edit(cursor);
                cursor.endEditBlock();
                break;
            case 3:
                cursor.select(QTextCursor::Document);
                cursor.insertText(QStringLiteral("all\nnew"));
                break;
            case 4:
                document->markContentsDirty(0, document->characterCount());
                break;
            case 5:
                put(QFileInfo(post->path()).fileName(), "theirs\r\n" + bytes);
                QVERIFY(post->reload().ok());
                break;
            case 6:
                journal.flush();
                break;
            default:
                edit(cursor);
            }
            if (random.bounded(4) == 0)
                QCoreApplication::processEvents();
        }
        type(*post, 0, QStringLiteral("end"));
        journal.flush();
        QTRY_COMPARE(journalledText(), post->text());
    }
}

void TestPostJournal::keepsALargePaste()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, 3, QStringLiteral("x"));
    QTRY_COMPARE(journalledText(), post->text());
    type(*post, 10, QStringLiteral("A line of a large paste.\n").repeated(400'000));
    QVERIFY(journal.finish());
    QTRY_COMPARE(journalFiles().size(), 1);
    QVERIFY(journalledText() == post->text());
}

void TestPostJournal::foldsALongLog()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(journalFiles().size(), 1);
    const QString first = journalFiles().constFirst();
    // Much is written, little stays.
    const QString much(300'000, u'y');
    for (int i = 0; i < 3; ++i) {
        type(*post, 0, much);
        QTextCursor cursor(post->document());
        cursor.setPosition(int(much.size()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    journal.flush();
    QTRY_VERIFY(QFileInfo(first).size() > 1'500'000);
    type(*post, 0, QStringLiteral("z"));
    QTRY_VERIFY(!QFile::exists(first));
    QTRY_COMPARE(journalledText(), post->text());
    QVERIFY(QFileInfo(journalFiles().constFirst()).size() < 10'000);
}

void TestPostJournal::aFolderThatCannotBeMadeIsToldAndTriedAgain()
{
    const auto post = open(simple);
    QFile(root()).open(QIODevice::WriteOnly); // a file in the folder's place
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    QSignalSpy told(&journal, &PostJournal::problemChanged);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(journal.problem());
    QCOMPARE(int(journal.problem()->code), int(Problem::JournalFailed));
    QVERIFY(!journal.finish());
    QVERIFY(QFile::remove(root()));
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(!journal.problem());
    QCOMPARE(journalledText(), post->text());
}

void TestPostJournal::aJournalThatVanishesIsWrittenAnew()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    QSignalSpy told(&journal, &PostJournal::problemChanged);
    type(*post, 0, QStringLiteral("x"));
    QTRY_COMPARE(journalledText(), post->text());
    QVERIFY(QDir(root()).removeRecursively());
    type(*post, 0, QStringLiteral("y"));
    QTRY_COMPARE(told.count(), 2); // it could not be written, and was
    QCOMPARE(journalledText(), post->text());
}

void TestPostJournal::aSecondGalleyLeavesItAlone()
{
    const auto post = open(simple);
    JournalFolder folder(root());
    PostJournal journal(*post, folder, m_disk);
    type(*post, 0, QStringLiteral("x"));
    QVERIFY(journal.finish());
    RecoveryStore other(root());
    other.collect();
    QVERIFY(other.leftovers().isEmpty());
    QCOMPARE(journalledText(), post->text());
}

QTEST_GUILESS_MAIN(TestPostJournal)
#include "tst_postjournal.moc"
