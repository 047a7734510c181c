// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/foldedtext.h"
#include "site/newpost.h"
#include "site/postdate.h"
#include "site/postnaming.h"
#include "site/postsearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;
const QDateTime now(QDate(2026, 3, 4), QTime(15, 6, 7), Qt::OffsetFromUTC, 2 * 60 * 60);

void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestNewPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesByHabit_data();
    void namesByHabit();
    void writesByHabit_data();
    void writesByHabit();
    void takesTheNextFreeName();
    void staysWhereItIsTold();
    void keepsWindowsLineEnds();
    void writesRealBlogs();
    void writesDates_data();
    void writesDates();
    void searches_data();
    void searches();
};

void TestNewPost::namesByHabit_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *names, const char *title, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(names).split(QLatin1Char('|'))
                            << QString::fromUtf8(title) << QString::fromUtf8(path);
    };
    row("plain words", "a-walk.md|b.md", "It's a Walk!", "its-a-walk.md");
    row("a date in front", "2024-01-02-a.md|2024-02-03-b.md", "Şehir & Kız ısı",
        "2026-03-04-sehir-kiz-isi.md");
    row("bundles", "a/index.md|b/index.md", "One Two", "one-two/index.md");
    row("dated bundles", "2024-01-02-a/index.mdx|2024-02-03-b/index.mdx", "One",
        "2026-03-04-one/index.mdx");
    row("years", "2023/a.md|2024/b.md", "One", "2026/one.md");
    row("years and months", "2023/01/a.md|2024/02/b.md", "One", "2026/03/one.md");
    row("underscores", "a_b.md|c_d.md", "One Two", "one_two.md");
    row("capitals", "A-Walk/index.md|The-Sea/index.md", "My Day", "My-Day/index.md");
    row("blanks", "my day.md|your day.md", "One Two", "one two.md");
    row("numbers", "0297/index.md|0336/index.mdx|0298/index.md", "One", "0337/index.md");
    row("another suffix", "a.markdown|b.markdown", "One", "one.markdown");
    row("names of the blog's own letters", "散步.md|海.md", "新的 一天", "新的-一天.md");
    row("letters that have no Latin ones", "a.md|b.md", "新的 一天", "新的-一天.md");
    row("German", "a.md", "Straße nach Århus", "strasse-nach-arhus.md");
    row("nothing that can stand in a name", "a.md", "?!/\\", "untitled.md");
    row("a way out of the folder", "a.md", "../../x", "x.md");
    row("languages in names", "a.de.md|b.de.md|b.fr.md", "One", "one.de.md");
    row("languages in bundles", "a/index.en.md|a/index.fr.md|b/index.en.md", "One",
        "one/index.en.md");
    row("only translations tell theirs", "a.md|a.de.md|b.de.md", "One", "one.md");
    row("a name with a dot", "node.js.md|vue.js.md", "One", "one.md");
    row("a flag", "a.md", "Paris 🇫🇷 now", "paris-now.md");
}

void TestNewPost::namesByHabit()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, title);
    QFETCH(const QString, path);
    QCOMPARE(PostNaming(Blog(), names).pathFor(title, now), path);
}

