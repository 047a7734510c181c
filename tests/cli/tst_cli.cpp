// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"
#include "sampleblog.h"

#include "images/exifwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

const QString harbour = QStringLiteral("posts/harbour-walk.md");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString sharedFolder()
{
    return qEnvironmentVariable("GALLEY_SHARED");
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesTellsAllOfThem();
    void imagesListsWhatIsNoPicture();
    void refusesBadInput_data();
    void refusesBadInput();
    void largeFile();
    void tooLargeFile();
    void writeProtected();
    void fullDiskIsNoSuccess();
    void worksInEveryLocale();
    void savesThroughLinks();
    void roundtripCountsReadOnly();
    void dryRunIsWhatPatchTakes();
    void sampleOfTheProject();
    void corpus();
};

void TestCli::imagesTellsAllOfThem()
{
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const QString folder = QStringLiteral("public/images/posts/harbour-walk/");
    const QString quay = blog->filePath(folder + QStringLiteral("quay.jpg"));
    QVERIFY(writePosition(quay) && writeOrientation(quay, 6));
    const CliRun run
        = runCli(blog->path(), {QStringLiteral("images"), harbour, QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());

    const auto reference = [](const char *name, int line, int column) {
        const QString path
            = QStringLiteral("public/images/posts/harbour-walk/%1").arg(QString::fromUtf8(name));
        return QJsonObject{{QStringLiteral("text"), QJsonValue(QLatin1Char('/') + path)},
                           {QStringLiteral("line"), line},
                           {QStringLiteral("column"), column},
                           {QStringLiteral("file"), path},
                           {QStringLiteral("status"), QStringLiteral("ok")}};
    };
    const auto file = [&](const char *name, bool used, QSize size, bool gps) {
        const QString path = folder + QString::fromUtf8(name);
        return QJsonObject{{QStringLiteral("file"), path},
                           {QStringLiteral("used"), used},
                           {QStringLiteral("bytes"), QFileInfo(blog->filePath(path)).size()},
                           {QStringLiteral("width"), size.width()},
                           {QStringLiteral("height"), size.height()},
                           {QStringLiteral("gps"), gps}};
    };
    const QJsonObject expected{{QStringLiteral("references"),
                                QJsonArray{reference("001.jpg", 3, 8), reference("001.jpg", 8, 18),
                                           reference("quay.jpg", 12, 13)}},
                               {QStringLiteral("files"),
                                QJsonArray{file("001.jpg", true, QSize(32, 18), false),
                                           file("quay.jpg", true, QSize(16, 9), true),
                                           file("unused-draft.png", false, QSize(32, 18), false)}}};
    QCOMPARE(QJsonDocument::fromJson(run.out).object(), expected);
}

void TestCli::imagesListsWhatIsNoPicture()
{
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const QString folder = QStringLiteral("public/images/posts/harbour-walk/");
    for (const char *name : {"tides.pdf", "gulls.mp3"})
        QVERIFY(write(blog->filePath(folder + QLatin1String(name)), "x"));
    QFile post(blog->filePath(harbour));
    QVERIFY(post.open(QFile::Append));
    QVERIFY(post.write("\n[The gulls](/public/images/posts/harbour-walk/gulls.mp3)\n") > 0);
    post.close();
    const CliRun json
        = runCli(blog->path(), {QStringLiteral("images"), harbour, QStringLiteral("--json")});
    QCOMPARE(json.code, 0);
    QHash<QString, QJsonObject> files;
    for (const QJsonValue &file :
         QJsonDocument::fromJson(json.out).object().value(QStringLiteral("files")).toArray())
        files.insert(file.toObject().value(QStringLiteral("file")).toString().section(u'/', -1),
                     file.toObject());
    QCOMPARE(files.size(), 5);
    const QJsonObject sound = files.value(QStringLiteral("gulls.mp3"));
    QCOMPARE(sound.value(QStringLiteral("used")), QJsonValue(true));
    QCOMPARE(sound.value(QStringLiteral("kind")), QJsonValue(QStringLiteral("attachment")));
    const QJsonObject paper = files.value(QStringLiteral("tides.pdf"));
    QVERIFY(paper.value(QStringLiteral("used")).isNull());
    QVERIFY(!files.value(QStringLiteral("quay.jpg")).contains(QStringLiteral("kind")));
    const CliRun table = runCli(blog->path(), {QStringLiteral("images"), harbour});
    const QList<QByteArray> lines = table.out.split('\n');
    const auto said = [&](const char *word, const char *name) {
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.startsWith(word) && line.endsWith(name);
        });
    };
    QVERIFY2(said("linked ", "gulls.mp3") && said("other ", "tides.pdf"), table.out.constData());
    QVERIFY(said("unused ", "unused-draft.png"));
}

void TestCli::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("setCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0\1",
                                          7)
                            << 2 << QByteArray("not a text file");
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: caf\xC3\xA9 caf\xE9\n---\n") << 3
                               << QByteArray("not UTF-8 text (line 2)");
    QTest::newRow("CR beside LF") << QByteArray("---\ntitle: a\n---\nx\ry\n") << 3
                                  << QByteArray("line ends");
}

