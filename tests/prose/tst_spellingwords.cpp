// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/spellingwords.h"

#include <QTest>

using namespace Galley;

class TestSpellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isLinearInALongToken();
    void plain();
};

void TestSpellingWords::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *line, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(words);
    };
    row("words and stops", "Some words, here.", "Some words here");
    row("an apostrophe belongs to its word", "don't don\u2019t", "don't don\u2019t");
    row("quotes do not", "'quoted' \u2018words\u2019 \"here\"", "quoted words here");
    row("a hyphen parts", "well-known", "well known");
    row("but not short parts", "pre-paid re-open E-Mail", "paid open Mail");
    row("Turkish letters", "İstanbul'da ışık", "İstanbul'da ışık");
    row("a single letter is none", "a b I", "");
    row("digits", "h264 4th 10km 2024", "");
    row("dots and underscores", "example.com snake_case z.B. file.txt", "");
    row("capitals and camelCase", "NASA GitHub iPhone USA'da", "");
    row("a capital first", "Galley", "Galley");
    row("an e-mail address", "mail me.too@some-where.org now", "mail now");
    row("a name, a tag, a variable", "@somebody #sometag $variable yes", "yes");
    row("an option", "run --verbose now", "run now");
    row("a path", "see src/maine/filé and /etc/hostz", "see and");
    row("two words with a slash", "this and/or that", "this and or that");
    row("an address", "at https://exmaple.org/pth ok", "at ok");
    row("a TeX command", "\\alpha\\bta words", "words");
    row("Chinese and Japanese", "中文 words かな カナ", "words");
    row("Thai", "ภาษาไทย words", "words");
    row("Korean and Russian are parted by blanks", "한국어 слово", "한국어 слово");
    row("a mark in the word", "un\u2060real", "un\u2060real");
    row("a soft hyphen", "un\u00adreal", "un\u00adreal");
    row("composed later", "cafe\u0301 x", "cafe\u0301");
    row("nothing", "", "");
    row("only blanks", "   \t", "");
    row("an emoji", "🦀 crab 👩‍👩‍👧", "crab");
}

void TestSpellingWords::finds()
{
    QFETCH(QString, line);
    QStringList words;
    for (const Span &span : spellingWords(line))
        words.append(line.mid(span.start, span.length));
    QTEST(words.join(u' '), "words");
}

void TestSpellingWords::isLinearInALongToken()
{
    const QString line = QStringLiteral("abcd-").repeated(100'000);
    QCOMPARE(spellingWords(line).size(), 100'000);
}

void TestSpellingWords::plain()
{
    QCOMPARE(plainWord(u"un\u2060re\u00adal"), QStringLiteral("unreal"));
    QCOMPARE(plainWord(u"cafe\u0301"), QStringLiteral("caf\u00e9"));
    QCOMPARE(plainWord(u"می\u200cخواهم"), QStringLiteral("می\u200cخواهم"));
}

QTEST_GUILESS_MAIN(TestSpellingWords)
#include "tst_spellingwords.moc"
