// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/history.h"

#include "session/history/historykeeper.h"
#include "session/openpostbench.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// What was saved before, and how long it is kept.
class TestHistory : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackEachSave();
    void keepsTheSameFileOnce();
    void keepsAtMostSoMany();
    void staysWithinItsBytes();
    void zeroKeepsNothing();
    void followsToAnotherName();
    void twoGalleysAddToOneList();
    void aDamagedFileIsNotGivenBack();
    void aDamagedListIsPutAside();
    void tellsWhatCannotBeKept();
    void aPostKeepsWhatItWasLoadedWith();

private:
    QString folder() const { return m_temporary->filePath(QStringLiteral("history")); }
    QStringList kept(const History &history, const QString &path) const
    {
        QStringList texts;
        const auto list = history.list(path);
        for (const Generation &each : list.ok() ? *list : QList<Generation>()) {
            const Result<QByteArray> bytes = history.bytes(path, each);
            texts.append(bytes ? QString::fromUtf8(*bytes) : QStringLiteral("(unreadable)"));
        }
        return texts;
    }
    QStringList files() const
    {
        QStringList found;
        QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found.append(each.next());
        return found;
    }
    QDateTime at(int second) const { return m_noon.addSecs(second); }

    const QDateTime m_noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    const QString m_a = QStringLiteral("/blog/a.md");
    const QString m_b = QStringLiteral("/blog/b.md");
};

void TestHistory::init()
{
    QVERIFY(makeFolder());
}

