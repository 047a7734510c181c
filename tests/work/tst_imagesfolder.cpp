// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/imagesfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using Status = PictureResolver::Status;

class TestImagesFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
};

void TestImagesFolder::isFound_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QStringList>("uses"); ///< files; a leading "?" marks a missing one
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *name, const char *files, const char *post, const char *uses,
                        const char *folder) {
        QTest::newRow(name) << QString::fromUtf8(files).split(QLatin1Char('|'), Qt::SkipEmptyParts)
                            << QString::fromUtf8(post)
                            << QString::fromUtf8(uses).split(QLatin1Char('|'), Qt::SkipEmptyParts)
                            << QString::fromUtf8(folder);
    };
    row("where the named pictures lie", "public/pics/a.jpg|public/pics/b.jpg|public/c.jpg",
        "posts/walk.md", "public/c.jpg|public/pics/a.jpg|public/pics/b.jpg", "public/pics");
    row("the same file counts once", "public/pics/a.jpg|public/pics/b.jpg|public/c.jpg",
        "posts/walk.md",
        "public/c.jpg|public/c.jpg|public/c.jpg|public/pics/a.jpg|public/pics/b.jpg",
        "public/pics");
    row("its own slug wins over more pictures elsewhere",
        "public/images/walk/a.jpg|public/shared/1.jpg|public/shared/2.jpg", "posts/walk.md",
        "public/shared/1.jpg|public/shared/2.jpg|public/images/walk/a.jpg", "public/images/walk");
    row("the date in the file name is no part of the slug",
        "public/images/walk/a.jpg|public/shared/1.jpg|public/shared/2.jpg",
        "posts/2021-03-04-walk.md",
        "public/shared/1.jpg|public/shared/2.jpg|public/images/walk/a.jpg", "public/images/walk");
    row("a picture borrowed from another post tells nothing",
        "posts/sail.md|public/images/posts/sail/cover.png", "posts/walk.md",
        "public/images/posts/sail/cover.png", "public/images/posts/walk");
    row("a missing picture tells nothing while its folder is not there",
        "public/images/posts/sail/x.png|posts/sail.md", "posts/walk.md",
        "?public/public/images/posts/walk/x.jpg", "public/images/posts/walk");
    row("a missing picture in a folder that is there", "public/pics/other.jpg", "posts/walk.md",
        "?public/pics/gone.jpg", "public/pics");
    row("a missing picture beside the post tells nothing", "public/images/posts/.keep",
        "posts/walk.md", "?posts/gone.png", "public/images/posts/walk");
    row("the site's pattern", "posts/sail.md|public/images/sail/a.png", "posts/walk.md", "",
        "public/images/walk");
    row("the site's pattern, with dates",
        "_posts/2020-01-02-sail.md|assets/images/2020-01-02-sail/a.png",
        "_posts/2021-03-04-walk.md", "", "assets/images/2021-03-04-walk");
    row("an empty folder for posts", "public/images/posts/.keep", "posts/2021-03-04-walk.md", "",
        "public/images/posts/walk");
    row("a folder of pictures for everybody is no pattern", "public/images/logo.png",
        "posts/walk.md", "", "posts");
    row("a bundle", "public/images/posts/.keep", "content/walk/index.md", "", "content/walk");
    row("a folder beside the post", "source/_posts/walk/a.png", "source/_posts/walk.md", "",
        "source/_posts/walk");
    row("nothing known", "", "notes/Möwe 🦀.md", "", "notes");
}

void TestImagesFolder::isFound()
{
    QFETCH(QStringList, files);
    QFETCH(QString, post);
    QFETCH(QStringList, uses);
    QFETCH(QString, folder);
    const QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/blog ñ-XXXXXX"));
    const QDir root(QFileInfo(temporary.path()).canonicalFilePath());
    for (const QString &name : files + QStringList{post}) {
        QVERIFY(root.mkpath(name.section(QLatin1Char('/'), 0, -2)));
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Blog blog;
    blog.root = root.path();
    blog.staticRoots = {QStringLiteral("public"), QString()};
    QList<PictureUse> resolved;
    for (const QString &use : uses) {
        const bool missing = use.startsWith(QLatin1Char('?'));
        PictureUse one;
        one.status = missing ? Status::Missing : Status::Ok;
        one.file = missing ? use.sliced(1) : use;
        resolved.append(one);
    }
    const QString found = imagesFolder(blog, root.filePath(post), resolved);
    QCOMPARE(root.relativeFilePath(found), folder);
    QVERIFY(QDir::isAbsolutePath(found));
}

QTEST_GUILESS_MAIN(TestImagesFolder)
#include "tst_imagesfolder.moc"
