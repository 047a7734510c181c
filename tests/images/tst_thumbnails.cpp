// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/thumbnails.h"

#include "exifwriter.h"
#include "samplepictures.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Galley;

namespace {

constexpr QSize box(40, 30);

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

/// A small file that needs much memory: 36 million pixels of one grey.
QByteArray largePng()
{
    QImage image(6000, 6000, QImage::Format_Grayscale8);
    image.fill(200);
    return encoded(image, "PNG");
}

/// A JPEG whose header claims 400 million pixels; decoders fill up what is not there.
QByteArray claimingJpeg()
{
    QByteArray bytes = encoded(halves(16, 16), "JPG");
    const qsizetype frame = bytes.indexOf("\xFF\xC0");
    qToBigEndian(quint16(20000), bytes.data() + frame + 5);
    qToBigEndian(quint16(20000), bytes.data() + frame + 7);
    return bytes;
}

} // namespace

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void comesLaterThenAtOnce();
    void coversTheBox_data();
    void coversTheBox();
    void isUpright();
    void largePhotographIsDecodedSmall();
    void unreadableIsNotTriedAgain_data();
    void unreadableIsNotTriedAgain();
    void changedFileIsReadAnew();
    void repairedFileIsReadAnew();
    void forgottenIsReadAnew();
    void keepsNoMoreThanAllowed();
    void drawsHarmlessSvgAlone_data();
    void drawsHarmlessSvgAlone();
    void endsCleanlyWhileBusy();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QImage made(Thumbnails &thumbnails, const QString &path);
    void setModified(const QString &path, int secondsAgo);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestThumbnails::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath()
                                               + QStringLiteral("/kleine bilder 🦀 ß-XXXXXX"));
    QVERIFY(m_folder->isValid());
}

QImage TestThumbnails::made(Thumbnails &thumbnails, const QString &path)
{
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    thumbnails.request(path);
    while (ready.wait(20000)) {
        if (ready.last().at(0).toString() == path)
            return thumbnails.request(path);
    }
    qWarning("no answer");
    return {};
}

void TestThumbnails::setModified(const QString &path, int secondsAgo)
{
    QFile opened(path);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QVERIFY(opened.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                               QFileDevice::FileModificationTime));
}

void TestThumbnails::comesLaterThenAtOnce()
{
    const QString path = file(QStringLiteral("a.png"));
    QVERIFY(halves(80, 60).save(path));
    Thumbnails thumbnails(box);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.request(path).isNull());
    QVERIFY(thumbnails.request(path).isNull());
    QVERIFY(ready.wait(20000));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toString(), path);
    QCOMPARE(thumbnails.request(path).size(), box);
}

void TestThumbnails::coversTheBox_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("thumbnail");
    QTest::newRow("wide") << QSize(400, 60) << QSize(160, 24); // its long side ends at four boxes
    QTest::newRow("a little wide") << QSize(120, 60) << QSize(60, 30);
    QTest::newRow("high") << QSize(80, 240) << QSize(40, 120);
    QTest::newRow("small stays small") << QSize(20, 10) << QSize(20, 10);
    QTest::newRow("a line") << QSize(2000, 1) << QSize(160, 1);
}

void TestThumbnails::coversTheBox()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, thumbnail);
    const QString path = file(QStringLiteral("a.png"));
    QVERIFY(halves(picture.width(), picture.height()).save(path));
    Thumbnails thumbnails(box);
    QCOMPARE(made(thumbnails, path).size(), thumbnail);
}

void TestThumbnails::isUpright()
{
    const QString path = file(QStringLiteral("sideways.jpg"));
    QVERIFY(halves(240, 120).save(path, "JPG", 95));
    QVERIFY(writeOrientation(path, 6)); // to be turned by 90 degrees clockwise: left comes up
    Thumbnails thumbnails(box);
    const QImage image = made(thumbnails, path);
    QCOMPARE(image.size(), QSize(40, 80));
    QVERIFY(image.pixelColor(20, 10).red() > 200);
    QVERIFY(image.pixelColor(20, 70).blue() > 200);
}

void TestThumbnails::largePhotographIsDecodedSmall()
{
    const QString path = file(QStringLiteral("48 megapixels.jpg"));
    {
        QImage photograph(8000, 6000, QImage::Format_Grayscale8);
        photograph.fill(200);
        QVERIFY(photograph.save(path, "JPG", 30));
    }
    Thumbnails thumbnails(box);
    QCOMPARE(made(thumbnails, path).size(), box);
}

void TestThumbnails::unreadableIsNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("36 million pixels of PNG") << largePng();
    QTest::newRow("400 million pixels of JPEG") << claimingJpeg();
}

