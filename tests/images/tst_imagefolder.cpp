// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagefolder.h"

#include "exifwriter.h"
#include "samplepictures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestImageFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void namesOfPictures_data();
    void namesOfPictures();
    void listsInNaturalOrder();
    void listsPicturesOfThisFolderAlone();
    void missingFolderIsEmpty();
    void sizeIsUpright_data();
    void sizeIsUpright();
    void sizeOfSvg_data();
    void sizeOfSvg();
    void seesThePosition();
    void unreadableIsListedWithoutSize_data();
    void unreadableIsListedWithoutSize();
    void contentBeatsTheName();
    void realBlog();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImageFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath()
                                               + QStringLiteral("/bilder für März 🦀-XXXXXX"));
    QVERIFY(m_folder->isValid());
}

void TestImageFolder::namesOfPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("picture");
    const auto row = [](const char *name, bool picture) {
        QTest::newRow(name) << QString::fromUtf8(name) << picture;
    };
    row("a.jpg", true);
    row("A.JPEG", true);
    row("übersicht.png", true);
    row("folder.d/a.svg", true);
    row("a.b.webp", true);
    row("post.md", false);
    row("jpg", false);
    row(".jpg", false);
    row("folder.jpg/readme", false);
    row("folder/.png", false);
    row("movie.mp4", false);
    row("", false);
}

void TestImageFolder::namesOfPictures()
{
    QFETCH(QString, name);
    QFETCH(bool, picture);
    QCOMPARE(isPictureName(name), picture);
}

void TestImageFolder::listsInNaturalOrder()
{
    const QStringList expected = {
        QStringLiteral("1.png"),     QStringLiteral("002.png"),    QStringLiteral("10.png"),
        QStringLiteral("a.png"),     QStringLiteral("B.png"),      QStringLiteral("img2.png"),
        QStringLiteral("img10.png"), QStringLiteral("img10b.png"), QStringLiteral("ö 🦀.png")};
    for (const QString &name : expected)
        QVERIFY(writeBytes(file(name), "x"));
    QStringList names;
    for (const ImageFile &image : listImages(m_folder->path(), false))
        names.append(image.name());
    QCOMPARE(names, expected);
}

void TestImageFolder::listsPicturesOfThisFolderAlone()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("below")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a folder.png")));
    QVERIFY(halves(4, 2).save(file(QStringLiteral("below/hidden.png"))));
    QVERIFY(halves(4, 2).save(file(QStringLiteral("seen.png"))));
    QVERIFY(writeBytes(file(QStringLiteral("post.md")), "# Post"));
    const QList<ImageFile> images = listImages(m_folder->path(), true);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].path, file(QStringLiteral("seen.png")));
    QCOMPARE(images[0].size, QSize(4, 2));
    QCOMPARE(images[0].bytes, QFileInfo(images[0].path).size());
    QVERIFY(images[0].modified.isValid());
    QVERIFY(!images[0].gps);
}

void TestImageFolder::missingFolderIsEmpty()
{
    QVERIFY(listImages(file(QStringLiteral("nowhere")), true).isEmpty());
    const ImageFile none = readImageFile(file(QStringLiteral("nowhere.png")), true);
    QCOMPARE(none.path, file(QStringLiteral("nowhere.png")));
    QCOMPARE(none.bytes, 0);
    QVERIFY(none.size.isEmpty());
}

void TestImageFolder::sizeIsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("orientation %d", orientation)
            << orientation << (orientation <= 4 ? QSize(40, 20) : QSize(20, 40));
    }
}

void TestImageFolder::sizeIsUpright()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    const QString path = file(QStringLiteral("photo.jpg"));
    QVERIFY(halves(40, 20).save(path));
    QVERIFY(writeOrientation(path, orientation));
    QCOMPARE(readImageFile(path, false).size, size);
    QCOMPARE(readImageFile(path, true).size, size);
}

