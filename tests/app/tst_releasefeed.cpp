// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside is read as what it is meant to be, or not at all.
#include "app/update/releasefeed.h"

#include <QTest>

using namespace Galley;

namespace {

const QUrl Releases(QStringLiteral("https://github.com/someone/galley/releases"));

QByteArray answer(const QByteArray &tag, const QByteArray &page, const QByteArray &more = {})
{
    return "{\"tag_name\": \"" + tag + "\", \"html_url\": \"" + page + "\"" + more + "}";
}

const QByteArray Page = "https://github.com/someone/galley/releases/tag/v1.2.0";

} // namespace

class TestReleaseFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheProjectsHost_data();
    void asksTheProjectsHost();
    void readsARelease();
    void saysWhatIsNotFinished();
    void takesNothingElse_data();
    void takesNothingElse();
};

void TestReleaseFeed::asksTheProjectsHost_data()
{
    QTest::addColumn<QString>("releases");
    QTest::addColumn<QString>("asked");
    QTest::newRow("GitHub") << Releases.toString()
                            << QStringLiteral(
                                   "https://api.github.com/repos/someone/galley/releases/latest");
    for (const char *each :
         {"", "http://github.com/someone/galley/releases",
          "https://example.org/someone/galley/releases", "https://github.com/someone/galley",
          "https://github.com/a/releases", "https://github.com//galley/releases",
          "https://github.com/a/b/c/releases"})
        QTest::addRow("none: %s", each) << QString::fromLatin1(each) << QString();
}

void TestReleaseFeed::asksTheProjectsHost()
{
    QFETCH(QString, releases);
    QFETCH(QString, asked);
    QCOMPARE(newestReleaseAddress(QUrl(releases)).toString(), asked);
}

void TestReleaseFeed::readsARelease()
{
    const auto release = readRelease(
        answer("v1.2.0", Page + "?x=1#y", ", \"assets\": [{}], \"prerelease\": false"), Releases);
    QVERIFY(release);
    QCOMPARE(release->version.text(), QStringLiteral("1.2.0"));
    QCOMPARE(release->page.toEncoded(), Page);
    // Owners and names are one however they are written.
    QVERIFY(readRelease(answer("v1.2.0", "https://github.com/Someone/Galley/releases/tag/v1.2.0"),
                        Releases));
}

void TestReleaseFeed::saysWhatIsNotFinished()
{
    for (const char *mark : {", \"prerelease\": true", ", \"draft\": true"}) {
        const auto release = readRelease(answer("v1.2.0", Page, mark), Releases);
        QVERIFY(release);
        QVERIFY(!release->version.stage.isEmpty());
    }
    QCOMPARE(readRelease(answer("v1.2.0-rc.1", Page), Releases)->version.stage,
             QStringLiteral("rc.1"));
}

void TestReleaseFeed::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>log in</html>");
    QTest::newRow("a list") << "[" + answer("v1.2.0", Page) + "]";
    QTest::newRow("cut off") << answer("v1.2.0", Page).chopped(4);
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("no tag") << QByteArray("{\"html_url\": \"" + Page + "\"}");
    QTest::newRow("a number for a tag")
        << QByteArray("{\"tag_name\": 2, \"html_url\": \"" + Page + "\"}");
    QTest::newRow("a word for a tag") << answer("newest", Page);
    QTest::newRow("no page") << QByteArray("{\"tag_name\": \"v1.2.0\"}");
    const char *const pages[]
        = {"",
           "v1.2.0",
           "http://github.com/someone/galley/releases/tag/v1.2.0",
           "https://example.org/someone/galley/releases/tag/v1.2.0",
           "https://github.com.example.org/someone/galley/releases/tag/v1.2.0",
           "https://github.com@example.org/someone/galley/releases/tag/v1.2.0",
           "https://someone@github.com/someone/galley/releases/tag/v1.2.0",
           "https://github.com:444/someone/galley/releases/tag/v1.2.0",
           "https://github.com/another/galley/releases/tag/v1.2.0",
           "https://github.com/someone/galley/releasesx/tag/v1.2.0",
           "https://github.com/someone/galley/releases/../../../another/x",
           "https://github.com/someone/galley/releases/%2e%2e/%2e%2e/another",
           "https://github.com/someone/galley/releases/..\\\\x",
           "file:///etc/passwd",
           "javascript:alert(1)"};
    for (const char *page : pages)
        QTest::addRow("page %s", page) << answer("v1.2.0", page);
}

void TestReleaseFeed::takesNothingElse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readRelease(bytes, Releases));
}

QTEST_APPLESS_MAIN(TestReleaseFeed)
#include "tst_releasefeed.moc"
