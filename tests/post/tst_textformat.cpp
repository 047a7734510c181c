// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textformat.h"

#include "post/readabletext.h"
#include "postfiles.h"
#include "problemname.h"

#include <QDir>
#include <QTest>

using namespace Galley;

/// Bytes to text and back.
class TestTextFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseKeepsItsBytes_data();
    void everyCaseKeepsItsBytes();
    void formatIsFound_data();
    void formatIsFound();
    void otherIsRefused_data();
    void otherIsRefused();
    void typedLinesEndLikeMost();
    void lossyTextIsReadable_data();
    void lossyTextIsReadable();
    void whoeverReadsGetsATextOfAnyBytes();
};

void TestTextFormat::everyCaseKeepsItsBytes_data()
{
    QTest::addColumn<QString>("path");
    const QDir cases(PostFiles::casesFolder(QStringLiteral("identity")));
    const QStringList names = cases.entryList(QDir::Files);
    QVERIFY(names.size() >= 20);
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }
}

void TestTextFormat::everyCaseKeepsItsBytes()
{
    QFETCH(QString, path);
    const QByteArray bytes = PostFiles::bytes(path);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QVERIFY(!decoded->text.contains(u'\r'));
    QVERIFY(encodeText(decoded->text, decoded->format).value() == bytes);
}

void TestTextFormat::formatIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lineEnd");
    QTest::addColumn<QList<int>>("otherLines");
    QTest::addColumn<bool>("mark");
    const int lf = static_cast<int>(LineEnd::Lf);
    const int crLf = static_cast<int>(LineEnd::CrLf);
    const int cr = static_cast<int>(LineEnd::Cr);
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, int end,
                        const QList<int> &others, bool mark) {
        QTest::newRow(name) << bytes << text << end << others << mark;
    };
    row("an empty file", {}, {}, lf, {}, false);
    row("one line without an end", "a", QStringLiteral("a"), lf, {}, false);
    row("LF", "a\nb\n", QStringLiteral("a\nb\n"), lf, {}, false);
    row("CRLF", "a\r\nb\r\n", QStringLiteral("a\nb\n"), crLf, {}, false);
    row("CR", "a\rb\r\r", QStringLiteral("a\nb\n\n"), cr, {}, false);
    row("one CRLF among LF", "a\nb\r\nc\nd", QStringLiteral("a\nb\nc\nd"), lf, {1}, false);
    row("two LF among CRLF", "a\nb\r\nc\r\n\r\n\n", QStringLiteral("a\nb\nc\n\n\n"), crLf, {0, 4},
        false);
    row("as many LF as CRLF", "a\r\nb\n", QStringLiteral("a\nb\n"), lf, {0}, false);
    row("a byte order mark",
        "\xef\xbb\xbf"
        "a\n",
        QStringLiteral("a\n"), lf, {}, true);
    row("a second mark is text", "\xef\xbb\xbf\xef\xbb\xbf", QString(QChar(0xfeff)), lf, {}, true);
    row("NUL bytes in a text", QByteArray("a\0b\n", 4), QString::fromUtf16(u"a\0b\n", 4), lf, {},
        false);
    row("a text that begins like a picture", "BMX GIF89a", QStringLiteral("BMX GIF89a"), lf, {},
        false);
}

void TestTextFormat::formatIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, lineEnd);
    QFETCH(QList<int>, otherLines);
    QFETCH(bool, mark);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(static_cast<int>(decoded->format.lineEnd), lineEnd);
    QCOMPARE(decoded->format.otherLines, otherLines);
    QCOMPARE(decoded->format.byteOrderMark, mark);
    QVERIFY(encodeText(decoded->text, decoded->format).value() == bytes);
}

