// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/servedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

// The smallest picture there is: a GIF of one pixel.
const QByteArray Gif
    = QByteArray::fromBase64("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==");

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class tst_ServedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void serves_data();
    void serves();
    void nothingWithoutARoot();
    void aLinkOutIsRefused();
    void aLinkWithinIsFollowed();
    void aRootThatIsALinkHolds();

private:
    QTemporaryDir m_folder;
    QString m_root;
};

void tst_ServedFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_root = m_folder.filePath(QStringLiteral("my blög 📓"));
    write(m_root + QStringLiteral("/public/a b.gif"), Gif);
    write(m_root + QStringLiteral("/public/ümlaut 📷.gif"), Gif);
    write(m_root + QStringLiteral("/public/100%.gif"), Gif);
    write(m_root + QStringLiteral("/public/%2e%2e.gif"), Gif);
    write(m_root + QStringLiteral("/public/a..b.gif"), Gif);
    write(m_root + QStringLiteral("/public/...gif"), Gif);
    write(m_root + QStringLiteral("/public/drawing.svg"),
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
    write(m_root + QStringLiteral("/public/sound.mp3"), "ID3\x03");
    write(m_root + QStringLiteral("/public/film.mp4"),
          QByteArray("\0\0\0\x18"
                     "ftypmp42",
                     12));
    write(m_root + QStringLiteral("/public/page.html"), "<h1>Hello</h1>");
    write(m_root + QStringLiteral("/public/secret.txt"), "a secret");
    write(m_root + QStringLiteral("/public/script.js"), "alert(1)");
    write(m_root + QStringLiteral("/public/style.css"), "body{}");
    write(m_root + QStringLiteral("/public/paper.pdf"), "%PDF-1.4");
    write(m_root + QStringLiteral("/public/noending"), "words");
    write(m_root + QStringLiteral("/public/program"),
          QByteArray("\x7f"
                     "ELF",
                     4));
    write(m_root + QStringLiteral("/_config.yml"), "token: secret");
    write(m_root + QStringLiteral("/.env"), "TOKEN=secret");
    write(m_root + QStringLiteral("/.git/config"), "[core]");
    write(m_root + QStringLiteral("/posts/post.md"), "# Post");
    QDir().mkpath(m_root + QStringLiteral("/folder.gif"));
    write(m_folder.filePath(QStringLiteral("outside.gif")), Gif);
    write(m_folder.filePath(QStringLiteral("my blög 📓 two/other.gif")), Gif);
}

