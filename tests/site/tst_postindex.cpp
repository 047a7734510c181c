// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/indexsearch.h"
#include "site/index/postrefresh.h"
#include "site/postsearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;

namespace {

/// A blog in a folder, its index in another.
struct Bench {
    Bench() { blog.root = QFileInfo(folder.path()).canonicalFilePath(); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = blog.root + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void open()
    {
        index.reset();
        auto opened = PostIndex::open(profile.path(), blog.root);
        QVERIFY(opened.ok());
        index = std::move(opened).value();
        stored.clear();
        const auto posts = index->load();
        QVERIFY(posts.ok());
        for (const PostSummary &post : *posts)
            stored.insert(post.path.mid(blog.root.size() + 1), post);
    }
    /// Names of posts that were read, then "-name" for those that have gone.
    QString refresh(PostRefresh::Depth depth = PostRefresh::Depth::PostsAndCovers)
    {
        QStringList told;
        report = PostRefresh(*index, blog).run(depth, cancelled, [&](const RefreshStep &step) {
            for (const PostSummary &post : step.posts) {
                told.append(post.path.mid(blog.root.size() + 1));
                stored.insert(told.last(), post);
            }
            for (const QString &path : step.gone)
                told.append(u'-' + path.mid(blog.root.size() + 1));
            if (cancelAfterFirst && !step.posts.isEmpty())
                cancelled = true;
        });
        std::sort(told.begin(), told.end());
        return told.join(u' ');
    }
    QString find(const QString &words) const
    {
        const auto search = IndexSearch::open(index->file(), blog.root);
        if (!search)
            return QStringLiteral("cannot open");
        const auto hits = search.value()->find(PostSearch(words));
        if (!hits)
            return QStringLiteral("failed: ") + hits.problem().arguments.join(u' ');
        QStringList names;
        for (const SearchHit &hit : *hits)
            names.append(QFileInfo(hit.path).completeBaseName());
        return names.join(u' ');
    }

    QTemporaryDir folder;
    QTemporaryDir profile;
    Blog blog;
    std::unique_ptr<PostIndex> index;
    QMap<QString, PostSummary> stored;
    RefreshReport report;
    std::atomic_bool cancelled = false;
    bool cancelAfterFirst = false;
};

QByteArray post(const char *title, const char *body, const char *more = "")
{
    return QByteArray("---\ntitle: ") + title + "\n" + more + "---\n\n" + body + "\n";
}

} // namespace

class TestPostIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARestart();
    void readsOnlyWhatChanged();
    void isMadeAnewIfBroken_data();
    void isMadeAnewIfBroken();
    void twoProcessesDoNotMeet();
    void keepsTheListOfADriveThatIsGone_data();
    void keepsTheListOfADriveThatIsGone();
    void keepsThePostsOfAFolderThatCannotBeRead();
    void listsWhatCannotBeRead();
    void listsNamesThatAreNotUtf8();
    void walksNoLoops();
    void aCoverThatComesIsSeen();
    void stopsWhenCancelled();
    void finds_data();
    void finds();
    void findsWhatReadingFinds();
    void aChangedPostIsFoundByItsNewWords();
};

void TestPostIndex::survivesARestart()
{
    Bench bench;
    bench.write(QStringLiteral("posts/a.de.md"),
                post("Ä title", "Text",
                     "date: 2020-01-02 10:00 +0200\ntags: [x, y z]\ndraft: true\n"
                     "description: >-\n  two\n  lines\nimage: /p.png\n"));
    bench.write(QStringLiteral("posts/b.md"), "---\ntitle: [unfinished\n---\n");
    bench.write(QStringLiteral("p.png"), "png");
    bench.blog.staticRoots = {QString()};
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("posts/a.de.md posts/b.md"));
    const PostSummary read = bench.stored.value(QStringLiteral("posts/a.de.md"));
    const PostSummary broken = bench.stored.value(QStringLiteral("posts/b.md"));
    bench.open();
    QCOMPARE(bench.stored.size(), 2);
    const PostSummary kept = bench.stored.value(QStringLiteral("posts/a.de.md"));
    QCOMPARE(kept.path, read.path);
    QCOMPARE(kept.title, QStringLiteral("Ä title"));
    QCOMPARE(kept.date, read.date);
    QCOMPARE(kept.day, read.day);
    QVERIFY(kept.draft);
    QCOMPARE(kept.tags, (QStringList{QStringLiteral("x"), QStringLiteral("y z")}));
    QCOMPARE(kept.description, QStringLiteral("two lines"));
    QCOMPARE(kept.language, QStringLiteral("de"));
    QCOMPARE(kept.cover, QStringLiteral("/p.png"));
    QCOMPARE(kept.coverFile, bench.blog.root + QStringLiteral("/p.png"));
    QVERIFY(kept.changed > 0);
    QVERIFY(!kept.problem);
    const PostSummary keptBroken = bench.stored.value(QStringLiteral("posts/b.md"));
    QVERIFY(keptBroken.problem && broken.problem);
    QCOMPARE(keptBroken.problem->code, broken.problem->code);
    QCOMPARE(keptBroken.problem->line, broken.problem->line);
    QCOMPARE(
        QDir(bench.blog.root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        (QStringList{QStringLiteral("p.png"), QStringLiteral("posts")}));
}

