// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistmodel.h"

#include "widgets/postfacets.h"
#include "widgets/shortdate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Galley;

namespace {

PostSummary summary(const QString &title, const QDate &day = QDate(2019, 3, 4), bool draft = false)
{
    PostSummary post;
    post.path = QStringLiteral("/blog/posts/%1.md").arg(title);
    post.title = title;
    post.date = day.toString(Qt::ISODate);
    post.day = day.isValid() ? day.startOfDay() : QDateTime();
    post.draft = draft;
    return post;
}

QDate dayToCome()
{
    return QDate::currentDate().addYears(2);
}

QStringList titles(const PostListModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row).data().toString();
    return found;
}

QString spoken(const PostListModel &model, int row)
{
    return model.index(row).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class PostListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translationsStandTogether();
    void filtersLetThrough_data()
    {
        QTest::addColumn<PostFilter::State>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString ovens = QStringLiteral("Öfen und Brote");
        const QString rye = QStringLiteral("Rye for two");
        const QString plan = QStringLiteral("A plan for bread");
        QTest::newRow("everything")
            << PostFilter::All << QString() << QStringList{plan, rye, ovens};
        QTest::newRow("drafts") << PostFilter::Drafts << QString() << QStringList{rye};
        QTest::newRow("a day to come") << PostFilter::Scheduled << QString() << QStringList{plan};
        QTest::newRow("a word in any letter case")
            << PostFilter::All << QStringLiteral("ÖFEN") << QStringList{ovens};
        QTest::newRow("all words in any order")
            << PostFilter::All << QStringLiteral("bread plan") << QStringList{plan};
        QTest::newRow("words and state")
            << PostFilter::Drafts << QStringLiteral("for") << QStringList{rye};
        QTest::newRow("nothing") << PostFilter::All << QStringLiteral("kubernets") << QStringList{};
    }
    void filtersLetThrough()
    {
        QFETCH(PostFilter::State, state);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPosts({summary(QStringLiteral("A plan for bread"), dayToCome()),
                        summary(QStringLiteral("Rye for two"), dayToCome(), true),
                        summary(QStringLiteral("Öfen und Brote"))});
        model.setFilter({state, text});
        QCOMPARE(titles(model), expected);
        QCOMPARE(model.count(PostFilter::All), 3);
        QCOMPARE(model.count(PostFilter::Drafts), 1);
        QCOMPARE(model.count(PostFilter::Scheduled), 1);
    }

    void facetsHoldBack_data()
    {
        QTest::addColumn<PostFilter>("filter");
        QTest::addColumn<QString>("expected");
        PostFilter filter;
        filter.tag = QStringLiteral("RUST");
        QTest::newRow("a tag in any letter case") << filter << QStringLiteral("A B");
        filter.language = QStringLiteral("de");
        QTest::newRow("a tag and a language") << filter << QStringLiteral("B");
        filter = {};
        filter.folder = QStringLiteral("/blog/posts");
        QTest::newRow("a folder, not one that begins like it") << filter << QStringLiteral("A B");
        filter.state = PostFilter::Drafts;
        QTest::newRow("a folder and a state") << filter << QString();
    }
    void facetsHoldBack()
    {
        QFETCH(PostFilter, filter);
        QFETCH(QString, expected);
        PostListModel model;
        PostSummary a = summary(QStringLiteral("A"));
        PostSummary b = summary(QStringLiteral("B"));
        PostSummary c = summary(QStringLiteral("C"), QDate(2019, 3, 4), true);
        a.tags = b.tags = QStringList{QStringLiteral("rust")};
        b.language = QStringLiteral("de");
        c.path = QStringLiteral("/blog/posts-old/c.md");
        model.setPosts({a, b, c});
        model.setFilter(filter);
        QCOMPARE(titles(model).join(u' '), expected);
    }

    void ordersSort_data()
    {
        QTest::addColumn<PostOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newest first") << PostOrder::Newest << QStringLiteral("b ä C a");
        QTest::newRow("oldest first, without a date last")
            << PostOrder::Oldest << QStringLiteral("C ä b a");
        QTest::newRow("last changed first") << PostOrder::LastChanged << QStringLiteral("a C b ä");
    }
    void ordersSort()
    {
        QFETCH(PostOrder, order);
        QFETCH(QString, expected);
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        QList<PostSummary> posts
            = {summary(QStringLiteral("b"), QDate(2020, 3, 3)),
               summary(QStringLiteral("ä"), QDate(2020, 2, 2)),
               summary(QStringLiteral("C"), QDate(2020, 1, 1)), summary(QStringLiteral("a"), {})};
        for (const auto &[post, changed] : {std::pair(0, 5), {1, 1}, {2, 7}, {3, 9}})
            posts[post].changed = changed;
        model.setPosts(posts);
        model.setOrder(order);
        QCOMPARE(titles(model).join(u' '), expected);
    }
    void whatWasChangedLastComesFirst()
    {
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        PostSummary a = summary(QStringLiteral("a"));
        PostSummary b = summary(QStringLiteral("b"));
        a.changed = 1;
        b.changed = 2;
        model.setPosts({a, b});
        model.setOrder(PostOrder::LastChanged);
        QCOMPARE(titles(model).join(u' '), QStringLiteral("b a"));
        a.changed = 3;
        model.updatePost(a);
        QCOMPARE(titles(model).join(u' '), QStringLiteral("a b"));
    }
    void titlesAreSortedAsPeopleDo()
    {
        PostListModel model;
        model.setPosts({summary(QStringLiteral("c")), summary(QStringLiteral("B")),
                        summary(QStringLiteral("a"))});
        model.setOrder(PostOrder::Title);
        QStringList sorted = titles(model);
        QCOMPARE(sorted.size(), 3);
        QVERIFY(
            std::is_sorted(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
                return a.localeAwareCompare(b) < 0;
            }));
    }

    void hitsTakeThePlaceOfTitles()
    {
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPosts({summary(QStringLiteral("One")), summary(QStringLiteral("Two")),
                        summary(QStringLiteral("Three"))});
        PostFilter filter;
        filter.text = QStringLiteral("one");
        model.setFilter(filter,
                        PostListModel::Hits{{QStringLiteral("/blog/posts/Two.md"), 1},
                                            {QStringLiteral("/blog/posts/Three.md"), 8}});
        QVERIFY(model.showsHits());
        QCOMPARE(titles(model).join(u' '), QStringLiteral("Three Two"));
        model.updatePost(summary(QStringLiteral("Two")));
        QCOMPARE(titles(model).join(u' '), QStringLiteral("Three Two"));
        model.setFilter(filter);
        QCOMPARE(titles(model).join(u' '), QStringLiteral("One"));
    }

    void facetsAreCounted()
    {
        PostSummary a = summary(QStringLiteral("A"));
        PostSummary b = summary(QStringLiteral("B"));
        PostSummary c = summary(QStringLiteral("C"));
        a.tags = QStringList{QStringLiteral("Rust"), QStringLiteral("art")};
        b.tags = QStringList{QStringLiteral("rust")};
        b.path = QStringLiteral("/blog/notes/b.md");
        c.path = QStringLiteral("/blog/notes/deep/c.md");
        a.language = b.language = QStringLiteral("de");
        const auto shown = [](const QList<PostFacets::Choice> &choices) {
            QStringList texts;
            for (const PostFacets::Choice &choice : choices)
                texts.append(choice.name + QString::number(choice.posts));
            return texts.join(u' ');
        };
        PostFacets facets = facetsOf({a, b, c});
        QCOMPARE(shown(facets.tags), QStringLiteral("Rust2 art1"));
        QCOMPARE(shown(facets.folders), QStringLiteral("notes2 posts1"));
        QCOMPARE(facets.folders.constFirst().value, QStringLiteral("/blog/notes"));
        QVERIFY(facets.languages.isEmpty());
        c.language = QStringLiteral("tr");
        facets = facetsOf({a, b, c});
        QCOMPARE(shown(facets.languages), QStringLiteral("de2 tr1"));
        QVERIFY(facetsOf({a}).folders.isEmpty());
        QVERIFY(facetsOf({}).tags.isEmpty());
    }

    void rowsAreSpokenWhole_data()
    {
        QTest::addColumn<PostSummary>("post");
        QTest::addColumn<bool>("unsaved");
        QTest::addColumn<QString>("expected");
        const QLocale locale;
        const QString day = shortDate(locale, QDate(2019, 3, 4));
        const QString title = QStringLiteral("Bread");
        QTest::newRow("title and date")
            << summary(title) << false << title + QStringLiteral(", ") + day;
        QTest::newRow("a draft that is not saved")
            << summary(title, QDate(2019, 3, 4), true) << true
            << QString(title + QStringLiteral(", ") + day + QStringLiteral(", Draft, Unsaved"));
        QTest::newRow("scheduled")
            << summary(title, dayToCome()) << false
            << QString(title + QStringLiteral(", ") + shortDate(locale, dayToCome())
                       + QStringLiteral(", Scheduled"));
        PostSummary odd = summary(title, QDate());
        odd.date = QStringLiteral("one fine day");
        odd.problem = Problem{Problem::YamlInvalid};
        QTest::newRow("a date that nobody can read, and a problem")
            << odd << false << QStringLiteral("Bread, one fine day, 1 problem");
        PostSummary undated = summary(title, QDate());
        QTest::newRow("no date") << undated << false << title;
    }
    void rowsAreSpokenWhole()
    {
        QFETCH(PostSummary, post);
        QFETCH(bool, unsaved);
        QFETCH(QString, expected);
        PostListModel model;
        model.setPosts({post});
        model.setUnsaved(post.path, unsaved);
        QCOMPARE(spoken(model, 0), expected);
    }

    void anUpdateKeepsThePlace()
    {
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPosts({summary(QStringLiteral("One")), summary(QStringLiteral("Two"))});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        PostSummary two = summary(QStringLiteral("Two"));
        two.title = QStringLiteral("Second");
        model.updatePost(two);
        QCOMPARE(titles(model), QStringList({QStringLiteral("One"), QStringLiteral("Second")}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    }

    void anUpdateMayLeaveOrEnterTheFilter()
    {
        PostListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPosts({summary(QStringLiteral("One")), summary(QStringLiteral("Two"), {}, true)});
        model.setFilter({PostFilter::Drafts, {}});
        model.updatePost(summary(QStringLiteral("Two")));
        QCOMPARE(titles(model), QStringList());
        model.updatePost(summary(QStringLiteral("One"), {}, true));
        QCOMPARE(titles(model), QStringList({QStringLiteral("One")}));
        QCOMPARE(model.count(PostFilter::Drafts), 1);
    }

    void aPostThatWasNotThereBecomesTheFirst()
    {
        PostListModel model;
        model.setPosts({summary(QStringLiteral("One"))});
        model.updatePost(summary(QStringLiteral("New")));
        QCOMPARE(titles(model), QStringList({QStringLiteral("New"), QStringLiteral("One")}));
        QCOMPARE(model.rowOf(QStringLiteral("/blog/posts/One.md")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("/elsewhere.md")), -1);
    }

    void datesAreThoseOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Britain") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 << QStringLiteral("30 May 2018");
        QTest::newRow("America") << QLocale(QLocale::English, QLocale::UnitedStates)
                                 << QStringLiteral("May 30, 2018");
        QTest::newRow("Germany") << QLocale(QLocale::German) << QStringLiteral("30. Mai 2018");
        QTest::newRow("Japan") << QLocale(QLocale::Japanese) << QStringLiteral("2018年5月30日");
    }
    void datesAreThoseOfTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, expected);
        QCOMPARE(shortDate(locale, QDate(2018, 5, 30)), expected);
    }

    void noLocaleKeepsTheDayOfTheWeek()
    {
        for (const QLocale &locale : QLocale::matchingLocales(
                 QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString written = shortDate(locale, QDate(2018, 5, 30));
            QVERIFY2(!written.isEmpty() && written == written.trimmed(), qPrintable(locale.name()));
            QVERIFY2(!written.contains(locale.dayName(3)), qPrintable(locale.name()));
        }
    }

    void theHourIsToldOnlyWhereThereIsOne()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        const QDate day(2018, 7, 2);
        QCOMPARE(shortDateAndTime(locale, day.startOfDay()), QStringLiteral("2 Jul 2018"));
        QCOMPARE(shortDateAndTime(locale, QDateTime(day, QTime(9, 0))),
                 QStringLiteral("2 Jul 2018, 09:00"));
    }
};

