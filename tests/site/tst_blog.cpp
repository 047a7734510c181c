// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/blog.h"
#include "sitecases.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

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
        {QStringLiteral("staticRoots"), QJsonArray::fromStringList(blog.staticRoots)}};
    QVERIFY(SiteCases::matches(QJsonDocument(found), folder + QStringLiteral("/expected.json")));
    for (const QString &file : blog.evidence)
        QVERIFY2(QFileInfo::exists(folder + QLatin1Char('/') + file), qUtf8Printable(file));
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
    QTest::newRow("a repository without a generator") << "notes 🦀/deep/down/a.md"
                                                      << "notes 🦀"
                                                      << "plain" << true;
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
    QTest::addColumn<QStringList>("staticRoots");
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    QTest::newRow("a folder that is no blog")
        << QStringLiteral(GALLEY_CASES) << "plain" << QStringList{QString()};
    if (shared.isEmpty())
        return;
    const auto row = [&](const char *folder, const char *generator, const QStringList &roots) {
        QTest::newRow(folder) << shared + QLatin1Char('/') + QLatin1String(folder)
                              << QString::fromLatin1(generator) << roots;
    };
    const QString publicFolder = QStringLiteral("public");
    row("sites/rustfest-sample", "nextjs", {publicFolder});
    row("corpus/efe+blog@3a164b9", "astro", {publicFolder});
    row("corpus/efe+blog@0f0d5ca", "jekyll", {QString()});
    row("corpus/18F+18f.gsa.gov", "eleventy", {QString()});
    row("corpus/Beyond1993+Hexo-Blog", "hexo", {QStringLiteral("source")});
    row("corpus/babel+website", "docusaurus", {QStringLiteral("static")});
    row("corpus/flcdrg+astro-blog-engine", "astro", {publicFolder});
    row("corpus/gaearon+overreacted.io", "nextjs", {publicFolder});
    row("corpus/gopheracademy+gopheracademy-web", "hugo", {QStringLiteral("content")});
    row("corpus/haacked+haacked.com", "jekyll", {QString()});
    row("corpus/hexojs+site", "hexo", {QStringLiteral("source")});
    row("corpus/jekyll+jekyll/docs", "jekyll", {QString()});
    row("corpus/leerob+site", "nextjs", {publicFolder});
    row("corpus/letsencrypt+website", "hugo",
        {QStringLiteral("static"), QStringLiteral("content")});
    row("corpus/mafeifan+vitepress-blog", "vitepress", {publicFolder});
    row("corpus/mehdisadeghi+mehdix.ir", "jekyll", {QStringLiteral("src")});
    row("corpus/mushanshitiancai+hexo-blog", "hexo", {QStringLiteral("source")});
    row("corpus/phil-opp+blog_os/blog", "zola", {QStringLiteral("content")});
    row("corpus/ruby+www.ruby-lang.org", "jekyll", {QString()});
    row("corpus/rust-lang+this-week-in-rust", "pelican", {QStringLiteral("content")});
    row("corpus/s-yoshiki+tech-blog.s-yoshiki.com/apps/web", "nextjs", {publicFolder});
    row("corpus/spf13+spf13.com", "hugo", {QStringLiteral("static"), QStringLiteral("content")});
    row("corpus/suatatan+suatatan.github.io", "jekyll", {QString()});
    row("corpus/szukalski+szukalski.github.io", "hugo", {QStringLiteral("content")});
    row("corpus/timlrx+tailwind-nextjs-starter-blog", "nextjs", {publicFolder});
    row("corpus/v8+v8.dev", "eleventy", {QString(), QStringLiteral("src")});
    row("corpus/xugaoyi+vuepress-theme-vdoing", "vuepress",
        {QStringLiteral("docs/.vuepress/public")});
}

void TestBlog::learnsRealBlogs()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, generator);
    QFETCH(const QStringList, staticRoots);
    const Blog blog = blogAt(folder);
    QCOMPARE(generatorId(blog.generator), generator);
    QCOMPARE(blog.staticRoots, staticRoots);
}

QTEST_GUILESS_MAIN(TestBlog)
#include "tst_blog.moc"
