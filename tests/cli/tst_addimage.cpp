// SPDX-License-Identifier: GPL-3.0-or-later
// galley-cli images --add: what a drop does.
#include "clirunner.h"
#include "images/exifwriter.h"
#include "sampleblog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

const QString Post = QStringLiteral("posts/harbour-walk.md");
const QString Folder = QStringLiteral("public/images/posts/harbour-walk/");

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

CliRun add(const QTemporaryDir &blog, const QString &picture, const QStringList &more = {})
{
    return runCli(blog.path(),
                  QStringList{QStringLiteral("images"), QStringLiteral("--add"), picture, Post}
                      + more);
}

} // namespace

class TestAddImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAPhotograph();
    void linksWhatIsThere();
    void tellsAsJson();
    void refuses_data();
    void refuses();
    void badUsage();
    void keepsTheTextsOwnBytes();
    void sampleOfTheProject();

private:
    QString outside(const QString &name) const { return m_outside->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_blog;
    std::unique_ptr<QTemporaryDir> m_outside;
};

void TestAddImage::init()
{
    m_blog = makeSampleBlog();
    QVERIFY(m_blog);
    m_outside = std::make_unique<QTemporaryDir>();
}

void TestAddImage::addsAPhotograph()
{
    QImage image(64, 32, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    const QString picture = outside(QStringLiteral("Kai (1) \"links\".png"));
    QVERIFY(image.save(picture, "JPG")); // its name lies
    QFile::rename(picture, picture + QStringLiteral(".jpg"));
    QVERIFY(writeOrientation(picture + QStringLiteral(".jpg"), 6));
    QVERIFY(writePosition(picture + QStringLiteral(".jpg")));
    QVERIFY(QFile::rename(picture + QStringLiteral(".jpg"), picture));
    Files expected = readTree(m_blog->path());

    const CliRun run
        = add(*m_blog, picture, {QStringLiteral("--alt"), QStringLiteral("Der [Kai]")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    const QByteArray link = "![Der \\[Kai\\]](/public/images/posts/harbour-walk/der-kai.jpg)";
    QCOMPARE(run.out, link + '\n');
    const QString file = Folder + QStringLiteral("der-kai.jpg");
    Files after = readTree(m_blog->path());
    const QByteArray bytes = after.take(file);
    expected[Post] += '\n' + link + '\n';
    QCOMPARE(after, expected);
    const QImageReader reader(m_blog->filePath(file));
    QCOMPARE(reader.size(), QSize(32, 64));
    QCOMPARE(reader.transformation(), QImageIOHandler::TransformationNone);
    // 48 degrees, 51 minutes, 24 seconds, as EXIF writes them; and the block itself.
    QVERIFY(!bytes.contains(QByteArray("\0\0\0\x30\0\0\0\x01\0\0\0\x33\0\0\0\x01", 16)));
    QVERIFY(!bytes.contains(QByteArray("\x30\0\0\0\x01\0\0\0\x33\0\0\0\x01\0\0\0", 16)));
    QVERIFY(!bytes.contains("Exif"));
    const CliRun list
        = runCli(m_blog->path(), {QStringLiteral("images"), Post, QStringLiteral("--json")});
    QVERIFY(!list.out.contains("\"gps\":true") && !list.out.contains("\"gps\": true"));
}

void TestAddImage::linksWhatIsThere()
{
    Files expected = readTree(m_blog->path());
    const CliRun run = add(*m_blog, Folder + QStringLiteral("unused-draft.png"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray("![](/public/images/posts/harbour-walk/unused-draft.png)\n"));
    expected[Post] += '\n' + run.out;
    QCOMPARE(readTree(m_blog->path()), expected);
}

void TestAddImage::tellsAsJson()
{
    const QString picture = outside(QStringLiteral("new.png"));
    QVERIFY(QImage(3, 3, QImage::Format_RGB32).save(picture));
    const CliRun run = add(*m_blog, picture, {QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    const QJsonObject told = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(told.value(QLatin1String("file")).toString(), Folder + QStringLiteral("002.png"));
    QCOMPARE(told.value(QLatin1String("target")).toString(),
             QStringLiteral("/public/images/posts/harbour-walk/002.png"));
    QCOMPARE(told.value(QLatin1String("new")).toBool(), true);
}

void TestAddImage::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a text named .png")
        << QByteArray("words") << 2 << QByteArray("is not a picture");
    QTest::newRow("a JPEG cut short")
        << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << 3 << QByteArray("damaged");
    QTest::newRow("a drawing with a script")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>") << 3
        << QByteArray("script");
    QTest::newRow("a photograph in HEIC") << QByteArray("\0\0\0\x18"
                                                        "ftypheic\0\0\0\0mif1heic",
                                                        24)
                                          << 3 << QByteArray("HEIC");
    QTest::newRow("a bomb") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\xEA\x60\0\0\xEA\x60"
                                          "\x08\x06\0\0\0\0\0\0\0",
                                          33)
                            << 3 << QByteArray("pixels");
}

void TestAddImage::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    const QString picture = outside(QStringLiteral("named.png"));
    QVERIFY(write(picture, bytes));
    const Files before = readTree(m_blog->path());
    const CliRun run = add(*m_blog, picture);
    QCOMPARE(run.code, code);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(readTree(m_blog->path()), before);
}

void TestAddImage::badUsage()
{
    const Files before = readTree(m_blog->path());
    QCOMPARE(add(*m_blog, outside(QStringLiteral("gone.png"))).code, 2);
    QCOMPARE(runCli(m_blog->path(),
                    {QStringLiteral("images"), Post, QStringLiteral("--alt"), QStringLiteral("x")})
                 .code,
             2);
    QCOMPARE(runCli(m_blog->path(),
                    {QStringLiteral("images"), QStringLiteral("--add"),
                     Folder + QStringLiteral("quay.jpg")})
                 .code,
             2);
    QCOMPARE(readTree(m_blog->path()), before);
}

/// Line ends, byte order mark and encoding of the post are none of a picture's business.
void TestAddImage::keepsTheTextsOwnBytes()
{
    const QString post = m_blog->filePath(QStringLiteral("posts/alt.md"));
    const QByteArray bytes = "\xEF\xBB\xBF---\r\ntitle: a\r\n---\r\nWords.\r\n";
    QVERIFY(write(post, bytes));
    const CliRun run = runCli(m_blog->path(),
                              {QStringLiteral("images"), QStringLiteral("--add"),
                               Folder + QStringLiteral("quay.jpg"), post});
    QCOMPARE(run.code, 0);
    QFile file(post);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), bytes + "\r\n" + run.out.trimmed() + "\r\n");
}

void TestAddImage::sampleOfTheProject()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    const QString sample = shared + QStringLiteral("/sites/rustfest-sample");
    if (shared.isEmpty() || !QFileInfo(sample).isDir())
        return;
    const auto blog = copyOf(sample);
    QVERIFY(blog);
    const QString folder = QStringLiteral("public/images/posts/rustfest-2018-paris/");
    const QString post = QStringLiteral("posts/rustfest-2018-paris.md");
    const QString picture = outside(QStringLiteral("Another Name.JPG"));
    QVERIFY(QFile::copy(blog->filePath(folder + QStringLiteral("mozilla-paris.jpg")), picture));
    Files expected = readTree(blog->path());
    const CliRun run
        = runCli(blog->path(), {QStringLiteral("images"), QStringLiteral("--add"), picture, post});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray("![](/public/images/posts/rustfest-2018-paris/002.jpg)\n"));
    Files after = readTree(blog->path());
    const QString file = folder + QStringLiteral("002.jpg");
    const QByteArray bytes = after.take(file);
    QVERIFY(!bytes.contains("Exif"));
    QCOMPARE(QImageReader(blog->filePath(file)).size(), QSize(960, 1280));
    expected[post] += '\n' + run.out;
    QCOMPARE(after, expected);
}

QTEST_GUILESS_MAIN(TestAddImage)
#include "tst_addimage.moc"
