// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesurvey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

QString shown(const QList<FieldHabit> &fields)
{
    QStringList all;
    for (const FieldHabit &field : fields) {
        all.append(
            QStringLiteral("%1:%2:%3").arg(field.key, fieldKindId(field.kind)).arg(field.count));
    }
    return all.join(QLatin1Char(' '));
}

FieldHabits learned(const QStringList &posts)
{
    FieldHabits habits;
    for (const QString &post : posts)
        habits.add(FrontMatter::read(post), post);
    return habits;
}

FieldHabit only(const QStringList &values)
{
    QStringList posts;
    for (const QString &value : values)
        posts.append(QStringLiteral("---\n%1\n---\n").arg(value));
    return learned(posts).habits().value(0);
}

} // namespace

class TestSiteSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void keepsTheUsualOrder();
    void learnsQuotingAndDates();
    void learnsLists();
    void learnsEachSectionForItself();
    void readsWhatItCan();
    void learnsRealBlogs();
};

void TestSiteSurvey::tellsKinds_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QStringList &values, FieldKind kind) {
        QTest::newRow(name) << values << int(kind);
    };
    const auto list
        = [](const char *values) { return QString::fromUtf8(values).split(QLatin1Char('|')); };
    row("a title", list("title: One|title: Two"), FieldKind::Line);
    row("a description", list("description: short"), FieldKind::Paragraph);
    row("a folded text", list("note: >-\n  one\n  two\n\n  three"), FieldKind::Paragraph);
    row("a date", list("date: 2024-01-02"), FieldKind::Date);
    row("a quoted date", list("publishedAt: '2024-01-02'"), FieldKind::Date);
    row("a date that does not exist", list("date: 2018-02-31 23:50:48|date: 2018-02-01"),
        FieldKind::Date);
    row("a wordy date", list("date: 18 Dec 2014"), FieldKind::Date);
    row("yes or no", list("draft: true|draft: false"), FieldKind::YesNo);
    row("a number", list("weight: 1|weight: 20"), FieldKind::Number);
    row("a quoted number", list("version: '1'|version: '20'"), FieldKind::Line);
    row("one layout for all", list("layout: post|layout: post"), FieldKind::Choice);
    row("categories", list("category: a|category: b|category: a"), FieldKind::Choice);
    row("titles that differ are no choice", list("name: a|name: b|name: a"), FieldKind::Line);
    row("tags in brackets", list("tags: [a, b]"), FieldKind::Tags);
    row("tags on lines", list("topics:\n  - a\n  - b"), FieldKind::Tags);
    row("no tags", list("tags: []"), FieldKind::Tags);
    row("one tag without a list", list("tags: a"), FieldKind::Tags);
    row("a picture by its name", list("illustration: sea.jpg|illustration: /a/b.webp?x=1"),
        FieldKind::Picture);
    row("a picture by its key", list("cover: /covers/17"), FieldKind::Picture);
    row("an empty picture", list("image:"), FieldKind::Picture);
    row("a link", list("source: https://example.org/x"), FieldKind::Link);
    row("a map", list("seo:\n  title: x"), FieldKind::Nested);
    row("a list of maps", list("links:\n  - name: x\n    url: y"), FieldKind::Nested);
}

void TestSiteSurvey::tellsKinds()
{
    QFETCH(const QStringList, values);
    QFETCH(const int, kind);
    const FieldHabit habit = only(values);
    QCOMPARE(habit.count, int(values.size()));
    QCOMPARE(int(habit.kind), kind);
    QVERIFY(!fieldKindId(habit.kind).isEmpty());
}

void TestSiteSurvey::keepsTheUsualOrder()
{
    const FieldHabits habits = learned(
        {QStringLiteral("---\ntitle: a\npublishedAt: 2024-01-01\ncategory: x\n---\n"),
         QStringLiteral(
             "---\ntitle: b\nimage: a.png\npublishedAt: 2024-01-02\nfeatured: true\n---\n"),
         QStringLiteral(
             "---\ntitle: c\nimage: a.png\ndescription: d\npublishedAt: 2024-01-03\n---\n"),
         QStringLiteral("---\npublishedAt: 2024-01-04\ntitle: d\n---\n")});
    QCOMPARE(habits.posts(), 4);
    QCOMPARE(shown(habits.habits()),
             QStringLiteral("title:text:4 image:picture:2 description:text:1 publishedAt:date:4 "
                            "category:choice:1 featured:yes/no:1"));
}

