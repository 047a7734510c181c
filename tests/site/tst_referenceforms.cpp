// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkform.h"
#include "site/reference.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

Q_DECLARE_METATYPE(Galley::ReferenceStatus)
Q_DECLARE_METATYPE(Galley::ReferenceRule)
Q_DECLARE_METATYPE(Galley::LinkForm)

namespace {

using Status = ReferenceStatus;
using Rule = ReferenceRule;

void make(const QDir &folder, const QString &name)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

/// One small site for each way to serve pictures, and the references that real posts have to them:
/// checked by hand against the generators' documents.
class TestReferenceForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsFileAndRule_data();
    void tellsFileAndRule();
    void writesTheSitesForm_data();
    void writesTheSitesForm();
    void findsWhatItWrites();
    void tellsForms_data();
    void tellsForms();

private:
    QString site(const char *name) const { return m_root + QLatin1Char('/') + QLatin1String(name); }

    QTemporaryDir m_temporary;
    QString m_root;
};

void TestReferenceForms::initTestCase()
{
    m_root = QFileInfo(m_temporary.path()).canonicalFilePath();
    const QDir root(m_root);
    for (const char *name : {"next/next.config.js",
                             "next/posts/walk.md",
                             "next/public/images/walk/a b.png",
                             "next/public/images/walk/Ship.JPG",
                             "next/posts/beside.png",
                             "astro/astro.config.mjs",
                             "astro/src/content/blog/walk.md",
                             "astro/src/content/blog/beside.png",
                             "astro/src/assets/sea.png",
                             "astro/public/og.png",
                             "jekyll/_config.yml",
                             "jekyll/_posts/2024-01-02-walk.md",
                             "jekyll/public/images/walk.png",
                             "jekyll/assets/sea.png",
                             "hugo/hugo.toml",
                             "hugo/content/post/trip/index.md",
                             "hugo/content/post/trip/sea.jpg",
                             "hugo/content/post/lone.md",
                             "hugo/content/post/lone.jpg",
                             "hugo/static/img/sea.jpg",
                             "hexo/_config.yml",
                             "hexo/source/_posts/walk.md",
                             "hexo/source/_posts/walk/sea.jpg",
                             "hexo/source/img/ship.jpg",
                             "zola/content/trip/index.md",
                             "zola/content/trip/sea.jpg",
                             "zola/templates/x",
                             "pelican/pelicanconf.py",
                             "pelican/content/walk.md",
                             "pelican/content/images/sea.jpg",
                             "mono/package.json",
                             "mono/apps/web/next.config.js",
                             "mono/apps/web/posts/walk.md",
                             "mono/apps/web/public/images/sea.jpg",
                             "docusaurus/docusaurus.config.js",
                             "docusaurus/blog/walk.md",
                             "docusaurus/static/img/sea.jpg",
                             "twice/next.config.js",
                             "twice/posts/walk.md",
                             "twice/public/public/sea.jpg"})
        make(root, QString::fromUtf8(name));
    QFile zola(root.filePath(QStringLiteral("zola/config.toml")));
    QVERIFY(zola.open(QIODevice::WriteOnly));
    QVERIFY(zola.write("base_url = \"https://example.org\"\n") > 0);
}

