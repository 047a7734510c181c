// SPDX-License-Identifier: GPL-3.0-or-later
// The command lines of tests/cases/cli/commands, each run in a copy of tests/cases/cli/blog:
//   args          one word a line
//   code          the exit code; 0 if it is not there
//   stdout stderr nothing if they are not there
//   after/...     the files that differ afterwards; every other file must be as it was
#include "clirunner.h"
#include "sampleblog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void describesTheCommandsThatHelpLists();
};

namespace {

QString casesFolder()
{
    return QStringLiteral(GALLEY_CASES "/cli/commands");
}

/// What a run left behind, in the form in which a case keeps it.
Files outcome(const CliRun &run, const Files &before, const Files &after)
{
    Files files;
    if (run.code != 0)
        files.insert(QStringLiteral("code"), QByteArray::number(run.code) + '\n');
    if (!run.out.isEmpty())
        files.insert(QStringLiteral("stdout"), run.out);
    if (!run.err.isEmpty())
        files.insert(QStringLiteral("stderr"), run.err);
    for (auto file = after.begin(); file != after.end(); ++file) {
        if (!before.contains(file.key()) || before.value(file.key()) != file.value())
            files.insert(QStringLiteral("after/") + file.key(), file.value());
    }
    return files;
}

} // namespace

void TestCommands::runs_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(casesFolder());
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestCommands::runs()
{
    QFETCH(QString, folder);
    const auto blog = makeSampleBlog();
    QVERIFY(blog);
    Files expected = readTree(folder);
    const QByteArray words = expected.take(QStringLiteral("args"));
    QStringList arguments = QString::fromUtf8(words).split(QLatin1Char('\n'));
    arguments.removeLast(); // behind the last line end

    const Files before = readTree(blog->path());
    const CliRun run = runCli(blog->path(), arguments);
    const Files after = readTree(blog->path());
    const Files found = outcome(run, before, after);
    for (auto file = before.begin(); file != before.end(); ++file)
        QVERIFY2(after.contains(file.key()), qPrintable(file.key()));
    if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(writeTree(folder, {{QStringLiteral("args"), words}}) && writeTree(folder, found));
        return;
    }
    QCOMPARE(found.keys(), expected.keys());
    for (auto file = expected.begin(); file != expected.end(); ++file)
        QCOMPARE(found.value(file.key()), file.value());
}

void TestCommands::describesTheCommandsThatHelpLists()
{
    const QByteArray help = runCli({}, {QStringLiteral("--help")}).out;
    const CliRun run = runCli({}, {QStringLiteral("--describe")});
    QCOMPARE(run.code, 0);
    const QJsonArray described
        = QJsonDocument::fromJson(run.out).object().value(QLatin1String("commands")).toArray();
    QCOMPARE(described.size(), help.count("\n      "));
    for (const QJsonValue command : described) {
        const QString line = command[QLatin1String("name")].toString() + u' '
            + command[QLatin1String("usage")].toString() + QStringLiteral("\n      ")
            + command[QLatin1String("summary")].toString();
        QVERIFY2(help.contains(line.toUtf8()), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