void TestNewPost::writesByHabit_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *files, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(files) << QString::fromUtf8(path)
                            << QByteArray(text);
    };
    row("keys, order and quoting of the neighbours",
        "astro.config.mjs:x¦src/content/blog/a.md:---\ntitle: \"A\"\npublishedAt: "
        "'2024-01-02'\ncategory: 'x'\n---\n¦src/content/blog/b.md:---\ntitle: \"B\"\npublishedAt: "
        "'2024-01-03'\ncategory: 'y'\nimage: /b.png\n---\n¦src/content/blog/c.md:---\ntitle: "
        "\"C\"\npublishedAt: '2024-01-04'\n---\n",
        "src/content/blog/say-it.md",
        "---\ntitle: \"Say \\\"it\\\"\"\npublishedAt: '2026-03-04'\ncategory: ''\n---\n\n");
    row("Jekyll's first post", "_config.yml:title: x", "_posts/2026-03-04-say-it.md",
        "---\nlayout: post\ntitle: Say \"it\"\n---\n\n");
    row("Jekyll's habits",
        "_config.yml:title: x¦_posts/2024-01-01-a.md:---\nlayout: "
        "post\ntitle:  A\ntags: [x]\n---\n¦_posts/2024-01-02-b.md:---\nlayout: post\ntitle: "
        "B\ntags: [y]\n---\n",
        "_posts/2026-03-04-say-it.md", "---\nlayout: post\ntitle: Say \"it\"\ntags: []\n---\n\n");
    row("TOML",
        "hugo.toml:baseURL = \"x\"¦content/post/a.md:+++\ntitle = \"A\"\ndate = "
        "2024-01-02T03:04:05+02:00\ndraft = false\ntags = [\"x\"]\n+++\n",
        "content/post/say-it.md",
        "+++\ntitle = \"Say \\\"it\\\"\"\ndate = 2026-03-04T15:06:07+02:00\ndraft = true\ntags = "
        "[]\n+++\n\n");
    row("Hugo's archetype",
        "hugo.toml:baseURL = \"x\"¦archetypes/post.md:---\ntitle: '{{ replace "
        ".File.ContentBaseName \"-\" \" \" | title }}'\ndate: {{ .Date }}\nslug: {{ .Name "
        "}}\ndraft: true\n---\n\n{{< toc >}}\n¦content/post/a.md:---\ntitle: A\ndate: "
        "2024-01-02\n---\n",
        "content/post/say-it.md",
        "---\ntitle: 'Say \"it\"'\ndate: 2026-03-04\nslug: say-it\ndraft: true\n---\n\n{{< toc "
        ">}}\n");
    row("what an archetype asks of the site is left to the habit",
        "hugo.toml:baseURL = \"x\"¦archetypes/default.md:+++\ntitle = '{{ .Name | humanize }}'\n"
        "date = '{{ now.Format \"2006-01-02\" }}'\nauthor = '{{ .Site.Params.author }}'\n"
        "mood = '{{ .Site.Title }}'\nkind = '{{ .Section }}'\nlayout = '{{ \"wide\" }}'\n+++\n\n"
        "{{ .Site.Title }}\n"
        "¦content/posts/2024/a.md:+++\ntitle = 'A'\nauthor = 'Ada'\n+++\n"
        "¦content/posts/2024/b.md:+++\ntitle = 'B'\nauthor = 'Ada'\n+++\n"
        "¦content/posts/2024/c.md:+++\ntitle = 'C'\nauthor = 'Ada'\n+++\n",
        "content/posts/2026/say-it.md",
        "+++\ntitle = 'Say \"it\"'\ndate = '2026-03-04'\nauthor = 'Ada'\nmood = ''\n"
        "kind = 'posts'\nlayout = 'wide'\n+++\n\n{{ .Site.Title }}\n");
    row("the archetype of the section, as a bundle",
        "hugo.toml:baseURL = \"x\"¦archetypes/default.md:---\nwrong: x\n---\n"
        "¦archetypes/posts/index.md:---\ntitle: \"{{ replace .Name \"-\" \" \" | title }}\"\n---\n"
        "¦content/posts/a/index.md:---\ntitle: A\n---\n",
        "content/posts/say-it/index.md", "---\ntitle: \"Say \\\"it\\\"\"\n---\n");
    row("Jekyll's first post where the defaults give the layout",
        "_config.yml:defaults:\n  - scope:\n      path: \"\"\n      type: posts\n    values:\n"
        "      layout: post\n",
        "_posts/2026-03-04-say-it.md", "---\ntitle: Say \"it\"\n---\n\n");
    row("Jekyll's defaults for another folder",
        "_config.yml:defaults:\n  - scope:\n      path: \"pages\"\n    values:\n"
        "      layout: page\n",
        "_posts/2026-03-04-say-it.md", "---\nlayout: post\ntitle: Say \"it\"\n---\n\n");
    row("Hexo's scaffold and name",
        "_config.yml:new_post_name: \":year-:month-:day-:title.md\"¦scaffolds/post.md:---\ntitle: "
        "{{ title }}\ndate: {{ date }}\ntags:\n---\n",
        "source/_posts/2026-03-04-say-it.md",
        "---\ntitle: Say \"it\"\ndate: 2026-03-04T15:06:07+02:00\ntags:\n---\n");
    row("metadata",
        "pelicanconf.py:x¦content/a.md:Title: A\nDate: 2024-01-02\nCategory: "
        "News\n\nx¦content/b.md:Title: B\nDate: 2024-01-03\nCategory: News\n\nx",
        "content/say-it.md", "Title: Say \"it\"\nDate: 2026-03-04\nCategory: News\n\n");
    row("a folder of notes", "a.md:---\ntitle: A\n---\n", "say-it.md",
        "---\ntitle: Say \"it\"\n---\n\n");
}

