// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/address.h"
#include "render/urlrules.h"

#include <QTest>
#include <QUrl>

using namespace Galley;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsComeBack_data();
    void sealsComeBack();
    void nobodyElseSeals();
    void pictureAddresses_data();
    void pictureAddresses();
    void links_data();
    void links();
    void sources_data();
    void sources();
};

void TestAddress::pictureAddresses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("plain") << QStringLiteral("public/a.jpg")
                           << QByteArray("galley://blog/public/a.jpg?v=5");
    QTest::newRow("a space") << QStringLiteral("a b/c d.png")
                             << QByteArray("galley://blog/a%20b/c%20d.png?v=5");
    QTest::newRow("characters that would end the path")
        << QStringLiteral("a#b?c%d.png") << QByteArray("galley://blog/a%23b%3Fc%25d.png?v=5");
    QTest::newRow("quotes and tags")
        << QStringLiteral("\"><x.png") << QByteArray("galley://blog/%22%3E%3Cx.png?v=5");
    QTest::newRow("umlaut and emoji") << QStringLiteral("\u00FC/\U0001F600.png")
                                      << QByteArray("galley://blog/%C3%BC/%F0%9F%98%80.png?v=5");
}

void TestAddress::pictureAddresses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, address);
    QCOMPARE(pictureAddress(file, 5), address);
    QCOMPARE(QUrl::fromEncoded(address).path(QUrl::FullyDecoded), QString(u'/' + file));
}

void TestAddress::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    const struct {
        const char *name;
        QString url;
        bool safe;
    } rows[] = {
        {"https", QStringLiteral("https://a.example/x"), true},
        {"http in capitals", QStringLiteral("HTTP://a.example"), true},
        {"mail", QStringLiteral("mailto:a@b.example"), true},
        {"fragment", QStringLiteral("#top"), true},
        {"relative", QStringLiteral("../other/post.md"), true},
        {"absolute path", QStringLiteral("/blog/x:y"), true},
        {"a colon in the query", QStringLiteral("x?a=b:c"), true},
        {"a colon in the fragment", QStringLiteral("#javascript:x"), true},
        {"nothing", QString(), true},
        {"script", QStringLiteral("javascript:alert(1)"), false},
        {"script in mixed letters", QStringLiteral("JaVaScRiPt:alert(1)"), false},
        {"a tab inside the scheme", QStringLiteral("java\tscript:alert(1)"), false},
        {"a line end inside the scheme", QStringLiteral("java\nscript:alert(1)"), false},
        {"white space in front", QStringLiteral("  \u0001javascript:alert(1)"), false},
        {"a no-break space in front", QStringLiteral("\u00A0javascript:alert(1)"), false},
        {"a soft hyphen inside", QStringLiteral("java\u00ADscript:alert(1)"), false},
        {"a space before the colon", QStringLiteral("javascript :alert(1)"), false},
        {"vbscript", QStringLiteral("vbscript:msgbox"), false},
        {"data", QStringLiteral("data:text/html,x"), false},
        {"file", QStringLiteral("file:///etc/passwd"), false},
        {"the preview's own scheme", QStringLiteral("galley://page/shell"), false},
        {"a scheme nobody knows", QStringLiteral("steam:run"), false},
        {"only a colon", QStringLiteral(":x"), false},
        {"a line end inside a good scheme", QStringLiteral("mail\nto:a@b.example"), false},
        {"white space around a good one", QStringLiteral(" \u0002https://a.example "), true},
        {"a backslash in front", QStringLiteral("\\javascript:x"), false},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << row.url << row.safe;
}

void TestAddress::links()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    QCOMPARE(isSafeLink(url), safe);
}

void TestAddress::sources_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("relative") << QStringLiteral("a.png") << true;
    QTest::newRow("remote") << QStringLiteral("https://a.example/x.png") << true;
    QTest::newRow("a picture inside") << QStringLiteral("data:image/png;base64,AAAA") << true;
    QTest::newRow("a drawing inside") << QStringLiteral("data:image/svg+xml;base64,AAAA") << false;
    QTest::newRow("a page inside") << QStringLiteral("data:text/html;base64,AAAA") << false;
    QTest::newRow("a picture that is none") << QStringLiteral("data:image/png,<svg>") << false;
    QTest::newRow("mail is no picture") << QStringLiteral("mailto:a@b.example") << false;
    QTest::newRow("blob") << QStringLiteral("blob:https://a.example/1") << false;
    QTest::newRow("file") << QStringLiteral("file:///a.png") << false;
}

void TestAddress::sources()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    QCOMPARE(isSafeSource(url), safe);
}

void TestAddress::sealsComeBack_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const char *written, const char *asked) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(asked);
    };
    row("a picture", "https://a.example/x.png", "https://a.example/x.png");
    row("without a scheme", "//a.example/x.png", "https://a.example/x.png");
    row("with a question and a place", "http://a.example/x?w=1&h=%20#top",
        "http://a.example/x?w=1&h=%20");
    row("with letters of all kinds", "https://a.example/ü €.png",
        "https://a.example/%C3%BC%20%E2%82%AC.png");
    row("a user is left out", "https://me:secret@a.example/x.png", "https://a.example/x.png");
    row("a file", "file:///etc/passwd", "");
    row("a script", "javascript:alert(1)", "");
    row("the page's own", "galley://web/x?u=https://a.example/", "");
    row("no host", "https:///x.png", "");
    row("a name", "x.png", "");
}

void TestAddress::sealsComeBack()
{
    QFETCH(QString, written);
    QFETCH(QString, asked);
    const QByteArray address = webPictureAddress(written);
    QCOMPARE(address.isEmpty(), asked.isEmpty());
    if (!asked.isEmpty())
        QCOMPARE(webPictureOf(QUrl::fromEncoded(address)).value_or(QUrl()).toEncoded(),
                 asked.toUtf8());
}

void TestAddress::nobodyElseSeals()
{
    const QByteArray good = webPictureAddress(QStringLiteral("https://a.example/x.png"));
    QVERIFY(webPictureOf(QUrl::fromEncoded(good)));
    const QByteArray other = QByteArray(good).replace("x.png", "y.png");
    const QByteArray unsealed = QByteArray(good).replace(good.mid(13, 32), QByteArray(32, '0'));
    for (const QByteArray &bad :
         {other, unsealed, QByteArray("galley://web/?u=https://a.example/x.png"),
          QByteArray("galley://web/"), QByteArray(good).replace("://web", "://blog")})
        QVERIFY2(!webPictureOf(QUrl::fromEncoded(bad)), bad.constData());
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
