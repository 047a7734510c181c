// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postdate.h"
#include "site/postlist.h"
#include "sitecases.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

void put(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestPostList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachSite_data();
    void listsEachSite();
    void readsOneSummary_data();
    void readsOneSummary();
    void sorts();
    void readsDates_data();
    void readsDates();
    void readsDatesInNames_data();
    void readsDatesInNames();
    void passesOverFolders();
    void reportsInBunches();
    void stopsWhenCancelled();
    void readsOnlyTheHead();
    void listsWhatCannotBeRead();
    void listsRealBlogs_data();
    void listsRealBlogs();
};

void TestPostList::listsEachSite_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : SiteCases::names())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestPostList::listsEachSite()
{
    QFETCH(const QString, name);
    const Blog blog = blogAt(SiteCases::folder(name));
    QJsonArray found;
    for (const PostSummary &post : listPosts(blog, notCancelled)) {
        QJsonObject entry{{QStringLiteral("path"), QDir(blog.root).relativeFilePath(post.path)},
                          {QStringLiteral("title"), post.title},
                          {QStringLiteral("date"), post.date},
                          {QStringLiteral("draft"), post.draft},
                          {QStringLiteral("cover"), post.cover}};
        if (post.problem)
            entry.insert(QStringLiteral("unreadable"), true);
        found.append(entry);
    }
    QVERIFY(SiteCases::matches(QJsonDocument(found), blog.root + QStringLiteral("/posts.json")));
}

void TestPostList::readsOneSummary_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("draft");
    QTest::addColumn<QString>("cover");
    const auto row = [](const char *name, const char *path, const char *text, const char *title,
                        const char *date = "", bool draft = false, const char *cover = "") {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text)
                            << QString::fromUtf8(title) << QString::fromUtf8(date) << draft
                            << QString::fromUtf8(cover);
    };
    row("an empty file is named by its file", "a/leer ä.md", "", "leer ä");
    row("an index is named by its folder", "a/2020-01-02-trip/index.md", "Text", "trip",
        "2020-01-02");
    row("the title wins over the heading", "a.md", "---\ntitle: T\n---\n# H\n", "T");
    row("keys in any case", "a.md", "---\nTitle: T\nDate: 2020-02-03\n---\n", "T", "2020-02-03");
    row("a folded title is one line", "a.md", "---\ntitle: >-\n  two\n  lines\n---\n", "two lines");
    row("an empty title gives way to the heading", "a.md", "---\ntitle:\n---\n# H #\n", "H");
    row("a heading inside code does not count", "a.md", "~~~\n# no\n~~~\n# yes\n", "yes");
    row("a heading of the second level does not count", "name.md", "## no\n", "name");
    row("an underlined heading", "a.md", "Words here\n==========\n", "Words here");
    row("published: false is a draft", "a.md", "---\ntitle: T\npublished: false\n---\n", "T", "",
        true);
    row("published with a date is no draft", "a.md", "---\ntitle: T\npublished: 2020-01-01\n---\n",
        "T", "2020-01-01");
    row("published: true is no date", "2019-01-01-a.md", "---\ntitle: T\npublished: true\n---\n",
        "T", "2019-01-01");
    row("draft: True as Python writes it", "a.md", "---\ntitle: T\ndraft: True\n---\n", "T", "",
        true);
    row("a status as Pelican has it", "a.md", "Title: T\nDate: 2020-01-01\nStatus: draft\n\nText\n",
        "T", "2020-01-01", true);
    row("the folder of drafts", "source/_drafts/a.md", "---\ntitle: T\n---\n", "T", "", true);
    row("a cover within a group", "a.md", "---\ntitle: T\ncover:\n  image: x.png\n---\n", "T", "",
        false, "x.png");
    row("the first of several images", "a.md", "---\ntitle: T\nimages: [a.png, b.png]\n---\n", "T",
        "", false, "a.png");
    row("TOML in single quotes", "a.md", "+++\ntitle = 'T = 1'\ndate = 2020-01-01\n+++\n", "T = 1",
        "2020-01-01");
    row("JSON", "a.md", "{\n  \"title\": \"T\",\n  \"draft\": true\n}\nText\n", "T", "", true);
    row("invalid YAML still shows its title", "a.md", "---\ntitle: T\nx: [1\n---\n# H\n", "T");
    row("an unclosed fence", "name.md", "---\ntitle: T\n", "name");
}

