// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postcatalog.h"

#include "session/catalog/postfinder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestPostCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePostsOfABlog();
    void aLoneFilesFolderIsNotScanned();
    void openingAnotherBlogForgetsTheFirst();
    void anOpenTextTakesTheFilesPlace();
    void anotherDateMovesThePost();
    void theListOfTheLastTimeIsThereAtOnce();
    void whatChangesOnTheDiskIsSeen();
    void oneChangedPostDoesNotMakeTheListAnew();
    void aDriveThatIsGoneKeepsItsList();
    void theFinderAnswersTheNewestQuestion();
    void anIndexThatIsBrokenInTheMiddleIsMadeAnew();
    void withoutAPlaceForTheIndexPostsAreRead();
};

namespace {

void writePosts(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/%1.md").arg(i));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QStringLiteral("---\ntitle: Post %1\ndate: 2020-01-%2\n---\n")
                       .arg(i)
                       .arg(i + 1, 2, 10, QLatin1Char('0'))
                       .toUtf8());
    }
}

Blog blogIn(const QString &root, bool scanned = true)
{
    Blog blog;
    blog.root = root;
    blog.scanned = scanned;
    return blog;
}

} // namespace

void TestPostCatalog::findsThePostsOfABlog()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 20);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path()));
    QVERIFY(catalog.isScanning());
    QTRY_VERIFY(!catalog.isScanning());
    QCOMPARE(catalog.posts().size(), 20);
    QCOMPARE(catalog.posts().constFirst().title, QStringLiteral("Post 19"));
}

void TestPostCatalog::aLoneFilesFolderIsNotScanned()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 3);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path(), false), folder.filePath(QStringLiteral("1.md")));
    QVERIFY(!catalog.isScanning());
    QCOMPARE(catalog.posts().size(), 1);
    QCOMPARE(catalog.posts().constFirst().title, QStringLiteral("Post 1"));
}

void TestPostCatalog::openingAnotherBlogForgetsTheFirst()
{
    QTemporaryDir one;
    QTemporaryDir two;
    writePosts(one.path(), 30);
    writePosts(two.path(), 2);
    PostCatalog catalog;
    catalog.open(blogIn(one.path()));
    catalog.open(blogIn(two.path()));
    QTRY_VERIFY(!catalog.isScanning());
    QCOMPARE(catalog.posts().size(), 2);
}

void TestPostCatalog::anOpenTextTakesTheFilesPlace()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 2);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    const QString path = catalog.posts().constFirst().path;
    catalog.update(path,
                   QStringLiteral("---\ntitle: Renamed\ndate: 2020-01-02\ndraft: true\n---\n"));
    QCOMPARE(catalog.posts().constFirst().title, QStringLiteral("Renamed"));
    QVERIFY(catalog.posts().constFirst().draft);
}

void TestPostCatalog::anotherDateMovesThePost()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 3);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    QSignalSpy changes(&catalog, &PostCatalog::changed);
    QSignalSpy updates(&catalog, &PostCatalog::postUpdated);
    const QString oldest = catalog.posts().constLast().path;
    catalog.update(oldest, QStringLiteral("---\ntitle: Post 0\ndate: 2024-01-01\n---\n"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(catalog.posts().constFirst().path, oldest);
    catalog.update(oldest, QStringLiteral("---\ntitle: Post 0\ndate: 2024-01-01\n---\nText\n"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(updates.count(), 1);
}

void TestPostCatalog::theListOfTheLastTimeIsThereAtOnce()
{
    QTemporaryDir folder;
    QTemporaryDir profile;
    writePosts(folder.path(), 9);
    {
        PostCatalog catalog(profile.path());
        catalog.open(blogIn(folder.path()));
        QTRY_VERIFY(!catalog.isScanning());
        QCOMPARE(catalog.posts().size(), 9);
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("8.md"))));
    PostCatalog catalog(profile.path());
    QList<qsizetype> sizes;
    connect(&catalog, &PostCatalog::changed, &catalog,
            [&] { sizes.append(catalog.posts().size()); });
    catalog.open(blogIn(folder.path()));
    QTRY_COMPARE(sizes, QList<qsizetype>({0, 9, 8}));
    QCOMPARE(catalog.posts().constFirst().title, QStringLiteral("Post 7"));
}

void TestPostCatalog::whatChangesOnTheDiskIsSeen()
{
    QTemporaryDir folder;
    writePosts(folder.filePath(QStringLiteral("posts")), 3);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    // In place, as most editors of other people do not.
    QFile file(folder.filePath(QStringLiteral("posts/1.md")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("---\ntitle: Changed\ndate: 2030-01-01\n---\n");
    file.close();
    QTRY_COMPARE(catalog.posts().constFirst().title, QStringLiteral("Changed"));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("posts/0.md"))));
    QTRY_COMPARE(catalog.posts().size(), 2);
    writePosts(folder.filePath(QStringLiteral("posts/new/deep")), 4);
    QTRY_COMPARE(catalog.posts().size(), 6);
}

