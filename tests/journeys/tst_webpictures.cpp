// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of other sites: none until the author allows them for this blog, then nothing else, with
// no word about who looks.
#include "support/journey.h"
#include "support/pictureserver.h"
#include "support/publicnet.h"

#include "view/previewprofile.h"

#include <QAction>
#include <QBuffer>

using namespace Galley;

class TestWebPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noneUntilAllowed();
    void allowedTheyComeWithoutAWordAboutTheAuthor();
    void nothingButPictures();
    void whatIsNoPictureIsDropped_data();
    void whatIsNoPictureIsDropped();
    void theAuthorsOwnNetworkIsNotAsked();
    void whatANameMeansCounts_data();
    void whatANameMeansCounts();
    void redirectsAreJudged_data();
    void redirectsAreJudged();
    void anotherBlogIsAskedAnew();

private:
    QAction *allow()
    {
        for (QAction *each : m_journey->window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == QStringLiteral("Pictures from the web for this blog"))
                return each;
        }
        return nullptr;
    }
    WebPictures &pictures()
    {
        auto &profile = const_cast<PreviewProfile &>(m_journey->window->preview().profile());
        return profile.schemeHandler().webPictures();
    }
    void show(const QByteArray &text);
    int loaded()
    {
        return m_journey
            ->page(QStringLiteral("[...document.querySelectorAll('.page img')].filter(e => "
                                  "e.naturalWidth === 5).length"))
            .toInt();
    }
    /// All pictures have come or never will.
    bool isQuiet()
    {
        return QTest::qWaitFor([this] {
            return m_journey
                ->page(QStringLiteral(
                    "[...document.querySelectorAll('.page img')].every(e => e.complete)"))
                .toBool();
        });
    }

    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<Journey> m_journey;
};

void TestWebPictures::init()
{
    QImage picture(5, 4, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    m_server = std::make_unique<PictureServer>();
    for (const char *path : {"/a.png", "/b.png", "/cover.png"})
        m_server->answers.insert(path, {"image/png", png, "Set-Cookie: who=you; Path=/\r\n"});
    m_server->answers.insert("/page.png", {"image/png", "<html><script>1</script></html>"});
    m_server->answers.insert("/away.png",
                             {"image/png", {}, "Location: file:///etc/passwd\r\n", 302});
    m_server->answers.insert("/on.png", {"image/png", {}, "Location: /a.png\r\n", 302});
    m_server->answers.insert("/login.png",
                             {"image/png", {}, "WWW-Authenticate: Basic realm=x\r\n", 401});
    m_journey = std::make_unique<Journey>();
    pictures().fetch().setOwnNetworkAllowed(true);
}

void TestWebPictures::cleanup()
{
    m_journey.reset();
    m_server.reset();
}

void TestWebPictures::show(const QByteArray &text)
{
    QByteArray filled = text;
    filled.replace("@NET@", m_server->address({}));
    m_journey->write(QStringLiteral("posts/a.md"), filled);
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/a.md"))));
    QVERIFY(m_journey->proofIsCurrent());
}

void TestWebPictures::noneUntilAllowed()
{
    show("---\ncover: @NET@/cover.png\n---\n\n![One](@NET@/a.png)\n");
    const QString gaps = QStringLiteral("document.querySelectorAll('.picture-gap').length");
    QVERIFY(m_journey->page(gaps).toInt() >= 1);
    const QString press = QStringLiteral("document.querySelector('.post .allow').click()");
    QCOMPARE(m_journey->page(QStringLiteral("document.querySelector('.post .allow').textContent"))
                 .toString(),
             QStringLiteral("Show pictures from the web for this blog"));
    m_journey->page(press);
    QTRY_COMPARE(m_journey->prompts.asked.size(), 1); // and the answer was no
    QVERIFY(!allow()->isChecked());
    QVERIFY(m_server->requests.isEmpty());
    m_journey->prompts.webPicturesAnswer = true;
    m_journey->page(press);
    QTRY_COMPARE(m_journey->prompts.asked.size(), 2);
    QVERIFY(allow()->isChecked());
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_VERIFY(loaded() >= 1);
    QCOMPARE(m_journey->page(gaps).toInt(), 0);
    // Kept outside of the blog, until it is taken back.
    QVERIFY(m_journey->settings.webPictures(m_journey->window->workspace().blog()->root));
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->page(gaps).toInt() >= 1);
}

void TestWebPictures::allowedTheyComeWithoutAWordAboutTheAuthor()
{
    show("![One](@NET@/a.png)\n\nWords and ![two](@NET@/b.png)\n\n![again](@NET@/on.png)\n");
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(loaded(), 3);
    QVERIFY(m_server->requests.size() >= 3);
    for (const QByteArray &request : std::as_const(m_server->requests)) {
        QVERIFY(request.startsWith("GET "));
        for (const char *header : {"\r\nCookie:", "\r\nReferer:", "\r\nOrigin:", "galley", "posts"})
            QVERIFY2(!request.contains(header), request.constData());
    }
    // A key beside a picture does not fetch it again.
    const auto before = m_server->requests.size();
    QTextCursor caret = m_journey->editor().textCursor();
    caret.movePosition(QTextCursor::End);
    caret.insertText(QStringLiteral("x"));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(isQuiet());
    QCOMPARE(m_server->requests.size(), before);
}

