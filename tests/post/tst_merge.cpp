// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergebench.h"
#include "post/frontmatter.h"

#include <QTest>

using namespace Galley;
using namespace MergeBench;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesTheBody_data();
    void mergesTheBody();
    void mergesTheFrontMatter_data();
    void mergesTheFrontMatter();
    void mergesEachFormat_data();
    void mergesEachFormat();
    void tellsWhatCameFromDisk();
    void countsWhatWentTogether();
    void tellsTheLine();
    void theResultIsStillReadable_data();
    void theResultIsStillReadable();
};

void TestMerge::mergesTheBody_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("lines apart") << Lines << linesWith(QStringLiteral("one"), QStringLiteral("1"))
                                 << linesWith(QStringLiteral("six"), QStringLiteral("6"))
                                 << "1\ntwo\nthree\nfour\nfive\n6\n";
    QTest::newRow("the same change on both sides")
        << Lines << linesWith(QStringLiteral("two"), QStringLiteral("2"))
        << linesWith(QStringLiteral("two"), QStringLiteral("2"))
        << "one\n2\nthree\nfour\nfive\nsix\n";
    QTest::newRow("one line changed by both")
        << Lines << linesWith(QStringLiteral("two"), QStringLiteral("2"))
        << linesWith(QStringLiteral("two"), QStringLiteral("zwei"))
        << "one\n«two\n|2\n|zwei\n»three\nfour\nfive\nsix\n";
    QTest::newRow("a line that mine removed and theirs changed")
        << Lines << linesWith(QStringLiteral("two\n"), QString())
        << linesWith(QStringLiteral("two"), QStringLiteral("zwei"))
        << "one\n«two\n||zwei\n»three\nfour\nfive\nsix\n";
    QTest::newRow("a paragraph put before a changed one")
        << "a\n\nthe quick brown fox jumps\n\nz\n"
        << "a\n\nquite new\n\nthe quick brown fox jumps\n\nz\n"
        << "a\n\nthe quick brown fox leaps\n\nz\n"
        << "a\n\nquite new\n\nthe quick brown fox leaps\n\nz\n";
    QTest::newRow("words far apart in one paragraph")
        << "The first day had all the talks and the last was for work.\n"
        << "The very first day had all the talks and the last was for work.\n"
        << "The first day had all the talks and the last was for workshops.\n"
        << "The very first day had all the talks and the last was for workshops.\n";
    QTest::newRow("words near each other, as in the design")
        << "days were for impl days which are discussion days.\n"
        << "days were for impl days, where everyone discusses and builds.\n"
        << "days were for implementation days which are discussion days.\n"
        << "«days were for impl days which are discussion days.\n|days were for impl days, where "
           "everyone discusses and builds.\n|days were for implementation days which are "
           "discussion "
           "days.\n»";
    QTest::newRow("both added at one place") << "a\n"
                                             << "a\nmine\n"
                                             << "a\ntheirs\n"
                                             << "a\n«|mine\n|theirs\n»";
    QTest::newRow("both wrote the same paragraph") << "a\n"
                                                   << "a\nnew\n"
                                                   << "a\nnew\n"
                                                   << "a\nnew\n";
    QTest::newRow("git's own marks are just text")
        << "a\nb\nc\n"
        << "a\nb\nc changed\n"
        << "<<<<<<< HEAD\na\n=======\nA\n>>>>>>> other\nb\nc\n"
        << "<<<<<<< HEAD\na\n=======\nA\n>>>>>>> other\nb\nc changed\n";
    QTest::newRow("theirs is empty")
        << Lines << linesWith(QStringLiteral("two"), QStringLiteral("2")) << ""
        << "«one\ntwo\nthree\nfour\nfive\nsix\n|one\n2\nthree\nfour\n"
           "five\nsix\n|»";
}

void TestMerge::mergesTheBody()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QTEST(shown(mergeTexts(base, mine, theirs)), "merged");
}