void TestPostList::readsOneSummary()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    QFETCH(const QString, date);
    QFETCH(const bool, draft);
    QFETCH(const QString, cover);
    const Blog blog = {QStringLiteral("/b"), Generator::Plain, {}, {QString()}, true};
    const PostSummary post = summarizeText(blog, QStringLiteral("/b/") + path, text);
    QCOMPARE(post.path, QStringLiteral("/b/") + path);
    QCOMPARE(post.title, title);
    QCOMPARE(post.date, date);
    QCOMPARE(post.draft, draft);
    QCOMPARE(post.cover, cover);
    QCOMPARE(post.day.isValid(), !date.isEmpty());
    const bool broken
        = text.contains(QLatin1String("[1")) || text == QLatin1String("---\ntitle: T\n");
    QCOMPARE(post.problem.has_value(), broken);
}

void TestPostList::sorts()
{
    QList<PostSummary> posts;
    for (const auto &[title, date] :
         {std::pair("b", ""), std::pair("old", "2001-01-01"), std::pair("a", ""),
          std::pair("new", "2020-01-01T10:00:00+02:00"), std::pair("newer", "2020-01-01 09:00"),
          std::pair("odd", "some day"), std::pair("east", "2020-01-01 12:00 +0300")}) {
        PostSummary post;
        post.title = QString::fromLatin1(title);
        post.day = readPostDate(QString::fromLatin1(date));
        posts.append(post);
    }
    sortPosts(posts);
    QStringList titles;
    for (const PostSummary &post : posts)
        titles.append(post.title);
    QCOMPARE(titles.join(QLatin1Char(' ')), QStringLiteral("east newer new old a b odd"));
}

void TestPostList::readsDates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::newRow("2018-05-30") << "2018-05-30T00:00:00Z";
    QTest::newRow("2018-5-3") << "2018-05-03T00:00:00Z";
    QTest::newRow("2018/05/03") << "2018-05-03T00:00:00Z";
    QTest::newRow("2018-05-30 14:15") << "2018-05-30T14:15:00Z";
    QTest::newRow("2018-05-30 14:15:16") << "2018-05-30T14:15:16Z";
    QTest::newRow("2018-05-30 14:15:16 +0200") << "2018-05-30T12:15:16Z";
    QTest::newRow("2015-03-17 14:00:00 -4") << "2015-03-17T18:00:00Z";
    QTest::newRow("2004-05-08 -0800") << "2004-05-08T08:00:00Z";
    QTest::newRow("2018-05-30T14:15:16Z") << "2018-05-30T14:15:16Z";
    QTest::newRow("2018-05-30T14:15:16.284Z") << "2018-05-30T14:15:16Z";
    QTest::newRow("2018-05-30T14:15:16+05:30") << "2018-05-30T08:45:16Z";
    QTest::newRow("2016-12-17T0:00:00-08:00") << "2016-12-17T08:00:00Z";
    QTest::newRow("18 Dec 2014") << "2014-12-18T00:00:00Z";
    QTest::newRow("May 3, 2018") << "2018-05-03T00:00:00Z";
    for (const char *none :
         {"2018-02-31", "2018-02-31 23:50:48", "2019-27-01T10:00:00", "0000-01-01",
          "2024-09-1721:00", "yesterday", "2018", "2018-05-30 25:00"})
        QTest::newRow(none) << QString();
    QTest::newRow("") << QString();
}

void TestPostList::readsDates()
{
    QFETCH(const QString, iso);
    const QDateTime found = readPostDate(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.isValid() ? found.toUTC().toString(Qt::ISODate) : QString(), iso);
}

void TestPostList::readsDatesInNames_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rest");
    QTest::newRow("2018-05-30-rustfest.md") << "2018-05-30"
                                            << "rustfest";
    QTest::newRow("2018-05-30.md") << "2018-05-30"
                                   << "2018-05-30";
    QTest::newRow("2018-05-30_a b.md") << "2018-05-30"
                                       << "a b";
    QTest::newRow("20180530-x.md") << ""
                                   << "20180530-x";
    QTest::newRow("2018-05-301.md") << ""
                                    << "2018-05-301";
    QTest::newRow("x-2018-05-30.md") << ""
                                     << "x-2018-05-30";
}

void TestPostList::readsDatesInNames()
{
    QFETCH(const QString, date);
    QFETCH(const QString, rest);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(dateInFileName(name), date);
    QCOMPARE(nameWithoutDate(name), rest);
}

