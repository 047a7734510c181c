// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturename.h"

#include <QTest>

using namespace Galley;

class TestPictureName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void names_data();
    void names();
};

void TestPictureName::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *text, const char *stem) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(stem);
    };
    row("Mozilla Office, Paris", "mozilla-office-paris");
    row("a \"quoted\" [name] (1)", "a-quoted-name-1");
    row("../../etc/passwd", "etc-passwd");
    row("..", "");
    row(".hidden", "hidden");
    row("C:\\Temp\\x", "c-temp-x");
    row("Crème brûlée à la Straße", "creme-brulee-a-la-strasse");
    row("Łódź, Ærø, İstanbul ılık", "lodz-aero-istanbul-ilik");
    row("it's Ada\xE2\x80\x99s", "its-adas");
    row("🦀", "");
    row("crab 🦀 walk", "crab-walk");
    row("写真 一", "写真-一");
    row("が", "が");
    row("हिन्दी", "हिन्दी");
    row("CON", "con-1");
    row("lpt1", "lpt1-1");
    row("console", "console");
    row("a\nb\tc", "a-b-c");
    row("", "");
    QTest::newRow("300 letters") << QString(300, u'a') << QString(80, u'a');
    QTest::newRow("words of 300 letters")
        << QStringLiteral("abcdefghi ").repeated(30)
        << QStringLiteral("abcdefghi-").repeated(7) + QStringLiteral("abcdefghi");
    QTest::newRow("300 letters of three bytes")
        << QString(300, QChar(0x5199)) << QString(26, QChar(0x5199));
}

void TestPictureName::cleans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, stem);
    QCOMPARE(cleanPictureStem(text), stem);
    QCOMPARE(cleanPictureStem(stem), stem);
}

void TestPictureName::names_data()
{
    QTest::addColumn<int>("naming");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, PictureNaming naming, const char *alt, const char *own,
                        const char *taken, const char *expected) {
        QTest::newRow(name) << int(naming) << QString::fromUtf8(alt) << QString::fromUtf8(own)
                            << QString::fromUtf8(taken) << QString::fromUtf8(expected);
    };
    using enum PictureNaming;
    row("the alt text names it", AltText, "The quay", "DSC1.JPG", "", "the-quay.jpg");
    row("a name that is taken gets a number", AltText, "The quay", "", "the-quay.jpg",
        "the-quay-2.jpg");
    row("also in other letter case", AltText, "The quay", "", "The-Quay.JPG the-quay-2.jpg",
        "the-quay-3.jpg");
    row("the same name with another suffix is free", AltText, "The quay", "", "the-quay.png",
        "the-quay.jpg");
    row("without an alt text it is the post's name", AltText, "", "DSC1.JPG", "", "trip-1.jpg");
    row("a row of numbers goes on", AltText, "", "", "001.jpg 002.jpg cover.png", "003.jpg");
    row("a number with zeros is a row", Numbered, "", "", "001.jpg quay.jpg", "002.jpg");
    row("the post's name with numbers goes on", Numbered, "x", "", "trip-1.jpg", "trip-2.jpg");
    row("another name with numbers goes on", Numbered, "", "", "Quay 1.png Quay 2.png",
        "Quay 3.jpg");
    row("what a camera counts is no manner", Numbered, "", "", "IMG_1234.jpg IMG_1235.jpg",
        "trip-1.jpg");
    row("a date is no number", Numbered, "", "", "20180530.jpg 20180531.jpg", "trip-1.jpg");
    row("a file that is no picture does not count", Numbered, "", "", "01.md 02.md", "trip-1.jpg");
    row("a hole in a row stays", Numbered, "", "", "1.jpg 2.jpg 9.png", "10.jpg");
    row("its own name", OwnName, "The quay", "My Photo (2).JPEG", "", "my-photo-2.jpg");
    row("a bitmap has none", OwnName, "The quay", "", "", "the-quay.jpg");
    row("a name of nothing but signs", OwnName, "", "🦀.png", "", "trip-1.jpg");
}

void TestPictureName::names()
{
    QFETCH(const int, naming);
    QFETCH(const QString, alt);
    QFETCH(const QString, own);
    QFETCH(const QString, taken);
    QFETCH(const QString, name);
    QStringList names = taken.split(u' ', Qt::SkipEmptyParts);
    if (taken.contains(QLatin1String("Quay 1")))
        names = {QStringLiteral("Quay 1.png"), QStringLiteral("Quay 2.png")};
    QCOMPARE(freePictureName({PictureNaming(naming), alt, own, QStringLiteral("trip")},
                             QStringLiteral("jpg"), names),
             name);
}

QTEST_GUILESS_MAIN(TestPictureName)
#include "tst_picturename.moc"