void TestWebPictures::nothingButPictures()
{
    show("![One](@NET@/a.png)\n\n"
         "<p style=\"background:url(@NET@/css.png)\">x</p>\n\n"
         "<style>@import url(@NET@/i.css);p{background:url(@NET@/s.png)}"
         "@font-face{font-family:F;src:url(@NET@/f.woff2)}</style>\n\n"
         "<svg><image href=\"@NET@/svg.png\" width=9 height=9 /></svg>\n\n"
         "<iframe src=\"@NET@/frame\"></iframe>\n\n"
         "<video src=\"@NET@/v.mp4\" poster=\"@NET@/poster.png\" autoplay></video>\n\n"
         "<audio src=\"@NET@/a.mp3\" autoplay></audio>\n\n"
         "<link rel=stylesheet href=\"@NET@/l.css\"><script src=\"@NET@/j.js\"></script>\n\n"
         "<object data=\"@NET@/o\"></object><embed src=\"@NET@/e\">\n\n"
         "<a href=\"#x\" ping=\"@NET@/ping\">x</a>\n\n"
         "<img src=\"galley://web/00000000000000000000000000000000?u=@NET@/forged.png\">\n\n"
         "<table background=\"@NET@/t.png\"><tr><td>x</td></tr></table>\n");
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(loaded(), 1);
    QVERIFY(isQuiet());
    // What got into the page behind the sanitizer's back finds the same walls.
    m_journey->page(
        QStringLiteral("(() => { const d = document.createElement('div'); d.innerHTML = '"
                       "<p style=\"background:url(%1/css.png)\">x</p><img src=\"%1/raw.png\">"
                       "<img src=\"galley://web/00000000000000000000000000000000?u=%1/forged.png\">"
                       "<video src=\"%1/v.mp4\" poster=\"%1/poster.png\"></video>"
                       "<style>p{background:url(%1/s.png)}@font-face{font-family:F;src:url(%1/"
                       "f.woff2)}</style>"
                       "<p style=\"font-family:F\">x</p><iframe src=\"%1/frame\"></iframe>"
                       "<svg><image href=\"%1/svg.png\"/></svg>';"
                       "document.querySelector('.post').append(d); return 1; })()")
            .arg(QString::fromLatin1(m_server->address({}))));
    m_journey->page(QStringLiteral("new Promise(done => requestAnimationFrame(done)), 1"));
    QVERIFY(isQuiet());
    QCOMPARE(m_server->paths(), QByteArrayList{"/a.png"});
}

void TestWebPictures::whatIsNoPictureIsDropped_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a page that says it is a picture") << QByteArray("/page.png");
    QTest::newRow("a way to the disk") << QByteArray("/away.png");
    QTest::newRow("one that wants a name and a password") << QByteArray("/login.png");
    QTest::newRow("nothing there") << QByteArray("/none.png");
}

void TestWebPictures::whatIsNoPictureIsDropped()
{
    QFETCH(QByteArray, path);
    show("![One](@NET@" + path + ")\n\n![Two](@NET@/a.png)\n");
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(loaded(), 1);
    QVERIFY(isQuiet());
    QCOMPARE(m_server->requests.size(), 2);
}

void TestWebPictures::theAuthorsOwnNetworkIsNotAsked()
{
    pictures().fetch().setOwnNetworkAllowed(false);
    const QByteArray port = QByteArray::number(m_server->serverPort());
    QByteArray text;
    for (const char *host : {"127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "localhost",
                             "localhost.", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "router",
                             "192.168.1.1", "10.0.0.1", "169.254.169.254", "nas.local"})
        text += "![x](http://" + QByteArray(host) + ":" + port + "/a.png)\n\n";
    show(text);
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(isQuiet());
    QCOMPARE(loaded(), 0);
    QVERIFY(m_server->requests.isEmpty());
}