void TestPostList::passesOverFolders()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    for (const char *name : {"posts/ä 🦀.md", "deep/er/still/a.markdown", ".git/x.md",
                             "node_modules/p/x.md", "deep/node_modules/x.md", "deep/.cache/x.md",
                             "_site/x.md", "locked/x.md", "posts/.post.md.galley-abcdef"})
        put(dir, QString::fromUtf8(name), "text");
    QVERIFY(QFile::link(QStringLiteral("."), dir.filePath(QStringLiteral("circle"))));
    QVERIFY(QFile::link(QStringLiteral("gone.md"), dir.filePath(QStringLiteral("dangling.md"))));
    QFile::setPermissions(dir.filePath(QStringLiteral("locked")), QFileDevice::Permissions());

    QStringList titles;
    for (const PostSummary &post : listPosts(blogAt(temporary.path()), notCancelled))
        titles.append(post.title);
    QFile::setPermissions(dir.filePath(QStringLiteral("locked")),
                          QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
    // The superuser may look into any folder.
    titles.removeIf(
        [](const QString &title) { return ::geteuid() == 0 && title == QLatin1String("x"); });
    // A link that leads nowhere is a post that cannot be read: it is listed, and says so.
    QCOMPARE(
        titles,
        QStringList({QStringLiteral("a"), QStringLiteral("dangling"), QStringLiteral("ä 🦀")}));
}

void TestPostList::reportsInBunches()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    for (int i = 0; i < 150; ++i)
        put(dir, QStringLiteral("posts/%1.md").arg(i), "---\ndate: 2020-01-01\n---\n");
    QList<qsizetype> sizes;
    QSet<QString> reported;
    const QList<PostSummary> posts
        = listPosts(blogAt(temporary.path()), notCancelled, [&](const QList<PostSummary> &some) {
              sizes.append(some.size());
              for (const PostSummary &post : some)
                  reported.insert(post.path);
          });
    QCOMPARE(posts.size(), 150);
    QCOMPARE(reported.size(), 150);
    QVERIFY(sizes.size() > 1);
    QVERIFY(!sizes.contains(0));
}

void TestPostList::stopsWhenCancelled()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    for (int i = 0; i < 200; ++i)
        put(dir, QStringLiteral("%1.md").arg(i), "text");
    std::atomic_bool cancelled = false;
    const QList<PostSummary> posts = listPosts(
        blogAt(temporary.path()), cancelled, [&](const QList<PostSummary> &) { cancelled = true; });
    QVERIFY(posts.size() > 0);
    QVERIFY(posts.size() < 200);
}

void TestPostList::readsOnlyTheHead()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    // Two-byte letters, so that a cut at a fixed number of bytes falls into one.
    put(dir, QStringLiteral("long.md"),
        "---\ntitle: Long\n---\n\n" + QByteArray("\xc3\xa4").repeated(50'000) + "\n");
    put(dir, QStringLiteral("late.md"), QByteArray("words\n").repeated(20'000) + "# Too late\n");
    const Blog blog = blogAt(temporary.path());
    const PostSummary post = summarize(blog, dir.filePath(QStringLiteral("long.md")));
    QCOMPARE(post.title, QStringLiteral("Long"));
    QVERIFY(!post.problem);
    QCOMPARE(summarize(blog, dir.filePath(QStringLiteral("late.md"))).title,
             QStringLiteral("late"));
}

void TestPostList::listsWhatCannotBeRead()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    put(dir, QStringLiteral("latin.md"), "---\ntitle: Caf\xe9\n---\nText\n");
    put(dir, QStringLiteral("zeros.md"), QByteArray("a\0b", 3));
    const Blog blog = blogAt(temporary.path());
    QCOMPARE(listPosts(blog, notCancelled).size(), 2);
    QVERIFY(summarize(blog, dir.filePath(QStringLiteral("latin.md")))
                .title.startsWith(QLatin1String("Caf")));
    const PostSummary gone = summarize(blog, dir.filePath(QStringLiteral("2020-01-01-gone.md")));
    QCOMPARE(gone.title, QStringLiteral("gone"));
    QVERIFY(gone.problem);
    QCOMPARE(int(gone.problem->code), int(Problem::FileMissing));
}

void TestPostList::listsRealBlogs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a folder without posts") << QStringLiteral(GALLEY_CASES "/sites/nextjs/public");
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    const QDir corpus(shared + QStringLiteral("/corpus"));
    if (shared.isEmpty())
        return;
    for (const QString &name : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qUtf8Printable(name)) << corpus.filePath(name);
}

void TestPostList::listsRealBlogs()
{
    QFETCH(const QString, folder);
    for (const PostSummary &post : listPosts(blogAt(folder), notCancelled)) {
        QVERIFY2(!post.title.isEmpty(), qUtf8Printable(post.path));
        QVERIFY2(!post.title.contains(QLatin1Char('\n')), qUtf8Printable(post.path));
        QVERIFY2(QFileInfo(post.path).isAbsolute(), qUtf8Printable(post.path));
    }
}

QTEST_GUILESS_MAIN(TestPostList)
#include "tst_postlist.moc"
