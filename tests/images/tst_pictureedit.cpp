// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureedit.h"

#include "exifwriter.h"
#include "images/jpegstream.h"
#include "images/picturechunks.h"
#include "images/picturemetadata.h"
#include "images/pictureturn.h"
#include "jpegmaker.h"
#include "samplepictures.h"

#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

/// Each corner has a colour of its own: red, green, below them blue, white.
QImage corners(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool right = x >= width / 2;
            const bool below = y >= height / 2;
            image.setPixel(x, y,
                           below ? (right ? 0xFFFFFFFF : 0xFF0000FF)
                                 : (right ? 0xFF00FF00 : 0xFFFF0000));
        }
    }
    return image;
}

/// A photograph's noise, which weighs something.
QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 seed = 7;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            seed = seed * 1664525 + 1013904223;
            image.setPixel(x, y, 0xFF000000 | (seed >> 8));
        }
    }
    return image;
}

QImage upright(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

/// Whether two show the same but for what compression does to it: by how much their colours differ
/// on average.
bool looksLike(const QImage &one, const QImage &other, int most)
{
    if (one.size() != other.size() || one.isNull())
        return false;
    qint64 all = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            all += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                + std::abs(a.blue() - b.blue());
        }
    }
    return all <= qint64(most) * 3 * one.width() * one.height();
}

QImage turnedBy(const QImage &image, int quarters)
{
    return image.transformed(QTransform().rotate(90 * quarters));
}

ImportedPicture changed(const QByteArray &bytes, const PictureEdit &edit)
{
    return EditablePicture(bytes).changed(edit, Going);
}

} // namespace

class TestPictureEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownLiesWhereItIsStored_data();
    void whatIsShownLiesWhereItIsStored();
    void aJpegIsTurnedWithoutLoss_data();
    void aJpegIsTurnedWithoutLoss();
    void cropsWhatIsShown_data();
    void cropsWhatIsShown();
    void makesSmaller_data();
    void makesSmaller();
    void compresses();
    void aPhonesLargestPhotographIsCompressed();
    void longerThanWebPCanBeStaysItsKind();
    void nothingGainedIsNothingChanged_data();
    void nothingGainedIsNothingChanged();
    void whatCannotBeChangedSaysWhy_data();
    void whatCannotBeChangedSaysWhy();
    void fourInksAreTurnedOnly();
    void tellsOfNoPlace();
    void bothSidesShowTheSame();

private:
    QTemporaryDir m_folder;
};

void TestPictureEdit::whatIsShownLiesWhereItIsStored_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

void TestPictureEdit::whatIsShownLiesWhereItIsStored()
{
    QFETCH(const int, orientation);
    const QImage stored = noise(7, 5);
    const QImage shown = shownAs(stored, orientation);
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QRect place = storedPart(QRect(x, y, 1, 1), orientation, stored.size());
            QCOMPARE(stored.pixel(place.topLeft()), shown.pixel(x, y));
        }
    }
    // A turn more in the orientation is a turn more of what is shown.
    QCOMPARE(shownAs(stored, turnedOrientation(orientation, 1)), turnedBy(shown, 1));
    QCOMPARE(turnedOrientation(orientation, 4), orientation);
    const QRect part(1, 2, 3, 2);
    QCOMPARE(turnedBy(stored, 1).copy(turnedRight(part, stored.size())),
             turnedBy(stored.copy(part), 1));
}

void TestPictureEdit::aJpegIsTurnedWithoutLoss_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("byTag");
    QTest::newRow("right") << QSize(64, 48) << 1 << 1 << false;
    QTest::newRow("on its head") << QSize(64, 48) << 1 << 2 << false;
    QTest::newRow("left") << QSize(64, 48) << 1 << 3 << false;
    QTest::newRow("right, where it lies on its side") << QSize(64, 48) << 6 << 1 << false;
    QTest::newRow("left, where it lies on its side: as it is stored")
        << QSize(64, 48) << 6 << 3 << false;
    QTest::newRow("mirrored and right") << QSize(64, 48) << 2 << 1 << false;
    QTest::newRow("right, with a ragged edge below: by its tag") << QSize(64, 45) << 1 << 1 << true;
    QTest::newRow("left, with a ragged edge at the right: by its tag")
        << QSize(61, 48) << 1 << 3 << true;
}

