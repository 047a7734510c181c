// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filecalls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;

namespace {

const QByteArray before = "---\ntitle: \"Caf\xc3\xa9\"\n---\r\nbody\n";
const QByteArray after = "---\ntitle: \"Caf\xc3\xa9 noir\"\n---\r\nlonger body\n";

/// Lets calls fail: the one with a certain number, or by kind; and can act just before one.
class FailingCalls : public FileCalls
{
public:
    int failAt = -1; ///< number of the call that fails, counted from 0
    bool failAllAfter = false; ///< and every later one
    QByteArray failKind; ///< or every call of this kind
    int error = EIO;
    qsizetype longestWrite = 0; ///< a write takes at most so many bytes, 0 for all
    bool interruptOnce = false;
    bool diskLies = false; ///< what is written is not what was given
    std::function<void()> beforeRename;
    std::function<void()> beforeSync;
    QList<QByteArray> made;

    int open(const char *path, int flags, mode_t mode) override
    {
        return fails("open") ? -1 : FileCalls::open(path, flags, mode);
    }
    ssize_t read(int descriptor, char *to, size_t size) override
    {
        return fails("read") ? -1 : FileCalls::read(descriptor, to, size);
    }
    ssize_t write(int descriptor, const char *from, size_t size) override
    {
        if (interruptOnce) {
            interruptOnce = false;
            errno = EINTR;
            return -1;
        }
        if (fails("write"))
            return -1;
        if (longestWrite > 0)
            size = std::min(size, size_t(longestWrite));
        QByteArray given(from, qsizetype(size));
        if (diskLies)
            given[0] = '?';
        return FileCalls::write(descriptor, given.constData(), size);
    }
    int changeMode(int descriptor, mode_t mode) override
    {
        return fails("changeMode") ? -1 : FileCalls::changeMode(descriptor, mode);
    }
    int truncate(int descriptor, off_t size) override
    {
        return fails("truncate") ? -1 : FileCalls::truncate(descriptor, size);
    }
    int sync(int descriptor) override
    {
        if (beforeSync)
            std::exchange(beforeSync, {})();
        return fails("sync") ? -1 : FileCalls::sync(descriptor);
    }
    int close(int descriptor) override
    {
        // A failing close has closed all the same.
        const int result = FileCalls::close(descriptor);
        return fails("close") ? -1 : result;
    }
    int rename(const char *from, const char *to) override
    {
        if (beforeRename)
            beforeRename();
        return fails("rename") ? -1 : FileCalls::rename(from, to);
    }
    int renameToNew(const char *from, const char *to) override
    {
        if (beforeRename)
            beforeRename();
        return fails("renameToNew") ? -1 : FileCalls::renameToNew(from, to);
    }

private:
    bool fails(const char *kind)
    {
        const int number = int(made.size());
        made.append(kind);
        const bool fail = failKind == kind || number == failAt
            || (failAllAfter && failAt >= 0 && number > failAt);
        if (fail)
            errno = error;
        return fail;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBytesAndDigest();
    void refusesToRead_data();
    void refusesToRead();
    void replaces_data();
    void replaces();
    void makesANewFile();
    void survivesEachFailingCall_data();
    void survivesEachFailingCall();
    void namesTheReason_data();
    void namesTheReason();
    void putsUpWithInterruptedAndShortWrites();
    void noticesADiskThatLies();
    void refusesWhatIsNotExpected_data();
    void refusesWhatIsNotExpected();
    void noticesAChangeDuringTheWrite();
    void noticesAFileThatAppearsDuringTheWrite();
    void keepsPermissions_data();
    void keepsPermissions();
    void keepsExtendedAttributes();
    void followsLinks_data();
    void followsLinks();
    void keepsHardLinks();
    void keepsTheTextBesideAHardLinkThatCannotBeRestored();
    void refusesWriteProtection_data();
    void refusesWriteProtection();
    void writesLongNames();
    void tellsTemporaryNames();

private:
    QStringList temporaries() const
    {
        QStringList found;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
            if (isTemporaryName(name))
                found.append(name);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_path;
};

void TestSafeFile::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(QStringLiteral("my blög 🦀"));
    QVERIFY(QDir().mkpath(m_folder));
    m_path = m_folder + QStringLiteral("/ein schöner Tag.md");
    put(m_path, before);
}

void TestSafeFile::readsBytesAndDigest()
{
    const Result<FileBytes> file = readFile(m_path);
    QVERIFY(file.ok());
    QCOMPARE(file->bytes, before);
    QCOMPARE(file->digest, digestOf(before));
    QVERIFY(readFile(m_path, before.size()).ok());
}

void TestSafeFile::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that is not there") << "gone.md" << 1000 << int(Problem::FileMissing);
    QTest::newRow("a file in a folder that is not there")
        << "gone/gone.md" << 1000 << int(Problem::FileMissing);
    QTest::newRow("a folder") << "." << 1000 << int(Problem::FileNotRegular);
    QTest::newRow("a pipe nobody writes to") << "pipe" << 1000 << int(Problem::FileNotRegular);
    QTest::newRow("one byte too many")
        << "ein schöner Tag.md" << int(before.size()) - 1 << int(Problem::FileTooLarge);
    QTest::newRow("a link in a circle") << "circle" << 1000 << int(Problem::FileUnreadable);
}

void TestSafeFile::refusesToRead()
{
    QFETCH(const QString, name);
    QFETCH(const int, limit);
    QFETCH(const int, code);
    const QByteArray pipe = QFile::encodeName(m_folder + QStringLiteral("/pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("circle"), m_folder + QStringLiteral("/circle")));
    const Result<FileBytes> file = readFile(m_folder + QLatin1Char('/') + name, limit);
    QVERIFY(!file.ok());
    QCOMPARE(int(file.problem().code), code);
    QVERIFY(!file.problem().arguments.isEmpty());
}

void TestSafeFile::replaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another text") << after;
    QTest::newRow("the same text") << before;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero bytes and broken UTF-8") << QByteArray("a\0b\xff\r\n\r", 7);
    QTest::newRow("more than one piece of reading") << QByteArray(700'000, 'x');
}

void TestSafeFile::replaces()
{
    QFETCH(const QByteArray, bytes);
    const Result<QByteArray> written = writeFile(m_path, bytes, digestOf(before));
    QVERIFY(written.ok());
    QCOMPARE(*written, digestOf(bytes));
    QCOMPARE(contentOf(m_path), bytes);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFile::makesANewFile()
{
    const QString path = m_folder + QStringLiteral("/neu.md");
    const Result<QByteArray> written = writeFile(path, after, {});
    QVERIFY(written.ok());
    QCOMPARE(contentOf(path), after);
    QCOMPARE(temporaries(), QStringList());
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QCOMPARE(int(status.st_mode & 0777), int(0666 & ~mask));
}

void TestSafeFile::survivesEachFailingCall_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<bool>("allAfter");
    QTest::newRow("replacing, one call fails") << 1 << false;
    QTest::newRow("replacing, all fail from then on") << 1 << true;
    QTest::newRow("a new file, one call fails") << 0 << false;
    QTest::newRow("a new file, all fail from then on") << 0 << true;
    QTest::newRow("a file with two names, one call fails") << 2 << false;
}

void TestSafeFile::survivesEachFailingCall()
{
    QFETCH(const int, names);
    QFETCH(const bool, allAfter);
    int failures = 0;
    for (int call = 0;; ++call) {
        init();
        if (names == 0)
            QVERIFY(QFile::remove(m_path));
        const QString other = m_folder + QStringLiteral("/other name.md");
        if (names == 2) {
            QCOMPARE(
                ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()),
                0);
        }
        // So that a change of the mode is among the calls.
        if (names > 0)
            QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);

        FailingCalls calls;
        calls.failAt = call;
        calls.failAllAfter = allAfter;
        const QByteArray old = names == 0 ? QByteArray("(no file)") : before;
        const Result<QByteArray> written
            = writeFile(m_path, after, names == 0 ? QByteArray() : digestOf(before), calls);
        const QByteArray found = contentOf(m_path);
        const QByteArray context
            = "call " + QByteArray::number(call) + " of " + calls.made.join(' ');

        QVERIFY2(found == old || found == after, context.constData());
        QVERIFY2(!written.ok() || found == after, context.constData());
        QVERIFY2(temporaries().isEmpty(), context.constData());
        if (names == 2)
            QCOMPARE(contentOf(other), found);
        if (call >= calls.made.size()) {
            QVERIFY2(written.ok(), context.constData());
            break;
        }
        failures += written.ok() ? 0 : 1;
    }
    // Only closing a file that was merely read may fail without a consequence.
    QVERIFY2(failures >= 10, QByteArray::number(failures).constData());
}

void TestSafeFile::namesTheReason_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("untouched");
    QTest::newRow("the disk is full")
        << QByteArray("write") << ENOSPC << int(Problem::WriteFailed) << true;
    QTest::newRow("the quota is used up")
        << QByteArray("write") << EDQUOT << int(Problem::WriteFailed) << true;
    QTest::newRow("the flush meets a bad sector")
        << QByteArray("sync") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("the rename is not allowed")
        << QByteArray("rename") << EPERM << int(Problem::WriteRefused) << true;
    QTest::newRow("the rename fails")
        << QByteArray("rename") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("permissions cannot be kept")
        << QByteArray("changeMode") << EIO << int(Problem::WriteFailed) << true;
    QTest::newRow("the file cannot be read for comparison")
        << QByteArray("read") << EIO << int(Problem::FileUnreadable) << true;
}

