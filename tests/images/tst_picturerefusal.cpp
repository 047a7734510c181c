// SPDX-License-Identifier: GPL-3.0-or-later
// What must not come into a blog.
#include "images/pictureimport.h"
#include "images/picturelimits.h"
#include "jpegmaker.h"
#include "samplepictures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Galley;

Q_DECLARE_METATYPE(Galley::ImportFault)

namespace {

const std::atomic_bool Going = false;

ImportedPicture imported(const QByteArray &bytes, const ImportWishes &wishes = {})
{
    return importPicture(bytes, wishes, Going);
}

} // namespace

class TestPictureRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesFiles();
    void drawings_data();
    void drawings();

private:
    QTemporaryDir m_folder;
};

void TestPictureRefusal::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportFault>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, ImportFault fault) {
        QTest::newRow(name) << bytes << fault;
    };
    row("nothing", {}, ImportFault::NoPicture);
    row("a text", "# A post\n\nSome words.\n", ImportFault::NoPicture);
    row("a page", "<!DOCTYPE html><html><body>Hello</body></html>", ImportFault::NoPicture);
    const QByteArray jpeg = makeJpeg({400, 300}, {});
    row("a JPEG cut short in its pixels", jpeg.first(jpeg.size() / 2), ImportFault::Damaged);
    row("a JPEG without its end mark", jpeg.chopped(2), ImportFault::Damaged);
    row("a JPEG cut short in its head", jpeg.first(100), ImportFault::Damaged);
    const QByteArray png = encoded(halves(40, 30), "PNG");
    row("a PNG cut short", png.chopped(20), ImportFault::Damaged);
    const QByteArray webP = encoded(halves(40, 30), "WEBP");
    row("a WebP cut short", webP.chopped(8), ImportFault::Damaged);
    row("a GIF cut short", QByteArray("GIF89a\x10\0\x10\0\0\0\0,", 14), ImportFault::Damaged);
    QByteArray bomb = png;
    qToBigEndian<quint32>(60'000, bomb.data() + 16);
    qToBigEndian<quint32>(60'000, bomb.data() + 20);
    row("a PNG that says 60,000 by 60,000", bomb, ImportFault::TooManyPixels);
    QByteArray wide = jpeg;
    const qsizetype frame = wide.indexOf(QByteArray("\xFF\xC0"));
    qToBigEndian<quint16>(65'000, wide.data() + frame + 5);
    qToBigEndian<quint16>(65'000, wide.data() + frame + 7);
    row("a JPEG that says 65,000 by 65,000", wide, ImportFault::TooManyPixels);
    row("a photograph of a phone whose kind cannot be read",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
                   24),
        ImportFault::UnknownKind);
    row("an AVIF that keeps EXIF",
        QByteArray("\0\0\0\x18"
                   "ftypavif\0\0\0\0mif1avif",
                   24)
            + "meta....infe....Exif",
        ImportFault::KeepsPosition);
    row("more than it may weigh", QByteArray(PictureLimits::MaxImportBytes + 1, 'x'),
        ImportFault::TooManyBytes);
}

void TestPictureRefusal::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ImportFault, fault);
    for (const ImportWishes &wishes : {ImportWishes(), ImportWishes{100, true}}) {
        const ImportedPicture picture = imported(bytes, wishes);
        QCOMPARE(picture.fault, fault);
        QVERIFY(picture.bytes.isEmpty());
    }
}

void TestPictureRefusal::refusesFiles()
{
    const QString gone = m_folder.filePath(QStringLiteral("gone.png"));
    QCOMPARE(importPictureFile(gone, {}, Going).fault, ImportFault::Vanished);
    QCOMPARE(importPictureFile(m_folder.path(), {}, Going).fault, ImportFault::NoPicture);

    // 300 MB that are only claimed: nothing of it is read.
    const QString huge = m_folder.filePath(QStringLiteral("huge.tif"));
    QVERIFY(writeBytes(huge, QByteArray("II*\0\x08\0\0\0", 8)));
    QVERIFY(QFile::resize(huge, 300'000'000));
    QCOMPARE(importPictureFile(huge, {}, Going).fault, ImportFault::TooManyBytes);

    const QString good = m_folder.filePath(QStringLiteral("good.png"));
    QVERIFY(halves(8, 8).save(good));
    const std::atomic_bool stopped = true;
    QCOMPARE(importPictureFile(good, {}, stopped).fault, ImportFault::Cancelled);
}

void TestPictureRefusal::drawings_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *inside, bool taken) {
        QTest::newRow(inside) << QByteArray(inside) << taken;
    };
    row("<path d='M0 0h4'/>", true);
    row("<style>path{fill:url(#a)}</style>", true);
    row("<use href='#a'/>", true);
    row("<image href='data:image/png;base64,AA=='/>", true);
    row("<a href='https://example.org/'><path d='M0 0h4'/></a>", true);
    row("<script>alert(1)</script>", false);
    row("<SCRIPT>alert(1)</SCRIPT>", false);
    row("<path onload='alert(1)'/>", false);
    row("<a href='javascript:alert(1)'><path/></a>", false);
    row("<a href='java&#10;script:alert(1)'><path/></a>", false);
    row("<image href='https://example.org/x.png'/>", false);
    row("<image href='file:///etc/passwd'/>", false);
    row("<use href='other.svg#a'/>", false);
    row("<foreignObject><p/></foreignObject>", false);
    row("<style>@import 'x.css';</style>", false);
    row("<style>path{fill:url(https://example.org/x)}</style>", false);
    row("<path style='fill:url(\"https://example.org/x\")'/>", false);
    row("<set attributeName='href' to='javascript:alert(1)'/>", false);
    row("<path>", false);
}

void TestPictureRefusal::drawings()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const bool, taken);
    const QByteArray svg
        = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'>" + inside + "</svg>";
    const ImportedPicture picture = imported(svg);
    QCOMPARE(picture.fault, taken ? ImportFault::None : ImportFault::UnsafeSvg);
    if (taken) {
        QCOMPARE(picture.bytes, svg);
        QCOMPARE(picture.size, QSize(4, 2));
    }
}

QTEST_GUILESS_MAIN(TestPictureRefusal)
#include "tst_picturerefusal.moc"
