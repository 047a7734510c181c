// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/dictionary.h"

#include <QDir>
#include <QTest>

using namespace Galley;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void suggests();
    void suggestsWithTheAuthorsApostrophe();
    void refusesBroken_data();
    void refusesBroken();
    void refusesMissing();
};

namespace {

DictionaryFile file(const QString &folder, const QString &name)
{
    const QString base = QStringLiteral(GALLEY_CASES "/spelling/") + folder + u'/' + name;
    return {name, {}, base + QStringLiteral(".aff"), base + QStringLiteral(".dic")};
}

std::unique_ptr<Dictionary> open(const QString &name)
{
    auto loaded = Dictionary::load(file(QStringLiteral("dictionaries"), name));
    return loaded ? std::move(loaded).value() : nullptr;
}

} // namespace

void TestDictionary::knows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const char *language, const char *word, bool known) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(word) << known;
    };
    row("a word as it is listed", "en_US", "reader", true);
    row("a form that a rule makes", "en_US", "writing", true);
    row("a prefix and a suffix", "en_US", "unlikes", true);
    row("a prefix", "en_US", "unlike", true);
    row("a capital at a sentence's start", "en_US", "Reader", true);
    row("no word", "en_US", "raeder", false);
    row("a straight apostrophe", "en_US", "don't", true);
    row("a typographic apostrophe", "en_US", "don\u2019t", true);
    row("a name in small letters", "en_US", "london", false);
    row("an umlaut", "de_DE", "schöne", true);
    row("a plain letter in its place", "de_DE", "schone", false);
    row("Turkish i with a dot, as a capital", "tr_TR", "İyi", true);
    row("Turkish i without a dot", "tr_TR", "ışıklar", true);
    row("one for the other", "tr_TR", "işiklar", false);
    row("an 8-bit dictionary's word", "pl_PL", "żółw", true);
    row("what its encoding cannot hold", "pl_PL", "kот", false);
    row("no word of it", "pl_PL", "łodź", false);
}

void TestDictionary::knows()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const auto dictionary = open(language);
    QVERIFY(dictionary);
    QTEST(dictionary->knows(word), "known");
    QTEST(dictionary->knows(word), "known"); // what was asked is remembered rightly
    QCOMPARE(dictionary->script(), QChar::Script_Latin);
}

void TestDictionary::suggests()
{
    const auto english = open(QStringLiteral("en_US"));
    QVERIFY(english->suggestions(QStringLiteral("raeder"), 5).contains(QStringLiteral("reader")));
    QVERIFY(english->suggestions(QStringLiteral("raeder"), 0).isEmpty());
    const auto polish = open(QStringLiteral("pl_PL"));
    QVERIFY(polish->suggestions(QStringLiteral("łodź"), 5).contains(QStringLiteral("łódź")));
}

void TestDictionary::suggestsWithTheAuthorsApostrophe()
{
    const auto english = open(QStringLiteral("en_US"));
    QVERIFY(english->suggestions(QStringLiteral("dont\u2019t"), 5)
                .contains(QStringLiteral("don\u2019t")));
}

void TestDictionary::refusesBroken_data()
{
    QTest::addColumn<QString>("name");
    QDir folder(QStringLiteral(GALLEY_CASES "/spelling/broken"));
    for (const QString &each : folder.entryList({QStringLiteral("*.dic")}))
        QTest::newRow(qPrintable(each)) << each.chopped(4);
}

void TestDictionary::refusesBroken()
{
    QFETCH(QString, name);
    const auto loaded = Dictionary::load(file(QStringLiteral("broken"), name));
    if (name == QLatin1String("gg_GG")) { // nonsense in the rules: the words are there all the same
        QVERIFY(!loaded || loaded.value()->knows(QStringLiteral("word")));
        return;
    }
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().code, Problem::FileUnreadable);
    QVERIFY(!loaded.problem().arguments.value(1).isEmpty());
}

void TestDictionary::refusesMissing()
{
    const auto loaded
        = Dictionary::load(file(QStringLiteral("dictionaries"), QStringLiteral("xx_XX")));
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().code, Problem::FileMissing);
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
