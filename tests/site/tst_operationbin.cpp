// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/folderarchive.h"
#include "site/operation/operationrun.h"
#include "support/folderbin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Galley;

/// What comes back from the bin, and what goes there, when an operation is taken back.
class TestOperationBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileComesBackWithoutAFolderThatIsTooMuch();
    void aFileComesBackWithItsPermissions();
    void aNewFileGoesThere();
    void aBeginningThatWasCutShortIsFinished();
    void aLinkDoesNotGoThere();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    void theSystemsBinIsMade();
    void withoutABinTheFileStays();
#endif

private:
    QString path(const QString &name) const
    {
        return m_root + u'/' + name;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    FileOperation operation(const QList<FileStep> &steps) const
    {
        FileOperation made;
        made.root = m_root;
        made.steps = steps;
        return made;
    }
    FileStep binFolder(const QString &name) const
    {
        OperationDisk disk;
        return FileStep::binFolder(path(name), *archiveFolder(path(name), 1000, disk));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_bin;
};

void TestOperationBin::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/blog");
    m_bin = QFileInfo(m_folder->path()).canonicalFilePath() + QStringLiteral("/bin");
    QVERIFY(QDir().mkpath(m_bin));
    write(QStringLiteral("trip/index.md"), "old");
    write(QStringLiteral("trip/deep/2.jpg"), "two");
}

void TestOperationBin::aFileComesBackWithoutAFolderThatIsTooMuch()
{
    const FileOperation job
        = operation({FileStep::bin(path(QStringLiteral("trip/index.md")), "old"),
                     FileStep::binFolder(path(QStringLiteral("trip")), {})});
    FolderBin disk(m_bin);
    OperationRun run(job, disk);
    QVERIFY(run.carryOut().ok());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("trip"))));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(run.takeBack().ok());
        QVERIFY(QFileInfo::exists(path(QStringLiteral("trip/index.md"))));
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("trip/deep"))));
    }
}

void TestOperationBin::aFileComesBackWithItsPermissions()
{
    const QString post = path(QStringLiteral("trip/index.md"));
    const QFileDevice::Permissions own
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(post, own));
    const QFileDevice::Permissions before = QFileInfo(post).permissions();
    // As it is kept until after a restart.
    const auto kept = FileOperation::fromBytes(operation({FileStep::bin(post, "old")}).toBytes());
    QVERIFY(kept.ok());
    FolderBin disk(m_bin);
    OperationRun run(*kept, disk);
    QVERIFY(run.carryOut().ok());
    QVERIFY(run.takeBack().ok());
    QCOMPARE(QFileInfo(post).permissions(), before);
}

void TestOperationBin::aNewFileGoesThere()
{
    const FileOperation job = operation({FileStep::make(path(QStringLiteral("c.md")), "copy")});
    FolderBin disk(m_bin);
    OperationRun run(job, disk);
    QVERIFY(run.carryOut().ok());
    QVERIFY(run.takeBack().ok());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("c.md"))));
    QVERIFY(QFileInfo::exists(m_bin + QStringLiteral("/c.md")));
}

void TestOperationBin::aBeginningThatWasCutShortIsFinished()
{
    const FileOperation job = operation({binFolder(QStringLiteral("trip"))});
    FolderBin disk(m_bin);
    OperationRun run(job, disk);
    QVERIFY(run.carryOut().ok());
    write(QStringLiteral("trip/deep/.2.jpg.galley-abcdef"), "t");
    QVERIFY(run.takeBack().ok());
    QVERIFY(QFileInfo::exists(path(QStringLiteral("trip/index.md"))));
    QVERIFY(QFileInfo::exists(path(QStringLiteral("trip/deep/2.jpg"))));
}

void TestOperationBin::aLinkDoesNotGoThere()
{
    const QString link = path(QStringLiteral("link.md"));
    QVERIFY(QFile::link(QStringLiteral("trip/index.md"), link));
    const FileOperation job = operation({FileStep::bin(link, "old")});
    FolderBin disk(m_bin);
    const Done done = OperationRun(job, disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), int(Problem::FileNotRegular));
    QVERIFY(QFileInfo(link).isSymLink());
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
void TestOperationBin::theSystemsBinIsMade()
{
    // A home that nothing was ever kept in.
    qputenv("XDG_DATA_HOME", path(QStringLiteral("home/.local/share")).toUtf8());
    write(QStringLiteral("old.md"), "old");
    QVERIFY(OperationDisk().toBin(path(QStringLiteral("old.md"))).ok());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("old.md"))));
    QVERIFY(QFileInfo::exists(path(QStringLiteral("home/.local/share/Trash/files/old.md"))));
    qunsetenv("XDG_DATA_HOME");
}

/// Qt would put it into the working directory.
void TestOperationBin::withoutABinTheFileStays()
{
    write(QStringLiteral("home"), "a file where the folder should be");
    write(QStringLiteral("old.md"), "old");
    qputenv("XDG_DATA_HOME", path(QStringLiteral("home/share")).toUtf8());
    const QString before = QDir::currentPath();
    QVERIFY(QDir().mkpath(path(QStringLiteral("here"))));
    QVERIFY(QDir::setCurrent(path(QStringLiteral("here"))));
    const Done done = OperationDisk().toBin(path(QStringLiteral("old.md")));
    QVERIFY(QDir::setCurrent(before));
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(!done.ok());
    QCOMPARE(int(done.problem().code), int(Problem::BinFailed));
    QVERIFY(QFileInfo::exists(path(QStringLiteral("old.md"))));
    QVERIFY(QDir(path(QStringLiteral("here"))).isEmpty());
}
#endif

QTEST_GUILESS_MAIN(TestOperationBin)
#include "tst_operationbin.moc"