void TestPictureEdit::aJpegIsTurnedWithoutLoss()
{
    QFETCH(const QSize, size);
    QFETCH(const int, orientation);
    QFETCH(const int, turns);
    QFETCH(const bool, byTag);
    const QString path = m_folder.filePath(QStringLiteral("turn.jpg"));
    QVERIFY(writeBytes(path, makeJpeg(size, {JpegKind::Full, false})));
    QVERIFY(writeOrientation(path, orientation));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    const ImportedPicture made = changed(bytes, {.turns = turns});
    QCOMPARE(made.fault, ImportFault::None);
    QVERIFY(!made.recompressed);
    QCOMPARE(made.tagKept, byTag);
    QCOMPARE(made.size, turnedBy(upright(bytes), turns).size());
    QVERIFY(looksLike(upright(made.bytes), turnedBy(upright(bytes), turns), 1));
    // All the way round, nothing has been lost.
    if (orientation == 1)
        QCOMPARE(upright(changed(made.bytes, {.turns = 4 - turns}).bytes), upright(bytes));
}

void TestPictureEdit::cropsWhatIsShown_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("tolerance");
    for (const char *format : {"JPG", "PNG", "WEBP"}) {
        for (int turns = 0; turns < 4; ++turns) {
            QTest::addRow("%s, %d quarters", format, turns)
                << QByteArray(format) << turns << (QByteArray(format) == "PNG" ? 0 : 8);
        }
    }
}

void TestPictureEdit::cropsWhatIsShown()
{
    QFETCH(const QByteArray, format);
    QFETCH(const int, turns);
    QFETCH(const int, tolerance);
    const QImage image = corners(160, 96);
    const QRect frame(17, 13, 47, 33);
    const ImportedPicture made
        = changed(encoded(image, format.constData(), 100), {.turns = turns, .crop = frame});
    QCOMPARE(made.fault, ImportFault::None);
    QCOMPARE(made.size, frame.size());
    QCOMPARE(made.suffix, QString::fromLatin1(format).toLower());
    QVERIFY(looksLike(upright(made.bytes), turnedBy(image, turns).copy(frame), tolerance));
}

void TestPictureEdit::makesSmaller_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QRect>("crop");
    QTest::addColumn<int>("width");
    QTest::addColumn<QSize>("size");
    for (const char *format : {"JPG", "PNG", "WEBP"}) {
        QTest::addRow("%s, all of it", format)
            << QByteArray(format) << QRect() << 80 << QSize(80, 48);
        QTest::addRow("%s, a part", format)
            << QByteArray(format) << QRect(0, 0, 80, 80) << 40 << QSize(40, 40);
        QTest::addRow("%s, never larger", format)
            << QByteArray(format) << QRect(0, 0, 80, 80) << 120 << QSize(80, 80);
    }
}

void TestPictureEdit::makesSmaller()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QRect, crop);
    QFETCH(const int, width);
    QFETCH(const QSize, size);
    const EditablePicture picture(encoded(corners(160, 96), format.constData(), 90));
    const PictureEdit edit{.crop = crop, .width = width};
    QCOMPARE(picture.sizeAfter(edit), size);
    const ImportedPicture made = picture.changed(edit, Going);
    QCOMPARE(made.fault, ImportFault::None);
    QCOMPARE(made.size, size);
    QCOMPARE(upright(made.bytes).size(), size);
    QCOMPARE(upright(made.bytes).pixelColor(2, 2).red() > 200, true);
}

void TestPictureEdit::compresses()
{
    const QByteArray jpeg = encoded(noise(200, 150), "JPG", 95);
    const ImportedPicture some = changed(jpeg, {.quality = 80});
    const ImportedPicture much = changed(jpeg, {.quality = 40});
    QCOMPARE(some.fault, ImportFault::None);
    QVERIFY(some.recompressed);
    QVERIFY(some.bytes.size() < jpeg.size());
    QVERIFY(much.bytes.size() < some.bytes.size());
    const ImportedPicture webP = changed(jpeg, {.quality = 60, .toWebP = true});
    QCOMPARE(webP.suffix, QStringLiteral("webp"));
    QVERIFY(webP.bytes.size() < jpeg.size());
    QVERIFY(webP.bytes.startsWith("RIFF"));
    // A drawing as WebP keeps its pixels, unless less is wanted.
    const QByteArray png = encoded(corners(200, 150), "PNG");
    const ImportedPicture drawn = changed(png, {.toWebP = true});
    QCOMPARE(drawn.suffix, QStringLiteral("webp"));
    QCOMPARE(upright(drawn.bytes), upright(png));
}

void TestPictureEdit::aPhonesLargestPhotographIsCompressed()
{
    QImage image(8000, 5000, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "jpeg", 98));
    image = QImage();
    PictureEdit edit;
    edit.quality = 40;
    const ImportedPicture made = EditablePicture(jpeg).changed(edit, Going);
    QVERIFY(made.ok());
    QCOMPARE(made.size, QSize(8000, 5000));
}