void TestReferenceForms::tellsFileAndRule_data()
{
    QTest::addColumn<QString>("blog");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ReferenceStatus>("status");
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReferenceRule>("rule");
    QTest::addColumn<bool>("served");
    const char *blog = nullptr;
    const char *post = nullptr;
    const auto row = [&](const char *target, Status status, const char *file = "",
                         Rule rule = Rule::None, bool served = false) {
        QTest::newRow(qPrintable(QLatin1String(blog) + QLatin1String(": ") + QLatin1String(target)))
            << QString::fromLatin1(blog) << QString::fromLatin1(post) << QString::fromUtf8(target)
            << status << QString::fromUtf8(file) << rule << served;
    };
    blog = "next";
    post = "posts/walk.md";
    row("/images/walk/a%20b.png", Status::Ok, "public/images/walk/a b.png", Rule::StaticRoot, true);
    row("/images/walk/a b.png", Status::Ok, "public/images/walk/a b.png", Rule::StaticRoot, true);
    row("/public/images/walk/a%20b.png", Status::Ok, "public/images/walk/a b.png",
        Rule::NamedStaticRoot);
    row("public/images/walk/a%20b.png", Status::Ok, "public/images/walk/a b.png",
        Rule::NamedStaticRoot);
    row("../public/images/walk/a%20b.png", Status::Ok, "public/images/walk/a b.png",
        Rule::BesidePost);
    row("images/walk/a%20b.png", Status::Ok, "public/images/walk/a b.png", Rule::StaticRoot);
    row("/images/walk/ship.jpg", Status::WrongCase, "public/images/walk/Ship.JPG",
        Rule::StaticRoot);
    row("/public/images/walk/ship.jpg", Status::WrongCase, "public/images/walk/Ship.JPG",
        Rule::NamedStaticRoot);
    row("beside.png", Status::Ok, "posts/beside.png", Rule::BesidePost);
    row("/images/none.png", Status::Missing, "public/images/none.png", Rule::StaticRoot);
    row("/public/images/none.png", Status::Missing, "public/images/none.png",
        Rule::NamedStaticRoot);
    row("none.png", Status::Missing, "posts/none.png", Rule::BesidePost);
    row("../../next.png", Status::Outside);
    row("https://example.org/a.png", Status::Remote);
    row("//example.org/a.png", Status::Remote);
    row("data:image/png;base64,AAAA", Status::Remote);
    row("{{ cover }}", Status::Templated);
    blog = "twice";
    row("/public/sea.jpg", Status::Ok, "public/public/sea.jpg", Rule::StaticRoot, true);
    blog = "astro";
    post = "src/content/blog/walk.md";
    row("./beside.png", Status::Ok, "src/content/blog/beside.png", Rule::BesidePost, true);
    row("../../assets/sea.png", Status::Ok, "src/assets/sea.png", Rule::BesidePost, true);
    row("@/assets/sea.png", Status::Ok, "src/assets/sea.png", Rule::Alias, true);
    row("~/assets/sea.png", Status::Ok, "src/assets/sea.png", Rule::Alias, true);
    row("/og.png", Status::Ok, "public/og.png", Rule::StaticRoot, true);
    row("/public/og.png?v=2#x", Status::Ok, "public/og.png", Rule::NamedStaticRoot);
    blog = "jekyll";
    post = "_posts/2024-01-02-walk.md";
    row("/public/images/walk.png", Status::Ok, "public/images/walk.png", Rule::StaticRoot, true);
    row("/images/walk.png", Status::Ok, "public/images/walk.png", Rule::UsualFolder);
    row("{{ site.baseurl }}/assets/sea.png", Status::Ok, "assets/sea.png", Rule::StaticRoot, true);
    row("{{ '/assets/sea.png' | relative_url }}", Status::Ok, "assets/sea.png", Rule::StaticRoot,
        true);
    row("../assets/sea.png", Status::Ok, "assets/sea.png", Rule::BesidePost);
    blog = "hugo";
    post = "content/post/trip/index.md";
    row("sea.jpg", Status::Ok, "content/post/trip/sea.jpg", Rule::BesidePost, true);
    row("/img/sea.jpg", Status::Ok, "static/img/sea.jpg", Rule::StaticRoot, true);
    row("/static/img/sea.jpg", Status::Ok, "static/img/sea.jpg", Rule::NamedStaticRoot);
    row("/post/trip/sea.jpg", Status::Ok, "content/post/trip/sea.jpg", Rule::StaticRoot, true);
    post = "content/post/lone.md";
    row("lone.jpg", Status::Ok, "content/post/lone.jpg", Rule::BesidePost);
    row("../lone.jpg", Status::Ok, "content/post/lone.jpg", Rule::AssetFolder);
    blog = "hexo";
    post = "source/_posts/walk.md";
    row("sea.jpg", Status::Ok, "source/_posts/walk/sea.jpg", Rule::AssetFolder, true);
    row("walk/sea.jpg", Status::Ok, "source/_posts/walk/sea.jpg", Rule::BesidePost);
    row("/img/ship.jpg", Status::Ok, "source/img/ship.jpg", Rule::StaticRoot, true);
    blog = "zola";
    post = "content/trip/index.md";
    row("sea.jpg", Status::Ok, "content/trip/sea.jpg", Rule::BesidePost, true);
    row("@/trip/sea.jpg", Status::Ok, "content/trip/sea.jpg", Rule::Alias);
    blog = "pelican";
    post = "content/walk.md";
    row("{static}/images/sea.jpg", Status::Ok, "content/images/sea.jpg", Rule::StaticRoot, true);
    row("{attach}images/sea.jpg", Status::Ok, "content/images/sea.jpg", Rule::BesidePost, true);
    blog = "mono";
    post = "apps/web/posts/walk.md";
    row("/images/sea.jpg", Status::Ok, "apps/web/public/images/sea.jpg", Rule::StaticRoot, true);
    row("/public/images/sea.jpg", Status::Ok, "apps/web/public/images/sea.jpg",
        Rule::NamedStaticRoot);
    blog = "docusaurus";
    post = "blog/walk.md";
    row("@site/static/img/sea.jpg", Status::Ok, "static/img/sea.jpg", Rule::Alias, true);
}

void TestReferenceForms::tellsFileAndRule()
{
    QFETCH(const QString, blog);
    QFETCH(const QString, post);
    QFETCH(const QString, target);
    QFETCH(const ReferenceStatus, status);
    QFETCH(const QString, file);
    QFETCH(const ReferenceRule, rule);
    QFETCH(const bool, served);
    const Blog of = blogAt(m_root + QLatin1Char('/') + blog);
    const ResolvedReference found = resolveReference(of, of.root + QLatin1Char('/') + post, target);
    QCOMPARE(int(found.status), int(status));
    QCOMPARE(found.file, file.isEmpty() ? QString() : of.root + QLatin1Char('/') + file);
    QCOMPARE(int(found.rule), int(rule));
    QCOMPARE(found.served, served);
    QCOMPARE(ruleText(found.rule).isEmpty(), rule == Rule::None);
}