void TestMerge::mergesTheFrontMatter_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const QString &mine, const QString &theirs,
                        const QString &merged) { QTest::newRow(name) << mine << theirs << merged; };
    const QString title = QStringLiteral("\"Paris\"");
    const QString date = QStringLiteral("2018-05-30");
    const QString draft = QStringLiteral("draft: false\n");
    row("two keys in neighbouring lines", headWith(title, QStringLiteral("\"Rome\"")),
        headWith(date, QStringLiteral("2018-05-31")),
        headWith(title, QStringLiteral("\"Rome\"")).replace(date, QStringLiteral("2018-05-31")));
    row("one key", headWith(date, QStringLiteral("2018-06-01")),
        headWith(date, QStringLiteral("2018-05-31")),
        headWith(date, QStringLiteral("«publishedAt:2018-05-30|2018-06-01|2018-05-31»")));
    row("one key, meant alike", headWith(title, QStringLiteral("\"Rome\"")),
        headWith(title, QStringLiteral("'Rome'")), headWith(title, QStringLiteral("\"Rome\"")));
    row("a value and its comment", headWith(title, QStringLiteral("\"Rome\"")),
        headWith(QStringLiteral("kept"), QStringLiteral("changed")),
        headWith(title, QStringLiteral("\"Rome\""))
            .replace(QStringLiteral("kept"), QStringLiteral("changed")));
    row("two items of one list",
        headWith(QStringLiteral("  - rust\n"), QStringLiteral("  - rust lang\n")),
        headWith(QStringLiteral("  - conf\n"), QStringLiteral("  - conf\n  - paris\n")),
        headWith(QStringLiteral("  - rust\n"), QStringLiteral("  - rust lang\n"))
            .replace(QStringLiteral("  - conf\n"), QStringLiteral("  - conf\n  - paris\n")));
    row("a key each, at one place", headWith(draft, draft + QStringLiteral("slug: x\n")),
        headWith(draft, draft + QStringLiteral("lang: en\n")),
        headWith(draft, draft + QStringLiteral("slug: x\nlang: en\n")));
    row("a key that theirs removed", headWith(title, QStringLiteral("\"Rome\"")),
        headWith(draft, QString()),
        headWith(title, QStringLiteral("\"Rome\"")).replace(draft, QString()));
    row("a key that mine removed and theirs changed", headWith(draft, QString()),
        headWith(QStringLiteral("false"), QStringLiteral("true")),
        headWith(draft, QStringLiteral("«draft:draft: false\n||draft: true\n»")));
    row("theirs sorted its keys", headWith(title, QStringLiteral("\"Rome\"")),
        QStringLiteral("---\n# about\ndraft: false\npublishedAt: 2018-05-30\ntags:\n  - rust\n  - "
                       "conf\ntitle: \"Paris\" # kept\n---\n"),
        QStringLiteral("---\n# about\ndraft: false\npublishedAt: 2018-05-30\ntags:\n  - rust\n  - "
                       "conf\ntitle: \"Rome\" # kept\n---\n"));
    row("one became a block and the other changed the text",
        headWith(title, QStringLiteral("|\n  Rome")), headWith(title, QStringLiteral("\"Lyon\"")),
        headWith(QStringLiteral("title: \"Paris\" # kept\n"),
                 QStringLiteral("«title:title: \"Paris\" # kept\n|title: |\n  Rome # kept\n|title: "
                                "\"Lyon\" # kept\n»")));
}

void TestMerge::mergesTheFrontMatter()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const QString body = QStringLiteral("\nText.\n");
    QFETCH(QString, merged);
    QCOMPARE(shown(mergeTexts(Head + body, mine + body, theirs + body)), merged + body);
}

void TestMerge::mergesEachFormat_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("TOML: neighbouring keys, and a table at the end")
        << "+++\ntitle = \"a\"\ndraft = true\n\n[extra]\nk = 1\n+++\nx\n"
        << "+++\ntitle = \"b\"\ndraft = true\n\n[extra]\nk = 1\n+++\nx\n"
        << "+++\ntitle = \"a\"\ndraft = false\nlang = \"en\"\n\n[extra]\nk = 2\n+++\nx\n"
        << "+++\ntitle = \"b\"\ndraft = false\nlang = \"en\"\n\n[extra]\nk = 2\n+++\nx\n";
    QTest::newRow("TOML: one key") << "+++\ntitle = \"a\"\n+++\n"
                                   << "+++\ntitle = \"b\"\n+++\n"
                                   << "+++\ntitle = 'c'\n+++\n"
                                   << "+++\ntitle = «title:\"a\"|\"b\"|'c'»\n+++\n";
    QTest::newRow("JSON: a value and a new member behind the last")
        << "{\n  \"a\": 1,\n  \"b\": 2\n}\n\nx\n"
        << "{\n  \"a\": 3,\n  \"b\": 2\n}\n\nx\n"
        << "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n\nx\n"
        << "{\n  \"a\": 3,\n  \"b\": 2,\n  \"c\": 3\n}\n\nx\n";
    QTest::newRow("metadata lines") << "Title: x\nDate: 2018-05-30\n\nt\n"
                                    << "Title: y\nDate: 2018-05-30\n\nt\n"
                                    << "Title: x\nDate: 2018-05-31\nTags: a\n\nt\n"
                                    << "Title: y\nDate: 2018-05-31\nTags: a\n\nt\n";
    QTest::newRow("both began a front matter") << "t\n"
                                               << "---\na: 1\n---\nt\n"
                                               << "---\nb: 2\n---\nt\n"
                                               << "«|---\na: 1\n---\n|---\nb: 2\n---\n»t\n";
    QTest::newRow("theirs turned it into TOML") << "---\na: 1\n---\nt\n"
                                                << "---\na: 1\n---\ntext\n"
                                                << "+++\na = 1\n+++\nt\n"
                                                << "+++\na = 1\n+++\ntext\n";
}

