// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureimport.h"

#include "exifwriter.h"
#include "images/jpegstream.h"
#include "images/picturemetadata.h"
#include "jpegmaker.h"
#include "samplepictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

QImage decoded(const QByteArray &bytes, bool upright)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(upright);
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

/// The greatest difference of any colour of any pixel; 999 for other sizes.
int difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 999;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    // libpng warns of a wrong checksum of a chunk that may be left out, and goes on.
    QByteArray bytes(4, '\0');
    qToBigEndian<quint32>(quint32(data.size()), bytes.data());
    return bytes + name + data + QByteArray(4, '\0');
}

ImportedPicture imported(const QByteArray &bytes, const ImportWishes &wishes = {})
{
    return importPicture(bytes, wishes, Going);
}

} // namespace

class TestPictureImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsWithoutLoss_data();
    void turnsWithoutLoss();
    void stripsMetadata();
    void whatHidesIsLeftOut_data();
    void whatHidesIsLeftOut();
    void aGifKeepsHowItIsPlayed();
    void keepsTheProfile_data();
    void keepsTheProfile();
    void whatIsCleanStaysAsItIs_data();
    void whatIsCleanStaysAsItIs();
    void theContentTellsTheSuffix_data();
    void theContentTellsTheSuffix();
    void makesSmaller_data();
    void makesSmaller();
    void makesWebP();
    void takesABitmap();

private:
    QTemporaryDir m_folder;
};

void TestPictureImport::turnsWithoutLoss_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("colours");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<bool>("perfect");
    struct Shape {
        const char *name;
        QSize size;
        JpegKind kind;
    };
    const Shape shapes[] = {
        {"halved colours", {64, 48}, {JpegKind::Halved, false}},
        {"full colours", {64, 48}, {JpegKind::Full, false}},
        {"grey", {64, 48}, {JpegKind::Grey, false}},
        {"four inks", {64, 48}, {JpegKind::FourInks, false}},
        {"progressive", {64, 48}, {JpegKind::Halved, true}},
        {"ragged at the right", {61, 48}, {JpegKind::Halved, false}},
        {"ragged below", {64, 45}, {JpegKind::Halved, false}},
        {"ragged on both sides", {61, 45}, {JpegKind::Full, true}},
    };
    for (const Shape &shape : shapes) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            // What would have to begin with the ragged edge (libjpeg's transformations).
            const bool right = shape.size.width() % 16 != 0;
            const bool below = shape.size.height() % 16 != 0;
            const bool fromRight
                = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
            const bool fromBelow
                = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
            const bool perfect = !(right && fromRight) && !(below && fromBelow);
            QTest::addRow("%s, orientation %d", shape.name, orientation)
                << orientation << shape.size << int(shape.kind.colours) << shape.kind.progressive
                << perfect;
        }
    }
}