void TestSiteSurvey::learnsQuotingAndDates()
{
    FieldHabit title = only({QStringLiteral("title: \"a\""), QStringLiteral("title: \"b\""),
                             QStringLiteral("title: c"), QStringLiteral("title:")});
    QCOMPARE(int(title.style), int(ScalarStyle::DoubleQuoted));
    FieldHabit date = only({QStringLiteral("date: '2024-01-02 03:04:05 +0200'"),
                            QStringLiteral("date: '2024-01-03 03:04:05 -0800'"),
                            QStringLiteral("date: 2024-01-02")});
    QCOMPARE(date.dateForm, QStringLiteral("yyyy-MM-dd HH:mm:ss +hhmm"));
    QCOMPARE(int(date.style), int(ScalarStyle::SingleQuoted));
    QCOMPARE(only({QStringLiteral("layout: post"), QStringLiteral("layout: post")}).usual,
             QStringLiteral("post"));
    QCOMPARE(only({QStringLiteral("title: One"), QStringLiteral("title: Two")}).usual, QString());
}

void TestSiteSurvey::learnsLists()
{
    const FieldHabit tags = only({QStringLiteral("tags: ['c', 'b']"), QStringLiteral("tags: ['c']"),
                                  QStringLiteral("tags:\n  - a\n  - c")});
    QVERIFY(tags.inlineList);
    QCOMPARE(int(tags.itemStyle), int(ScalarStyle::SingleQuoted));
    QCOMPARE(tags.choices,
             QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
}

void TestSiteSurvey::learnsEachSectionForItself()
{
    const SiteSurvey survey
        = surveySite(blogAt(QStringLiteral(GALLEY_CASES "/sites/hugo-languages")), notCancelled);
    QCOMPARE(survey.contentFolders, QStringList(QStringLiteral("content")));
    QCOMPARE(survey.folders.size(), 2);
    QCOMPARE(survey.folders[0].folder, QStringLiteral("content/de/post"));
    QCOMPARE(survey.folders[1].folder, QStringLiteral("content/en/post"));
    QCOMPARE(survey.folders[1].posts, 1);
    QCOMPARE(survey.linkSample, QStringLiteral("/..."));
}

void TestSiteSurvey::readsWhatItCan()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    const auto write = [&dir](const char *name, const QByteArray &bytes) {
        QFile file(dir.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("good.md", "---\ntitle: x\n---\n");
    write("broken.md", "---\ntitle: [x\n---\n");
    write("binary.md", QByteArray("\0\xff\xfe", 3));
    write("locked.md", "---\ntitle: x\n---\n");
    QFile::setPermissions(dir.filePath(QStringLiteral("locked.md")), {});
    QVERIFY(QFile::link(QStringLiteral("."), dir.filePath(QStringLiteral("loop"))));
    QVERIFY(dir.mkpath(QStringLiteral("node_modules/x")));
    write("node_modules/x/readme.md", "x");
    const SiteSurvey survey = surveySite(blogAt(temporary.path()), notCancelled);
    QCOMPARE(survey.posts, 4);
    QCOMPARE(survey.fields.value(0).key, QStringLiteral("title"));
}

void TestSiteSurvey::learnsRealBlogs()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        QSKIP("GALLEY_SHARED names no real posts");
    const auto fields = [&shared](const char *name) {
        return surveySite(blogAt(shared + QLatin1Char('/') + QLatin1String(name)), notCancelled)
            .fields;
    };
    QCOMPARE(shown(fields("corpus/efe+blog@3a164b9")),
             QStringLiteral("title:text:22 image:picture:5 description:text:1 og_image:picture:1 "
                            "publishedAt:date:22 category:choice:13 isFeatured:yes/no:3"));
    QCOMPARE(shown(fields("corpus/efe+blog@0f0d5ca")),
             QStringLiteral("layout:choice:3 title:text:3 og_image:picture:1 permalink:link:2"));
    QCOMPARE(shown(fields("sites/rustfest-sample")),
             QStringLiteral("title:text:3 image:picture:3 description:text:3 publishedAt:date:3 "
                            "tags:tags:2 draft:yes/no:2"));
    for (const FieldHabit &field : fields("corpus/efe+blog@3a164b9")) {
        if (field.key == QLatin1String("publishedAt")) {
            QCOMPARE(field.dateForm, QStringLiteral("yyyy-MM-dd"));
            QCOMPARE(int(field.style), int(ScalarStyle::SingleQuoted));
        }
    }
}

QTEST_GUILESS_MAIN(TestSiteSurvey)
#include "tst_sitesurvey.moc"