void TestNewPost::writesByHabit()
{
    QFETCH(const QString, files);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    for (const QString &file : files.split(QChar(0xA6)))
        write(dir, file.section(QLatin1Char(':'), 0, 0),
              file.section(QLatin1Char(':'), 1).toUtf8());
    const Result<NewPost> post
        = planPost(blogAt(dir.path()), dir.path(), QStringLiteral("Say \"it\""), now, notCancelled);
    QVERIFY(post.ok());
    QCOMPARE(dir.relativeFilePath(post->path), path);
    QCOMPARE(post->bytes, text);
    QVERIFY(writePost(*post).ok());
    QFile written(post->path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), text);
}

void TestNewPost::takesTheNextFreeName()
{
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    write(dir, QStringLiteral("one.md"), "---\ntitle: A\n---\n");
    write(dir, QStringLiteral("one-2.md"), "---\ntitle: A\n---\n");
    const auto plan = [&] {
        return planPost(blogAt(dir.path()), dir.path(), QStringLiteral("One"), now, notCancelled);
    };
    QCOMPARE(plan()->path, dir.filePath(QStringLiteral("one-3.md")));
    write(dir, QStringLiteral("fr/one.fr.md"), "---\ntitle: A\n---\n");
    QCOMPARE(planPost(blogAt(dir.path()), dir.filePath(QStringLiteral("fr")), QStringLiteral("One"),
                      now, notCancelled)
                 ->path,
             dir.filePath(QStringLiteral("fr/one-2.fr.md")));
    // Taken between the plan and its writing: nothing is overwritten.
    const Result<NewPost> post = plan();
    write(dir, QStringLiteral("one-3.md"), "mine");
    QVERIFY(!writePost(*post).ok());
    QFile file(dir.filePath(QStringLiteral("one-3.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestNewPost::staysWhereItIsTold()
{
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    write(dir, QStringLiteral("hugo.toml"), "baseURL = \"x\"\n");
    write(dir, QStringLiteral("content/talks/a.md"), "---\ntitle: A\nvenue: x\n---\n");
    for (const char *name : {"content/post/a.md", "content/post/b.md"})
        write(dir, QLatin1String(name), "---\ntitle: A\ndate: 2024-01-01\n---\n");
    const Blog blog = blogAt(dir.path());
    const auto path = [&](const char *folder) {
        return dir.relativeFilePath(planPost(blog, dir.filePath(QLatin1String(folder)),
                                             QStringLiteral("One"), now, notCancelled)
                                        ->path);
    };
    QCOMPARE(path(""), QStringLiteral("content/post/one.md"));
    QCOMPARE(path("content/talks"), QStringLiteral("content/talks/one.md"));
    QCOMPARE(path("content/new"), QStringLiteral("content/new/one.md"));
}

void TestNewPost::keepsWindowsLineEnds()
{
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    write(dir, QStringLiteral("a.md"), "---\r\ntitle: A\r\n---\r\n");
    QCOMPARE(
        planPost(blogAt(dir.path()), dir.path(), QStringLiteral("One"), now, notCancelled)->bytes,
        QByteArray("---\r\ntitle: One\r\n---\r\n\r\n"));
}

void TestNewPost::writesRealBlogs()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        QSKIP("GALLEY_SHARED names no real posts");
    const auto plan = [&shared](const char *name) {
        const Blog blog = blogAt(shared + QLatin1Char('/') + QLatin1String(name));
        return *planPost(blog, blog.root, QStringLiteral("It's a walk"), now, notCancelled);
    };
    const NewPost astro = plan("corpus/efe+blog@3a164b9");
    QVERIFY(astro.path.endsWith(QStringLiteral("/src/content/blog/2026-03-04-its-a-walk.md")));
    QCOMPARE(astro.bytes,
             QByteArray("---\ntitle: \"It's a walk\"\npublishedAt: '2026-03-04'\ncategory: "
                        "''\n---\n\n"));
    const NewPost jekyll = plan("corpus/efe+blog@0f0d5ca");
    QVERIFY(jekyll.path.endsWith(QStringLiteral("/_posts/2026-03-04-its-a-walk.md")));
    QCOMPARE(jekyll.bytes, QByteArray("---\nlayout: post\ntitle: It's a walk\nog_image:\n---\n\n"));
}

void TestNewPost::writesDates_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("written");
    QTest::newRow("2024-01-02") << "yyyy-MM-dd"
                                << "2026-03-04";
    QTest::newRow("2024/1/2") << "yyyy/M/d"
                              << "2026/3/4";
    QTest::newRow("2024-01-02 03:04") << "yyyy-MM-dd HH:mm"
                                      << "2026-03-04 15:06";
    QTest::newRow("2024-01-02 03:04:05 -0800") << "yyyy-MM-dd HH:mm:ss +hhmm"
                                               << "2026-03-04 15:06:07 +0200";
    QTest::newRow("2024-01-02T03:04:05.123Z") << "yyyy-MM-ddTHH:mm:ss.zzzZ"
                                              << "2026-03-04T13:06:07.000Z";
    QTest::newRow("2024-01-02T03:04:05-08:00") << "yyyy-MM-ddTHH:mm:ss+hh:mm"
                                               << "2026-03-04T15:06:07+02:00";
    QTest::newRow("18 Dec 2014") << "d MMM yyyy"
                                 << "4 Mar 2026";
    QTest::newRow("May 3, 2018") << "MMM d, yyyy"
                                 << "Mar 4, 2026";
    QTest::newRow("2018-02-31") << ""
                                << "";
    QTest::newRow("soon") << ""
                          << "";
}

void TestNewPost::writesDates()
{
    QFETCH(const QString, form);
    QFETCH(const QString, written);
    QCOMPARE(dateFormOf(QLatin1String(QTest::currentDataTag())), form);
    if (!form.isEmpty())
        QCOMPARE(writeDate(now, form), written);
}

void TestNewPost::searches_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *wanted, const char *text, bool found) {
        QTest::newRow(name) << QString::fromUtf8(wanted) << QString::fromUtf8(text) << found;
    };
    row("another case", "HARBOUR", "the harbour", true);
    row("all words", "sea harbour", "harbour at the sea", true);
    row("not all words", "sea harbour", "harbour", false);
    row("a phrase", "\"at the\" sea", "harbour at\nthe sea", true);
    row("no phrase", "\"the at\"", "harbour at the sea", false);
    row("two Japanese letters", "日本", "私は日本にいます", true);
    row("Japanese marks tell letters apart", "か", "が", false);
    row("a dotted capital", "istanbul", "İSTANBUL", true);
    row("a dotless small", "ISPARTA", "ısparta", true);
    row("without accents", "kitapcik", "kitapçık", true);
    row("with accents", "kitapçık", "KITAPÇIK", true);
    row("nothing", "zebra", "horse", false);
}

void TestNewPost::searches()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(PostSearch(wanted).matches(foldText(text).toUtf8()), found);
    QVERIFY(PostSearch(QStringLiteral("  ")).isEmpty());
}

QTEST_GUILESS_MAIN(TestNewPost)
#include "tst_newpost.moc"