void TestTextFormat::otherIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, const char *problem, int line) {
        QTest::newRow(name) << bytes << QString::fromLatin1(problem) << line;
    };
    row("UTF-8 with one byte of Latin-1",
        "a\nb \xc3\xa7\nfa\xe7"
        "ade\n",
        "NotUtf8", 3);
    row("an overlong slash", "\xc0\xaf", "NotUtf8", 1);
    row("an overlong form of three bytes", "\n\xe0\x80\xaf", "NotUtf8", 2);
    row("a surrogate", "\xed\xa0\x80", "NotUtf8", 1);
    row("above U+10FFFF", "\xf4\x90\x80\x80", "NotUtf8", 1);
    row("a sequence that ends too early", "\r\n\r\n\xf0\x9f\x98", "NotUtf8", 3);
    row("UTF-16 with half a character",
        QByteArray("\xff\xfe"
                   "a\0b",
                   5),
        "NotUtf8", 1);
    row("UTF-16 with a lone surrogate",
        QByteArray("\xff\xfe"
                   "a\0\0\xd8",
                   6),
        "NotUtf8", 1);
    row("UTF-32",
        QByteArray("\xff\xfe\0\0"
                   "a\0\0\0",
                   8),
        "NotUtf8", 1);
    row("a PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "FileBinary", 0);
    row("many NUL bytes", QByteArray("text") + QByteArray(500, '\0') + "text", "FileBinary", 0);
    row("a CR in an LF file", "a\nb\rc\n", "MixedCarriageReturns", 2);
    row("an LF in a CR file", "a\rb\rc\nd\r", "MixedCarriageReturns", 3);
    row("CR CR LF", "a\r\r\n", "MixedCarriageReturns", 2);
    row("a paragraph separator", "a\nb\n\xe2\x80\xa9", "UnsafeCharacter", 3);
    row("U+FDD0", "\xef\xb7\x90", "UnsafeCharacter", 1);
    row("U+FDD1", "a\r\n\xef\xb7\x91", "UnsafeCharacter", 2);
}

void TestTextFormat::otherIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFETCH(int, line);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(problemName(decoded.problem().code), problem);
    QCOMPARE(decoded.problem().line, line);
}

void TestTextFormat::typedLinesEndLikeMost()
{
    TextFormat format;
    format.lineEnd = LineEnd::CrLf;
    format.otherLines = {1};
    QCOMPARE(encodeText(QStringLiteral("a\nb\nc\nd"), format).value(),
             QByteArray("a\r\nb\nc\r\nd"));
}

void TestTextFormat::lossyTextIsReadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows-1252") << QByteArray("caf\xe9 \x80 \x93x\x94")
                                  << QStringLiteral("café € “x”");
    QTest::newRow("UTF-8 with one bad byte")
        << QByteArray("caf\xc3\xa9 \xff") << QStringLiteral("café \ufffd");
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe"
                                                      "a\0\r\0\n\0\xe9\0",
                                                      10)
                                        << QStringLiteral("a\né");
    QTest::newRow("UTF-16, the high byte first")
        << QByteArray("\xfe\xff\0a\0b", 6) << QStringLiteral("ab");
    QTest::newRow("each line end") << QByteArray("a\rb\r\nc\nd\xe2\x80\xa9"
                                                 "e")
                                   << QStringLiteral("a\nb\nc\nd\ne");
}

void TestTextFormat::lossyTextIsReadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(lossyText(bytes), text);
}

void TestTextFormat::whoeverReadsGetsATextOfAnyBytes()
{
    const QByteArray sound("\xef\xbb\xbf"
                           "caf\xc3\xa9\r\n");
    QVERIFY(decodeText(sound));
    QCOMPARE(readableText(sound), QStringLiteral("café\n"));
    const QByteArray mixed("caf\xc3\xa9\rb\n");
    QVERIFY(!decodeText(mixed));
    QCOMPARE(readableText(mixed), QStringLiteral("café\nb\n"));
}

QTEST_APPLESS_MAIN(TestTextFormat)
#include "tst_textformat.moc"
