// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/jpegturn.h"

#include "images/pictureedit.h"

#include "exifwriter.h"
#include "jpegmaker.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

/// How far two pictures of one size are apart at most, a border of so many pixels left out.
int farthest(const QImage &one, const QImage &other, int border)
{
    int most = one.size() == other.size() ? 0 : 1000;
    for (int y = border; most < 1000 && y < one.height() - border; ++y) {
        for (int x = border; x < one.width() - border; ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

QByteArray oriented(const QByteArray &jpeg, int orientation)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jpg")));
    if (!file.open(QFile::WriteOnly) || file.write(jpeg) != jpeg.size())
        return {};
    file.close();
    if (!writeOrientation(file.fileName(), orientation) || !file.open(QFile::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

/// Parts of a JPEG that are cut out without decoding it.
class TestLosslessCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atABorderNoPixelIsWrittenAnew_data();
    void atABorderNoPixelIsWrittenAnew();
    void withinABlockAllAre();
    void withAnotherWishAllAre();
    void turnedAsWell_data();
    void turnedAsWell();
    void whereTurningCutsItIsWrittenAnew();
    void nothingIsToldOfTheAuthor();
    void onlyWhatIsAJpeg();
};

void TestLosslessCrop::atABorderNoPixelIsWrittenAnew_data()
{
    QTest::addColumn<int>("colours");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<QSize>("block");
    QTest::newRow("full") << int(JpegKind::Full) << false << QSize(8, 8);
    QTest::newRow("halved") << int(JpegKind::Halved) << false << QSize(16, 16);
    QTest::newRow("grey") << int(JpegKind::Grey) << false << QSize(8, 8);
    QTest::newRow("progressive") << int(JpegKind::Halved) << true << QSize(16, 16);
}

void TestLosslessCrop::atABorderNoPixelIsWrittenAnew()
{
    QFETCH(const int, colours);
    QFETCH(const bool, progressive);
    QFETCH(const QSize, block);
    const QByteArray jpeg = makeJpeg({203, 149}, {JpegKind::Colours(colours), progressive});
    const EditablePicture picture(jpeg);
    QCOMPARE(picture.losslessBlock(0), block);
    const QImage whole = QImage::fromData(jpeg);
    for (const QRect &part :
         {QRect(block.width() * 2, block.height() * 3, 77, 51),
          QRect(block.width(), 0, 203 - block.width(), 149), QRect(0, 0, 1, 1)}) {
        PictureEdit edit;
        edit.crop = part;
        const ImportedPicture made = picture.changed(edit, Going);
        QVERIFY(made.ok());
        QVERIFY(!made.recompressed);
        QCOMPARE(made.size, part.size());
        // The same coefficients: at its border colours of the neighbours are not mixed in any more.
        const int border = block.width() == 16 ? 2 : 0;
        QCOMPARE(farthest(QImage::fromData(made.bytes), whole.copy(part), border), 0);
    }
}

void TestLosslessCrop::withinABlockAllAre()
{
    const EditablePicture picture(makeJpeg({203, 149}, {}));
    PictureEdit edit;
    edit.crop = {17, 16, 77, 51};
    const ImportedPicture made = picture.changed(edit, Going);
    QVERIFY(made.ok());
    QVERIFY(made.recompressed);
    QCOMPARE(made.size, QSize(77, 51));
}

void TestLosslessCrop::withAnotherWishAllAre()
{
    const EditablePicture picture(makeJpeg({203, 149}, {}));
    PictureEdit edit;
    edit.crop = {16, 16, 80, 64};
    edit.quality = 50;
    QVERIFY(picture.changed(edit, Going).recompressed);
    edit.quality = 0;
    edit.width = 40;
    const ImportedPicture made = picture.changed(edit, Going);
    QVERIFY(made.recompressed);
    QCOMPARE(made.size, QSize(40, 32));
}

void TestLosslessCrop::turnedAsWell_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

/// Whichever way it lies, and is turned: the same pixels as where it is turned first, and cut then.
void TestLosslessCrop::turnedAsWell()
{
    QFETCH(const int, orientation);
    const QByteArray jpeg = oriented(makeJpeg({192, 128}, {JpegKind::Full, false}), orientation);
    QVERIFY(!jpeg.isNull());
    const EditablePicture picture(jpeg);
    for (int turns = 0; turns < 4; ++turns) {
        QCOMPARE(picture.losslessBlock(turns), QSize(8, 8));
        PictureEdit turn;
        turn.turns = turns;
        PictureEdit both = turn;
        both.crop = {16, 24, 71, 53};
        const ImportedPicture made = picture.changed(both, Going);
        QVERIFY(made.ok());
        QVERIFY(!made.recompressed);
        const QImage turned = picture.before(turn, 1000000);
        QVERIFY(farthest(QImage::fromData(made.bytes), turned.copy(both.crop), 0) <= 2);
    }
}

void TestLosslessCrop::whereTurningCutsItIsWrittenAnew()
{
    const EditablePicture picture(makeJpeg({203, 149}, {JpegKind::Full, false}));
    PictureEdit edit;
    edit.turns = 1;
    edit.crop = {16, 24, 71, 53};
    QVERIFY(picture.losslessBlock(1).isEmpty());
    const ImportedPicture made = picture.changed(edit, Going);
    QVERIFY(made.ok());
    QVERIFY(made.recompressed);
    QCOMPARE(made.size, QSize(71, 53));
}

void TestLosslessCrop::nothingIsToldOfTheAuthor()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.jpg")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(makeJpeg({192, 128}, {}));
    file.close();
    QVERIFY(writePosition(file.fileName()));
    QVERIFY(file.open(QFile::ReadOnly));
    const EditablePicture picture(file.readAll());
    PictureEdit edit;
    edit.crop = {16, 16, 80, 64};
    const ImportedPicture made = picture.changed(edit, Going);
    QVERIFY(!made.recompressed);
    QVERIFY(!made.bytes.contains("Exif"));
}

void TestLosslessCrop::onlyWhatIsAJpeg()
{
    QVERIFY(jpegBlock("no picture").isEmpty());
    QVERIFY(croppedJpeg("no picture", {0, 0, 8, 8}, false).isNull());
    const QByteArray jpeg = makeJpeg({64, 64}, {});
    QVERIFY(croppedJpeg(jpeg, {8, 8, 8, 8}, false).isNull());
    QVERIFY(!croppedJpeg(jpeg, {16, 16, 8, 8}, false).isNull());
    QVERIFY(croppedJpeg(jpeg.first(jpeg.size() / 2), {16, 16, 480, 8}, false).isNull());
}

QTEST_GUILESS_MAIN(TestLosslessCrop)
#include "tst_losslesscrop.moc"