void PostListModelTest::translationsStandTogether()
{
    const auto post = [](const char *path, const char *language, int day) {
        PostSummary made = summary(QLatin1String(path), QDate(2019, 3, day));
        made.path = QStringLiteral("/blog/") + QLatin1String(path);
        made.language = QLatin1String(language);
        return made;
    };
    PostListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPosts({post("trip.md", "", 9), post("bread.md", "", 8), post("de/oven.md", "de", 7),
                    post("trip.fr.md", "fr", 6), post("trip.de.md", "de", 5),
                    post("en/oven.md", "en", 4)});
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("trip.md"), QStringLiteral("trip.de.md"),
                          QStringLiteral("trip.fr.md"), QStringLiteral("bread.md"),
                          QStringLiteral("de/oven.md"), QStringLiteral("en/oven.md")}));
    QCOMPARE(model.translatedLanguage(1), QStringLiteral("de"));
    QCOMPARE(model.translatedLanguage(3), QString());
    QVERIFY(spoken(model, 1).contains(QStringLiteral("German")));
    PostFilter french;
    french.language = QStringLiteral("fr");
    model.setFilter(french);
    QCOMPARE(titles(model), QStringList({QStringLiteral("trip.fr.md")}));
    QCOMPARE(model.translatedLanguage(0), QString());
    model.setFilter({});
    model.setOrder(PostOrder::Oldest);
    QCOMPARE(titles(model).first(), QStringLiteral("en/oven.md"));
    QCOMPARE(titles(model).at(1), QStringLiteral("de/oven.md"));
}

QTEST_GUILESS_MAIN(PostListModelTest)
#include "tst_postlistmodel.moc"