void TestCli::refusesBadInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, setCode);
    QFETCH(QByteArray, said);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/schlecht ✗-XXXXXX"));
    const QString name = QStringLiteral("schlechter Beitrag.md");
    QVERIFY(write(folder.filePath(name), bytes));
    const QList<std::pair<QStringList, int>> commands = {
        {{QStringLiteral("get"), name, QStringLiteral("title")}, 2},
        {{QStringLiteral("set"), name, QStringLiteral("title=x")}, setCode},
        {{QStringLiteral("render"), name}, 2},
        {{QStringLiteral("images"), name}, 2},
    };
    for (const auto &[arguments, code] : commands) {
        const CliRun run = runCli(folder.path(), arguments);
        QCOMPARE(run.code, code);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("galley-cli: schlechter Beitrag.md: "), run.err.constData());
        QVERIFY2(run.err.contains(said), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }
    const CliRun trip = runCli(folder.path(), {QStringLiteral("roundtrip"), QStringLiteral(".")});
    QCOMPARE(trip.code, 0);
    QVERIFY2(trip.out.contains(said), trip.out.constData());
    QVERIFY(trip.out.endsWith("1 posts, 0 differ, 1 read-only\n"));
    QCOMPARE(readTree(folder.path()), (Files{{name, bytes}}));
}

void TestCli::largeFile()
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("50 MB.md");
    const QByteArray body = QByteArray("\n\nA line of a very long post, again and again.")
                                .repeated(50 * 1024 * 1024 / 47);
    QVERIFY(write(folder.filePath(name), "---\ntitle: 'Long'\n---\n" + body));
    const CliRun get
        = runCli(folder.path(), {QStringLiteral("get"), name, QStringLiteral("title")});
    QCOMPARE(get.code, 0);
    QCOMPARE(get.out, QByteArray("Long\n"));
    QCOMPARE(runCli(folder.path(), {QStringLiteral("set"), name, QStringLiteral("title=Very long")})
                 .code,
             0);
    QVERIFY(bytesOf(folder.filePath(name)) == "---\ntitle: 'Very long'\n---\n" + body);
}

void TestCli::tooLargeFile()
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("huge.md");
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(65 * 1024 * 1024));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("get"), name},
          QStringList{QStringLiteral("set"), name, QStringLiteral("a=b")},
          QStringList{QStringLiteral("render"), name}}) {
        const CliRun run = runCli(folder.path(), arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.startsWith("galley-cli: huge.md: "));
    }
    QCOMPARE(file.size(), 65 * 1024 * 1024);
}

void TestCli::writeProtected()
{
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const QString path = blog->filePath(harbour);
    const QString folder = QFileInfo(path).path();
    const QByteArray before = bytesOf(path);
    const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadUser;
    QVERIFY(QFile::setPermissions(path, readable));
    QVERIFY(QFile::setPermissions(folder, readable | QFileDevice::ExeOwner | QFileDevice::ExeUser));
    const bool mayAnyway = QFileInfo(path).isWritable(); // root may
    const CliRun run
        = runCli(blog->path(), {QStringLiteral("set"), harbour, QStringLiteral("title=x")});
    const QByteArray after = bytesOf(path);
    QVERIFY(
        QFile::setPermissions(folder, readable | QFileDevice::ExeOwner | QFileDevice::WriteOwner));
    if (mayAnyway) {
        QCOMPARE(run.code, 0);
        return;
    }
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("write-protected"), run.err.constData());
    QCOMPARE(after, before);
}

void TestCli::fullDiskIsNoSuccess()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFileInfo::exists(full))
        return;
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const CliRun run = runCli(blog->path(), {QStringLiteral("render"), harbour},
                              QStringLiteral("C.UTF-8"), full);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("standard output"));
}

void TestCli::worksInEveryLocale()
{
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    for (const char *locale : {"C", "POSIX", "xx_XX.nothing"}) {
        const CliRun run
            = runCli(blog->path(),
                     {QStringLiteral("get"), QStringLiteral("posts/Möwe am Kai 🦀.md"),
                      QStringLiteral("description")},
                     QString::fromLatin1(locale));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY(run.out.contains("\xF0\x9F\xA6\x80"));
    }
}

