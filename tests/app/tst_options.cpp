// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Galley;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
    void theDescriptionIsTheTableOfTheHelp();
    void theCommandRunKnowsWhatTakesAValue();
};

void TestOptions::readsEveryOption()
{
    const Options options = readOptions(
        {QStringLiteral("--profile-dir"), QStringLiteral("p"), QStringLiteral("--theme=dark"),
         QStringLiteral("--size"), QStringLiteral("1024x700"), QStringLiteral("--font-scale"),
         QStringLiteral("2"), QStringLiteral("--language=pt_BR"), QStringLiteral("--screenshot"),
         QStringLiteral("o.png"), QStringLiteral("--"), QStringLiteral("-post.md")});
    QCOMPARE(options.error, QString());
    QCOMPARE(options.profileFolder, QStringLiteral("p"));
    QCOMPARE(options.theme, Options::Theme::Dark);
    QCOMPARE(options.size, QSize(1024, 700));
    QCOMPARE(options.fontScale, 2.0);
    QCOMPARE(options.language, QStringLiteral("pt_BR"));
    QCOMPARE(options.screenshot, QStringLiteral("o.png"));
    QCOMPARE(options.path, QStringLiteral("-post.md"));
    QVERIFY(options.newInstance);
    QVERIFY(!options.smokeTest);
    QVERIFY(readOptions({QStringLiteral("--smoke-test")}).newInstance);
    QVERIFY(!readOptions({}).newInstance);
    QVERIFY(readOptions({QStringLiteral("--help")}).help);
    QVERIFY(readOptions({QStringLiteral("--version")}).version);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("--sandbox-off")};
    QTest::newRow("two paths") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("a value that is missing") << QStringList{QStringLiteral("--screenshot")};
    QTest::newRow("an empty value") << QStringList{QStringLiteral("--screenshot=")};
    QTest::newRow("a value where none belongs") << QStringList{QStringLiteral("--smoke-test=yes")};
    QTest::newRow("a theme that is none")
        << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    QTest::newRow("a size without height")
        << QStringList{QStringLiteral("--size"), QStringLiteral("800")};
    QTest::newRow("a size of nothing")
        << QStringList{QStringLiteral("--size"), QStringLiteral("0x0")};
    QTest::newRow("a language that Galley does not speak")
        << QStringList{QStringLiteral("--language"), QStringLiteral("tlh")};
    QTest::newRow("letters too large")
        << QStringList{QStringLiteral("--font-scale"), QStringLiteral("40")};
    QTest::newRow("letters that are no number")
        << QStringList{QStringLiteral("--font-scale"), QStringLiteral("big")};
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!readOptions(arguments).error.isEmpty());
}

void TestOptions::helpNamesEveryOption()
{
    const QString help = optionsHelp();
    for (const char *name : {"--profile-dir", "--new-instance", "--smoke-test", "--screenshot",
                             "--theme", "--size", "--font-scale", "--version", "--help"})
        QVERIFY2(help.contains(QLatin1String(name)), name);
}

void TestOptions::theDescriptionIsTheTableOfTheHelp()
{
    const QJsonObject described
        = QJsonDocument::fromJson(optionsDescription(QStringLiteral("1.2.3"))).object();
    QCOMPARE(described[u"version"].toString(), QStringLiteral("1.2.3"));
    const QJsonArray options = described[u"options"].toArray();
    const QString help = optionsHelp();
    QCOMPARE(options.size(), help.count(QStringLiteral("\n  --")));
    for (const QJsonValue option : options) {
        QVERIFY(help.contains(option[u"name"].toString()));
        QVERIFY(help.contains(option[u"meaning"].toString()));
    }
}

/// Else it takes the value for the blog that shall be opened.
void TestOptions::theCommandRunKnowsWhatTakesAValue()
{
    QFile file(QStringLiteral(GALLEY_CASES "/../../run"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const QJsonObject described
        = QJsonDocument::fromJson(optionsDescription(QStringLiteral("1.2.3"))).object();
    int values = 0;
    for (const QJsonValue option : described[u"options"].toArray()) {
        if (option[u"value"].toString().isEmpty())
            continue;
        ++values;
        const QByteArray name = option[u"name"].toString().toUtf8();
        const bool isKnown = std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.contains(name) && line.contains("expects=true");
        });
        QVERIFY2(isKnown, name.constData());
    }
    QVERIFY(values > 4);
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
