// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/recoverystore.h"

#include "session/journalbench.h"

#include <QTest>

using namespace Galley;

/// What is left of sessions that did not end well.
class TestRecoveryStore : public QObject, private JournalBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolders()); }
    void nothingIsLeftOfNothing();
    void offersWhatWasNotSaved();
    void passesOverWhatIsOnTheDisk();
    void offersItAgainUntilItIsDecided();
    void oldTextBesideANewerOneGoes();
    void twoDoNotTakeTheSame();
    void keepsWhatCannotBeRead();
    void clearsAwayHalvesOfItsOwn();
    void takesItsOwnUnderAnotherHostName();
    void takesAnotherComputersOnlyOnceForgotten();

private:
    /// Who took the lock of a session that is dead.
    struct Owner {
        QByteArray process = "999999999"; ///< does not run
        QByteArray host = QSysInfo::machineHostName().toUtf8();
        QByteArray machine = QSysInfo::machineUniqueId();
    };
    QString leave(const QString &session, const QString &name, const QString &path,
                  const QString &text, const QDateTime &when)
    {
        return leave(session, name, path, text, when, Owner());
    }
    QString leave(const QString &session, const QString &name, const QString &path,
                  const QString &text, const QDateTime &when, const Owner &owner)
    {
        const QString folder = root() + u'/' + session;
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/lock"),
              owner.process + "\ngalley\n" + owner.host + "\n" + owner.machine + "\n"
                  + QSysInfo::bootUniqueId() + "\n");
        EditLog log;
        const QString base = QStringLiteral("base\n");
        const EditLogStart start{path, when.addSecs(-60), base.toUtf8(), base};
        const QString file = folder + u'/' + name;
        QByteArray bytes = log.begin(start, when);
        bytes += log.record({{{0, base.size()}, text}}, when);
        write(file, bytes);
        return file;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    const QDateTime m_noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
};

void TestRecoveryStore::nothingIsLeftOfNothing()
{
    RecoveryStore store(root());
    store.collect();
    QVERIFY(store.leftovers().isEmpty());
    QVERIFY(!store.find(QStringLiteral("/a.md")));
    QVERIFY(!QFileInfo::exists(root()));
}

void TestRecoveryStore::offersWhatWasNotSaved()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    const QString gone = m_temporary->filePath(QStringLiteral("gone.md"));
    leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a, QStringLiteral("typed"), m_noon);
    leave(QStringLiteral("s1"), QStringLiteral("2-2.journal"), gone, QStringLiteral("lost"),
          m_noon.addSecs(5));
    leave(QStringLiteral("s2"), QStringLiteral("1-1.journal"), a, QStringLiteral("later"),
          m_noon.addSecs(9));
    RecoveryStore store(root());
    store.collect();
    QCOMPARE(store.leftovers().size(), 3);
    QCOMPARE(store.leftovers().at(0).typedUntil, m_noon.addSecs(9));
    QCOMPARE(store.leftovers().at(1).path, gone);
    const std::optional<Leftover> found = store.find(a);
    QVERIFY(found);
    QCOMPARE(found->savedAt, m_noon.addSecs(9 - 60));
    QCOMPARE(found->diskDigest, digestOf("base\n"));
    QCOMPARE(RecoveryStore::read(*found)->text, QStringLiteral("later"));
    // The one before it comes when this is decided.
    store.remove(*found);
    QCOMPARE(RecoveryStore::read(*store.find(a))->text, QStringLiteral("typed"));
    store.remove(*store.find(a));
    QVERIFY(!store.find(a));
    QVERIFY(!QFileInfo::exists(root() + QStringLiteral("/s2")));
    store.remove(store.leftovers().constFirst());
    QVERIFY(QDir(root()).isEmpty());
}

void TestRecoveryStore::passesOverWhatIsOnTheDisk()
{
    const QString a = put(QStringLiteral("a.md"), "typed\r\n");
    leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a, QStringLiteral("typed\n"),
          m_noon);
    RecoveryStore store(root());
    store.collect();
    QVERIFY(store.leftovers().isEmpty());
    QVERIFY(QDir(root()).isEmpty());
}

void TestRecoveryStore::offersItAgainUntilItIsDecided()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a, QStringLiteral("typed"), m_noon);
    for (int start = 0; start < 3; ++start) {
        RecoveryStore store(root());
        store.collect();
        QVERIFY(store.find(a));
        store.collect();
        QCOMPARE(store.leftovers().size(), 1);
    }
}

void TestRecoveryStore::oldTextBesideANewerOneGoes()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    leave(QStringLiteral("s1"), QStringLiteral("9-1.journal"), a, QStringLiteral("older"), m_noon);
    leave(QStringLiteral("s1"), QStringLiteral("10-1.journal"), a, QStringLiteral("newer"), m_noon);
    RecoveryStore store(root());
    store.collect();
    QCOMPARE(store.leftovers().size(), 1);
    QCOMPARE(RecoveryStore::read(*store.find(a))->text, QStringLiteral("newer"));
    QCOMPARE(journalFiles().size(), 1);
}

void TestRecoveryStore::twoDoNotTakeTheSame()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a, QStringLiteral("typed"), m_noon);
    RecoveryStore first(root());
    RecoveryStore second(root());
    first.collect();
    second.collect();
    QVERIFY(first.find(a));
    QVERIFY(!second.find(a));
}

void TestRecoveryStore::keepsWhatCannotBeRead()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    const QString file = leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a,
                               QStringLiteral("typed"), m_noon);
    write(file, QByteArray(400, '\0'));
    RecoveryStore store(root());
    store.collect();
    QVERIFY(store.leftovers().isEmpty());
    QCOMPARE(store.unreadable(), QStringList(file));
    QVERIFY(QFile::exists(file));
}

void TestRecoveryStore::clearsAwayHalvesOfItsOwn()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    const QString file = leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a,
                               QStringLiteral("typed"), m_noon);
    write(QFileInfo(file).path() + QStringLiteral("/.2.journal.galley-abcdef"), "half");
    RecoveryStore store(root());
    store.collect();
    store.remove(*store.find(a));
    QVERIFY(QDir(root()).isEmpty());
}

// A notebook has another name in every network; its dead Galley's number may run again.
void TestRecoveryStore::takesItsOwnUnderAnotherHostName()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    const QString session = QFileInfo(JournalFolder(root()).path()).fileName();
    leave(session, QStringLiteral("1-1.journal"), a, QStringLiteral("typed"), m_noon,
          {QByteArray::number(QCoreApplication::applicationPid()), "elsewhere",
           QSysInfo::machineUniqueId()});
    RecoveryStore store(root());
    store.collect();
    QVERIFY(store.find(a));
}

void TestRecoveryStore::takesAnotherComputersOnlyOnceForgotten()
{
    const QString a = put(QStringLiteral("a.md"), "base\n");
    const QString journal = leave(QStringLiteral("s1"), QStringLiteral("1-1.journal"), a,
                                  QStringLiteral("typed"), m_noon, {"1", "elsewhere", "another"});
    {
        RecoveryStore store(root());
        store.collect();
        QVERIFY(!store.find(a));
    }
    for (const QString &path : {journal, QString(root() + QStringLiteral("/s1/lock"))}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-8),
                                 QFileDevice::FileModificationTime));
    }
    RecoveryStore store(root());
    store.collect();
    QVERIFY(store.find(a));
}

QTEST_GUILESS_MAIN(TestRecoveryStore)
#include "tst_recoverystore.moc"
