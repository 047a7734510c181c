// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/operationrun.h"

#include "failingcalls.h"
#include "site/operation/folderarchive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Galley;

namespace {

/// The real disk over calls that fail on demand; its bin is a folder.
class TestDisk : public OperationDisk
{
public:
    explicit TestDisk(const QString &bin)
        : m_bin(bin)
    { }
    FailingCalls calls;
    QString elsewhere; ///< a file that another program writes just before we do

    Result<FileBytes> read(const QString &path) override
    {
        return readFile(path, 64 * 1024 * 1024, calls);
    }
    Result<QByteArray> write(const QString &path, const QByteArray &bytes,
                             const QByteArray &expected) override
    {
        if (path == elsewhere) {
            QFile file(path);
            if (file.open(QFile::WriteOnly))
                file.write("theirs");
        }
        return writeFile(path, bytes, expected, calls);
    }
    Done move(const QString &from, const QString &to) override
    {
        return moveToNew(from, to, calls);
    }
    Done remove(const QString &path) override { return removeFile(path, calls); }
    Done makeFolder(const QString &path) override { return Galley::makeFolder(path, calls); }
    Done removeFolder(const QString &path) override { return removeEmptyFolder(path, calls); }
    Done toBin(const QString &path) override
    {
        return moveToNew(path, m_bin + u'/' + QFileInfo(path).fileName(), calls);
    }

private:
    QString m_bin;
};

using Files = QMap<QString, QByteArray>;

} // namespace

class TestOperationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void doesAndTakesBack_data();
    void doesAndTakesBack();
    void isAllOrNothingAtEachCall_data() { doesAndTakesBack_data(); }
    void isAllOrNothingAtEachCall();
    void isTakenBackFromWhereverItWasCutShort_data() { doesAndTakesBack_data(); }
    void isTakenBackFromWhereverItWasCutShort();
    void canBeTakenBackAgainAfterAFailure_data() { doesAndTakesBack_data(); }
    void canBeTakenBackAgainAfterAFailure();
    void anotherProgramInBetweenStopsIt_data();
    void anotherProgramInBetweenStopsIt();
    void refusesToBegin_data();
    void refusesToBegin();
    void refusesToTakeBack_data();
    void refusesToTakeBack();
    void isReadAgain();

private:
    QString path(const QString &name) const { return m_root + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Files files() const
    {
        Files all;
        QDirIterator each(m_root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString found = each.next();
            QFile file(found);
            if (each.fileInfo().isFile() && file.open(QFile::ReadOnly))
                all.insert(QDir(m_root).relativeFilePath(found), file.readAll());
            else
                all.insert(QDir(m_root).relativeFilePath(found) + u'/', {});
        }
        return all;
    }
    FileOperation operation(const QString &which) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_bin;
};

void TestOperationRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/blog");
    m_bin = QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/bin");
    QVERIFY(QDir().mkpath(m_bin));
    write(QStringLiteral("posts/a.md"), "old a");
    write(QStringLiteral("posts/b.md"), "old b");
    write(QStringLiteral("images/a/1.jpg"), "one");
    write(QStringLiteral("images/a/deep/2.jpg"), "two");
}

FileOperation TestOperationRun::operation(const QString &which) const
{
    FileOperation operation;
    operation.root = m_root;
    QList<FileStep> &steps = operation.steps;
    if (which == u"rename") {
        steps = {
            FileStep::move(path(QStringLiteral("posts/a.md")), path(QStringLiteral("posts/c.md"))),
            FileStep::move(path(QStringLiteral("images/a")), path(QStringLiteral("images/c"))),
            FileStep::write(path(QStringLiteral("posts/c.md")), "old a", "new a"),
            FileStep::write(path(QStringLiteral("posts/b.md")), "old b", "new b")};
    } else if (which == u"case") {
        steps = {
            FileStep::move(path(QStringLiteral("posts/a.md")), path(QStringLiteral("posts/A.md"))),
            FileStep::write(path(QStringLiteral("posts/A.md")), "old a", "new a")};
    } else if (which == u"copy") {
        steps = {FileStep::makeFolder(path(QStringLiteral("images/c"))),
                 FileStep::make(path(QStringLiteral("images/c/1.jpg")), "one"),
                 FileStep::make(path(QStringLiteral("posts/c.md")), "copy")};
    } else if (which == u"remove") {
        OperationDisk disk;
        const auto archive = archiveFolder(path(QStringLiteral("images/a")), 1000, disk);
        steps = {FileStep::bin(path(QStringLiteral("posts/a.md")), "old a"),
                 FileStep::binFolder(path(QStringLiteral("images/a")), *archive)};
    }
    return operation;
}