void TestImageFolder::sizeOfSvg_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QSize>("size");
    QTest::newRow("width and height")
        << QByteArray("<svg width='30' height='20px'/>") << QSize(30, 20);
    QTest::newRow("inches") << QByteArray("<svg width='1in' height='0.5in'/>") << QSize(96, 48);
    QTest::newRow("viewBox alone") << QByteArray("<svg viewBox='0 0 12 7'/>") << QSize(12, 7);
    QTest::newRow("percentages fall back to the viewBox")
        << QByteArray("<svg width='100%' height='100%' viewBox='0,0,12,7'/>") << QSize(12, 7);
    QTest::newRow("the height follows from the viewBox")
        << QByteArray("<svg width='24' viewBox='0 0 12 7'/>") << QSize(24, 14);
    QTest::newRow("a comment and a prolog first")
        << QByteArray("<?xml version='1.0'?><!-- drawn by hand --><svg width='3' height='4'/>")
        << QSize(3, 4);
    QTest::newRow("no size") << QByteArray("<svg/>") << QSize();
    QTest::newRow("a negative viewBox") << QByteArray("<svg viewBox='0 0 -5 7'/>") << QSize();
    QTest::newRow("a size beyond reason")
        << QByteArray("<svg width='1e30' height='1'/>") << QSize();
    QTest::newRow("not an SVG") << QByteArray("<html/>") << QSize();
    QTest::newRow("not XML") << QByteArray("\x00\x01\x02", 3) << QSize();
    QTest::newRow("empty") << QByteArray() << QSize();
}

void TestImageFolder::sizeOfSvg()
{
    QFETCH(QByteArray, svg);
    QFETCH(QSize, size);
    const QString path = file(QStringLiteral("drawing.svg"));
    QVERIFY(writeBytes(path, svg));
    const QSize read = readImageFile(path, true).size;
    if (size.isEmpty())
        QVERIFY(read.isEmpty());
    else
        QCOMPARE(read, size);
}

void TestImageFolder::seesThePosition()
{
    const QString plain = file(QStringLiteral("plain.jpg"));
    const QString placed = file(QStringLiteral("placed.jpg"));
    const QString versionAlone = file(QStringLiteral("version.jpg"));
    for (const QString &path : {plain, placed, versionAlone})
        QVERIFY(halves(8, 8).save(path));
    QVERIFY(writePosition(placed));
    QVERIFY(writeEmptyPosition(versionAlone));
    QVERIFY(!readImageFile(plain, true).gps);
    QVERIFY(readImageFile(placed, true).gps);
    QVERIFY(!readImageFile(placed, false).gps);
    QVERIFY(!readImageFile(versionAlone, true).gps);
}

void TestImageFolder::unreadableIsListedWithoutSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no picture");
    QTest::newRow("a JPEG's first bytes") << QByteArray("\xFF\xD8\xFF\xE0");
    QTest::newRow("a JPEG whose EXIF segment is cut") << QByteArray("\xFF\xD8\xFF\xE1\x10\x00"
                                                                    "Exif\0\0II*\0",
                                                                    16);
    QTest::newRow("a PNG's signature") << QByteArray("\x89PNG\r\n\x1A\n");
}

void TestImageFolder::unreadableIsListedWithoutSize()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeBytes(file(QStringLiteral("broken.jpg")), bytes));
    const QList<ImageFile> images = listImages(m_folder->path(), true);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].bytes, bytes.size());
    QVERIFY(images[0].size.isEmpty());
    QVERIFY(!images[0].gps);
}

void TestImageFolder::contentBeatsTheName()
{
    QVERIFY(halves(6, 3).save(file(QStringLiteral("really-a-png.jpg")), "PNG"));
    QCOMPARE(readImageFile(file(QStringLiteral("really-a-png.jpg")), false).size, QSize(6, 3));
    QVERIFY(writeBytes(file(QStringLiteral("really-an-svg.jpg")),
                       "<svg xmlns='http://www.w3.org/2000/svg' width='5' height='5'/>"));
    QVERIFY(readImageFile(file(QStringLiteral("really-an-svg.jpg")), false).size.isEmpty());
}

void TestImageFolder::realBlog()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    const QList<ImageFile> images = listImages(
        shared + QStringLiteral("/sites/rustfest-sample/public/images/posts/rustfest-2018-paris"),
        true);
    QCOMPARE(images.size(), 3);
    QCOMPARE(images[1].name(), QStringLiteral("mozilla-paris.jpg"));
    QVERIFY(images[1].gps);
    QVERIFY(images[1].size.width() < images[1].size.height()); // stored on its side, orientation 6
    QVERIFY(!images[0].gps);
}

QTEST_GUILESS_MAIN(TestImageFolder)
#include "tst_imagefolder.moc"
