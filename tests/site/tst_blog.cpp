// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/blog.h"
#include "site/contentfolders.h"
#include "site/postwalk.h"
#include "sitecases.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

QStringList contentFoldersOf(const Blog &blog)
{
    QStringList posts;
    const std::atomic_bool cancelled = false;
    walkPosts(blog, blog.root, cancelled,
              [&](const QString &path) { posts.append(QDir(blog.root).relativeFilePath(path)); });
    return ContentFolders(blog, posts).folders();
}

} // namespace

class TestBlog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void learnsTheGenerator_data();
    void learnsTheGenerator();
    void coversEveryGenerator();
    void findsTheBlogOfAFile_data();
    void findsTheBlogOfAFile();
    void staysBelowHome();
    void opensAnyFolder();
    void namesPosts_data();
    void namesPosts();
    void learnsRealBlogs_data();
    void learnsRealBlogs();
    void takesTheAuthorsWord();
    void knowsTheBlogAroundAFolder();

private:
    QByteArray m_home;
};

void TestBlog::initTestCase()
{
    m_home = qgetenv("HOME");
}

void TestBlog::cleanupTestCase()
{
    qputenv("HOME", m_home);
}

void TestBlog::learnsTheGenerator_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = SiteCases::names();
    QVERIFY(names.size() >= 15);
    for (const QString &name : names)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestBlog::learnsTheGenerator()
{
    QFETCH(const QString, name);
    const QString folder = SiteCases::folder(name);
    const Blog blog = blogAt(folder + QLatin1Char('/'));
    QCOMPARE(blog.root, folder);
    QCOMPARE(blog.name(), name);
    QVERIFY(blog.scanned);
    const QJsonObject found{
        {QStringLiteral("generator"), generatorId(blog.generator)},
        {QStringLiteral("evidence"), QJsonArray::fromStringList(blog.evidence)},
        {QStringLiteral("staticRoots"), QJsonArray::fromStringList(blog.staticRoots)},
        {QStringLiteral("contentFolders"), QJsonArray::fromStringList(contentFoldersOf(blog))}};
    QVERIFY(SiteCases::matches(QJsonDocument(found), folder + QStringLiteral("/expected.json")));
    for (const QString &evidence : blog.evidence) {
        const QString file = evidence.section(QLatin1Char(' '), 0, 0);
        QVERIFY2(QFileInfo::exists(folder + QLatin1Char('/') + file), qUtf8Printable(evidence));
    }
}

void TestBlog::coversEveryGenerator()
{
    QSet<QString> ids;
    for (const QString &name : SiteCases::names())
        ids.insert(generatorId(blogAt(SiteCases::folder(name)).generator));
    for (int i = 0; i <= int(Generator::Plain); ++i) {
        const QString id = generatorId(Generator(i));
        QVERIFY2(ids.contains(id), qUtf8Printable(id));
        QVERIFY(!generatorName(Generator(i)).isEmpty());
    }
    QCOMPARE(generatorId(Generator::NextJs), QStringLiteral("nextjs"));
    QCOMPARE(generatorName(Generator::NextJs), QStringLiteral("Next.js"));
}

void TestBlog::findsTheBlogOfAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("generator");
    QTest::addColumn<bool>("scanned");
    QTest::newRow("a mark two folders up") << "site/content/posts/a.md"
                                           << "site"
                                           << "astro" << true;
    QTest::newRow("a mark in the file's own folder") << "site/a.md"
                                                     << "site"
                                                     << "astro" << true;
    QTest::newRow("a repository whose site is in a subfolder") << "notes 🦀/deep/down/a.md"
                                                               << "notes 🦀"
                                                               << "jekyll" << true;
    QTest::newRow("a generator inside a repository wins") << "notes 🦀/website/posts/a.md"
                                                          << "notes 🦀/website"
                                                          << "jekyll" << true;
    QTest::newRow("a work tree whose .git is a file") << "tree/a.md"
                                                      << "tree"
                                                      << "plain" << true;
    QTest::newRow("nothing upwards: the own folder, unscanned") << "loose/papers/a.md"
                                                                << "loose/papers"
                                                                << "plain" << false;
    QTest::newRow("a file that is not there yet") << "site/content/new.md"
                                                  << "site"
                                                  << "astro" << true;
}