void TestMerge::mergesEachFormat()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QTEST(shown(mergeTexts(base, mine, theirs)), "merged");
}

void TestMerge::tellsWhatCameFromDisk()
{
    const MergedText merged = mergeTexts(
        Head + Lines, headWith(QStringLiteral("Paris"), QStringLiteral("Rome")) + Lines,
        headWith(QStringLiteral("05-30"), QStringLiteral("05-31"))
                .replace(QStringLiteral("draft: false\n"), QStringLiteral("lang: en\n"))
            + Lines);
    QCOMPARE(merged.taken.size(), 3);
    QCOMPARE(merged.taken[0].key, QStringLiteral("publishedAt"));
    QCOMPARE(merged.taken[0].was, QStringLiteral("2018-05-30"));
    QCOMPARE(merged.taken[0].now, QStringLiteral("2018-05-31"));
    QCOMPARE(merged.text.mid(merged.taken[0].place.start, merged.taken[0].place.length),
             QStringLiteral("2018-05-31"));
    QVERIFY(std::any_of(merged.taken.begin(), merged.taken.end(), [](const TakenKey &taken) {
        return taken.isNew && taken.key == u"lang" && taken.now == u"en";
    }));
    QVERIFY(std::any_of(merged.taken.begin(), merged.taken.end(), [](const TakenKey &taken) {
        return taken.isGone && taken.key == u"draft" && taken.was == u"false";
    }));
}

void TestMerge::countsWhatWentTogether()
{
    const MergedText merged
        = mergeTexts(Head + Lines, Head + linesWith(QStringLiteral("four"), QStringLiteral("4")),
                     headWith(QStringLiteral("05-30"), QStringLiteral("05-31"))
                         + linesWith(QStringLiteral("one"), QStringLiteral("1"))
                               .replace(QStringLiteral("four"), QStringLiteral("vier"))
                               .replace(QStringLiteral("six"), QStringLiteral("6")));
    QCOMPARE(merged.together, 3);
    QCOMPARE(merged.conflicts.size(), 1);
}

void TestMerge::tellsTheLine()
{
    const MergedText merged
        = mergeTexts(Head + Lines, Head + linesWith(QStringLiteral("two"), QStringLiteral("2")),
                     headWith(QStringLiteral("# about\n"), QStringLiteral("# about\n# more\n"))
                         + linesWith(QStringLiteral("two"), QStringLiteral("zwei")));
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts[0].line, 12);
}

void TestMerge::theResultIsStillReadable_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::newRow("a body that would begin like front matter") << "a\nx\nb\n"
                                                               << "---\nx\nb\n"
                                                               << "a\nx\n---\n";
    QTest::newRow("an anchor that went and an alias that came")
        << "---\na: &x 1\nb: 2\nc: 3\n---\n"
        << "---\nb: 2\nc: 3\n---\n"
        << "---\na: &x 1\nb: 2\nc: *x\n---\n";
    QTest::newRow("both mended what was broken") << "---\na: [1\nb: 2\n---\nt\n"
                                                 << "---\na: [1]\nb: 2\n---\nt\n"
                                                 << "---\na: [1, 2\nb: 2\n]\n---\nt\n";
}

void TestMerge::theResultIsStillReadable()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const MergedText merged = mergeTexts(base, mine, theirs);
    const bool readable
        = !FrontMatter::read(mine).problem() && !FrontMatter::read(theirs).problem();
    QVERIFY(!readable || !FrontMatter::read(merged.text).problem());
    QCOMPARE(FrontMatter::read(merged.text).fence().kind, FrontMatter::read(mine).fence().kind);
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
