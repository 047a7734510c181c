// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/problemtext.h"

#include <QTest>

using namespace Galley;

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isASentence_data();
    void isASentence();
    void says_data();
    void says();
};

void TestProblemText::isASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("full");
    for (int code = 0; code <= int(Problem::ImportCancelled); ++code) {
        QTest::addRow("code %d with all it may know", code) << code << true;
        QTest::addRow("code %d without arguments", code) << code << false;
    }
}

void TestProblemText::isASentence()
{
    QFETCH(const int, code);
    QFETCH(const bool, full);
    const QString path = QStringLiteral("/home/ada/blog/a post.md");
    const QString text = full
        ? problemText(
            {Problem::Code(code), {path, QStringLiteral("7340032"), QStringLiteral("1048576")}, 12})
        : problemText({Problem::Code(code)});
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.at(0).isUpper() || text.at(0).isPunct()
                 || text.startsWith(QLatin1String("a post"))
                 || text.startsWith(QLatin1String("the file")),
             qUtf8Printable(text));
    QVERIFY2(text.endsWith(QLatin1Char('.')), qUtf8Printable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qUtf8Printable(text));
    QVERIFY2(!text.contains(QLatin1Char('!')), qUtf8Printable(text));
    QVERIFY2(!text.contains(QLatin1String("  ")) && !text.contains(QLatin1String("..")),
             qUtf8Printable(text));
    QVERIFY2(!text.startsWith(QLatin1Char('/')), qUtf8Printable(text));
}

void TestProblemText::says_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    const auto row
        = [](Problem::Code code, const QStringList &arguments, int line, const char *text) {
              QTest::newRow(text) << int(code) << arguments << line << QString::fromUtf8(text);
          };
    const QString file = QStringLiteral("/home/ada/ein Tag.md");
    row(Problem::NotAPicture, {QStringLiteral("/a/lie.png")}, 0,
        "lie.png is not a picture, whatever its name says. It was not added.");
    row(Problem::PictureKindUnknown, {QStringLiteral("/a/x.heic"), QStringLiteral("HEIC")}, 0,
        "x.heic is a kind of picture (HEIC) that cannot be read here, and that few browsers show. "
        "It was not added. Save it as JPEG first.");
    row(Problem::PictureDamaged, {QString()}, 0,
        "The picture is damaged or ends too early, and cannot be read as a picture. It was not "
        "added. Take another copy of it.");
    row(Problem::YamlInvalid, {QStringLiteral("a colon is missing")}, 4,
        "Line 4 is not valid YAML: a colon is missing. Galley shows it as text and changes "
        "nothing.");
    row(Problem::YamlInvalid, {}, 0,
        "The front matter is not valid YAML. Galley shows it as text and changes nothing.");
    row(Problem::RoundTripDiffers, {}, 12,
        "This file holds bytes that Galley could not write back unchanged (line 12), so it is "
        "read-only.");
    row(Problem::CharacterNotInEncoding,
        {QStringLiteral("🦀"), QStringLiteral("U+1F980"), QStringLiteral("Windows-1252")}, 3,
        "This file's encoding, Windows-1252, lacks a character of the text: 🦀, U+1F980 (line "
        "3). "
        "The file is as it was. Take the character out, or save the post as UTF-8.");
    row(Problem::WriteFailed, {file, QStringLiteral("No space left on device")}, 0,
        "ein Tag.md could not be written: No space left on device. The file is as it was.");
    row(Problem::WriteRefused, {file}, 0,
        "ein Tag.md could not be written: it is write-protected. The file is as it was. Allow "
        "writing to it, or save under another name.");
    row(Problem::FolderRefused, {file}, 0,
        "ein Tag.md could not be saved: its folder takes no new file, and Galley never writes over "
        "a post in place. The file is as it was. Allow new files in the folder, or save "
        "elsewhere.");
    row(Problem::WriteWouldCutLink, {file}, 0,
        "ein Tag.md has other names elsewhere (hard links), and saving would cut it off from them. "
        "The file is as it was.");
    row(Problem::JournalFailed, {file, QStringLiteral("No space left on device")}, 0,
        "What you type cannot be kept safe for now: No space left on device. Galley tries again.");
    row(Problem::JournalFailed, {}, 0,
        "What you type cannot be kept safe for now. Galley tries again.");
    row(Problem::HistoryFailed, {file, QStringLiteral("No space left on device")}, 0,
        "The earlier versions of ein Tag.md cannot be kept: No space left on device.");
    row(Problem::FileTooLarge, {file, QStringLiteral("52428800"), QStringLiteral("33554432")}, 0,
        "ein Tag.md holds 50.00 MiB, and Galley opens posts up to 32.00 MiB. Divide it with "
        "another program.");
    row(Problem::UnsafeCharacter, {QStringLiteral("U+2029")}, 3,
        "This file holds a character that would not survive editing, U+2029 (line 3), so it is "
        "read-only.");
    row(Problem::KeyMissing, {QStringLiteral("title")}, 0,
        "The front matter has no key \"title\".");
    const QString weight = QStringLiteral("weight");
    const QString given = QStringLiteral("heavy");
    row(Problem::ValueKindMismatch, {weight, given, QStringLiteral("number")}, 0,
        "\"weight\" holds a number, and what was given is none. Nothing was changed.");
    row(Problem::ValueKindMismatch, {weight, given, QStringLiteral("date")}, 0,
        "\"weight\" holds a date, and what was given is none. Nothing was changed.");
    row(Problem::ValueKindMismatch, {weight, given, QStringLiteral("truth")}, 0,
        "\"weight\" holds a yes or no, and what was given is neither. Nothing was changed.");
    row(Problem::ValueNotGroup, {weight, QStringLiteral("unit")}, 0,
        "\"weight\" holds a single value, so that \"unit\" cannot stand inside it. Nothing was "
        "changed.");
    row(Problem::CommentInside, {QStringLiteral("tags")}, 0,
        "\"tags\" holds a comment that this change would lose or move. Nothing was changed; it can "
        "be edited as text.");
    row(Problem::TablesAsText, {QStringLiteral("links")}, 0,
        "\"links\" is written as tables, each under a line [[links]]. Tables are added, moved and "
        "removed as text.");
    row(Problem::FileMissing, {file}, 0, "There is no file ein Tag.md.");
    // Marks for arguments inside of an argument stay as they are.
    row(Problem::WriteFailed, {QStringLiteral("/a/100%2 sure.md"), QStringLiteral("why")}, 0,
        "100%2 sure.md could not be written: why. The file is as it was.");
}

void TestProblemText::says()
{
    QFETCH(const int, code);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, line);
    QFETCH(const QString, text);
    QCOMPARE(problemText({Problem::Code(code), arguments, line}), text);
}

QTEST_GUILESS_MAIN(TestProblemText)
#include "tst_problemtext.moc"