void TestSafeFile::namesTheReason()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, error);
    QFETCH(const int, code);
    QFETCH(const bool, untouched);
    QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);
    FailingCalls calls;
    calls.failKind = kind;
    calls.error = error;
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), code);
    QCOMPARE(written.problem().arguments.value(0), m_path);
    if (code == Problem::WriteFailed)
        QCOMPARE(written.problem().arguments.value(1), qt_error_string(error));
    QCOMPARE(contentOf(m_path), untouched ? before : after);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFile::putsUpWithInterruptedAndShortWrites()
{
    FailingCalls calls;
    calls.longestWrite = 3;
    calls.interruptOnce = true;
    QVERIFY(writeFile(m_path, after, digestOf(before), calls).ok());
    QCOMPARE(contentOf(m_path), after);
}

void TestSafeFile::noticesADiskThatLies()
{
    FailingCalls calls;
    calls.diskLies = true;
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::ReadBackDiffers));
}

void TestSafeFile::refusesWhatIsNotExpected_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("code");
    const QString name = QStringLiteral("ein schöner Tag.md");
    QTest::newRow("other bytes than were loaded")
        << name << digestOf(after) << int(Problem::FileChangedOnDisk);
    QTest::newRow("a file where none was expected")
        << name << QByteArray() << int(Problem::FileChangedOnDisk);
    QTest::newRow("no file where one was expected")
        << "gone.md" << digestOf(before) << int(Problem::FileMissing);
    QTest::newRow("a folder that is gone")
        << "gone/new.md" << QByteArray() << int(Problem::FolderMissing);
    QTest::newRow("a file where a folder was expected")
        << name + QStringLiteral("/new.md") << QByteArray() << int(Problem::FolderMissing);
    QTest::newRow("a folder in the file's place")
        << "folder" << QByteArray() << int(Problem::FileNotRegular);
    QTest::newRow("a pipe in the file's place")
        << "pipe" << digestOf(before) << int(Problem::FileNotRegular);
    QTest::newRow("a link in a circle") << "circle" << QByteArray() << int(Problem::FileUnreadable);
}