void TestPictureEdit::longerThanWebPCanBeStaysItsKind()
{
    QImage image(2, 16384, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "png"));
    PictureEdit edit;
    edit.toWebP = true;
    edit.turns = 1;
    const ImportedPicture made = EditablePicture(png).changed(edit, Going);
    QVERIFY(made.ok());
    QCOMPARE(made.suffix, QStringLiteral("png"));
}

void TestPictureEdit::nothingGainedIsNothingChanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureEdit>("edit");
    const QByteArray jpeg = encoded(noise(60, 40), "JPG", 50);
    QTest::newRow("nothing is chosen") << jpeg << PictureEdit();
    QTest::newRow("as wide as it is") << jpeg << PictureEdit{.width = 60};
    QTest::newRow("a frame around all of it") << jpeg << PictureEdit{.crop = QRect(0, 0, 60, 40)};
    QTest::newRow("a finer quality than it has") << jpeg << PictureEdit{.quality = 95};
    QTest::newRow("a WebP that weighs more") << jpeg << PictureEdit{.quality = 95, .toWebP = true};
}

void TestPictureEdit::nothingGainedIsNothingChanged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const PictureEdit, edit);
    const ImportedPicture made = changed(bytes, edit);
    QCOMPARE(made.fault, ImportFault::None);
    QCOMPARE(made.bytes, bytes);
    QCOMPARE(made.suffix, QStringLiteral("jpg"));
}

void TestPictureEdit::whatCannotBeChangedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportFault>("fault");
    const QByteArray jpeg = makeJpeg({64, 48}, {JpegKind::Halved, false});
    QTest::newRow("no picture") << QByteArray("# A post\n") << ImportFault::NoPicture;
    QTest::newRow("nothing at all") << QByteArray() << ImportFault::NoPicture;
    QTest::newRow("cut off") << jpeg.first(jpeg.size() / 2) << ImportFault::Damaged;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                               << ImportFault::UnknownKind;
    QTest::newRow("a bitmap that cannot be written so")
        << encoded(corners(8, 8), "BMP") << ImportFault::UnknownKind;
}

void TestPictureEdit::whatCannotBeChangedSaysWhy()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ImportFault, fault);
    const EditablePicture picture(bytes);
    QCOMPARE(picture.fault(), fault);
    QCOMPARE(picture.changed({.turns = 1}, Going).fault, fault);
}

void TestPictureEdit::fourInksAreTurnedOnly()
{
    const EditablePicture picture(makeJpeg({64, 48}, {JpegKind::FourInks, false}));
    QCOMPARE(picture.fault(), ImportFault::None);
    QVERIFY(!picture.canBeRewritten());
    QCOMPARE(picture.changed({.turns = 1}, Going).fault, ImportFault::None);
    QCOMPARE(picture.changed({.turns = 1, .quality = 60}, Going).fault, ImportFault::UnknownKind);
}

void TestPictureEdit::tellsOfNoPlace()
{
    const QString path = m_folder.filePath(QStringLiteral("place.jpg"));
    QVERIFY(writeBytes(path, makeJpeg({64, 48}, {JpegKind::Halved, false})));
    QVERIFY(writePosition(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(readPictureMetadata(bytes).position);
    for (const PictureEdit &edit : {PictureEdit{.turns = 1}, PictureEdit{.width = 20},
                                    PictureEdit{.crop = QRect(0, 0, 20, 20), .toWebP = true}})
        QVERIFY(!readPictureMetadata(changed(bytes, edit).bytes).position);
}

void TestPictureEdit::bothSidesShowTheSame()
{
    const QByteArray jpeg = encoded(corners(160, 96), "JPG", 90);
    const EditablePicture picture(jpeg);
    const PictureEdit edit{.turns = 1, .crop = QRect(0, 40, 96, 96), .width = 48};
    const QImage before = picture.before(edit, 1'000'000);
    const QImage after = shownPicture(picture.changed(edit, Going), 1'000'000);
    QCOMPARE(before.size(), QSize(96, 96));
    QCOMPARE(after.size(), QSize(48, 48));
    QVERIFY(looksLike(before.scaled(48, 48, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                          .convertToFormat(QImage::Format_RGB32),
                      after.convertToFormat(QImage::Format_RGB32), 4));
    // Small enough to be held, whatever it is.
    QVERIFY(picture.before(edit, 1000).width() <= 32);
    QCOMPARE(picture.shown({80, 80}).size(), QSize(80, 48));
    QCOMPARE(picture.shown({1000, 1000}).size(), QSize(160, 96));
}

QTEST_GUILESS_MAIN(TestPictureEdit)

#include "tst_pictureedit.moc"
