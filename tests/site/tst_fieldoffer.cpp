// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/fieldoffer.h"

#include <QTest>

using namespace Galley;

namespace {

/// What three neighbours in YAML have taught.
QList<FieldHabit> habitsOf(const QStringList &posts)
{
    FieldHabits habits;
    for (const QString &post : posts)
        habits.add(FrontMatter::read(post), post);
    return habits.habits();
}

const QStringList Neighbours{
    QStringLiteral("---\nlayout: post\ntitle: \"A\"\ndate: 2020-01-02\ntags: [a, b]\n"
                   "description: 'x'\nseries:\n  name: y\n---\n"),
    QStringLiteral("---\nlayout: post\ntitle: \"B\"\ndate: 2020-01-03\ntags: [a]\n"
                   "description: 'z'\npermalink: /b/\nodd: 1\n---\n"),
    QStringLiteral("---\nlayout: post\ntitle: \"C\"\ndate: 2020-02-03\ndraft: true\n"
                   "permalink: /c/\nseries:\n  name: z\n---\n"),
    QStringLiteral("---\nlayout: post\ntitle: \"D\"\ndate: 2020-02-03\ndraft: false\n---\n")};

QStringList keysOf(const QList<FieldHabit> &habits)
{
    QStringList keys;
    for (const FieldHabit &habit : habits)
        keys.append(habit.key);
    return keys;
}

} // namespace

class TestFieldOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatOthersHave();
    void offersNothingForWhatItCannotRead();
    void adds_data();
    void adds();
    void addsInEveryLanguage_data();
    void addsInEveryLanguage();
    void refuses();
};

void TestFieldOffer::offersWhatOthersHave()
{
    const QList<FieldHabit> habits = habitsOf(Neighbours);
    const auto offered = [&habits](const char *post) {
        return keysOf(offeredFields(FrontMatter::read(QString::fromUtf8(post)), habits, 4))
            .join(u' ');
    };
    // Neither "odd", which one post has, nor an address, nor a group.
    QCOMPARE(offered("---\ntitle: x\n---\n"), QStringLiteral("layout date tags description draft"));
    QCOMPARE(offered("---\ntitle: x\nDate: 2020\nlayout: y\ntags:\n---\n"),
             QStringLiteral("description draft"));
    QCOMPARE(offered("# no front matter\n"),
             QStringLiteral("layout title date tags description draft"));
}

void TestFieldOffer::offersNothingForWhatItCannotRead()
{
    QVERIFY(offeredFields(FrontMatter::read(QStringLiteral("---\na: [\n---\n")),
                          habitsOf(Neighbours), 4)
                .isEmpty());
}

void TestFieldOffer::adds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *key, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(before)
                            << QString::fromUtf8(after);
    };
    row("a date is today's, as the others write it", "date", "---\ntitle: x\n---\n\nBody\n",
        "---\ntitle: x\ndate: 2026-11-23\n---\n\nBody\n");
    row("what all have the same", "layout", "---\ntitle: x\n---\n",
        "---\nlayout: post\ntitle: x\n---\n");
    row("between its neighbours", "date", "---\ntitle: x # kept\n# above\ntags: []\n---\n",
        "---\ntitle: x # kept\ndate: 2026-11-23\n# above\ntags: []\n---\n");
    row("a list", "tags", "---\ntitle: x\n---\n", "---\ntitle: x\ntags: []\n---\n");
    row("an empty text in its quotes", "description", "---\ntitle: x\n---\n",
        "---\ntitle: x\ndescription: ''\n---\n");
    row("a draft mark that drafts nothing", "draft", "---\ntitle: x\n---\n",
        "---\ntitle: x\ndraft: false\n---\n");
    row("no front matter yet", "draft", "Body\n", "---\ndraft: false\n---\n\nBody\n");
    row("an empty one", "draft", "---\n---\nBody\n", "---\ndraft: false\n---\nBody\n");
}

void TestFieldOffer::adds()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0));
    const Result<EditList> edit = addField(before, key, habitsOf(Neighbours), now);
    QVERIFY(edit.ok());
    QTEST(edit->applied(before), "after");
}

void TestFieldOffer::addsInEveryLanguage_data()
{
    QTest::addColumn<QString>("neighbour");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("TOML") << QStringLiteral("+++\ntitle = \"A\"\ndate = 2020-01-02\n+++\n")
                          << QStringLiteral("+++\ntitle = \"x\"\n\n[params]\na = 1\n+++\n")
                          << QStringLiteral(
                                 "+++\ntitle = \"x\"\ndate = 2026-11-23\n\n[params]\na = 1\n+++\n");
    QTest::newRow("JSON") << QStringLiteral(
        "{\n  \"title\": \"A\",\n  \"date\": \"2020-01-02\"\n}\n")
                          << QStringLiteral("{\n  \"title\": \"x\",\n  \"n\": 1\n}\n")
                          << QStringLiteral("{\n  \"title\": \"x\",\n  \"date\": \"2026-11-23\",\n"
                                            "  \"n\": 1\n}\n");
    QTest::newRow("a number in TOML") << QStringLiteral("+++\ntitle = \"A\"\nweight = 3\n+++\n")
                                      << QStringLiteral("+++\ntitle = \"x\"\n+++\n")
                                      << QStringLiteral("+++\ntitle = \"x\"\nweight = 0\n+++\n");
    QTest::newRow("a number in JSON")
        << QStringLiteral("{\n  \"title\": \"A\",\n  \"weight\": 3\n}\n")
        << QStringLiteral("{\n  \"title\": \"x\"\n}\n")
        << QStringLiteral("{\n  \"title\": \"x\",\n  \"weight\": 0\n}\n");
    QTest::newRow("a key in quotes")
        << QStringLiteral("+++\ntitle = \"A\"\n\"my key\" = \"b\"\n+++\n")
        << QStringLiteral("+++\ntitle = \"x\"\n+++\n")
        << QStringLiteral("+++\ntitle = \"x\"\n\"my key\" = \"\"\n+++\n");
    QTest::newRow("metadata lines")
        << QStringLiteral("Title: A\nDate: 2020-01-02\n\nText\n")
        << QStringLiteral("Title: x\nSlug: y\n\nText\n")
        << QStringLiteral("Title: x\nDate: 2026-11-23\nSlug: y\n\nText\n");
}

void TestFieldOffer::addsInEveryLanguage()
{
    QFETCH(QString, neighbour);
    QFETCH(QString, before);
    const QList<FieldHabit> habits = habitsOf({neighbour, neighbour});
    const QString key = habits.constLast().key;
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0));
    const Result<EditList> edit = addField(before, key, habits, now);
    QVERIFY(edit.ok());
    QTEST(edit->applied(before), "after");
}

void TestFieldOffer::refuses()
{
    const QList<FieldHabit> habits = habitsOf(Neighbours);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0));
    const auto problem = [&](const char *text, const char *key) {
        return addField(QString::fromUtf8(text), QString::fromUtf8(key), habits, now)
            .problem()
            .code;
    };
    QCOMPARE(problem("---\na: 1\n---\n", "unknown"), Problem::KeyMissing);
    QCOMPARE(problem("---\ndraft: no\n---\n", "draft"), Problem::KeyTaken);
    QVERIFY(
        !addField(QStringLiteral("---\na: [\n---\n"), QStringLiteral("draft"), habits, now).ok());
}

QTEST_GUILESS_MAIN(TestFieldOffer)
#include "tst_fieldoffer.moc"