void TestPictureImport::turnsWithoutLoss()
{
    QFETCH(const int, orientation);
    QFETCH(const QSize, size);
    QFETCH(const int, colours);
    QFETCH(const bool, progressive);
    QFETCH(const bool, perfect);
    const QByteArray plain = makeJpeg(size, {JpegKind::Colours(colours), progressive});
    const QString path = m_folder.filePath(QStringLiteral("turned.jpg"));
    QVERIFY(writeBytes(path, plain));
    QVERIFY(writeOrientation(path, orientation));
    QVERIFY(writePosition(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    const ImportedPicture picture = imported(bytes);
    QCOMPARE(picture.fault, ImportFault::None);
    QCOMPARE(picture.suffix, QStringLiteral("jpg"));
    QVERIFY(picture.stripped);
    QVERIFY(!picture.recompressed);
    QCOMPARE(picture.turned, orientation != 1 && perfect);
    QCOMPARE(picture.tagKept, !perfect);
    const QImage upright = decoded(bytes, true);
    QCOMPARE(picture.size, upright.size());
    // The sums of a turned block round otherwise, and what fills colours up looks at neighbours.
    QVERIFY(difference(upright, decoded(picture.bytes, true)) <= 6);
    const JpegStream stream(picture.bytes);
    QCOMPARE(stream.orientation(), perfect ? 1 : orientation);
    QCOMPARE(stream.isProgressive(), progressive);
    QCOMPARE(stream.components(), JpegStream(bytes).components());
    QVERIFY(!readPictureMetadata(picture.bytes).position);
    if (orientation == 1)
        QCOMPARE(picture.bytes, plain); // the very file that the position was written into
}

void TestPictureImport::stripsMetadata()
{
    const QByteArray secret = "a secret place";
    QByteArray jpeg = makeJpeg({32, 32}, {});
    const QByteArray plain = jpeg;
    jpeg = withSegment(jpeg, 0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + secret);
    jpeg = withSegment(jpeg, 0xED, QByteArray("Photoshop 3.0\0", 14) + secret);
    jpeg = withSegment(jpeg, 0xE2, QByteArray("MPF\0", 4) + secret);
    jpeg = withSegment(jpeg, 0xFE, secret);
    jpeg += secret + plain; // a second picture behind the first, as phones put it
    const ImportedPicture fromJpeg = imported(jpeg);
    QVERIFY(fromJpeg.ok());
    QVERIFY(fromJpeg.stripped);
    QCOMPARE(fromJpeg.bytes, plain);

    QByteArray png = encoded(halves(20, 10), "PNG");
    const QByteArray plainPng = imported(png).bytes;
    constexpr qsizetype BehindHeader = 8 + 25;
    png.insert(BehindHeader,
               chunk("tEXt", QByteArray("Comment\0", 8) + secret) + chunk("eXIf", secret)
                   + chunk("tIME", "1234567"));
    png += secret;
    const ImportedPicture fromPng = imported(png);
    QVERIFY(fromPng.ok());
    QVERIFY(fromPng.stripped);
    QCOMPARE(fromPng.bytes, plainPng);
    QVERIFY(!fromPng.bytes.contains(secret));

    QByteArray webP = encoded(halves(20, 10), "WEBP");
    QVERIFY(!webP.isEmpty());
    const QByteArray plainWebP = webP;
    QByteArray xmp = QByteArray("XMP ") + QByteArray(4, '\0');
    qToLittleEndian<quint32>(quint32(secret.size()), xmp.data() + 4);
    webP += xmp + secret;
    qToLittleEndian<quint32>(quint32(webP.size() - 8), webP.data() + 4);
    const ImportedPicture fromWebP = imported(webP);
    QVERIFY(fromWebP.ok());
    QCOMPARE(fromWebP.bytes, plainWebP);
}

namespace {

/// A GIF of one black pixel with these extensions before its frame.
QByteArray gif(const QByteArray &extensions)
{
    return QByteArray("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF", 19) + extensions
        + QByteArray("\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15) + QByteArray("\x3B", 1);
}

const QByteArray Played("\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 19);
const QByteArray Told("\x21\xFE\x06"
                      "secret\0",
                      10);
const QByteArray Packet("\x21\xFF\x0BXMP DataXMP\x06"
                        "secret\0",
                        22);

} // namespace

void TestPictureImport::whatHidesIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = makeJpeg({64, 48}, {JpegKind::Halved, true});
    const QByteArray comment("\xFF\xFE\0\x08secret", 10);
    const QByteArray end("\xFF\xD9", 2);
    QVERIFY(jpeg.endsWith(end));
    QTest::newRow("behind a JPEG's end") << jpeg + "secret";
    QTest::newRow("a second JPEG behind its end")
        << jpeg + withSegment(makeJpeg({16, 16}, {JpegKind::Full, false}), 0xFE, "secret");
    QTest::newRow("a comment among a JPEG's scans") << jpeg.chopped(2) + comment + end;
    QTest::newRow("a GIF's comment") << gif(Told);
    QTest::newRow("a GIF's packet of XMP") << gif(Packet);
    QTest::newRow("behind a GIF's end") << gif({}) + "secret";
    QTest::newRow("behind a PNG's end") << encoded(halves(8, 8), "PNG") + "secret";
}

void TestPictureImport::whatHidesIsLeftOut()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(bytes.contains("secret"));
    const ImportedPicture picture = imported(bytes);
    QCOMPARE(picture.fault, ImportFault::None);
    QVERIFY(picture.stripped);
    QVERIFY(!picture.bytes.contains("secret"));
    QCOMPARE(difference(decoded(picture.bytes, true), decoded(bytes, true)), 0);
}

void TestPictureImport::aGifKeepsHowItIsPlayed()
{
    QCOMPARE(imported(gif(Played + Told)).bytes, gif(Played));
    QCOMPARE(imported(gif(Played)).bytes, gif(Played));
    const QByteArray cut = gif(Played).chopped(1);
    QCOMPARE(imported(cut).fault, ImportFault::Damaged);
}

void TestPictureImport::keepsTheProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("webP");
    QImage image = halves(64, 48);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    for (const char *format : {"JPG", "PNG"}) {
        const QByteArray bytes = encoded(image, format, 95);
        QTest::addRow("%s as it is", format) << bytes << 0 << false;
        QTest::addRow("%s made smaller", format) << bytes << 32 << false;
        QTest::addRow("%s as WebP", format) << bytes << 32 << true;
    }
    QTest::addRow("WebP made smaller") << encoded(image, "WEBP", 95) << 32 << false;
}

void TestPictureImport::keepsTheProfile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, width);
    QFETCH(const bool, webP);
    const QColorSpace before = QImage::fromData(bytes).colorSpace();
    QVERIFY(before.isValid());
    const ImportedPicture picture = imported(bytes, {width, webP});
    QVERIFY(picture.ok());
    QCOMPARE(picture.resized, width != 0);
    QCOMPARE(QImage::fromData(picture.bytes).colorSpace(), before);
}

