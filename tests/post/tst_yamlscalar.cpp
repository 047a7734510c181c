// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlevents.h"
#include "post/yaml/yamlscalar.h"

#include <QTest>

using namespace Galley;

class TestYamlScalar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfPlain_data();
    void kindOfPlain();
    void canStandPlain_data();
    void canStandPlain();
    void quotesReadBack_data();
    void quotesReadBack();
    void spelledLikeTheOldValue_data();
    void spelledLikeTheOldValue();
};

void TestYamlScalar::kindOfPlain_data()
{
    QTest::addColumn<int>("kind");
    const auto rows = [](ScalarKind kind, const QStringList &values) {
        for (const QString &value : values) {
            QTest::addRow("'%s'", qPrintable(value)) << static_cast<int>(kind);
        }
    };
    rows(ScalarKind::Null, QStringLiteral("|~|null|Null|NULL").split(u'|'));
    rows(ScalarKind::Boolean, QStringLiteral("true|False|YES|no|On|off|y|N").split(u'|'));
    rows(ScalarKind::Number,
         QStringLiteral("0|12|-1|+7|3.0|.5|5.|1e3|1.5E-7|0o17|0x1F|0b11|017|1_000|1,000|12:30|"
                        "1:02:03.5|.inf|-.INF|.NaN|685_230.15")
             .split(u'|'));
    rows(ScalarKind::Date,
         QStringLiteral("2018-05-30|2018-02-31|2015-11-3|2018-05-30 10:00|2018-05-30T10:00:00Z|"
                        "2018-05-30 10:00:00 +0100|2015-03-17 14:00:00 -4|2004-05-08 -0800|"
                        "2018-05-30T10:00:00.123+02:00|2021-17-28T15:32:14Z")
             .split(u'|'));
    rows(ScalarKind::Text,
         QStringLiteral("Fog|nulls|truey|1.2.3|v1|12a|2018-05|18 Dec 2014|2018-05-30-title|1e|-|.|"
                        "0xZ|0b2|2024-09-1721:00|1:2:x|inf|NaN|10 km|yes and no|é|😀")
             .split(u'|'));
}

void TestYamlScalar::kindOfPlain()
{
    QFETCH(int, kind);
    const QString value = QString::fromUtf8(QTest::currentDataTag()).chopped(1).mid(1);
    QCOMPARE(static_cast<int>(plainScalarKind(value)), kind);
}

void TestYamlScalar::canStandPlain_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("can");
    const auto rows = [](bool can, const QStringList &values) {
        for (const QString &value : values) {
            QTest::addRow("'%s'", qPrintable(value)) << value << can;
        }
    };
    rows(true,
         {QStringLiteral("Fog"), QStringLiteral("a:b"), QStringLiteral("a#b"),
          QStringLiteral("-5 degrees"), QStringLiteral("?x"), QStringLiteral(":x"),
          QStringLiteral("it's"), QStringLiteral("a, b [c] {d}"), QStringLiteral("ü 😀"),
          QStringLiteral("https://x.org/?a=b#c"), QStringLiteral("100 %"),
          QStringLiteral("a \"b\""), QStringLiteral("C:\\x"), QStringLiteral("..x")});
    rows(false,
         {QString(),
          QStringLiteral(" a"),
          QStringLiteral("a "),
          QStringLiteral("a: b"),
          QStringLiteral("a:"),
          QStringLiteral("a:\tb"),
          QStringLiteral("a\tb"),
          QStringLiteral("a #b"),
          QStringLiteral("#a"),
          QStringLiteral("-"),
          QStringLiteral("- a"),
          QStringLiteral("? a"),
          QStringLiteral(": a"),
          QStringLiteral("[a"),
          QStringLiteral("{a"),
          QStringLiteral("]a"),
          QStringLiteral("}a"),
          QStringLiteral(",a"),
          QStringLiteral("&a"),
          QStringLiteral("*a"),
          QStringLiteral("!a"),
          QStringLiteral("|a"),
          QStringLiteral(">a"),
          QStringLiteral("'a"),
          QStringLiteral("\"a"),
          QStringLiteral("%a"),
          QStringLiteral("@a"),
          QStringLiteral("`a"),
          QStringLiteral("---"),
          QStringLiteral("...a"),
          QStringLiteral("="),
          QStringLiteral("<<"),
          QStringLiteral("a\nb"),
          QStringLiteral("a\u0007"),
          QStringLiteral("a\u0085b"),
          QStringLiteral("a\u2028b"),
          QStringLiteral("a\u007f")});
}