void TestSafeFile::refusesWhatIsNotExpected()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, expected);
    QFETCH(const int, code);
    QVERIFY(QDir(m_folder).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("circle"), m_folder + QStringLiteral("/circle")));
    const QByteArray pipe = QFile::encodeName(m_folder + QStringLiteral("/pipe"));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const QStringList listed
        = QDir(m_folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);

    const Result<QByteArray> written
        = writeFile(m_folder + QLatin1Char('/') + name, after, expected);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), code);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), listed);
}

void TestSafeFile::noticesAChangeDuringTheWrite()
{
    // The first flush is the temporary file's: the comparison before it has passed already.
    FailingCalls calls;
    const QByteArray others = "another program's text";
    calls.beforeSync = [&] { put(m_path, others); };
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(contentOf(m_path), others);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFile::noticesAFileThatAppearsDuringTheWrite()
{
    const QString path = m_folder + QStringLiteral("/new.md");
    FailingCalls calls;
    calls.beforeRename = [&] { put(path, "another program's text"); };
    const Result<QByteArray> written = writeFile(path, after, {}, calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(contentOf(path), QByteArray("another program's text"));
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFile::keepsPermissions_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("for me alone") << 0600;
    QTest::newRow("readable for all") << 0644;
    QTest::newRow("writable for the group") << 0664;
    QTest::newRow("executable") << 0755;
}

void TestSafeFile::keepsPermissions()
{
    QFETCH(const int, mode);
    const QByteArray path = QFile::encodeName(m_path);
    QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
    struct stat then;
    QCOMPARE(::stat(path.constData(), &then), 0);
    QVERIFY(writeFile(m_path, after, digestOf(before)).ok());
    struct stat now;
    QCOMPARE(::stat(path.constData(), &now), 0);
    QCOMPARE(int(now.st_mode), int(then.st_mode));
    QCOMPARE(now.st_uid, then.st_uid);
    QCOMPARE(now.st_gid, then.st_gid);
}

void TestSafeFile::followsLinks_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("there");
    QTest::newRow("a link by a relative path") << "real/post.md" << true;
    QTest::newRow("a link to a link") << "second.md" << true;
    QTest::newRow("a link to a file that is not there yet") << "real/new.md" << false;
}

void TestSafeFile::followsLinks()
{
    QFETCH(const QString, to);
    QFETCH(const bool, there);
    const QDir folder(m_folder);
    QVERIFY(folder.mkdir(QStringLiteral("real")));
    put(folder.filePath(QStringLiteral("real/post.md")), before);
    QVERIFY(
        QFile::link(QStringLiteral("real/post.md"), folder.filePath(QStringLiteral("second.md"))));
    const QString link = folder.filePath(QStringLiteral("link.md"));
    QCOMPARE(::symlink(QFile::encodeName(to).constData(), QFile::encodeName(link).constData()), 0);

    QVERIFY(writeFile(link, after, there ? digestOf(before) : QByteArray()).ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(folder.filePath(there ? QStringLiteral("real/post.md") : to)), after);
}

void TestSafeFile::keepsHardLinks()
{
    const QString other = m_folder + QStringLiteral("/other name.md");
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()),
             0);
    for (const QByteArray &bytes : {after, QByteArray("short")}) {
        const QByteArray expected = digestOf(contentOf(m_path));
        QVERIFY(writeFile(m_path, bytes, expected).ok());
        QCOMPARE(contentOf(m_path), bytes);
        QCOMPARE(contentOf(other), bytes);
        QCOMPARE(temporaries(), QStringList());
    }
}