void TestReferenceForms::writesTheSitesForm_data()
{
    QTest::addColumn<QString>("blog");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("file");
    QTest::addColumn<LinkForm>("form");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *blog, const char *post, const char *file, LinkForm form,
                        const char *written) {
        QTest::newRow(
            qPrintable(QLatin1String(blog) + QLatin1String(": ") + QLatin1String(written)))
            << QString::fromLatin1(blog) << QString::fromLatin1(post) << QString::fromLatin1(file)
            << form << QString::fromUtf8(written);
    };
    row("next", "posts/walk.md", "public/images/walk/a b.png", LinkForm::FromRoot,
        "/images/walk/a%20b.png");
    row("next", "posts/walk.md", "public/images/walk/a b.png", LinkForm::WithStaticRoot,
        "/public/images/walk/a%20b.png");
    row("next", "posts/walk.md", "posts/beside.png", LinkForm::FromRoot, "beside.png");
    row("astro", "src/content/blog/walk.md", "src/content/blog/beside.png", LinkForm::FromRoot,
        "beside.png");
    row("astro", "src/content/blog/walk.md", "src/content/blog/beside.png", LinkForm::DotRelative,
        "./beside.png");
    row("astro", "src/content/blog/walk.md", "src/assets/sea.png", LinkForm::DotRelative,
        "../../assets/sea.png");
    row("astro", "src/content/blog/walk.md", "public/og.png", LinkForm::Relative, "/og.png");
    row("jekyll", "_posts/2024-01-02-walk.md", "public/images/walk.png", LinkForm::FromRoot,
        "/public/images/walk.png");
    row("jekyll", "_posts/2024-01-02-walk.md", "assets/sea.png", LinkForm::Relative,
        "/assets/sea.png");
    row("hugo", "content/post/trip/index.md", "content/post/trip/sea.jpg", LinkForm::FromRoot,
        "sea.jpg");
    row("hugo", "content/post/lone.md", "static/img/sea.jpg", LinkForm::FromRoot, "/img/sea.jpg");
    row("hugo", "content/post/lone.md", "content/post/trip/sea.jpg", LinkForm::FromRoot,
        "/post/trip/sea.jpg");
    row("hexo", "source/_posts/walk.md", "source/_posts/walk/sea.jpg", LinkForm::FromRoot,
        "sea.jpg");
    row("mono", "apps/web/posts/walk.md", "apps/web/public/images/sea.jpg", LinkForm::FromRoot,
        "/images/sea.jpg");
}

void TestReferenceForms::writesTheSitesForm()
{
    QFETCH(const QString, blog);
    QFETCH(const QString, post);
    QFETCH(const QString, file);
    QFETCH(const LinkForm, form);
    QFETCH(const QString, written);
    const Blog of = blogAt(m_root + QLatin1Char('/') + blog);
    const QString path = of.root + QLatin1Char('/') + file;
    const QString postPath = of.root + QLatin1Char('/') + post;
    QCOMPARE(referenceTo(of, postPath, path, form), written);
    // And back.
    QCOMPARE(resolveReference(of, postPath, written).file, path);
}

void TestReferenceForms::findsWhatItWrites()
{
    const Blog of = blogAt(site("next"));
    const QDir root(of.root);
    const QString post = root.filePath(QStringLiteral("posts/walk.md"));
    for (const char *name :
         {"100% (sure) #1?.png", "[x]{y}.png", "Ümlaut 日本.png", "a'b\"c.png"}) {
        const QString file = root.filePath(QStringLiteral("public/") + QString::fromUtf8(name));
        make(root, QStringLiteral("public/") + QString::fromUtf8(name));
        for (const LinkForm form : {LinkForm::FromRoot, LinkForm::WithStaticRoot}) {
            const QString written = referenceTo(of, post, file, form);
            QVERIFY2(!written.contains(QLatin1Char(' ')) && !written.contains(QLatin1Char('(')),
                     qUtf8Printable(written));
            QCOMPARE(resolveReference(of, post, written).file, file);
        }
    }
}

void TestReferenceForms::tellsForms_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("/images/a.png") << int(LinkForm::FromRoot);
    QTest::newRow("/public/images/a.png") << int(LinkForm::WithStaticRoot);
    QTest::newRow("a.png") << int(LinkForm::Relative);
    QTest::newRow("../a.png") << int(LinkForm::Relative);
    QTest::newRow("./a.png") << int(LinkForm::DotRelative);
    QTest::newRow("https://example.org/a.png") << -1;
    QTest::newRow("//example.org/a.png") << -1;
    QTest::newRow("{{ x }}/a.png") << -1;
}

void TestReferenceForms::tellsForms()
{
    QFETCH(const int, form);
    const auto found = linkFormOf(blogAt(site("next")), QLatin1String(QTest::currentDataTag()));
    QCOMPARE(found ? int(*found) : -1, form);
}

QTEST_GUILESS_MAIN(TestReferenceForms)
#include "tst_referenceforms.moc"