void TestYamlScalar::canStandPlain()
{
    QFETCH(QString, value);
    QFETCH(bool, can);
    QCOMPARE(Galley::canStandPlain(value), can);
    if (can) {
        const auto read = parseYaml(QStringLiteral("k: ") + value + u'\n');
        QVERIFY(read);
        QCOMPARE((*read)->children.at(1).value, value);
        QCOMPARE((*read)->children.at(1).tag, QStringLiteral("?"));
    }
}

void TestYamlScalar::quotesReadBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("inDoubles");
    QTest::addColumn<bool>("single");
    const auto row = [](const char *name, const QString &value, const char *doubles, bool single) {
        QTest::newRow(name) << value << QString::fromUtf8(doubles) << single;
    };
    row("nothing", {}, R"("")", true);
    row("quotes of both kinds", QStringLiteral("it's \"so\""), R"("it's \"so\"")", true);
    row("a backslash", QStringLiteral("\\n"), R"("\\n")", true);
    row("line ends", QStringLiteral("a\n\nb\r"), R"("a\n\nb\r")", false);
    row("a tab stays", QStringLiteral("a\tb"), "\"a\tb\"", true);
    row("scripts and emoji stay", QStringLiteral("Şé霧😀"), "\"Şé霧😀\"", true);
    row("control characters", QStringLiteral("\u0001\u001b\u007f\u009f"), R"("\x01\x1B\x7F\x9F")",
        false);
    row("line ends of YAML 1.1", QStringLiteral("\u0085\u2028\u2029"), R"("\x85\u2028\u2029")",
        false);
    row("a mark", QStringLiteral("\ufeff"), R"("\uFEFF")", false);
    row("a noncharacter", QStringLiteral("\U0001fffe\uffff"), "\"\U0001fffe\\uFFFF\"", false);
    row("blanks at both ends", QStringLiteral(" a "), R"(" a ")", true);
}

void TestYamlScalar::quotesReadBack()
{
    QFETCH(QString, value);
    QFETCH(QString, inDoubles);
    QFETCH(bool, single);
    QCOMPARE(doubleQuoted(value), inDoubles);
    QCOMPARE(canStandSingleQuoted(value), single);
    QStringList ways = {doubleQuoted(value)};
    if (single) {
        ways += singleQuoted(value);
    }
    for (const QString &written : std::as_const(ways)) {
        const auto read = parseYaml(QStringLiteral("k: ") + written + u'\n');
        QVERIFY2(read, qPrintable(written));
        QCOMPARE((*read)->children.at(1).value, value);
        QCOMPARE((*read)->children.at(1).tag, QStringLiteral("!"));
    }
}

void TestYamlScalar::spelledLikeTheOldValue_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *current, const char *wish, const char *result) {
        QTest::addRow("%s for %s", wish, current)
            << QString::fromLatin1(current) << QString::fromLatin1(wish)
            << QString::fromLatin1(result);
    };
    row("true", "false", "false");
    row("False", "true", "True");
    row("TRUE", "false", "FALSE");
    row("yes", "NO", "no");
    row("On", "off", "Off");
    row("y", "n", "n");
    row("true", "no", "");
    row("yes", "true", "");
    row("true", "", "");
    row("text", "true", "");
}

void TestYamlScalar::spelledLikeTheOldValue()
{
    QFETCH(QString, current);
    QFETCH(QString, wish);
    QFETCH(QString, result);
    QCOMPARE(spelledLike(current, wish).value_or(QString()), result);
}

QTEST_APPLESS_MAIN(TestYamlScalar)
#include "tst_yamlscalar.moc"
