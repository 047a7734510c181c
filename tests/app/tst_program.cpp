// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is started: its options, its exit codes, its rehearsals on good and on bad
// input.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run galley(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(90000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsItsVersionAndHelp();
    void badUsageIsExit2();
    void theSmokeTestShowsAPost();
    void aScreenshotHasTheSizeAskedFor();
    void badInputIsRefusedOrShown_data();
    void badInputIsRefusedOrShown();
    void aFolderWithoutPostsSaysSo();
    void whatWasOpenComesBackAfterAKill();
    void realPostsAreShown();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestProgram::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return file.fileName();
}

void TestProgram::printsItsVersionAndHelp()
{
    const Run version = galley({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith(QStringLiteral("Galley ")));
    const Run help = galley({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.contains(QStringLiteral("--screenshot")));
}

void TestProgram::badUsageIsExit2()
{
    const Run run = galley({QStringLiteral("--no-such-thing")});
    QCOMPARE(run.code, 2);
    QVERIFY(run.errors.contains(QStringLiteral("--no-such-thing")));
}

void TestProgram::theSmokeTestShowsAPost()
{
    const QString post
        = write(QStringLiteral("ein Beitrag 🦀.md"), "---\ntitle: Üben\n---\n\nA *word*.\n");
    const Run run = galley({QStringLiteral("--smoke-test"), post});
    QVERIFY2(run.code == 0, qPrintable(run.errors));
}

void TestProgram::aScreenshotHasTheSizeAskedFor()
{
    const QString post = write(QStringLiteral("post.md"), "# Title\n\nText.\n");
    const QString picture = m_folder->filePath(QStringLiteral("o.png"));
    const Run run = galley({QStringLiteral("--screenshot"), picture, QStringLiteral("--size"),
                            QStringLiteral("1024x700"), QStringLiteral("--theme"),
                            QStringLiteral("dark"), post});
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    const QImage image(picture);
    QCOMPARE(image.size() / image.devicePixelRatio(), QSize(1024, 700));
    QVERIFY(qGray(image.pixel(image.width() / 3, image.height() / 2)) < 100);
}

void TestProgram::badInputIsRefusedOrShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("a missing file") << QByteArray() << 1;
    QTest::newRow("a binary file")
        << QByteArray("\x7f"
                      "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\1\0\0\0",
                      24)
        << 1;
    QTest::newRow("invalid UTF-8") << QByteArray("---\ntitle: x\n---\n\ncaf\xe9\n") << 0;
    QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'x') << 1;
    QTest::newRow("no front matter") << QByteArray("Just text.\n") << 0;
    QTest::newRow("an unclosed fence") << QByteArray("---\ntitle: x\n\ntext\n") << 0;
    QTest::newRow("invalid YAML") << QByteArray("---\ntitle: a: b: c\n\tx: [\n---\n\ntext\n") << 0;
    QTest::newRow("an empty file") << QByteArray("") << 0;
}

void TestProgram::badInputIsRefusedOrShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const bool missing = bytes.isNull();
    const QString post = missing ? m_folder->filePath(QStringLiteral("none.md"))
                                 : write(QStringLiteral("odd.md"), bytes);
    const Run run = galley({QStringLiteral("--smoke-test"), post});
    QVERIFY2(run.code == code, qPrintable(run.errors));
    if (code != 0)
        QVERIFY2(run.errors.contains(QStringLiteral("galley: ")), qPrintable(run.errors));
    QFile file(post);
    if (!missing) {
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), missing ? 0 : 1);
}

void TestProgram::aFolderWithoutPostsSaysSo()
{
    const Run run = galley({QStringLiteral("--smoke-test"), m_folder->path()});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains(QStringLiteral("no post")), qPrintable(run.errors));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestProgram::whatWasOpenComesBackAfterAKill()
{
    const QString post = write(QStringLiteral("post.md"), "# Title\n\nText.\n");
    const QTemporaryDir profile;
    const auto bytes = [&] {
        QFile kept(profile.filePath(QStringLiteral("session.json")));
        return kept.open(QFile::ReadOnly) ? kept.readAll() : QByteArray();
    };
    const auto state = [&] { return QJsonDocument::fromJson(bytes()).object(); };
    const QStringList options
        = {QStringLiteral("--new-instance"), QStringLiteral("--profile-dir"), profile.path()};
    QProcess first;
    first.start(QStringLiteral(GALLEY_PROGRAM), options + QStringList{post});
    QTRY_VERIFY_WITH_TIMEOUT(state()[QStringLiteral("post")].toString().endsWith(u"post.md"),
                             60000);
    first.kill();
    QVERIFY(first.waitForFinished());

    // A width that there is not is mended by the next write: by then all is open again.
    QJsonObject odd = state();
    odd[QStringLiteral("pageWidth")] = 1;
    {
        QFile kept(profile.filePath(QStringLiteral("session.json")));
        QVERIFY(kept.open(QFile::WriteOnly));
        kept.write(QJsonDocument(odd).toJson());
    }
    QProcess second;
    second.start(QStringLiteral(GALLEY_PROGRAM), options);
    QTRY_COMPARE_WITH_TIMEOUT(state()[QStringLiteral("pageWidth")].toInt(-1), 0, 60000);
    QVERIFY(state()[QStringLiteral("post")].toString().endsWith(u"post.md"));
    second.kill();
    QVERIFY(second.waitForFinished());

    const QByteArray before = bytes();
    const QString other = write(QStringLiteral("other.md"), "Text.\n");
    const Run run = galley(
        {QStringLiteral("--smoke-test"), QStringLiteral("--profile-dir"), profile.path(), other});
    QVERIFY2(run.code == 0, qPrintable(run.errors));
    QCOMPARE(bytes(), before);
}

void TestProgram::realPostsAreShown()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    const Run run
        = galley({QStringLiteral("--smoke-test"),
                  shared + QStringLiteral("/sites/rustfest-sample/posts/rustfest-2018-paris.md")});
    QVERIFY2(run.code == 0, qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