void TestWebPictures::whatANameMeansCounts_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<int>("shown");
    QTest::newRow("a machine out on the net") << QStringList{QStringLiteral("93.184.216.34")} << 1;
    QTest::newRow("one out on the net, in IPv6")
        << QStringList{QStringLiteral("2606:2800:220:1::7")} << 1;
    QTest::newRow("a device at home, by way of 6to4")
        << QStringList{QStringLiteral("2002:c0a8:1::1")} << 0;
    QTest::newRow("a device at home, by way of Teredo")
        << QStringList{QStringLiteral("2001:0:53aa:64c::1")} << 0;
    QTest::newRow("a device at home") << QStringList{QStringLiteral("192.168.0.7")} << 0;
    QTest::newRow("this machine") << QStringList{QStringLiteral("127.0.0.1")} << 0;
    QTest::newRow("this machine, in IPv6") << QStringList{QStringLiteral("::1")} << 0;
    QTest::newRow("a device at home, in IPv6") << QStringList{QStringLiteral("fd00::7")} << 0;
    QTest::newRow("what tells a cloud its secrets")
        << QStringList{QStringLiteral("169.254.169.254")} << 0;
    QTest::newRow("both") << QStringList{QStringLiteral("93.184.216.34"),
                                         QStringLiteral("10.0.0.1")}
                          << 0;
    QTest::newRow("nothing") << QStringList{} << 0;
}

void TestWebPictures::whatANameMeansCounts()
{
    QFETCH(QStringList, addresses);
    QFETCH(int, shown);
    pictures().fetch().setOwnNetworkAllowed(false);
    auto net = std::make_unique<PublicNet>(m_server->serverPort());
    const PublicNet &out = *net;
    pictures().fetch().setNet(std::move(net));
    QStringList asked;
    pictures().fetch().setLookup([&](const QString &host) {
        asked.append(host);
        QList<QHostAddress> found;
        for (const QString &address : addresses)
            found.append(QHostAddress(address));
        return found;
    });
    show("![x](https://pictures.example:8443/a.png)\n");
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(asked, QStringList{QStringLiteral("pictures.example")});
    QVERIFY(isQuiet());
    QCOMPARE(loaded(), shown);
    QCOMPARE(m_server->requests.size(), shown);
    // The address that was judged is asked, for the name.
    QCOMPARE(out.hosts, shown ? addresses : QStringList{});
    for (const QString &name : out.verified)
        QCOMPARE(name, QStringLiteral("pictures.example"));
    for (const QByteArray &request : std::as_const(m_server->requests))
        QVERIFY2(request.contains("\r\nHost: pictures.example:8443\r\n"), request.constData());
}

void TestWebPictures::redirectsAreJudged_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("shown");
    QTest::newRow("to another site")
        << QByteArray("http://pictures.example") << QByteArray("@NET@/a.png") << true;
    QTest::newRow("on the same site")
        << QByteArray("https://pictures.example") << QByteArray("/a.png") << true;
    QTest::newRow("from a safe connection to an open one")
        << QByteArray("https://pictures.example") << QByteArray("@NET@/a.png") << false;
    QTest::newRow("to a name that means a device at home")
        << QByteArray("http://pictures.example") << QByteArray("http://inner.example/a.png")
        << false;
}

void TestWebPictures::redirectsAreJudged()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, shown);
    // The server's own address is as good as any other here, unless names are looked up.
    pictures().fetch().setOwnNetworkAllowed(to.startsWith('@'));
    pictures().fetch().setNet(std::make_unique<PublicNet>(m_server->serverPort()));
    pictures().fetch().setLookup([](const QString &host) {
        return QList<QHostAddress>{QHostAddress(host == QStringLiteral("inner.example")
                                                    ? QStringLiteral("192.168.0.7")
                                                    : QStringLiteral("93.184.216.34"))};
    });
    to.replace("@NET@", m_server->address({}));
    m_server->answers.insert("/moved.png", {"image/png", {}, "Location: " + to + "\r\n", 302});
    show("![x](" + from + "/moved.png)\n");
    allow()->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(m_server->paths().value(0), QByteArray("/moved.png"));
    QVERIFY(isQuiet());
    QCOMPARE(loaded(), shown ? 1 : 0);
    QCOMPARE(m_server->paths(),
             shown ? (QByteArrayList{"/moved.png", "/a.png"}) : QByteArrayList{"/moved.png"});
    if (to.startsWith('/')) {
        for (const QByteArray &request : std::as_const(m_server->requests))
            QVERIFY2(request.contains("\r\nHost: pictures.example\r\n"), request.constData());
    }
}

void TestWebPictures::anotherBlogIsAskedAnew()
{
    show("![One](@NET@/a.png)\n");
    allow()->trigger();
    QTRY_COMPARE(loaded(), 1);
    m_server->requests.clear();
    QTemporaryDir other;
    QDir(other.path()).mkpath(QStringLiteral("_posts"));
    QFile config(other.filePath(QStringLiteral("_config.yml")));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("title: x\n");
    config.close();
    QFile post(other.filePath(QStringLiteral("_posts/2024-01-01-b.md")));
    QVERIFY(post.open(QFile::WriteOnly));
    post.write("---\ntitle: B\n---\n\n![One](" + m_server->address("/b.png") + ")\n");
    post.close();
    QVERIFY(m_journey->window->open(post.fileName()));
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(!allow()->isChecked());
    QVERIFY(isQuiet());
    QVERIFY(m_server->requests.isEmpty());
}

GALLEY_JOURNEY_MAIN(TestWebPictures)
#include "tst_webpictures.moc"