void TestHistory::givesBackEachSave()
{
    History history(folder(), {});
    QCOMPARE(kept(history, m_a), QStringList());
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(history.keep(m_a, "one", at(1)).ok());
    QVERIFY(history.keep(m_a, "two", at(2)).ok());
    QVERIFY(history.keep(m_b, "other", at(3)).ok());
    QCOMPARE(kept(history, m_a), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(kept(history, m_b), QStringList({QStringLiteral("other")}));
    const Generation newest = history.list(m_a)->constFirst();
    QCOMPARE(newest.when, at(2));
    QCOMPARE(newest.bytes, 3);
    QCOMPARE(newest.digest, digestOf("two"));
    // Another Galley, later, finds the same.
    QCOMPARE(kept(History(folder(), {}), m_a), kept(history, m_a));
}

void TestHistory::keepsTheSameFileOnce()
{
    History history(folder(), {});
    for (const char *bytes : {"one", "one", "two", "one"})
        QVERIFY(history.keep(m_a, bytes, at(1)).ok());
    QCOMPARE(kept(history, m_a),
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(files().size(), 3); // two files and their list
}

void TestHistory::keepsAtMostSoMany()
{
    History history(folder(), {3, 1024 * 1024});
    for (int i = 0; i < 10; ++i)
        QVERIFY(history.keep(m_a, QByteArray::number(i % 4), at(i)).ok());
    QCOMPARE(kept(history, m_a),
             QStringList({QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("3")}));
    QCOMPARE(files().size(), 4);
}

void TestHistory::staysWithinItsBytes()
{
    History history(folder(), {50, 20'000});
    const auto noise = [](int seed) {
        QByteArray bytes;
        for (quint32 i = 0; bytes.size() < 2'000; ++i)
            bytes += digestOf(QByteArray::number(seed) + QByteArray::number(i));
        return bytes;
    };
    QVERIFY(history.keep(m_b, noise(-1), at(-100)).ok());
    for (int i = 0; i < 40; ++i)
        QVERIFY(history.keep(m_a, noise(i), at(i)).ok());
    qint64 size = 0;
    for (const QString &file : files())
        size += QFileInfo(file).size();
    QVERIFY2(size <= 20'000 + 4'000, QByteArray::number(size).constData()); // lists come on top
    const auto left = history.list(m_a);
    QVERIFY(left->size() >= 5 && left->size() < 15);
    QCOMPARE(left->constFirst().when, at(39));
    for (const Generation &each : *left)
        QVERIFY(history.bytes(m_a, each).ok());
    // The oldest of all is the newest of its post.
    QCOMPARE(history.list(m_b)->size(), 1);
}

void TestHistory::zeroKeepsNothing()
{
    History(folder(), {}).keep(m_a, "one", at(1));
    History off(folder(), {0, 1024});
    QVERIFY(off.keep(m_a, "two", at(2)).ok());
    QCOMPARE(kept(off, m_a), QStringList({QStringLiteral("one")}));
}

void TestHistory::followsToAnotherName()
{
    History history(folder(), {});
    history.keep(m_a, "a1", at(1));
    history.keep(m_b, "b2", at(2));
    history.keep(m_a, "a3", at(3));
    QVERIFY(history.follow(m_a, m_b).ok());
    QVERIFY(history.keep(m_b, "a4", at(4)).ok());
    QCOMPARE(kept(history, m_b),
             QStringList({QStringLiteral("a4"), QStringLiteral("a3"), QStringLiteral("b2"),
                          QStringLiteral("a1")}));
    QCOMPARE(kept(history, m_a), QStringList({QStringLiteral("a3"), QStringLiteral("a1")}));
    QVERIFY(history.follow(QStringLiteral("/blog/none.md"), m_b).ok());
    QCOMPARE(history.list(m_b)->size(), 4);
}

void TestHistory::twoGalleysAddToOneList()
{
    History one(folder(), {});
    History two(folder(), {});
    QVERIFY(one.keep(m_a, "one", at(1)).ok());
    QVERIFY(two.keep(m_a, "two", at(2)).ok());
    QVERIFY(one.keep(m_a, "three", at(3)).ok());
    QCOMPARE(one.list(m_a)->size(), 3);
}

void TestHistory::aDamagedFileIsNotGivenBack()
{
    History history(folder(), {});
    history.keep(m_a, "one", at(1));
    const Generation only = history.list(m_a)->constFirst();
    for (const QString &file : files()) {
        if (file.endsWith(QString::fromLatin1(only.digest.toHex())))
            QVERIFY(QFile(file).resize(3));
    }
    QVERIFY(!history.bytes(m_a, only).ok());
    // The next time that the file is saved as it was then, it is whole again.
    history.keep(m_a, "two", at(2));
    history.keep(m_a, "one", at(3));
    QVERIFY(history.bytes(m_a, only).ok());
}

void TestHistory::aDamagedListIsPutAside()
{
    History history(folder(), {});
    history.keep(m_a, "one", at(1));
    const QString list = files().filter(QStringLiteral("generations.json")).constFirst();
    QVERIFY(QFile(list).resize(5));
    QVERIFY(!history.list(m_a).ok());
    QVERIFY(history.keep(m_a, "two", at(2)).ok());
    QCOMPARE(kept(history, m_a), QStringList({QStringLiteral("two")}));
    QVERIFY(QFile::exists(list + QStringLiteral(".broken")));
}

void TestHistory::tellsWhatCannotBeKept()
{
    QFile(folder()).open(QIODevice::WriteOnly); // a file in the folder's place
    History history(folder(), {});
    const Done kept = history.keep(m_a, "one", at(1));
    QVERIFY(!kept.ok());
    QCOMPARE(int(kept.problem().code), int(Problem::HistoryFailed));
    QCOMPARE(kept.problem().arguments.value(0), m_a);
}

void TestHistory::aPostKeepsWhatItWasLoadedWith()
{
    const std::unique_ptr<OpenPost> post = open(simple, QStringLiteral("a.md"));
    HistoryKeeper keeper(folder(), {});
    QSignalSpy failed(&keeper, &HistoryKeeper::failed);
    keeper.watch(*post);
    type(*post, 0, QStringLiteral("x"));
    QVERIFY(post->save().ok());
    type(*post, 0, QStringLiteral("y"));
    QVERIFY(post->saveAs(m_temporary->filePath(QStringLiteral("b.md"))).ok());
    keeper.wait();
    const QString first = QString::fromUtf8(simple);
    QCOMPARE(kept(keeper.history(), m_temporary->filePath(QStringLiteral("a.md"))),
             QStringList({QString(u'x' + first), first}));
    QCOMPARE(kept(keeper.history(), post->path()),
             QStringList({QString(QStringLiteral("yx") + first), QString(u'x' + first), first}));
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
