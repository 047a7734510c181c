// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/blogpictures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Galley;
using Status = PictureResolver::Status;

class TestBlogPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void resolves_data();
    void resolves();
    void noticesAChangedPicture();
    void nothingOutsideHasAFile();
    void answersManyThreads();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    BlogPictures pictures() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBlogPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath()
                                               + QStringLiteral("/mein blog ü🦀-XXXXXX"));
    QVERIFY(m_folder->isValid());
    const QDir root(m_folder->path());
    QVERIFY(root.mkpath(QStringLiteral("public/images/posts/walk")));
    QVERIFY(root.mkpath(QStringLiteral("posts")));
    QImage image(12, 7, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(file("public/images/posts/walk/Möwe 1.png")));
    QFile post(file("posts/walk.md"));
    QVERIFY(post.open(QIODevice::WriteOnly));
}

BlogPictures TestBlogPictures::pictures() const
{
    Blog blog;
    blog.root = QFileInfo(m_folder->path()).canonicalFilePath();
    blog.staticRoots = {QStringLiteral("public"), QString()};
    return {blog, file("posts/walk.md")};
}

void TestBlogPictures::resolves_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("path");
    const QString there = QStringLiteral("public/images/posts/walk/Möwe 1.png");
    const auto row = [](const char *target, Status status, const QString &path) {
        QTest::newRow(target) << QString::fromUtf8(target) << status << path;
    };
    row("/public/images/posts/walk/Möwe 1.png", Status::Ok, there);
    row("/images/posts/walk/M%C3%B6we%201.png", Status::Ok, there);
    row("../public/images/posts/walk/Möwe 1.png", Status::Ok, there);
    row("/images/posts/walk/möwe 1.PNG", Status::WrongCase, there);
    row("https://example.org/a.png", Status::Remote, {});
    row("{{ page.cover }}", Status::Templated, {});
    row("../../elsewhere.png", Status::Outside, {});
}

void TestBlogPictures::resolves()
{
    QFETCH(QString, target);
    QFETCH(Status, status);
    QFETCH(QString, path);
    const PictureResolver::Picture picture = pictures().resolve(target);
    QCOMPARE(picture.status, status);
    QCOMPARE(picture.file, path);
    QCOMPARE(picture.size, path.isEmpty() ? QSize() : QSize(12, 7));
    QCOMPARE(picture.stamp != 0, !path.isEmpty());
}

void TestBlogPictures::noticesAChangedPicture()
{
    const BlogPictures asked = pictures();
    const QString target = QStringLiteral("/images/posts/walk/Möwe 1.png");
    const PictureResolver::Picture before = asked.resolve(target);
    QImage image(30, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(file("public/images/posts/walk/Möwe 1.png")));
    const PictureResolver::Picture after = asked.resolve(target);
    QCOMPARE(after.size, QSize(30, 40));
    QVERIFY(after.stamp != before.stamp);
    QVERIFY(QFile::remove(file("public/images/posts/walk/Möwe 1.png")));
    QCOMPARE(asked.resolve(target).status, Status::Missing);
    QVERIFY(asked.resolve(target).size.isEmpty());
}

void TestBlogPictures::nothingOutsideHasAFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir elsewhere;
    const QString secret = elsewhere.filePath(QStringLiteral("secret.png"));
    QVERIFY(QFile::copy(file("public/images/posts/walk/Möwe 1.png"), secret));
    QVERIFY(QFile::link(secret, file("public/images/posts/walk/link.png")));
    const PictureResolver::Picture picture
        = pictures().resolve(QStringLiteral("/images/posts/walk/link.png"));
    QCOMPARE(picture.status, Status::Outside);
    QVERIFY(picture.file.isEmpty());
#endif
}

void TestBlogPictures::answersManyThreads()
{
    const BlogPictures asked = pictures();
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&asked, &right] {
            for (int round = 0; round < 50; ++round) {
                const auto picture = asked.resolve(QStringLiteral("/images/posts/walk/Möwe 1.png"));
                right += picture.size == QSize(12, 7);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right, 200);
}

QTEST_GUILESS_MAIN(TestBlogPictures)
#include "tst_blogpictures.moc"