void tst_ServedFile::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    const QByteArray outside = m_folder.filePath(QStringLiteral("outside.gif")).toUtf8();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the root itself") << QByteArray("/");
    QTest::newRow("no leading slash") << QByteArray("public/a%20b.gif");
    QTest::newRow("a folder") << QByteArray("/public");
    QTest::newRow("a folder with a picture's name") << QByteArray("/folder.gif");
    QTest::newRow("a folder with a slash behind it") << QByteArray("/public/");
    QTest::newRow("a file with a slash behind it") << QByteArray("/public/a%20b.gif/");
    QTest::newRow("a file that is not there") << QByteArray("/public/none.gif");
    QTest::newRow("one step up") << QByteArray("/../outside.gif");
    QTest::newRow("a step down and two up") << QByteArray("/public/../../outside.gif");
    QTest::newRow("up and down again, inside") << QByteArray("/public/../public/a%20b.gif");
    QTest::newRow("many steps up") << QByteArray("/../../../../../../../../etc/passwd");
    QTest::newRow("up, dots encoded") << QByteArray("/%2e%2e/outside.gif");
    QTest::newRow("up, dots encoded in capitals") << QByteArray("/%2E%2E/outside.gif");
    QTest::newRow("up, one dot encoded") << QByteArray("/.%2e/outside.gif");
    QTest::newRow("up, the other dot encoded") << QByteArray("/%2e./outside.gif");
    QTest::newRow("up, slash encoded") << QByteArray("/..%2foutside.gif");
    QTest::newRow("up, slash encoded in capitals") << QByteArray("/..%2Foutside.gif");
    QTest::newRow("up, all encoded") << QByteArray("/%2e%2e%2foutside.gif");
    QTest::newRow("up, encoded twice") << QByteArray("/%252e%252e%252foutside.gif");
    QTest::newRow("up, encoded three times") << QByteArray("/%25252e%25252e/outside.gif");
    QTest::newRow("up, back-slash") << QByteArray("/..\\outside.gif");
    QTest::newRow("up, back-slash encoded") << QByteArray("/..%5coutside.gif");
    QTest::newRow("up, back-slash encoded in capitals") << QByteArray("/..%5Coutside.gif");
    QTest::newRow("up, overlong slash") << QByteArray("/..%c0%afoutside.gif");
    QTest::newRow("up, overlong dots") << QByteArray("/%c0%ae%c0%ae/outside.gif");
    QTest::newRow("up, three-byte overlong slash") << QByteArray("/..%e0%80%afoutside.gif");
    QTest::newRow("up, four dots") << QByteArray("/....//outside.gif");
    QTest::newRow("up, parameter behind the dots") << QByteArray("/..;/outside.gif");
    QTest::newRow("up, zero behind the dots") << QByteArray("/..%00/outside.gif");
    QTest::newRow("up, full-width dots") << QByteArray("/%EF%BC%8E%EF%BC%8E/outside.gif");
    QTest::newRow("up, surrogate") << QByteArray("/%ed%a0%80/../outside.gif");
    QTest::newRow("here") << QByteArray("/./public/a%20b.gif");
    QTest::newRow("here, encoded") << QByteArray("/%2e/public/a%20b.gif");
    QTest::newRow("an empty step") << QByteArray("//public/a%20b.gif");
    QTest::newRow("an empty step inside") << QByteArray("/public//a%20b.gif");
    QTest::newRow("absolute") << QByteArray("/" + outside.toPercentEncoding("/"));
    QTest::newRow("absolute, slash encoded") << QByteArray("/%2Fetc%2Fpasswd");
    QTest::newRow("the computer's passwords") << QByteArray("/etc/passwd");
    QTest::newRow("a process's own files") << QByteArray("/proc/self/environ");
    QTest::newRow("a drive") << QByteArray("/C:/Windows/win.ini");
    QTest::newRow("a drive, encoded") << QByteArray("/C%3A%5CWindows%5Cwin.ini");
    QTest::newRow("a share") << QByteArray("/%5C%5Cserver%5Cshare%5Ca.gif");
    QTest::newRow("a hidden stream") << QByteArray("/public/a%20b.gif:stream");
    QTest::newRow("a device") << QByteArray("/public/CON");
    QTest::newRow("a zero in the name") << QByteArray("/public/secret.txt%00.gif");
    QTest::newRow("a line end in the name") << QByteArray("/public/a%20b.gif%0a");
    QTest::newRow("a broken escape") << QByteArray("/public/a%2.gif");
    QTest::newRow("a lone percent") << QByteArray("/public/100%.gif");
    QTest::newRow("invalid UTF-8") << QByteArray("/public/%ff%fe.gif");
    QTest::newRow("a sibling folder with a longer name")
        << QByteArray("/../my%20bl%C3%B6g%20%F0%9F%93%93%20two/other.gif");
    QTest::newRow("an address in the path") << QByteArray("/file:///etc/passwd");
    QTest::newRow("text") << QByteArray("/public/secret.txt");
    QTest::newRow("a page") << QByteArray("/public/page.html");
    QTest::newRow("a script") << QByteArray("/public/script.js");
    QTest::newRow("a style sheet") << QByteArray("/public/style.css");
    QTest::newRow("a paper") << QByteArray("/public/paper.pdf");
    QTest::newRow("a file without an ending") << QByteArray("/public/noending");
    QTest::newRow("a program") << QByteArray("/public/program");
    QTest::newRow("the site's settings") << QByteArray("/_config.yml");
    QTest::newRow("the site's secrets") << QByteArray("/.env");
    QTest::newRow("the history's settings") << QByteArray("/.git/config");
    QTest::newRow("a post") << QByteArray("/posts/post.md");
}

void tst_ServedFile::refuses()
{
    QFETCH(QByteArray, path);
    QVERIFY(!findServedFile(m_root, path));
}

