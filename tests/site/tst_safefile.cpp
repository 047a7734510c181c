// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/safefilebench.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;

/// Reading, plain writes, and what a write keeps or refuses.
class TestSafeFile : public QObject, private SafeFileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void readsBytesAndDigest();
    void refusesToRead_data();
    void refusesToRead();
    void replaces_data();
    void replaces();
    void makesANewFile();
    void refusesWhatIsNotExpected_data();
    void refusesWhatIsNotExpected();
    void keepsPermissions_data();
    void keepsPermissions();
    void keepsExtendedAttributes();
    void followsLinks_data();
    void followsLinks();
    void refusesToCutHardLinks();
    void removesOnlyItsOwnAbandonedFiles();
    void refusesWriteProtection_data();
    void refusesWriteProtection();
    void writesLongNames();
    void tellsTemporaryNames();
};

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

void TestSafeFile::refusesToCutHardLinks()
{
    const QString other = m_folder + QStringLiteral("/other name.md");
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()),
             0);
    const Result<QByteArray> refused = writeFile(m_path, after, digestOf(before));
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.problem().code), int(Problem::WriteWouldCutLink));
    QCOMPARE(contentOf(m_path), before);
    // Who knows that it is so may: only this name gets the new bytes.
    QVERIFY(writeFile(m_path, after, digestOf(before), OtherNames::Leave).ok());
    QCOMPARE(contentOf(m_path), after);
    QCOMPARE(contentOf(other), before);
    QCOMPARE(temporaries(), QStringList());
    QVERIFY(writeFile(m_path, "more", digestOf(after)).ok());
}

void TestSafeFile::removesOnlyItsOwnAbandonedFiles()
{
    const QStringList names
        = {QStringLiteral(".ein schöner Tag.md.galley-abcdef"), QStringLiteral("ein Tag.md"),
           QStringLiteral(".other.md.galley-abcdef"), QStringLiteral(".ein schöner Tag.md.swp"),
           QStringLiteral(".ein schöner Tag.md.galley-notes")};
    const QDateTime old = QDateTime::currentDateTime().addSecs(-3600);
    for (const QString &name : names) {
        put(m_folder + u'/' + name, "half");
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    const QString young = m_folder + QStringLiteral("/.ein schöner Tag.md.galley-zzzzzz");
    put(young, "another Galley is at it");
    removeAbandonedTemporaries(m_path);
    QVERIFY(!QFile::exists(m_folder + u'/' + names.at(0)));
    for (const QString &name : names.mid(1))
        QVERIFY2(QFile::exists(m_folder + u'/' + name), qUtf8Printable(name));
    QVERIFY(QFile::exists(young));
    QCOMPARE(contentOf(m_path), before);
}

void TestSafeFile::refusesWriteProtection_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("code");
    QTest::newRow("a folder in which no file may be made")
        << 0555 << 0644 << int(Problem::FolderRefused);
    QTest::newRow("a file that its owner has locked") << 0755 << 0444 << int(Problem::WriteRefused);
}

void TestSafeFile::refusesWriteProtection()
{
    if (::geteuid() == 0)
        QSKIP("Permissions mean nothing to the superuser.");
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QFETCH(const int, code);
    const QByteArray folder = QFile::encodeName(m_folder);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), mode_t(folderMode)), 0);
    const Result<QByteArray> written = writeFile(m_path, after, digestOf(before));
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(!written.ok());
    QCOMPARE(int(written.problem().code), code);
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
