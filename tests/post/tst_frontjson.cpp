// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Galley;

namespace {

FrontMatter yaml(const QString &content)
{
    return FrontMatter::read(QStringLiteral("---\n") + content + QStringLiteral("---\nBody\n"));
}

QString jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace

/// FrontJson as FrontMatter shows it: values at paths, the whole as JSON.
class TestFrontJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueAtPath_data();
    void valueAtPath();
    void wholeAsJson();
    void jsonAtPath();
    void aliasBombIsRefused();
};

void TestFrontJson::valueAtPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json"); // "-" where nothing is found
    const auto row = [](const char *path, const char *json) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(json);
    };
    row("title", "\"Fog\"");
    row("draft", "false");
    row("answer", "\"yes\"");
    row("quoted", "\"12\"");
    row("none", "null");
    row("empty", "null");
    row("date", "\"2018-05-30\"");
    row("tags", "[\"a\",2]");
    row("tags.0", "\"a\"");
    row("tags.1", "2");
    row("tags.2", "-");
    row("tags.-1", "-");
    row("tags.x", "-");
    row("seo", "{\"a.b\":\"deep\",\"list\":[{\"k\":\"v\"}]}");
    row("seo.a.b", "\"deep\"");
    row("seo.list.0.k", "\"v\"");
    row("seo.title", "\"the key with a dot\"");
    row("seo.nothing", "-");
    row("title.x", "-");
    row("copy", "{\"k\":\"v\"}");
    row("copy.k", "\"v\"");
    row("", "-");
    row(".", "-");
    row("hex", "31");
    row("octal", "\"0o17\"");
    row("underscores", "\"1_000\"");
    row("infinite", "\".inf\"");
}

void TestFrontJson::valueAtPath()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    const FrontMatter read = yaml(QStringLiteral(
        "title: Fog\ndraft: false\nanswer: yes\nquoted: \"12\"\nnone: ~\nempty:\n"
        "date: 2018-05-30\ntags: [a, 2]\nseo:\n  a.b: deep\n  list:\n  - k: v\n"
        "seo.title: the key with a dot\norig: &x {k: v}\ncopy: *x\nhex: 0x1F\noctal: 0o17\n"
        "underscores: 1_000\ninfinite: .inf\n"));
    QVERIFY(!read.problem());
    const auto value = read.value(path);
    QCOMPARE(value ? jsonOf(*value) : QStringLiteral("-"), json);
    if (!value) {
        QCOMPARE(value.problem().code, Problem::KeyMissing);
    }
}

void TestFrontJson::wholeAsJson()
{
    const FrontMatter read = yaml(QStringLiteral(
        "z: \"é \\\"\\n\"\na: 3.0\nbig: 12345678901234567890\nneg: -0\nplus: +5\n"
        "lead: 007\nhalf: .5\nt: [x, {y: True, 'k': ~}, []]\nm: {}\nd: 2018-05-30\n"));
    const auto json = read.toJson();
    QVERIFY(json);
    QCOMPARE(*json,
             QStringLiteral("{\n"
                            "  \"z\": \"é \\\"\\n\",\n"
                            "  \"a\": 3.0,\n"
                            "  \"big\": 12345678901234567890,\n"
                            "  \"neg\": -0,\n"
                            "  \"plus\": 5,\n"
                            "  \"lead\": \"007\",\n"
                            "  \"half\": 0.5,\n"
                            "  \"t\": [\"x\", {\"y\": true, \"k\": null}, []],\n"
                            "  \"m\": {},\n"
                            "  \"d\": \"2018-05-30\"\n"
                            "}"));
    QVERIFY(!QJsonDocument::fromJson(json->toUtf8()).isNull());
    QCOMPARE(*FrontMatter::read(QStringLiteral("Body\n")).toJson(), QStringLiteral("{}"));
    QCOMPARE(*FrontMatter::read(QStringLiteral("---\n---\n")).toJson(), QStringLiteral("{}"));
}

void TestFrontJson::jsonAtPath()
{
    const FrontMatter read = yaml(QStringLiteral(
        "v: 1.0\nm: {z: 2.50, a: [007, 0o17, 12345678901234567890]}\nf: >+\n  x\n  y\n\n\nl: 1\n"));
    QCOMPARE(*read.json(QStringLiteral("v")), QStringLiteral("1.0"));
    QCOMPARE(*read.json(QStringLiteral("m")),
             QStringLiteral("{\"z\":2.50,\"a\":[\"007\",\"0o17\",12345678901234567890]}"));
    QCOMPARE(*read.json(QStringLiteral("f")), QStringLiteral("\"x y\\n\\n\\n\""));
    QCOMPARE(read.json(QStringLiteral("x")).problem().code, Problem::KeyMissing);
    const FrontMatter toml = FrontMatter::read(
        QStringLiteral("+++\nv = 1.0\nn = +1_000.50\ni = 1_000\ne = 1e3\nf = inf\n+++\n"));
    QCOMPARE(*toml.toJson(),
             QStringLiteral("{\n  \"v\": 1.0,\n  \"n\": 1000.50,\n  \"i\": 1000,\n  \"e\": 1e3,\n"
                            "  \"f\": \"inf\"\n}"));
}

void TestFrontJson::aliasBombIsRefused()
{
    QString content = QStringLiteral("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; ++i) {
        content += QStringLiteral("a%1: &a%1 [*a%2, *a%2]\n").arg(i).arg(i - 1);
    }
    content += QStringLiteral("self: &self [*self]\ntitle: Fog\n");
    const FrontMatter read = yaml(content);
    QVERIFY(!read.problem());
    QCOMPARE(read.toJson().problem().code, Problem::FrontMatterTooLarge);
    QCOMPARE(read.value(QStringLiteral("self")).problem().code, Problem::FrontMatterTooLarge);
    QVERIFY(read.set(QStringLiteral("title"), QStringLiteral("Sun")));
}

QTEST_APPLESS_MAIN(TestFrontJson)
#include "tst_frontjson.moc"
