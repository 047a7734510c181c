// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/spellchecker.h"

#include <QTest>

using namespace Galley;

class TestSpellChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void eachParagraphInItsLanguage();
    void aHeadingGoesWithItsNeighbour();
    void guessesThePostsLanguage_data();
    void guessesThePostsLanguage();
    void brokenDictionariesAreTold();
    void withoutDictionaries();
};

namespace {

const QString English = QStringLiteral("We write a post about the city and the sea every day.");
const QString German = QStringLiteral("Wir schreiben jeden Tag einen Beitrag über die Stadt.");
const QString Turkish = QStringLiteral("Her gün şehir ve deniz için yeni bir yazı yazıyorum.");

Dictionaries dictionaries()
{
    return Dictionaries({QStringLiteral(GALLEY_CASES "/spelling/dictionaries")});
}

SpellingText text(const QStringList &paragraphs, const QString &language)
{
    SpellingText text;
    qsizetype at = 0;
    for (const QString &paragraph : paragraphs) {
        text.paragraphs.append({{at, paragraph}});
        at += paragraph.size() + 2;
    }
    text.language = language;
    text.sample = text.paragraphs;
    text.preferred = {QStringLiteral("en")};
    return text;
}

QStringList words(const SpellingAnswer &answer)
{
    QStringList words;
    for (const Misspelling &each : answer.misspellings)
        words.append(each.word + u'/' + each.language);
    return words;
}

} // namespace

void TestSpellChecker::checks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wrong");
    const auto row
        = [](const char *name, const char *language, const char *line, const char *wrong) {
              QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(line)
                                  << QString::fromUtf8(wrong);
          };
    row("all right", "en", "We write a post about the city.", "");
    row("one wrong", "en", "We write a psot about the city.", "psot");
    row("a possessive of a known word", "en", "The city's winter and a kind reader's house.", "");
    row("a possessive of an unknown one", "en", "The ctiy's winter and a kind reader.", "ctiy's");
    row("own words, in capitals too", "en", "We like galley and Galley, the blog program.", "");
    row("another script is nobody's", "en", "We write слово in the post.", "");
    row("a Turkish name takes any ending", "tr", "Bugün İstanbul'daki deniz çok güzel ve yeni.",
        "");
    row("but not another name", "tr", "Bugün İstambul'daki deniz çok güzel ve yeni.",
        "İstambul'daki");
    row("German in its own", "de", "Wir schreiben heute einen langen Beitrga.", "Beitrga");
    row("a short paragraph is the post's", "de", "Ein Beitrga.", "Beitrga");
    row("a language without a dictionary is left alone", "fr",
        "Nous allons souvent au bord de la mer.", "");
}

void TestSpellChecker::checks()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    SpellChecker checker;
    checker.setDictionaries(dictionaries());
    SpellingText asked = text({line}, language);
    asked.ownWords = {QStringLiteral("galley")};
    QStringList wrong;
    for (const Misspelling &each : checker.check(asked).misspellings) {
        QCOMPARE(line.mid(each.span.start, each.span.length), each.word);
        wrong.append(each.word);
    }
    QTEST(wrong.join(u' '), "wrong");
}

void TestSpellChecker::eachParagraphInItsLanguage()
{
    SpellChecker checker;
    checker.setDictionaries(dictionaries());
    const SpellingAnswer answer = checker.check(
        text({QString(English).replace(QStringLiteral("city"), QStringLiteral("ctiy")),
              QString(German).replace(QStringLiteral("Tag"), QStringLiteral("Tga")),
              QString(Turkish).replace(QStringLiteral("yeni"), QStringLiteral("yein")), English},
             QStringLiteral("en")));
    QCOMPARE(words(answer),
             (QStringList{QStringLiteral("ctiy/en-US"), QStringLiteral("Tga/de-DE"),
                          QStringLiteral("yein/tr-TR")}));
    QCOMPARE(answer.language, QStringLiteral("en-US"));
}

void TestSpellChecker::aHeadingGoesWithItsNeighbour()
{
    SpellChecker checker;
    checker.setDictionaries(dictionaries());
    QCOMPARE(words(checker.check(
                 text({English, QStringLiteral("Der Winter"), German, QStringLiteral("Kısa yazı"),
                       Turkish, QStringLiteral("Another stroy")},
                      QStringLiteral("en")))),
             (QStringList{QStringLiteral("stroy/en-US")}));
}

void TestSpellChecker::guessesThePostsLanguage_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << English << QStringLiteral("en-US");
    QTest::newRow("German") << German << QStringLiteral("de-DE");
    QTest::newRow("Turkish") << Turkish << QStringLiteral("tr-TR");
    QTest::newRow("one that there is no dictionary for")
        << QStringLiteral("Nous allons souvent au bord de la mer avec nos amis, et le soir nous "
                          "mangeons du pain dans une petite maison blanche")
        << QString();
    QTest::newRow("too little to tell") << QStringLiteral("Xyzzy") << QStringLiteral("en-US");
    QTest::newRow("nothing") << QString() << QStringLiteral("en-US");
}

void TestSpellChecker::guessesThePostsLanguage()
{
    QFETCH(QString, paragraph);
    SpellChecker checker;
    checker.setDictionaries(dictionaries());
    QTEST(checker.check(text({paragraph}, {})).language, "language");
}

void TestSpellChecker::brokenDictionariesAreTold()
{
    SpellChecker checker;
    checker.setDictionaries(Dictionaries({QStringLiteral(GALLEY_CASES "/spelling/broken"),
                                          QStringLiteral(GALLEY_CASES "/spelling/dictionaries")}));
    QVERIFY(words(checker.check(text({English}, QStringLiteral("aa")))).isEmpty());
    QVERIFY(!checker.problems().isEmpty());
    QVERIFY(checker.problems().constFirst().arguments.constFirst().endsWith(
        QLatin1String("aa_AA.dic")));
    const qsizetype told = checker.problems().size();
    checker.check(text({English}, QStringLiteral("aa")));
    QCOMPARE(checker.problems().size(), told); // once
    QVERIFY(checker.suggestions(QStringLiteral("wrod"), QStringLiteral("aa")).isEmpty());
}

void TestSpellChecker::withoutDictionaries()
{
    SpellChecker checker;
    const SpellingAnswer answer = checker.check(text({English}, {}));
    QVERIFY(answer.misspellings.isEmpty());
    QVERIFY(answer.language.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