void TestCli::savesThroughLinks()
{
#ifdef Q_OS_UNIX
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const QString link = blog->filePath(QStringLiteral("newest.md"));
    QVERIFY(QFile::link(blog->filePath(harbour), link));
    QCOMPARE(
        runCli(blog->path(),
               {QStringLiteral("set"), QStringLiteral("newest.md"), QStringLiteral("title=Linked")})
            .code,
        0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(bytesOf(blog->filePath(harbour)).startsWith("---\ntitle: \"Linked\"\n"));
#endif
}

void TestCli::roundtripCountsReadOnly()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/rund ø-XXXXXX"));
    QVERIFY(writeTree(folder.path(),
                      {{QStringLiteral("good.md"), "# A\n"},
                       {QStringLiteral(".hidden/bad.markdown"), "caf\xC3\xA9 caf\xE9\n"},
                       {QStringLiteral("node_modules/x/README.md"), "# not looked at\n"},
                       {QStringLiteral(".git/description.md"), "# not looked at\n"},
                       {QStringLiteral("notes.txt"), "not a post\n"}}));
    const CliRun run = runCli(folder.path(), {QStringLiteral("roundtrip"), QStringLiteral(".")});
    QCOMPARE(run.code, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("./.hidden/bad.markdown: read-only: "));
    QCOMPARE(lines[1], QByteArray("2 posts, 0 differ, 1 read-only"));
}

void TestCli::dryRunIsWhatPatchTakes()
{
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    const QString post = QStringLiteral("posts/Möwe am Kai 🦀.md");
    const QStringList wishes = {post, QStringLiteral("title=Gulls"), QStringLiteral("extra=1"),
                                QStringLiteral("publishedAt=2024-02-29")};
    const QByteArray before = bytesOf(blog->filePath(post));
    const CliRun dry = runCli(
        blog->path(), QStringList{QStringLiteral("set"), QStringLiteral("--dry-run")} + wishes);
    QCOMPARE(dry.code, 0);
    QCOMPARE(bytesOf(blog->filePath(post)), before);
    QCOMPARE(runCli(blog->path(), QStringList{QStringLiteral("set")} + wishes).code, 0);
    // Applied by hand: every line of the post that the diff removes, keeps or adds is where it
    // says.
    QByteArray removed;
    QByteArray added;
    for (const QByteArray &line : dry.out.split('\n').sliced(3)) {
        if (!line.isEmpty() && line[0] != '+')
            removed += line.sliced(1) + '\n';
        if (!line.isEmpty() && line[0] != '-')
            added += line.sliced(1) + '\n';
    }
    QVERIFY(before.startsWith(removed));
    QCOMPARE(bytesOf(blog->filePath(post)), added + before.sliced(removed.size()));
}

void TestCli::sampleOfTheProject()
{
    if (sharedFolder().isEmpty())
        return;
    const auto blog = copyOf(sharedFolder() + QStringLiteral("/sites/rustfest-sample"));
    QVERIFY(blog);
    const QString post = QStringLiteral("posts/rustfest-2018-paris.md");
    const QByteArray before = bytesOf(blog->filePath(post));
    QCOMPARE(
        runCli(blog->path(), {QStringLiteral("set"), post, QStringLiteral("title=RustFest Paris")})
            .code,
        0);
    QByteArray expected = before;
    expected.replace("title: \"Rustfest 2018 Paris\"", "title: \"RustFest Paris\"");
    QVERIFY(expected != before);
    QCOMPARE(bytesOf(blog->filePath(post)), expected);
    QCOMPARE(runCli(blog->path(),
                    {QStringLiteral("set"), post, QStringLiteral("publishedAt=2018-05-31")})
                 .code,
             0);
    expected.replace("publishedAt: '2018-05-30'", "publishedAt: '2018-05-31'");
    QCOMPARE(bytesOf(blog->filePath(post)), expected);

    const CliRun run
        = runCli(blog->path(), {QStringLiteral("images"), post, QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    const QJsonObject found = QJsonDocument::fromJson(run.out).object();
    QMap<QString, int> named;
    for (const QJsonValue reference : found.value(QLatin1String("references")).toArray()) {
        QCOMPARE(reference[QLatin1String("status")].toString(), QStringLiteral("ok"));
        ++named[QFileInfo(reference[QLatin1String("file")].toString()).fileName()];
    }
    QCOMPARE(named,
             (QMap<QString, int>{{QStringLiteral("001.jpg"), 2},
                                 {QStringLiteral("mozilla-paris.jpg"), 1}}));
    QMap<QString, bool> used;
    for (const QJsonValue file : found.value(QLatin1String("files")).toArray())
        used.insert(QFileInfo(file[QLatin1String("file")].toString()).fileName(),
                    file[QLatin1String("used")].toBool());
    QCOMPARE(used,
             (QMap<QString, bool>{{QStringLiteral("001.jpg"), true},
                                  {QStringLiteral("mozilla-paris.jpg"), true},
                                  {QStringLiteral("unused-draft.jpg"), false}}));
}

void TestCli::corpus()
{
    if (sharedFolder().isEmpty())
        return;
    const CliRun run
        = runCli(sharedFolder(), {QStringLiteral("roundtrip"), QStringLiteral("corpus")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QList<QByteArray> lines = run.out.trimmed().split('\n');
    const QByteArray last = lines.takeLast();
    QVERIFY2(last.contains(" posts, 0 differ, "), last.constData());
    QVERIFY(last.split(' ').first().toInt() > 300);
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(line.contains(": read-only: "), line.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