void TestPostCatalog::oneChangedPostDoesNotMakeTheListAnew()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 3);
    PostCatalog catalog;
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    QSignalSpy changes(&catalog, &PostCatalog::changed);
    QSignalSpy updates(&catalog, &PostCatalog::postUpdated);
    QSignalSpy texts(&catalog, &PostCatalog::textsChanged);
    QFile file(folder.filePath(QStringLiteral("1.md")));
    QVERIFY(file.open(QFile::Append));
    file.write("tags: x\n");
    file.close();
    QTRY_COMPARE(updates.count(), 1);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(texts.count(), 1);
}

void TestPostCatalog::aDriveThatIsGoneKeepsItsList()
{
    QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("blog"));
    writePosts(root, 3);
    PostCatalog catalog;
    catalog.open(blogIn(root));
    QTRY_VERIFY(!catalog.isScanning());
    QSignalSpy reach(&catalog, &PostCatalog::reachChanged);
    QVERIFY(QFile::rename(root, root + u'x'));
    catalog.refresh();
    QTRY_VERIFY(catalog.isGone());
    QCOMPARE(catalog.posts().size(), 3);
    QVERIFY(!reach.isEmpty());
    QVERIFY(QFile::rename(root + u'x', root));
    catalog.refresh();
    QTRY_VERIFY(!catalog.isGone());
    QCOMPARE(catalog.posts().size(), 3);
}

void TestPostCatalog::theFinderAnswersTheNewestQuestion()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 12);
    QFile file(folder.filePath(QStringLiteral("x.md")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("---\ntitle: X\n---\nA word about zebras.\n");
    file.close();
    PostCatalog catalog;
    PostFinder finder;
    connect(&catalog, &PostCatalog::indexChanged, &finder,
            [&] { finder.setIndex(catalog.indexFile(), catalog.root()); });
    connect(&catalog, &PostCatalog::textsChanged, &finder, &PostFinder::findAgain);
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    finder.prepare();
    for (const char *question : {"p", "po", "pos", "post 1"})
        finder.find(QString::fromLatin1(question));
    QSignalSpy found(&finder, &PostFinder::found);
    QTRY_COMPARE(finder.hits().size(), 3); // 1, 10, 11
    QVERIFY(found.count() < 4);
    finder.find(QStringLiteral("zebra"));
    QTRY_COMPARE(finder.hits().size(), 1);
    QSignalSpy ready(&finder, &PostFinder::snippetsReady);
    const QString path = finder.hits().constFirst().path;
    QVERIFY(!finder.snippet(path));
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(finder.snippet(path));
    QCOMPARE(finder.snippet(path)->text, QStringLiteral("A word about zebras."));
    QCOMPARE(finder.snippet(path)->marks.constFirst().start, 13);
    finder.find({});
    QVERIFY(finder.hits().isEmpty());
    // What changes while a question stands is in its answer.
    finder.find(QStringLiteral("zebra"));
    QTRY_COMPARE(finder.hits().size(), 1);
    QVERIFY(QFile::remove(file.fileName()));
    QTRY_COMPARE(finder.hits().size(), 0);
}

void TestPostCatalog::anIndexThatIsBrokenInTheMiddleIsMadeAnew()
{
    QTemporaryDir folder;
    QTemporaryDir profile;
    writePosts(folder.path(), 30);
    {
        PostCatalog catalog(profile.path());
        catalog.open(blogIn(folder.path()));
        QTRY_VERIFY(!catalog.isScanning());
    }
    const QString name = QDir(profile.path()).entryList({QStringLiteral("*.sqlite")}).constFirst();
    QFile file(profile.filePath(name));
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 page = 4096; // the first one tells what it is
    QVERIFY(file.size() > 4 * page);
    file.seek(page);
    file.write(QByteArray(file.size() - page, 'x'));
    file.close();
    PostCatalog catalog(profile.path());
    PostFinder finder;
    connect(&catalog, &PostCatalog::indexChanged, &finder,
            [&] { finder.setIndex(catalog.indexFile(), catalog.root()); });
    connect(&catalog, &PostCatalog::textsChanged, &finder, &PostFinder::findAgain);
    connect(&finder, &PostFinder::indexBroken, &catalog, &PostCatalog::remakeIndex);
    catalog.open(blogIn(folder.path()));
    QTRY_COMPARE(catalog.posts().size(), 30);
    finder.find(QStringLiteral("post"));
    QTRY_COMPARE(finder.hits().size(), 30);
}

void TestPostCatalog::withoutAPlaceForTheIndexPostsAreRead()
{
    QTemporaryDir folder;
    writePosts(folder.path(), 3);
    PostCatalog catalog(QStringLiteral("/dev/null/nowhere"));
    catalog.open(blogIn(folder.path()));
    QTRY_VERIFY(!catalog.isScanning());
    QCOMPARE(catalog.posts().size(), 3);
}

QTEST_GUILESS_MAIN(TestPostCatalog)
#include "tst_postcatalog.moc"