void TestSafeFile::keepsTheTextBesideAHardLinkThatCannotBeRestored()
{
    const QString other = m_folder + QStringLiteral("/other name.md");
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()),
             0);
    FailingCalls calls;
    calls.failKind = "truncate"; // both the new text's and the old text's way into the file
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before), calls);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::WriteFailed));
    const QString rescued = written.problem().arguments.value(2);
    QCOMPARE(contentOf(rescued), after);
    QCOMPARE(temporaries(), QStringList(QFileInfo(rescued).fileName()));
}

void TestSafeFile::refusesWriteProtection_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("a folder in which no file may be made") << 0555 << 0644;
    QTest::newRow("a file that its owner has locked") << 0755 << 0444;
}

void TestSafeFile::refusesWriteProtection()
{
    if (::geteuid() == 0)
        QSKIP("Permissions mean nothing to the superuser.");
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    const QByteArray folder = QFile::encodeName(m_folder);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), mode_t(folderMode)), 0);
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before));
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), int(Problem::WriteRefused));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(temporaries(), QStringList());
}

void TestSafeFile::writesLongNames()
{
    // 250 bytes of two-byte letters: the temporary name must be cut, and not within a letter.
    const QString path
        = m_folder + QLatin1Char('/') + QString(123, QChar(0xe4)) + QStringLiteral("b.md");
    QVERIFY(writeFile(path, before, {}).ok());
    QVERIFY(writeFile(path, after, digestOf(before)).ok());
    QCOMPARE(contentOf(path), after);
}

void TestSafeFile::tellsTemporaryNames()
{
    QVERIFY(isTemporaryName(QStringLiteral(".post.md.galley-abc234")));
    QVERIFY(!isTemporaryName(QStringLiteral("post.md.galley-abc234")));
    QVERIFY(!isTemporaryName(QStringLiteral(".post.galley-abc234.md")));
    QVERIFY(!isTemporaryName(QStringLiteral(".galley-notes")));
}

#if defined(__linux__)
#include <sys/xattr.h>

void TestSafeFile::keepsExtendedAttributes()
{
    const QByteArray path = QFile::encodeName(m_path);
    if (::setxattr(path.constData(), "user.tag", "blue", 4, 0) != 0)
        QSKIP("This file system has no extended attributes.");
    QVERIFY(writeFile(m_path, after, digestOf(before)).ok());
    char value[8] = {};
    QCOMPARE(int(::getxattr(path.constData(), "user.tag", value, sizeof value)), 4);
    QCOMPARE(QByteArray(value), QByteArray("blue"));
}
#else
void TestSafeFile::keepsExtendedAttributes()
{
    QSKIP("Tested on Linux.");
}
#endif

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
