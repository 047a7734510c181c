// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/thumbnailstore.h"

#include "images/imagefacts.h"
#include "images/thumbnails.h"
#include "samplepictures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestThumbnailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatBelongsToTheFile();
    void staysWithinItsLimit();
    void aBrokenFileIsNone();
    void aRestartFindsThemAgain();
    void factsAreReadOnce();
    void twinsAreFound();
};

void TestThumbnailStore::keepsWhatBelongsToTheFile()
{
    QTemporaryDir folder;
    ThumbnailStore store(folder.filePath(QStringLiteral("a/b")));
    const QString path = QStringLiteral("/blog/ä.jpg");
    const QImage image = halves(40, 30);
    store.save(path, 1, QSize(40, 30), image);
    QCOMPARE(store.load(path, 1, QSize(40, 30)).size(), image.size());
    // Another time of the file, another box, another file.
    QVERIFY(store.load(path, 2, QSize(40, 30)).isNull());
    QVERIFY(store.load(path, 1, QSize(80, 60)).isNull());
    QVERIFY(store.load(QStringLiteral("/blog/b.jpg"), 1, QSize(40, 30)).isNull());
    QImage clear(10, 10, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    store.save(path, 3, QSize(40, 30), clear);
    QCOMPARE(store.load(path, 3, QSize(40, 30)).pixelColor(5, 5).alpha(), 0);
}

void TestThumbnailStore::staysWithinItsLimit()
{
    QTemporaryDir folder;
    const auto fill = [&folder](qint64 limit, int from) {
        ThumbnailStore store(folder.path(), limit);
        for (int i = from; i < from + 20; ++i)
            store.save(QStringLiteral("/%1").arg(i), 1, QSize(40, 30), halves(40, 30));
    };
    fill(1024 * 1024, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 20);
    fill(1, 100); // the first look of a session
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 20);
}

void TestThumbnailStore::aBrokenFileIsNone()
{
    QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.save(QStringLiteral("/a"), 1, QSize(40, 30), halves(40, 30));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(writeBytes(folder.filePath(files.constFirst()), "nonsense"));
    QVERIFY(store.load(QStringLiteral("/a"), 1, QSize(40, 30)).isNull());
    ThumbnailStore none{QString()};
    none.save(QStringLiteral("/a"), 1, QSize(40, 30), halves(40, 30));
    QVERIFY(none.load(QStringLiteral("/a"), 1, QSize(40, 30)).isNull());
}

void TestThumbnailStore::aRestartFindsThemAgain()
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(halves(400, 300).save(picture));
    const QString kept = folder.filePath(QStringLiteral("kept"));
    {
        Thumbnails first(QSize(40, 30));
        first.setFolder(kept);
        QSignalSpy ready(&first, &Thumbnails::ready);
        QVERIFY(first.request(picture).isNull());
        QVERIFY(ready.wait());
    }
    // Its bytes are gone, its size and time are the same: only the store can know it.
    const QFileInfo info(picture);
    const QDateTime time = info.lastModified();
    const qint64 size = info.size();
    QVERIFY(writeBytes(picture, QByteArray(int(size), 'x')));
    QFile file(picture);
    QVERIFY(file.open(QFile::ReadWrite) && file.setFileTime(time, QFile::FileModificationTime));
    file.close();
    Thumbnails second(QSize(40, 30));
    second.setFolder(kept);
    QSignalSpy ready(&second, &Thumbnails::ready);
    QVERIFY(second.request(picture).isNull());
    QVERIFY(ready.wait());
    QCOMPARE(second.request(picture).size(), QSize(40, 30));
}

void TestThumbnailStore::factsAreReadOnce()
{
    QTemporaryDir folder;
    QVERIFY(halves(40, 30).save(folder.filePath(QStringLiteral("b.png"))));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("a.mp4")), "film"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("words.txt")), "words"));
    ImageFacts facts;
    QList<ImageFile> files = facts.list(folder.path(), false);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).name(), QStringLiteral("b.png"));
    QVERIFY(files.at(0).bytes > 0 && files.at(0).size.isEmpty());
    QCOMPARE(files.at(1).name(), QStringLiteral("a.mp4"));
    QCOMPARE(facts.list(folder.path(), true).at(0).size, QSize(40, 30));
    // Known from now on, until the file changes.
    QCOMPARE(facts.list(folder.path(), false).at(0).size, QSize(40, 30));
    QVERIFY(halves(80, 60).save(folder.filePath(QStringLiteral("b.png"))));
    QCOMPARE(facts.list(folder.path(), true).at(0).size, QSize(80, 60));
}

void TestThumbnailStore::twinsAreFound()
{
    QTemporaryDir folder;
    for (const char *name : {"a.jpg", "b.jpg", "c.jpg"})
        QVERIFY(writeBytes(folder.filePath(QLatin1String(name)), "same"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("d.jpg")), "else"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("e.jpg")), ""));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("f.jpg")), ""));
    ImageFacts facts;
    const QHash<QString, QString> twins = facts.duplicates(facts.list(folder.path(), false));
    const QString first = folder.filePath(QStringLiteral("a.jpg"));
    QCOMPARE(twins.size(), 2);
    QCOMPARE(twins.value(folder.filePath(QStringLiteral("b.jpg"))), first);
    QCOMPARE(twins.value(folder.filePath(QStringLiteral("c.jpg"))), first);
}

QTEST_MAIN(TestThumbnailStore)
#include "tst_thumbnailstore.moc"
