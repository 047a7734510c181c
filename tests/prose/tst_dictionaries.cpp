// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/dictionaries.h"

#include "prose/spelling/languagetag.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestDictionaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTags_data();
    void readsTags();
    void finds_data();
    void finds();
    void looksInFoldersBelow();
    void nearerFoldersCount();
    void oneForEachLanguage();
    void readsTheSystemsFolders();
};

namespace {

void make(const QString &folder, const QStringList &names)
{
    QDir().mkpath(folder);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
    }
}

void makePairs(const QString &folder, const QStringList &names)
{
    for (const QString &name : names)
        make(folder, {name + QStringLiteral(".aff"), name + QStringLiteral(".dic")});
}

} // namespace

void TestDictionaries::readsTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *text, const char *tag, const char *rest = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(tag)
                            << QString::fromLatin1(rest);
    };
    row("de", "de");
    row("de-DE", "de-DE");
    row("de_AT", "de-AT");
    row("DE-at", "de-AT");
    row("de_DE.UTF-8@euro", "de-DE");
    row("sr-Latn-RS", "sr-Latn-RS");
    row("de_DE_frami", "de-DE", "frami");
    row("es-419", "es-419");
    row("German", "de");
    row("türkçe", "tr");
    row("", "");
    row("english words", "");
    row("../../etc", "");
}

void TestDictionaries::readsTags()
{
    QFETCH(QString, text);
    const LanguageTag tag = LanguageTag::read(text);
    QTEST(tag.text(), "tag");
    QTEST(tag.rest, "rest");
}

void TestDictionaries::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *name, const char *language, const char *file) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(file);
    };
    row("the region that is asked for", "de-AT", "de_AT");
    row("the plain one before a variant", "de-DE", "de_DE");
    row("most readers' region where none is asked for", "de", "de_DE");
    row("most readers' region of English", "en", "en_US");
    row("another region of the language", "de-LI", "de_DE");
    row("a language without regions", "eo", "eo");
    row("a region where there is none", "eo-001", "eo");
    row("the script counts more than the region", "sr-Latn", "sr_Latn_RS");
    row("a language by its name", "German", "de_DE");
    row("none", "fr", "");
    row("nothing asked for", "", "");
}

void TestDictionaries::finds()
{
    QTemporaryDir folder;
    makePairs(folder.path(),
              {QStringLiteral("de_AT"), QStringLiteral("de_DE"), QStringLiteral("de_DE_frami"),
               QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("eo"),
               QStringLiteral("sr"), QStringLiteral("sr_Latn_RS")});
    make(folder.path(),
         {QStringLiteral("hyph_de.dic"), QStringLiteral("hyph_de.aff"),
          QStringLiteral("fr_FR.dic")}); // no word lists
    const Dictionaries dictionaries({folder.path()});
    QCOMPARE(dictionaries.all().size(), 8);
    QFETCH(QString, language);
    QFETCH(QString, file);
    const DictionaryFile *found = dictionaries.find(language);
    QCOMPARE(found ? found->words : QString(),
             file.isEmpty() ? QString()
                            : QString(folder.path() + u'/' + file + QStringLiteral(".dic")));
}

void TestDictionaries::looksInFoldersBelow()
{
    QTemporaryDir folder;
    makePairs(folder.filePath(QStringLiteral("dict-de")), {QStringLiteral("de_DE")});
    makePairs(folder.filePath(QStringLiteral("a/b/c")), {QStringLiteral("fr_FR")});
    const Dictionaries dictionaries({folder.path()});
    QVERIFY(dictionaries.find(QStringLiteral("de")));
    QVERIFY(!dictionaries.find(QStringLiteral("fr")));
}

void TestDictionaries::nearerFoldersCount()
{
    QTemporaryDir near;
    QTemporaryDir far;
    makePairs(near.path(), {QStringLiteral("de_DE")});
    makePairs(far.path(), {QStringLiteral("de_DE"), QStringLiteral("fr_FR")});
    const Dictionaries dictionaries(
        {near.path(), far.path(), QStringLiteral("/not/there"), QString()});
    QCOMPARE(dictionaries.all().size(), 2);
    QVERIFY(dictionaries.find(QStringLiteral("de"))->words.startsWith(near.path()));
    QVERIFY(dictionaries.find(QStringLiteral("fr"))->words.startsWith(far.path()));
}

void TestDictionaries::oneForEachLanguage()
{
    QTemporaryDir folder;
    makePairs(folder.path(),
              {QStringLiteral("de_AT"), QStringLiteral("de_DE"), QStringLiteral("en_US"),
               QStringLiteral("tr_TR")});
    QStringList tags;
    for (const DictionaryFile &file :
         Dictionaries({folder.path()})
             .oneEach({QStringLiteral("tr"), QStringLiteral("de-AT"), QStringLiteral("fr")}))
        tags.append(file.tag);
    QCOMPARE(
        tags,
        (QStringList{QStringLiteral("tr-TR"), QStringLiteral("de-AT"), QStringLiteral("en-US")}));
}

void TestDictionaries::readsTheSystemsFolders()
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("DICPATH");
    qputenv("DICPATH", QFile::encodeName(folder.path()) + ":/not/there");
    const QStringList folders = Dictionaries::systemFolders();
    qputenv("DICPATH", before);
    QVERIFY(folders.contains(folder.path()));
    QVERIFY(!folders.contains(QStringLiteral("/not/there")));
}

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