void TestPostIndex::readsOnlyWhatChanged()
{
    Bench bench;
    for (const char *name : {"a.md", "b.md", "c.md"})
        bench.write(QLatin1String(name), post("T", "one"));
    bench.open();
    bench.refresh();
    QCOMPARE(bench.refresh(), QString());
    bench.write(QStringLiteral("b.md"), post("T", "other"));
    bench.write(QStringLiteral("new/d.md"), post("T", "new"));
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/c.md")));
    QCOMPARE(bench.refresh(), QStringLiteral("-c.md b.md new/d.md"));
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
    // The same size within the same second: only the exact time tells.
    bench.write(QStringLiteral("a.md"), post("T", "two"));
    QCOMPARE(bench.refresh(PostRefresh::Depth::Posts), QStringLiteral("a.md"));
    bench.open();
    QCOMPARE(bench.stored.keys().join(u' '), QStringLiteral("a.md b.md new/d.md"));
    QCOMPARE(bench.refresh(), QString());
}

void TestPostIndex::isMadeAnewIfBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database at all") << QByteArray("not a database, not at all").repeated(100);
    QTest::newRow("zeros after a power cut") << QByteArray(8192, '\0');
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0", 18);
    QTest::newRow("empty") << QByteArray();
}

void TestPostIndex::isMadeAnewIfBroken()
{
    QFETCH(const QByteArray, bytes);
    Bench bench;
    bench.write(QStringLiteral("a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    const QString path = bench.index->file();
    bench.index.reset();
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    bench.open();
    QCOMPARE(bench.stored.size(), 0);
    QCOMPARE(bench.index->file(), path);
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
}

void TestPostIndex::twoProcessesDoNotMeet()
{
    Bench bench;
    bench.write(QStringLiteral("a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    auto other = PostIndex::open(bench.profile.path(), bench.blog.root);
    QVERIFY(other.ok());
    QVERIFY(other.value()->file() != bench.index->file());
    QVERIFY(other.value()->load()->isEmpty());
    PostRefresh(*other.value(), bench.blog)
        .run(PostRefresh::Depth::Posts, bench.cancelled, [](const RefreshStep &) {});
    QCOMPARE(other.value()->known().size(), 1);
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
}

void TestPostIndex::keepsTheListOfADriveThatIsGone_data()
{
    QTest::addColumn<bool>("mountPointStays");
    QTest::newRow("its folder has gone") << false;
    QTest::newRow("an empty folder is left") << true;
}

void TestPostIndex::keepsTheListOfADriveThatIsGone()
{
    QFETCH(const bool, mountPointStays);
    Bench bench;
    bench.write(QStringLiteral("posts/a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    QVERIFY(QDir(bench.blog.root + QStringLiteral("/posts")).removeRecursively());
    if (!mountPointStays)
        QVERIFY(QDir().rmdir(bench.blog.root));
    QCOMPARE(bench.refresh(), QString());
    QVERIFY(bench.report.rootIsGone);
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
    bench.write(QStringLiteral("posts/b.md"), post("T", "one"));
    QCOMPARE(bench.refresh(), QStringLiteral("-posts/a.md posts/b.md"));
    QVERIFY(!bench.report.rootIsGone);
}

void TestPostIndex::keepsThePostsOfAFolderThatCannotBeRead()
{
    Bench bench;
    bench.write(QStringLiteral("shut/a.md"), post("T", "one"));
    bench.write(QStringLiteral("b.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    const QString shut = bench.blog.root + QStringLiteral("/shut");
    // Root reads every folder: a link to nowhere in its place is no folder for anyone.
    if (geteuid() == 0)
        QSKIP("root may read every folder");
    QVERIFY(QFile::setPermissions(shut, QFile::WriteOwner));
    QCOMPARE(bench.refresh(), QString());
    QCOMPARE(bench.report.unreadableFolders, QStringList{shut});
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPostIndex::listsWhatCannotBeRead()
{
    Bench bench;
    bench.write(QStringLiteral("yaml.md"), "---\ntitle: Still\nx: [1\n---\nwords here\n");
    bench.write(QStringLiteral("bytes.md"), QByteArray("\xff\xfe\x01\0\xd8\xff zebra", 13));
    QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all.md"),
                        bench.blog.root + QStringLiteral("/2020-01-02-lost.md")));
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("2020-01-02-lost.md bytes.md yaml.md"));
    QVERIFY(bench.stored.value(QStringLiteral("yaml.md")).problem);
    QCOMPARE(bench.stored.value(QStringLiteral("yaml.md")).title, QStringLiteral("Still"));
    const PostSummary lost = bench.stored.value(QStringLiteral("2020-01-02-lost.md"));
    QVERIFY(lost.problem);
    QCOMPARE(lost.title, QStringLiteral("lost"));
    QCOMPARE(bench.find(QStringLiteral("words")), QStringLiteral("yaml"));
}

void TestPostIndex::listsNamesThatAreNotUtf8()
{
    Bench bench;
    const QByteArray path = QFile::encodeName(bench.blog.root) + "/caf\xe9.md";
    FILE *file = ::fopen(path.constData(), "wb");
    if (!file)
        QSKIP("this file system takes only UTF-8");
    ::fputs("---\ntitle: T\n---\n", file);
    ::fclose(file);
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("caf%E9.md"));
    const PostSummary odd = bench.stored.value(QStringLiteral("caf%E9.md"));
    QVERIFY(odd.problem);
    QVERIFY(odd.problem->arguments.join(u' ').contains(QLatin1String("UTF-8")));
    QCOMPARE(bench.refresh(), QString());
    ::unlink(path.constData());
}

void TestPostIndex::walksNoLoops()
{
    Bench bench;
    bench.write(QStringLiteral("posts/a.md"), post("T", "one"));
    bench.write(QStringLiteral("node_modules/x/readme.md"), post("T", "one"));
    bench.write(QStringLiteral(".git/x.md"), post("T", "one"));
    QVERIFY(QFile::link(bench.blog.root, bench.blog.root + QStringLiteral("/posts/loop")));
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("posts/a.md"));
    QCOMPARE(bench.report.folders,
             (QStringList{bench.blog.root, bench.blog.root + QStringLiteral("/posts")}));
}

void TestPostIndex::aCoverThatComesIsSeen()
{
    Bench bench;
    bench.blog.staticRoots = {QString()};
    bench.write(QStringLiteral("a.md"), post("T", "one", "image: /p.png\n"));
    bench.open();
    bench.refresh();
    QCOMPARE(bench.stored.value(QStringLiteral("a.md")).coverFile, QString());
    bench.write(QStringLiteral("p.png"), "png");
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
    QVERIFY(!bench.stored.value(QStringLiteral("a.md")).coverFile.isEmpty());
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/p.png")));
    QCOMPARE(bench.refresh(PostRefresh::Depth::Posts), QString());
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
}

void TestPostIndex::stopsWhenCancelled()
{
    Bench bench;
    for (int i = 0; i < 900; ++i)
        bench.write(QStringLiteral("%1.md").arg(i), post("T", "one"));
    bench.open();
    bench.cancelAfterFirst = true;
    bench.refresh();
    bench.cancelAfterFirst = false;
    bench.open();
    const qsizetype kept = bench.stored.size();
    QVERIFY(kept > 0 && kept < 900);
    bench.cancelled = false;
    bench.refresh();
    QCOMPARE(bench.stored.size(), 900);
}

void TestPostIndex::finds_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *asked, const char *expected) {
        QTest::newRow(asked) << QString::fromUtf8(expected);
    };
    row("harbour", "title tag body");
    row("HARBOUR", "title tag body");
    row("arbou", "title tag body");
    row("harbour ferry", "body");
    row("\"ferry harbour\"", "");
    row("\"the harbour ferry\"", "body");
    row("日", "japan");
    row("本", "japan");
    row("日本", "japan");
    row("日本語", "japan");
    row("本日", "");
    row("東京へ", "japan");
    row("istanbul", "turkish");
    row("İstanbul", "turkish");
    row("ISTANBUL", "turkish");
    row("ıstanbul", "turkish");
    row("ısı", "turkish");
    row("ISI", "turkish");
    row("isi", "turkish");
    row("cafe", "body");
    row("c++", "code");
    row("node.js", "code");
    row("node js", "code");
    row("e.j", "code");
    row("🦀", "code");
    row("wayside", "slug-of-the-wayside");
    row("a two-line description", "slug-of-the-wayside");
    row("OR", "tag slug-of-the-wayside");
    row("harbour OR ferry", "");
    row("harbour AND ferry", "");
    row("harbour*", "");
    row("title:harbour", "");
    row("NOT", "");
    row("\"", "");
    row("'; DROP TABLE post; --", "");
    row("%", "");
    row("_", "");
    row("x y z", "");
}

void TestPostIndex::finds()
{
    QFETCH(const QString, expected);
    static Bench *bench = nullptr;
    if (!bench) {
        static Bench made;
        bench = &made;
        made.write(QStringLiteral("body.md"),
                   post("Bread", "At the harbour\nferry we had a Café.", "date: 2021-01-01\n"));
        made.write(QStringLiteral("tag.md"), post("Salt", "For us.", "tags: [Harbour]\n"));
        made.write(QStringLiteral("title.md"), post("Old Harbours", "No."));
        made.write(QStringLiteral("japan.md"), post("旅行", "去年は日本語を習い、東京へ行った。"));
        made.write(QStringLiteral("turkish.md"), post("Gezi", "İstanbul'da ısı yüksek."));
        made.write(QStringLiteral("code.md"), post("Kode", "C++ and Node.js with 🦀."));
        made.write(QStringLiteral("2020-01-01-slug-of-the-wayside.md"),
                   post("W", "Fork.", "description: a two-line\n  description\n"));
        made.open();
        made.refresh();
    }
    QString found = bench->find(QString::fromUtf8(QTest::currentDataTag()));
    found.remove(QStringLiteral("2020-01-01-"));
    QStringList names = found.split(u' ', Qt::SkipEmptyParts);
    QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
    if (QByteArray(QTest::currentDataTag()) == "OR") {
        std::sort(names.begin(), names.end());
        std::sort(wanted.begin(), wanted.end());
    }
    QCOMPARE(names, wanted);
}

// Words of one blog, also so common ones that the index gives the question up to the texts.
void TestPostIndex::findsWhatReadingFinds()
{
    Bench bench;
    QMap<QString, QByteArray> texts;
    for (int i = 0; i < 700; ++i) {
        QByteArray body;
        for (int j = 0; j < 12; ++j)
            body += "word" + QByteArray::number((i * 7 + j * 131) % 900) + (j % 5 ? " " : "日本");
        texts.insert(QStringLiteral("p%1").arg(i), body);
        bench.write(QStringLiteral("p%1.md").arg(i), post("T", body.constData()));
    }
    bench.open();
    bench.refresh();
    for (const char *asked : {"word", "d1", "1", "word11", "rd89 日本", "本word", "word1 word2",
                              "\"word7 word\"", "本w 1", "9日", "word900"}) {
        const PostSearch search(QString::fromUtf8(asked));
        std::set<QString> expected;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (search.matches("t\n" + text.key().toUtf8() + "\n\n" + text.value()))
                expected.insert(text.key());
        }
        const QStringList found
            = bench.find(QString::fromUtf8(asked)).split(u' ', Qt::SkipEmptyParts);
        QVERIFY2(std::set<QString>(found.begin(), found.end()) == expected, asked);
        QCOMPARE(std::size_t(found.size()), expected.size());
    }
}

void TestPostIndex::aChangedPostIsFoundByItsNewWords()
{
    Bench bench;
    bench.write(QStringLiteral("a.md"), post("T", "before"));
    bench.open();
    bench.refresh();
    const auto search = IndexSearch::open(bench.index->file(), bench.blog.root);
    QVERIFY(search.ok());
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("before")))->size(), 1);
    bench.write(QStringLiteral("a.md"), post("New", "after it"));
    bench.refresh();
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("before")))->size(), 0);
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("after")))->size(), 1);
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("new")))->first().rank, 8);
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/a.md")));
    bench.write(QStringLiteral("b.md"), post("T", "else"));
    bench.refresh();
    QCOMPARE(search.value()->find(PostSearch(QStringLiteral("after")))->size(), 0);
}

QTEST_GUILESS_MAIN(TestPostIndex)
#include "tst_postindex.moc"