void TestBlog::findsTheBlogOfAFile()
{
    QFETCH(const QString, file);
    QFETCH(const QString, root);
    QFETCH(const QString, generator);
    QFETCH(const bool, scanned);
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    // The folder of all of them is home: what lies at home is no mark.
    qputenv("HOME", QFile::encodeName(dir.path()));
    for (const char *folder : {"site/content/posts", "notes 🦀/.git", "notes 🦀/deep/down",
                               "notes 🦀/website/posts", "tree", "loose/papers", ".git"})
        QVERIFY(dir.mkpath(QString::fromUtf8(folder)));
    for (const char *name :
         {"site/astro.config.mjs", "notes 🦀/website/_config.yml", "tree/.git", "hugo.toml"}) {
        QFile mark(dir.filePath(QString::fromUtf8(name)));
        QVERIFY(mark.open(QIODevice::WriteOnly));
    }

    const Blog blog = blogOfFile(dir.filePath(file));
    QCOMPARE(blog.root, dir.filePath(root));
    QCOMPARE(generatorId(blog.generator), generator);
    QCOMPARE(blog.scanned, scanned);
}

void TestBlog::staysBelowHome()
{
    QTemporaryDir temporary;
    const QDir dir(QFileInfo(temporary.path()).canonicalFilePath());
    QVERIFY(dir.mkpath(QStringLiteral("ada/blog")));
    QFile mark(dir.filePath(QStringLiteral("astro.config.mjs")));
    QVERIFY(mark.open(QIODevice::WriteOnly));

    qputenv("HOME", QFile::encodeName(dir.filePath(QStringLiteral("ada"))));
    QCOMPARE(blogOfFile(dir.filePath(QStringLiteral("ada/blog/a.md"))).root,
             dir.filePath(QStringLiteral("ada/blog")));
    QCOMPARE(blogOfFile(dir.filePath(QStringLiteral("ada/a.md"))).root,
             dir.filePath(QStringLiteral("ada")));
    QVERIFY(!blogOfFile(dir.filePath(QStringLiteral("ada/a.md"))).scanned);
    // The same folders, home elsewhere: now the mark counts.
    qputenv("HOME", "/nonexistent/home");
    QCOMPARE(blogOfFile(dir.filePath(QStringLiteral("ada/blog/a.md"))).root, dir.path());
}

void TestBlog::opensAnyFolder()
{
    QTemporaryDir temporary;
    const Blog gone = blogAt(temporary.filePath(QStringLiteral("gone")));
    QCOMPARE(gone.root, QDir(temporary.path()).filePath(QStringLiteral("gone")));
    QCOMPARE(gone.generator, Generator::Plain);
    const Blog empty = blogAt(temporary.path());
    QCOMPARE(empty.generator, Generator::Plain);
    QCOMPARE(empty.staticRoots, QStringList(QString()));
    QCOMPARE(empty.contentRoots, QStringList());
    QVERIFY(empty.scanned);
}

void TestBlog::namesPosts_data()
{
    QTest::addColumn<bool>("isPost");
    for (const char *name : {"a.md", "A.MD", "a.markdown", "a.mdown", "a.mkd", "a.mdx", "ä.b.md"})
        QTest::newRow(name) << true;
    for (const char *name : {"a.txt", "a.md.txt", "md", ".md", "a.html", "amd", "._a.md", ""})
        QTest::newRow(qstrlen(name) > 0 ? name : "no name") << false;
}

void TestBlog::namesPosts()
{
    QFETCH(const bool, isPost);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE(isPostName(tag == "no name" ? QString() : QString::fromUtf8(tag)), isPost);
}