void TestOperationRun::doesAndTakesBack_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("a rename with its folder and references") << QStringLiteral("rename");
    QTest::newRow("another letter case") << QStringLiteral("case");
    QTest::newRow("a copy with its folder") << QStringLiteral("copy");
    QTest::newRow("a way to the bin") << QStringLiteral("remove");
}

void TestOperationRun::doesAndTakesBack()
{
    QFETCH(const QString, which);
    const Files before = files();
    const FileOperation job = operation(which);
    TestDisk disk(m_bin);
    OperationRun run(job, disk);
    QVERIFY(run.carryOut().ok());
    QVERIFY(files() != before);
    if (which == u"rename") {
        QCOMPARE(files().value(QStringLiteral("posts/c.md")), QByteArray("new a"));
        QCOMPARE(files().value(QStringLiteral("images/c/deep/2.jpg")), QByteArray("two"));
    }
    QVERIFY(run.takeBack().ok());
    QCOMPARE(files(), before);
    QVERIFY(run.takeBack().ok()); // nothing left to be done
    QCOMPARE(files(), before);
}

void TestOperationRun::isAllOrNothingAtEachCall()
{
    QFETCH(const QString, which);
    const FileOperation job = operation(which);
    const Files before = files();
    bool failed = true;
    for (int call = 0; failed; ++call) {
        TestDisk disk(m_bin);
        disk.calls.failAt = call;
        const Done done = OperationRun(job, disk).carryOut();
        failed = int(disk.calls.made.size()) > call;
        QVERIFY2(call < 1000, "each call is reached");
        if (!done) {
            QVERIFY2(files() == before,
                     qPrintable(QStringLiteral("call %1 (%2)")
                                    .arg(call)
                                    .arg(QString::fromLatin1(disk.calls.made.value(call)))));
        }
        TestDisk sound(m_bin);
        QVERIFY(OperationRun(job, sound).takeBack().ok());
        QCOMPARE(files(), before);
        for (const QString &name : QDir(m_bin).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            QFile::remove(m_bin + u'/' + name);
            QDir(m_bin + u'/' + name).removeRecursively();
        }
    }
}

void TestOperationRun::isTakenBackFromWhereverItWasCutShort()
{
    QFETCH(const QString, which);
    const Files before = files();
    const FileOperation whole = operation(which);
    for (qsizetype count = 0; count <= whole.steps.size(); ++count) {
        FileOperation part = whole;
        part.steps = whole.steps.mid(0, count);
        TestDisk disk(m_bin);
        QVERIFY(OperationRun(part, disk).carryOut().ok());
        QVERIFY(OperationRun(whole, disk).takeBack().ok());
        QCOMPARE(files(), before);
        for (const QString &name : QDir(m_bin).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            QFile::remove(m_bin + u'/' + name);
            QDir(m_bin + u'/' + name).removeRecursively();
        }
    }
}

void TestOperationRun::canBeTakenBackAgainAfterAFailure()
{
    QFETCH(const QString, which);
    const FileOperation job = operation(which);
    const Files before = files();
    bool failed = true;
    for (int call = 0; failed; ++call) {
        QVERIFY2(call < 1000, "each call is reached");
        TestDisk sound(m_bin);
        QVERIFY(OperationRun(job, sound).carryOut().ok());
        TestDisk disk(m_bin);
        disk.calls.failAt = call;
        disk.calls.failAllAfter = true;
        static_cast<void>(OperationRun(job, disk).takeBack());
        failed = int(disk.calls.made.size()) > call;
        const Done again = OperationRun(job, sound).takeBack();
        QVERIFY2(again.ok(), qPrintable(QStringLiteral("call %1").arg(call)));
        QCOMPARE(files(), before);
        QVERIFY(QDir(m_bin).removeRecursively() && QDir().mkpath(m_bin));
    }
}

void TestOperationRun::anotherProgramInBetweenStopsIt_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *which, const char *file, Problem::Code code) {
        QTest::newRow(name) << QString::fromLatin1(which) << QString::fromLatin1(file) << int(code);
    };
    row("a file that is to be written", "rename", "posts/b.md", Problem::FileChangedOnDisk);
    row("a name that is to be made", "copy", "posts/c.md", Problem::FileChangedOnDisk);
    row("a name within a new folder", "copy", "images/c/1.jpg", Problem::FileChangedOnDisk);
}

