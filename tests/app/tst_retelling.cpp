// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retelling.h"

#include "app/language.h"

#include <QTest>

using namespace Galley;

namespace {

/// A language made up for the test: what is not in the table is as the sources have it.
class TableTranslator : public QTranslator
{
public:
    explicit TableTranslator(QHash<QString, QStringList> words)
        : m_words(std::move(words))
    { }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        const QStringList forms
            = m_words.value(QLatin1String(context) + u'/' + QString::fromUtf8(source));
        return forms.isEmpty() ? QString() : forms.at(n == 1 || forms.size() == 1 ? 0 : 1);
    }

private:
    QHash<QString, QStringList> m_words;
};

const QHash<QString, QStringList> German = {
    {QStringLiteral("Galley::A/Open"), {QStringLiteral("Öffnen")}},
    {QStringLiteral("Galley::B/Open"), {QStringLiteral("Offen")}},
    {QStringLiteral("Galley::A/Save"), {QStringLiteral("Sichern")}},
    {QStringLiteral("Galley::A/%1 of %2 posts"), {QStringLiteral("Von %2 Beiträgen %1")}},
    {QStringLiteral("Galley::A/%1 (%2)"), {QStringLiteral("%1 [%2]")}},
    {QStringLiteral("Galley::A/Drafts %1"), {QStringLiteral("Entwürfe %1")}},
    {QStringLiteral("Galley::A/The file %1 is not there any more."),
     {QStringLiteral("Die Datei %1 ist nicht mehr da.")}},
    {QStringLiteral("Galley::A/%Ln words"),
     {QStringLiteral("%Ln Wort"), QStringLiteral("%Ln Wörter")}},
};

} // namespace

class TestRetelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retells_data();
    void retells();
    void theWayBackIsTheSame_data() { retells_data(); }
    void theWayBackIsTheSame();
    void findsTheBestLanguage_data();
    void findsTheBestLanguage();

private:
    static std::optional<QString> between(std::unique_ptr<QTranslator> from, const QLocale &then,
                                          std::unique_ptr<QTranslator> to, const QLocale &now,
                                          const QString &text, const QByteArray &where);
};

std::optional<QString> TestRetelling::between(std::unique_ptr<QTranslator> from,
                                              const QLocale &then, std::unique_ptr<QTranslator> to,
                                              const QLocale &now, const QString &text,
                                              const QByteArray &where)
{
    ToldTexts before(std::move(from));
    // What the program has said so far.
    for (const char *context : {"Galley::A", "Galley::B"})
        before.translate(context, "Open");
    before.translate("Galley::A", "Save");
    before.translate("Galley::A", "%1 of %2 posts");
    before.translate("Galley::A", "%1 (%2)");
    before.translate("Galley::A", "Drafts %1");
    before.translate("Galley::A", "The file %1 is not there any more.");
    before.translate("Galley::A", "%Ln words", nullptr, 1);
    before.translate("Galley::A", "%Ln words", nullptr, 5);
    ToldTexts after(std::move(to));
    QCoreApplication::installTranslator(&after);
    QLocale::setDefault(now);
    const auto answer = Retelling(before, QTranslator(), then).retold(text, {where});
    QCoreApplication::removeTranslator(&after);
    QLocale::setDefault(QLocale::c());
    return answer;
}

