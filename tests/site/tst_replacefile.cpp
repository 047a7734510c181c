// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/replacefile.h"

#include "safefilebench.h"

#include <filesystem>
#include <system_error>

using namespace Galley;

/// A file is made or written over, and nothing that is no file.
class TestReplaceFile : public QObject, private SafeFileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void whatIsThereIsWrittenOver();
    void whatIsNotThereIsMade();
    void aFolderIsNoFile();
    void otherNamesAreAskedAbout();
};

void TestReplaceFile::whatIsThereIsWrittenOver()
{
    const Result<QByteArray> written = replaceFile(m_path, after);
    QVERIFY(written.ok());
    QCOMPARE(*written, digestOf(after));
    QCOMPARE(contentOf(m_path), after);
    QCOMPARE(temporaries(), QStringList());
}

void TestReplaceFile::whatIsNotThereIsMade()
{
    const QString path = m_folder + QStringLiteral("/new.md");
    QVERIFY(replaceFile(path, after).ok());
    QCOMPARE(contentOf(path), after);
    const Result<QByteArray> nowhere
        = replaceFile(m_folder + QStringLiteral("/none/new.md"), after);
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.problem().code, Problem::FolderMissing);
}

void TestReplaceFile::aFolderIsNoFile()
{
    const Result<QByteArray> written = replaceFile(m_folder, after);
    QVERIFY(!written.ok());
    QCOMPARE(written.problem().code, Problem::FileNotRegular);
    QCOMPARE(contentOf(m_path), before);
}

void TestReplaceFile::otherNamesAreAskedAbout()
{
    const QString other = m_folder + QStringLiteral("/other.md");
    std::error_code error;
    std::filesystem::create_hard_link(m_path.toStdString(), other.toStdString(), error);
    QVERIFY2(!error, error.message().c_str());
    const Result<QByteArray> refused = replaceFile(m_path, after);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().code, Problem::WriteWouldCutLink);
    QCOMPARE(contentOf(m_path), before);
    QVERIFY(replaceFile(m_path, after, OtherNames::Leave).ok());
    QCOMPARE(contentOf(m_path), after);
    QCOMPARE(contentOf(other), before);
}

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