/// What it wrote stays, and all else is as it was.
void TestOperationRun::anotherProgramInBetweenStopsIt()
{
    QFETCH(const QString, which);
    QFETCH(const QString, name);
    QFETCH(const int, code);
    const FileOperation job = operation(which);
    Files expected = files();
    expected.insert(name, "theirs");
    TestDisk disk(m_bin);
    disk.elsewhere = path(name);
    const Done done = OperationRun(job, disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), code);
    Files now = files();
    now.remove(QStringLiteral("images/c/")); // stays where something is in it
    QCOMPARE(now, expected);
}

void TestOperationRun::refusesToBegin_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *trouble, Problem::Code code) {
        QTest::newRow(name) << QString::fromLatin1(trouble) << int(code);
    };
    row("a new name that is taken", "taken", Problem::NameTaken);
    row("a file that another program changed", "changed", Problem::FileChangedOnDisk);
    row("a file that is gone", "gone", Problem::FileMissing);
    row("a path outside the blog", "outside", Problem::OutsideBlog);
    row("a file that is a link to the outside", "link", Problem::OutsideBlog);
    row("a folder that is a link to the outside", "folderlink", Problem::OutsideBlog);
}

void TestOperationRun::refusesToBegin()
{
    QFETCH(const QString, trouble);
    QFETCH(const int, code);
    FileOperation job = operation(QStringLiteral("rename"));
    const QString b = path(QStringLiteral("posts/b.md"));
    const QString outside = QFileInfo(m_root).path() + QStringLiteral("/outside");
    if (trouble == u"taken") {
        write(QStringLiteral("posts/c.md"), "somebody's");
    } else if (trouble == u"changed") {
        write(QStringLiteral("posts/b.md"), "theirs");
    } else if (trouble == u"gone") {
        QVERIFY(QFile::remove(b));
    } else if (trouble == u"outside") {
        job.steps.append(FileStep::make(outside + QStringLiteral(".md"), "x"));
    } else if (trouble == u"link") {
        QVERIFY(QFile::remove(b));
        QFile file(outside);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("old b") == 5);
        file.close();
        QVERIFY(QFile::link(outside, b));
    } else {
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QFile::link(outside, path(QStringLiteral("elsewhere"))));
        job.steps.append(FileStep::make(path(QStringLiteral("elsewhere/x.md")), "x"));
    }
    const Files before = files();
    TestDisk disk(m_bin);
    const Done done = OperationRun(job, disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), code);
    QCOMPARE(files(), before);
}

void TestOperationRun::refusesToTakeBack_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *which, const char *file, Problem::Code code) {
        QTest::newRow(name) << QString::fromLatin1(which) << QString::fromLatin1(file) << int(code);
    };
    row("a file that was written since", "rename", "posts/b.md", Problem::ChangedSince);
    row("the renamed file, written since", "rename", "posts/c.md", Problem::ChangedSince);
    row("an old name that is taken again", "rename", "posts/a.md", Problem::NameTaken);
    row("a copy that was written since", "copy", "posts/c.md", Problem::ChangedSince);
    row("a name that came back from the bin", "remove", "posts/a.md", Problem::NameTaken);
}

void TestOperationRun::refusesToTakeBack()
{
    QFETCH(const QString, which);
    QFETCH(const QString, name);
    QFETCH(const int, code);
    const FileOperation job = operation(which);
    TestDisk disk(m_bin);
    OperationRun run(job, disk);
    QVERIFY(run.carryOut().ok());
    write(name, "the author's");
    const Files before = files();
    const Done back = run.takeBack();
    QVERIFY(!back.ok());
    QCOMPARE(int(back.problem().code), code);
    QCOMPARE(files(), before);
}

void TestOperationRun::isReadAgain()
{
    FileOperation job = operation(QStringLiteral("remove"));
    job.kind = FileOperation::Kind::Remove;
    job.subject = QStringLiteral("Übung");
    job.when = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    const auto read = FileOperation::fromBytes(job.toBytes());
    QVERIFY(read.ok());
    QCOMPARE(int(read->kind), int(job.kind));
    QCOMPARE(read->subject, job.subject);
    QCOMPARE(read->when, job.when);
    QCOMPARE(read->steps.size(), 2);
    QVERIFY(read->isWholeKept());
    QByteArray torn = job.toBytes();
    torn.chop(1);
    QVERIFY(!FileOperation::fromBytes(torn).ok());
    QVERIFY(!FileOperation::fromBytes("nonsense").ok());
}

QTEST_GUILESS_MAIN(TestOperationRun)
#include "tst_operationrun.moc"