void TestPictureImport::whatIsCleanStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JPEG") << makeJpeg({33, 17}, {});
    QTest::newRow("JPEG of four inks, which no wish for another size changes")
        << makeJpeg({400, 30}, {JpegKind::FourInks, false});
    QTest::newRow("GIF with frames")
        << QByteArray::fromHex("47494638396101000100800000000000ffffff21f90400640000002c00000000010"
                               "0010000020244010021f90400"
                               "640000002c00000000010001000002024c01003b");
    QTest::newRow("icon") << encoded(halves(16, 16), "ICO");
}

void TestPictureImport::whatIsCleanStaysAsItIs()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const ImportedPicture picture = imported(bytes, {200, false});
    QCOMPARE(picture.fault, ImportFault::None);
    QCOMPARE(picture.bytes, bytes);
    QVERIFY(!picture.stripped && !picture.recompressed);
}

void TestPictureImport::theContentTellsTheSuffix_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    const QImage image = halves(20, 10);
    const auto row = [](const char *name, const QByteArray &bytes, const char *suffix) {
        QTest::newRow(name) << bytes << QString::fromLatin1(suffix);
    };
    row("a JPEG called .png", encoded(image, "JPG"), "jpg");
    row("a PNG", encoded(image, "PNG"), "png");
    row("a WebP", encoded(image, "WEBP"), "webp");
    row("a TIFF, which browsers do not show", encoded(image, "TIFF"), "png");
    row("a BMP, which weighs too much", encoded(image, "BMP"), "png");
    row("an SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'/>", "svg");
}

void TestPictureImport::theContentTellsTheSuffix()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, suffix);
    const QString path = m_folder.filePath(QStringLiteral("named.png"));
    QVERIFY(writeBytes(path, bytes));
    const ImportedPicture picture = importPictureFile(path, {}, Going);
    QCOMPARE(picture.fault, ImportFault::None);
    QCOMPARE(picture.suffix, suffix);
    QVERIFY(suffix == QLatin1String("svg") || QImageReader::imageFormat(path) != "" /* readable */);
}

void TestPictureImport::makesSmaller_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("JPEG") << makeJpeg({640, 480}, {}) << QSize(200, 150);
    QTest::newRow("grey JPEG") << makeJpeg({640, 480}, {JpegKind::Grey, false}) << QSize(200, 150);
    QTest::newRow("PNG") << encoded(halves(400, 100), "PNG") << QSize(200, 50);
    QTest::newRow("a strip") << encoded(halves(20000, 3), "PNG") << QSize(200, 1);
    QTest::newRow("WebP") << encoded(halves(400, 100), "WEBP") << QSize(200, 50);
    QTest::newRow("TIFF") << encoded(halves(400, 100), "TIFF") << QSize(200, 50);
}

void TestPictureImport::makesSmaller()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const ImportedPicture picture = imported(bytes, {200, false});
    QCOMPARE(picture.fault, ImportFault::None);
    QVERIFY(picture.resized && picture.recompressed);
    QCOMPARE(picture.size, size);
    QCOMPARE(QImage::fromData(picture.bytes).size(), size);
    const JpegStream before(bytes);
    if (before.isWhole())
        QCOMPARE(JpegStream(picture.bytes).components(), before.components());
}

void TestPictureImport::makesWebP()
{
    QImage drawing(200, 120, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    QPainter(&drawing).fillRect(20, 20, 60, 60, Qt::darkGreen);
    const ImportedPicture fromPng = imported(encoded(drawing, "PNG"), {0, true});
    QVERIFY(fromPng.ok());
    QCOMPARE(fromPng.suffix, QStringLiteral("webp"));
    QCOMPARE(QImage::fromData(fromPng.bytes).convertToFormat(QImage::Format_ARGB32), drawing);

    // What would grow stays.
    const QByteArray small = encoded(halves(8, 8), "JPG", 10);
    const ImportedPicture fromJpeg = imported(small, {0, true});
    QVERIFY(fromJpeg.ok());
    QVERIFY(fromJpeg.bytes.size() <= small.size());
}

void TestPictureImport::takesABitmap()
{
    QImage image = halves(30, 20);
    image.setText(QStringLiteral("Author"), QStringLiteral("ada"));
    const ImportedPicture picture = importBitmap(image, {}, Going);
    QVERIFY(picture.ok());
    QCOMPARE(picture.suffix, QStringLiteral("png"));
    QCOMPARE(decoded(picture.bytes, false), image);
    QVERIFY(!picture.bytes.contains("ada"));
    QCOMPARE(importBitmap({}, {}, Going).fault, ImportFault::NoPicture);
}

QTEST_GUILESS_MAIN(TestPictureImport)
#include "tst_pictureimport.moc"