void TestThumbnails::unreadableIsNotTriedAgain()
{
    QFETCH(QByteArray, bytes);
    const QString path = file(QStringLiteral("broken.png"));
    QVERIFY(writeBytes(path, bytes));
    const QString other = file(QStringLiteral("other.png"));
    QVERIFY(halves(4, 4).save(other));
    Thumbnails thumbnails(box);
    QVERIFY(made(thumbnails, path).isNull());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.request(path).isNull());
    // Newest first, two at a time: if the broken one were tried again, its answer would come too.
    thumbnails.request(other);
    QTRY_VERIFY(!thumbnails.request(other).isNull());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toString(), other);
}

void TestThumbnails::changedFileIsReadAnew()
{
    const QString path = file(QStringLiteral("a.png"));
    QVERIFY(halves(40, 30, Qt::red, Qt::red).save(path));
    setModified(path, 100);
    Thumbnails thumbnails(box);
    QCOMPARE(made(thumbnails, path).pixelColor(5, 5), QColor(Qt::red));
    QVERIFY(halves(40, 30, Qt::green, Qt::green).save(path));
    QCOMPARE(thumbnails.request(path).pixelColor(5, 5),
             QColor(Qt::red)); // until the new one is there
    QTRY_COMPARE(thumbnails.request(path).pixelColor(5, 5), QColor(Qt::green));
}

void TestThumbnails::repairedFileIsReadAnew()
{
    const QString path = file(QStringLiteral("a.png"));
    Thumbnails thumbnails(box);
    QVERIFY(made(thumbnails, path).isNull()); // not there yet
    QVERIFY(halves(40, 30).save(path));
    QTRY_VERIFY(!thumbnails.request(path).isNull());
}

void TestThumbnails::forgottenIsReadAnew()
{
    const QString path = file(QStringLiteral("a.png"));
    QVERIFY(halves(40, 30).save(path));
    Thumbnails thumbnails(box);
    QVERIFY(!made(thumbnails, path).isNull());
    thumbnails.forget(path);
    QVERIFY(thumbnails.request(path).isNull());
    thumbnails.forget(path); // while it is being read: that answer no longer counts
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(!made(thumbnails, path).isNull());
    const QString other = file(QStringLiteral("b.png"));
    QVERIFY(halves(40, 30).save(other));
    QVERIFY(!made(thumbnails, other).isNull()); // by now the dropped answer came, too
    QCOMPARE(ready.size(), 2);
}

void TestThumbnails::keepsNoMoreThanAllowed()
{
    const QString first = file(QStringLiteral("1.png"));
    const QString second = file(QStringLiteral("2.png"));
    QVERIFY(halves(40, 30).save(first));
    QVERIFY(halves(40, 30).save(second));
    Thumbnails thumbnails(box, nullptr, 40 * 30 * 4 + 1000);
    QVERIFY(!made(thumbnails, first).isNull());
    QVERIFY(!made(thumbnails, second).isNull());
    QVERIFY(thumbnails.request(first).isNull());

    Thumbnails tiny(box, nullptr, 100); // one is always kept, else it would be made for ever
    QVERIFY(!made(tiny, first).isNull());
}

void TestThumbnails::drawsHarmlessSvgAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("a square") << QByteArray("<rect width='4' height='3' fill='#0f0'/>") << true;
    QTest::newRow("a link is no loading")
        << QByteArray("<a xlink:href='https://example.org'><rect width='4' height='3'/></a>")
        << true;
    QTest::newRow("a part of itself")
        << QByteArray("<rect id='r' width='4' height='3'/><use xlink:href='#r'/>") << true;
    QTest::newRow("another file") << QByteArray(
        "<image width='4' height='3' xlink:href='secret.png'/>")
                                  << false;
    QTest::newRow("a remote picture")
        << QByteArray("<image width='4' height='3' href='https://example.org/x.png'/>") << false;
    QTest::newRow("many copies") << QByteArray("<rect id='r' width='4' height='3'/>")
            + QByteArray("<use xlink:href='#r'/>").repeated(13)
                                 << false;
    QTest::newRow("not well formed") << QByteArray("<rect>") << false;
}

void TestThumbnails::drawsHarmlessSvgAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, drawn);
    QVERIFY(halves(4, 3).save(file(QStringLiteral("secret.png"))));
    const QString path = file(QStringLiteral("drawing.svg"));
    QVERIFY(writeBytes(path,
                       "<svg xmlns='http://www.w3.org/2000/svg'"
                       " xmlns:xlink='http://www.w3.org/1999/xlink' width='4' height='3'>"
                           + content + "</svg>"));
    Thumbnails thumbnails(box);
    const QImage image = made(thumbnails, path);
    QCOMPARE(!image.isNull(), drawn);
    if (drawn)
        QCOMPARE(image.size(), box); // drawn at the size that is wanted
}

void TestThumbnails::endsCleanlyWhileBusy()
{
    const QString path = file(QStringLiteral("busy.jpg"));
    QVERIFY(halves(2000, 1500).save(path));
    for (int round = 0; round < 20; ++round) {
        Thumbnails thumbnails(box);
        for (int i = 0; i < 50; ++i)
            thumbnails.request(path + QString::number(i));
        thumbnails.request(path);
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