void tst_ServedFile::serves_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("mimeType");
    QTest::newRow("a picture with a space")
        << QByteArray("/public/a%20b.gif") << QStringLiteral("public/a b.gif")
        << QByteArray("image/gif");
    QTest::newRow("a picture with an umlaut and an emoji")
        << QByteArray("/public/%C3%BCmlaut%20%F0%9F%93%B7.gif")
        << QStringLiteral("public/ümlaut 📷.gif") << QByteArray("image/gif");
    QTest::newRow("a picture with a percent sign")
        << QByteArray("/public/100%25.gif") << QStringLiteral("public/100%.gif")
        << QByteArray("image/gif");
    QTest::newRow("a picture whose name looks like an escape")
        << QByteArray("/public/%252e%252e.gif") << QStringLiteral("public/%2e%2e.gif")
        << QByteArray("image/gif");
    QTest::newRow("a picture with two dots in its name")
        << QByteArray("/public/a..b.gif") << QStringLiteral("public/a..b.gif")
        << QByteArray("image/gif");
    QTest::newRow("a picture whose name begins with dots")
        << QByteArray("/public/...gif") << QStringLiteral("public/...gif")
        << QByteArray("image/gif");
    QTest::newRow("a drawing") << QByteArray("/public/drawing.svg")
                               << QStringLiteral("public/drawing.svg")
                               << QByteArray("image/svg+xml");
    QTest::newRow("a sound") << QByteArray("/public/sound.mp3")
                             << QStringLiteral("public/sound.mp3") << QByteArray("audio/mpeg");
    QTest::newRow("a film") << QByteArray("/public/film.mp4") << QStringLiteral("public/film.mp4")
                            << QByteArray("video/mp4");
}

void tst_ServedFile::serves()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, file);
    QFETCH(QByteArray, mimeType);
    const auto served = findServedFile(m_root, path);
    QVERIFY(served);
    QCOMPARE(served->path, QFileInfo(m_root + u'/' + file).canonicalFilePath());
    QCOMPARE(served->mimeType, mimeType);
}

void tst_ServedFile::nothingWithoutARoot()
{
    QVERIFY(!findServedFile({}, "/public/a%20b.gif"));
    QVERIFY(!findServedFile({}, m_folder.filePath(QStringLiteral("outside.gif")).toUtf8()));
    QVERIFY(!findServedFile(m_root + QStringLiteral("/none"), "/public/a%20b.gif"));
}

void tst_ServedFile::aLinkOutIsRefused()
{
#ifdef Q_OS_WIN
    QSKIP("Symbolic links need a privilege on Windows");
#endif
    const QString outside = m_folder.filePath(QStringLiteral("outside.gif"));
    QVERIFY(QFile::link(outside, m_root + QStringLiteral("/public/link.gif")));
    QVERIFY(QFile::link(m_folder.path(), m_root + QStringLiteral("/public/up")));
    QVERIFY(QFile::link(m_root + QStringLiteral("/public/link.gif"),
                        m_root + QStringLiteral("/public/twice.gif")));
    QVERIFY(QFile::link(m_root + QStringLiteral("/public/loop.gif"),
                        m_root + QStringLiteral("/public/loop.gif")));
    QVERIFY(!findServedFile(m_root, "/public/link.gif"));
    QVERIFY(!findServedFile(m_root, "/public/up/outside.gif"));
    QVERIFY(!findServedFile(m_root, "/public/twice.gif"));
    QVERIFY(!findServedFile(m_root, "/public/loop.gif"));
}

void tst_ServedFile::aLinkWithinIsFollowed()
{
#ifdef Q_OS_WIN
    QSKIP("Symbolic links need a privilege on Windows");
#endif
    QVERIFY(QFile::link(m_root + QStringLiteral("/public/a b.gif"),
                        m_root + QStringLiteral("/inside.gif")));
    const auto served = findServedFile(m_root, "/inside.gif");
    QVERIFY(served);
    QVERIFY(served->path.endsWith(QStringLiteral("/public/a b.gif")));
}

void tst_ServedFile::aRootThatIsALinkHolds()
{
#ifdef Q_OS_WIN
    QSKIP("Symbolic links need a privilege on Windows");
#endif
    const QString link = m_folder.filePath(QStringLiteral("link to the blog"));
    QVERIFY(QFile::link(m_root, link));
    QVERIFY(findServedFile(link, "/public/a%20b.gif"));
    QVERIFY(!findServedFile(link, "/%2e%2e/outside.gif"));
}

QTEST_APPLESS_MAIN(tst_ServedFile)
#include "tst_servedfile.moc"