void TestRetelling::retells_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german"); // empty: it is left as it is
    QTest::newRow("a plain text") << QByteArray("Galley::A") << QStringLiteral("Save")
                                  << QStringLiteral("Sichern");
    QTest::newRow("the class that is near decides")
        << QByteArray("Galley::B") << QStringLiteral("Open") << QStringLiteral("Offen");
    QTest::newRow("the values of placeholders are kept, and change places")
        << QByteArray("Galley::A") << QStringLiteral("3 of 7 posts")
        << QStringLiteral("Von 7 Beiträgen 3");
    QTest::newRow("large numbers are written anew")
        << QByteArray("Galley::A") << QStringLiteral("1,234 of 7,000 posts")
        << QStringLiteral("Von 7.000 Beiträgen 1.234");
    QTest::newRow("a text within a text is retold too")
        << QByteArray("Galley::A") << QStringLiteral("Save (Ctrl+S)")
        << QStringLiteral("Sichern [Ctrl+S]");
    QTest::newRow("one of many") << QByteArray("Galley::A") << QStringLiteral("1,234 words")
                                 << QStringLiteral("1.234 Wörter");
    QTest::newRow("a value with a sign of percent")
        << QByteArray("Galley::A") << QStringLiteral("Save (%1)") << QStringLiteral("Sichern [%1]");
    QTest::newRow("a value that is empty")
        << QByteArray("Galley::A") << QStringLiteral("3 of  posts")
        << QStringLiteral("Von  Beiträgen 3");
    QTest::newRow("data stays") << QByteArray("Galley::A") << QStringLiteral("My post")
                                << QString();
    QTest::newRow("data that looks like a text with hardly a letter stays")
        << QByteArray("Galley::C") << QStringLiteral("Athens (2019)") << QString();
    QTest::newRow("a title that begins as a label elsewhere does stays")
        << QByteArray("Galley::C") << QStringLiteral("Drafts of spring") << QString();
    QTest::newRow("a title that ends as a label elsewhere does stays")
        << QByteArray("Galley::C") << QStringLiteral("Famous last words") << QString();
    QTest::newRow("a label where it is at home")
        << QByteArray("Galley::A") << QStringLiteral("Drafts 3") << QStringLiteral("Entwürfe 3");
    QTest::newRow("a whole sentence of another class, and what stands in it stays")
        << QByteArray("Galley::C") << QStringLiteral("The file Save is not there any more.")
        << QStringLiteral("Die Datei Save ist nicht mehr da.");
    QTest::newRow("a paragraph is ours, whichever class told it")
        << QByteArray("Galley::C") << QStringLiteral("<p>Drafts 3</p>")
        << QStringLiteral("<p>Entwürfe 3</p>");
}

void TestRetelling::retells()
{
    QFETCH(QByteArray, where);
    QFETCH(QString, english);
    QFETCH(QString, german);
    const auto answer
        = between(nullptr, QLocale(QStringLiteral("en")), std::make_unique<TableTranslator>(German),
                  QLocale(QStringLiteral("de")), english, where);
    QCOMPARE(answer.value_or(QString()), german);
}

void TestRetelling::theWayBackIsTheSame()
{
    QFETCH(QByteArray, where);
    QFETCH(QString, english);
    QFETCH(QString, german);
    if (german.isEmpty())
        return;
    const auto answer
        = between(std::make_unique<TableTranslator>(German), QLocale(QStringLiteral("de")), nullptr,
                  QLocale(QStringLiteral("en")), german, where);
    QCOMPARE(answer.value_or(QString()), english);
}

void TestRetelling::findsTheBestLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *name, const QStringList &wanted, const char *best) {
        QTest::newRow(name) << wanted << QString::fromLatin1(best);
    };
    row("the language itself", {QStringLiteral("de-DE"), QStringLiteral("de")}, "de");
    row("another country's", {QStringLiteral("de-AT")}, "de");
    row("Portuguese of Portugal", {QStringLiteral("pt-PT")}, "pt_BR");
    row("simplified Chinese", {QStringLiteral("zh-Hans-CN"), QStringLiteral("zh-CN")}, "zh_CN");
    row("traditional Chinese is another script", {QStringLiteral("zh-TW")}, "en");
    row("the second wish", {QStringLiteral("fi-FI"), QStringLiteral("fr-FR")}, "fr");
    row("English before another", {QStringLiteral("en-GB"), QStringLiteral("de-DE")}, "en");
    row("no language", {QStringLiteral("C")}, "en");
}

void TestRetelling::findsTheBestLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(Language::best(wanted), "best");
}

QTEST_MAIN(TestRetelling)
#include "tst_retelling.moc"
