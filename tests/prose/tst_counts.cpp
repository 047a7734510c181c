// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/counts.h"
#include "prose/proselines.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Galley;

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void countsCharacters_data();
    void countsCharacters();
    void tellsReadingTime_data();
    void tellsReadingTime();
    void keepsTheWordsOfALine_data();
    void keepsTheWordsOfALine();
    void countsAnyText();
};

void TestCounts::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    const auto row = [](const char *name, const char *text, int words) {
        QTest::newRow(name) << QString::fromUtf8(text) << words;
    };
    row("nothing", "", 0);
    row("blanks", "  \n\n ", 0);
    row("one word", "word", 1);
    row("several lines", "one two\nthree\n\nfour", 4);
    row("punctuation", "Well, yes: \u201cno\u201d - maybe\u2026 (or not)!", 6);
    row("an apostrophe joins", "don't l\u2019un", 2);
    row("a hyphen joins", "well-known", 1);
    row("a dash parts", "this\u2014that", 2);
    row("numbers", "3.14 and 1,000", 3);
    row("accents, composed and not", "caf\u00e9 cafe\u0301", 2);
    row("Cyrillic", "Привет мир", 2);
    row("Persian with a joiner", "می\u200cروم خانه", 2);
    row("Korean has blanks", "안녕 세상", 2);
    row("Chinese: each character", "你好世界", 4);
    row("Chinese with punctuation", "你好，世界。", 4);
    row("Japanese and Latin", "Qt はよい。", 4);
    row("a long vowel", "サーバー", 4);
    row("outside the Basic Multilingual Plane", "𠀀𠀁 𝒜", 3);
    row("Latin between Chinese", "用Qt写", 3);
    row("emoji are no words", "hello 🦀 👩\u200d👧", 1);
    row("emphasis", "**bold** _it_ ~~gone~~ half**bold**", 4);
    row("a heading", "## Two words ##", 2);
    row("a list", "- one\n* two\n1. three", 4); // the number is read, too
    row("a quotation", "> quoted words", 2);
    row("a rule", "---\n***", 0);
    row("a link's text counts, its address not", "see [my page](https://example.org/a b) now", 4);
    row("a link with brackets in its address", "[x](a_(b).html) y", 2);
    row("a link by label", "[my page][label here]", 2);
    row("a definition", "[label]: https://example.org/x \"Title\"", 0);
    row("a picture's words count", "![a red crab](crab.jpg)", 3);
    row("an address alone", "https://example.org/some/path?x=1", 0);
    row("an address in angles", "<https://example.org/x> yes", 1);
    row("an address without a scheme", "see www.example.org/a", 1);
    row("a word that begins like an address", "whttp well http", 3);
    row("a fenced block", "a\n```js\nvar x = 1;\n```\nb", 2);
    row("a fenced block with tildes", "a\n~~~\nx\n```\ny\n~~~\nb", 2);
    row("a longer fence", "````\n```\nx\n````\nb", 1);
    row("an open fence", "a\n```\nx y z", 1);
    row("code within a line is read", "use `make it` now", 4);
    row("three backticks within a line", "```x``` y", 2);
    row("HTML", "<p class=\"a b\">two words</p>", 2);
    row("less than", "a < b and c > d", 5);
    row("a comment", "a <!-- not this --> b", 2);
    row("a comment over lines", "a <!-- not\nthis\nnor this --> b", 2);
    row("a comment that holds a fence", "<!--\n```\n-->\nb", 1);
    row("a shortcode", "{{< figure src=\"x\" >}} a {% tag %} b", 2);
    row("an entity", "a &amp; b&nbsp;c", 3);
    row("a footnote", "word[^1]\n\n[^1]: its text", 3);
    row("a task", "- [x] done", 2);
    row("an escaped sign", "2 \\* 3", 2);
    row("a table", "| a | b |\n|---|---|\n| c | d |", 4);
}

void TestCounts::countsWords()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QCOMPARE(countProse(text).words, words);
}

void TestCounts::countsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("line ends do not count") << "ab\n\nc\n" << 3;
    QTest::newRow("blanks and marks count") << "**a b**" << 7;
    QTest::newRow("an accent is part of its letter") << QString::fromUtf8("cafe\u0301") << 4;
    QTest::newRow("a crab is one") << QString::fromUtf8("a🦀") << 2;
    QTest::newRow("a flag is one") << QString::fromUtf8("🇫🇷") << 1;
    QTest::newRow("a family is one") << QString::fromUtf8("👩\u200d👩\u200d👧") << 1;
    QTest::newRow("Chinese") << QString::fromUtf8("你好") << 2;
}

void TestCounts::countsCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const int, characters);
    QCOMPARE(countProse(text).characters, characters);
}

void TestCounts::tellsReadingTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    const QString word = QStringLiteral("word ");
    const QString sign = QString::fromUtf8("字");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("only code") << "```\nx\n```" << 0;
    QTest::newRow("one word") << word << 1;
    QTest::newRow("230 words") << word.repeated(230) << 1;
    QTest::newRow("231 words") << word.repeated(231) << 2;
    QTest::newRow("500 characters of Chinese") << sign.repeated(500) << 1;
    QTest::newRow("501 characters of Chinese") << sign.repeated(501) << 2;
    QTest::newRow("half a minute of each") << word.repeated(115) + sign.repeated(250) << 1;
    QTest::newRow("a little more than half of each")
        << word.repeated(116) + sign.repeated(250) << 2;
}

void TestCounts::tellsReadingTime()
{
    QFETCH(const QString, text);
    QFETCH(const int, minutes);
    QCOMPARE(countProse(text).readingMinutes, minutes);
}

void TestCounts::keepsTheWordsOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << "Plain words."
                           << "Plain words.";
    QTest::newRow("a link that is not closed") << "[a](b c"
                                               << "[a](b c";
    QTest::newRow("a tag that is not closed") << "a <b c"
                                              << "a <b c";
    QTest::newRow("emphasis within a word") << "un**frigging**believable"
                                            << "unfriggingbelievable";
    QTest::newRow("a link") << "see [a](b)."
                            << "see [a .";
}

void TestCounts::keepsTheWordsOfALine()
{
    QFETCH(const QString, line);
    QFETCH(const QString, words);
    ProseLines lines;
    QCOMPARE(lines.wordsOf(line).toString(), words);
}

void TestCounts::countsAnyText()
{
    QStringList folders = {QStringLiteral(GALLEY_CASES)};
    if (qEnvironmentVariableIsSet("GALLEY_SHARED"))
        folders.append(qEnvironmentVariable("GALLEY_SHARED") + QStringLiteral("/corpus"));
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const Counts counts = countProse(text);
            QVERIFY2(counts.words <= text.size() && counts.characters <= text.size(),
                     qUtf8Printable(file.fileName()));
            QCOMPARE(counts.readingMinutes > 0, counts.words > 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"