void TestBlog::learnsRealBlogs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("generator");
    QTest::addColumn<QString>("staticRoot");
    QTest::addColumn<QStringList>("contentFolders");
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    QTest::newRow("a folder that is no blog")
        << QStringLiteral(GALLEY_CASES "/fence") << "plain" << QString() << QStringList();
    if (shared.isEmpty())
        return;
    const auto row = [&](const char *folder, const char *generator, const char *staticRoot,
                         const QStringList &contentFolders) {
        QTest::newRow(folder) << shared + QLatin1Char('/') + QLatin1String(folder)
                              << QString::fromLatin1(generator) << QString::fromLatin1(staticRoot)
                              << contentFolders;
    };
    const auto list
        = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    row("sites/rustfest-sample", "nextjs", "public", list("posts"));
    row("corpus/18F+18f.gsa.gov", "eleventy", "", list("content/pages content/posts"));
    row("corpus/Beyond1993+Hexo-Blog", "hexo", "source", list("source/_posts"));
    row("corpus/babel+website", "docusaurus", "website/static", list("docs website/blog"));
    row("corpus/efe+blog", "astro", "public", list("src/content/blog"));
    row("corpus/efe+blog@0f0d5ca", "jekyll", "", list("_posts"));
    row("corpus/efe+blog@3a164b9", "astro", "public", list("src/content/blog"));
    row("corpus/fightinggg+hexo-blog", "hexo", "themes-configs/hexonext/source",
        list("blog blog_tmp themes-configs/hexonext/source/fightinggg"));
    row("corpus/flcdrg+astro-blog-engine", "astro", "public", list("src/posts"));
    row("corpus/gaearon+overreacted.io", "nextjs", "public", list("public"));
    row("corpus/gopheracademy+gopheracademy-web", "hugo", "static", list("content"));
    row("corpus/haacked+haacked.com", "jekyll", "", list("_posts"));
    row("corpus/hexojs+site", "hexo", "source", list("source/_posts"));
    row("corpus/jekyll+jekyll", "jekyll", "docs", list("docs/_posts docs/_tutorials"));
    row("corpus/leerob+site", "nextjs", "public", list("data/snippets"));
    row("corpus/letsencrypt+website", "hugo", "static", list("content"));
    row("corpus/mafeifan+vitepress-blog", "vitepress", "docs/public", list("docs"));
    row("corpus/mehdisadeghi+mehdix.ir", "jekyll", "src", list("src/_posts"));
    row("corpus/mushanshitiancai+hexo-blog", "hexo", "source", list("source/_posts"));
    row("corpus/phil-opp+blog_os", "zola", "blog/static", list("blog/content"));
    row("corpus/ruby+www.ruby-lang.org", "jekyll", "",
        list("fr/news/_posts id/news/_posts ja/news/_posts ko/news/_posts pl/news/_posts "
             "vi/news/_posts zh_cn/news/_posts zh_tw/news/_posts"));
    row("corpus/rust-lang+this-week-in-rust", "pelican", "content", list("content"));
    row("corpus/s-yoshiki+tech-blog.s-yoshiki.com", "nextjs", "apps/web/public",
        list("apps/web/content/pages apps/web/content/posts"));
    row("corpus/s-yoshiki+tech-blog.s-yoshiki.com/apps/web", "nextjs", "public",
        list("content/pages content/posts"));
    row("corpus/spf13+spf13.com", "hugo", "static", list("content"));
    row("corpus/suatatan+suatatan.github.io", "jekyll", "", list("_posts"));
    row("corpus/szukalski+szukalski.github.io", "hugo", "static", list("content"));
    row("corpus/timlrx+tailwind-nextjs-starter-blog", "nextjs", "public", list("data/blog"));
    row("corpus/v8+v8.dev", "eleventy", "src", list("src/blog src/features"));
    row("corpus/xugaoyi+vuepress-theme-vdoing", "vuepress", "docs/.vuepress/public", list("docs"));
}

void TestBlog::learnsRealBlogs()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, generator);
    QFETCH(const QString, staticRoot);
    QFETCH(const QStringList, contentFolders);
    const Blog blog = blogAt(folder);
    QCOMPARE(generatorId(blog.generator), generator);
    QCOMPARE(blog.staticRoots.first(), staticRoot);
    QCOMPARE(blog.evidence.isEmpty(), blog.generator == Generator::Plain);
    if (blog.generator != Generator::Plain)
        QCOMPARE(contentFoldersOf(blog), contentFolders);
}

void TestBlog::takesTheAuthorsWord()
{
    const QString folder = SiteCases::folder(QStringLiteral("plain"));
    const Blog blog = blogAt(folder,
                             {.generator = Generator::Hugo,
                              .staticRoots = {QStringLiteral("notes")},
                              .contentRoots = {QStringLiteral("notes")}});
    QCOMPARE(blog.generator, Generator::Hugo);
    QCOMPARE(blog.staticRoots, QStringList(QStringLiteral("notes")));
    QCOMPARE(contentFoldersOf(blog), QStringList(QStringLiteral("notes")));
    QVERIFY(!blog.evidence.isEmpty());
    const Blog other = blogAt(SiteCases::folder(QStringLiteral("monorepo-next")),
                              {.siteFolder = QStringLiteral("packages/ui")});
    QCOMPARE(other.siteFolder, QStringLiteral("packages/ui"));
    QCOMPARE(other.generator, Generator::Plain);
}

void TestBlog::knowsTheBlogAroundAFolder()
{
    const QString hugo = SiteCases::folder(QStringLiteral("hugo"));
    QCOMPARE(blogAround(hugo + QStringLiteral("/content/posts")).root, hugo);
    QCOMPARE(blogAround(hugo).root, hugo);
    const QString repository = SiteCases::folder(QStringLiteral("monorepo-next"));
    QCOMPARE(blogAround(repository).siteFolder, QStringLiteral("apps/web"));
    QCOMPARE(blogAround(repository + QStringLiteral("/apps/web/content")).root,
             repository + QStringLiteral("/apps/web"));
}

QTEST_GUILESS_MAIN(TestBlog)
#include "tst_blog.moc"
