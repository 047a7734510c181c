// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/roundtrip.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytes_data();
    void keepsBytes();
    void failsWithoutAFile();
    void realPosts();
};

void TestRoundTrip::keepsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no line end") << QByteArray("a") << false;
    QTest::newRow("LF") << QByteArray("---\ntitle: A\n---\n\nText\n") << false;
    QTest::newRow("CRLF") << QByteArray("---\r\ntitle: A\r\n---\r\n") << false;
    QTest::newRow("both") << QByteArray("a\r\nb\nc\r\nd") << false;
    QTest::newRow("lone CR") << QByteArray("a\rb\r") << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# A\n") << false;
    QTest::newRow("no-break space, emoji, line separator")
        << QByteArray("a\xC2\xA0z \xF0\x9F\xA6\x80 \xE2\x80\xA8 z\n") << false;
    QTest::newRow("CR beside LF") << QByteArray("a\rb\nc\n") << true;
    QTest::newRow("paragraph separator") << QByteArray("a\xE2\x80\xA9z\n") << true;
    QTest::newRow("not UTF-8") << QByteArray("caf\xC3\xA9 caf\xE9\n") << true;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0\1",
                                          7)
                            << true;
    QTest::newRow("a lone zero") << QByteArray("a\0b\n", 4) << false;
}

void TestRoundTrip::keepsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readOnly);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/hin und zurück 🦀-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("Übung 1.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Result<RoundTrip> trip = roundTrip(path);
    QVERIFY(trip.ok());
    QVERIFY(!trip->differs);
    QCOMPARE(trip->readOnly.has_value(), readOnly);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestRoundTrip::failsWithoutAFile()
{
    const QTemporaryDir folder;
    const Result<RoundTrip> missing = roundTrip(folder.filePath(QStringLiteral("none.md")));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.problem().code, Problem::FileMissing);
    QCOMPARE(roundTrip(folder.path()).problem().code, Problem::FileNotRegular);
}

void TestRoundTrip::realPosts()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    int posts = 0;
    for (QDirIterator files(shared, {QStringLiteral("*.md"), QStringLiteral("*.mdx")},
                            QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        const Result<RoundTrip> trip = roundTrip(path);
        QVERIFY2(trip.ok(), qPrintable(path));
        QVERIFY2(!trip->differs, qPrintable(path));
        ++posts;
    }
    QVERIFY(posts > 0);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
