// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postcatalog.h"

#include <QDir>
#include <QFile>
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
    catalog.update(path, QStringLiteral("---\ntitle: Renamed\ndraft: true\n---\n"));
    QCOMPARE(catalog.posts().constFirst().title, QStringLiteral("Renamed"));
    QVERIFY(catalog.posts().constFirst().draft);
}

QTEST_GUILESS_MAIN(TestPostCatalog)
#include "tst_postcatalog.moc"
