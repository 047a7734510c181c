// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlink.h"

#include <QTest>

using namespace Galley;

class TestPostLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byGenerator_data();
    void byGenerator();
    void behindTheBlogsOwnPrefix();
};

void TestPostLink::byGenerator_data()
{
    QTest::addColumn<int>("generator");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("link");
    const auto row = [](Generator generator, const char *name, const char *to, const char *link,
                        const char *site = "") {
        QTest::addRow("%s: %s", qPrintable(generatorId(generator)), name)
            << int(generator) << QString::fromUtf8(site) << QString::fromUtf8(to)
            << QString::fromUtf8(link);
    };
    row(Generator::Hugo, "a file", "content/posts/b.md", "{{< relref \"/posts/b.md\" >}}");
    row(Generator::Hugo, "a bundle", "content/posts/b/index.md", "{{< relref \"/posts/b\" >}}");
    row(Generator::Hugo, "in a folder of its own", "web/content/posts/b.md",
        "{{< relref \"/posts/b.md\" >}}", "web");
    row(Generator::Jekyll, "a post", "_posts/2018-05-30-b.md", "{% post_url 2018-05-30-b %}");
    row(Generator::Jekyll, "a post in a folder", "_posts/x/2018-05-30-b.md",
        "{% post_url x/2018-05-30-b %}");
    row(Generator::Jekyll, "a page", "about.md", "/about");
    row(Generator::Hexo, "a post", "source/_posts/b.md", "{% post_path b %}");
    row(Generator::Zola, "a post", "content/blog/b.md", "@/blog/b.md");
    row(Generator::Pelican, "beside it", "posts/b.md", "{filename}b.md");
    row(Generator::Docusaurus, "beside it", "posts/b.md", "./b.md");
    row(Generator::VitePress, "elsewhere", "guide/b.md", "../guide/b.md");
    row(Generator::Plain, "with a blank", "posts/b c.md", "b%20c.md");
    row(Generator::NextJs, "a post", "posts/b.md", "/posts/b");
    row(Generator::NextJs, "a page of its own", "src/app/blog/b/page.mdx", "/blog/b");
    row(Generator::Astro, "a post", "src/content/blog/b.md", "/blog/b");
    row(Generator::Astro, "other letters", "src/content/blog/çığ (1).md", "/blog/çığ%20%281%29");
    row(Generator::Eleventy, "a dated post", "posts/2018-05-30-b.md", "/posts/b/");
    row(Generator::Gatsby, "a bundle", "content/blog/b/index.md", "/blog/b/");
}

void TestPostLink::byGenerator()
{
    QFETCH(int, generator);
    QFETCH(QString, site);
    QFETCH(QString, to);
    QFETCH(QString, link);
    Blog blog;
    blog.root = QStringLiteral("/blog");
    blog.generator = static_cast<Generator>(generator);
    blog.siteFolder = site;
    QCOMPARE(postLink(blog, QStringLiteral("/blog/posts/a.md"), u"/blog/" + to), link);
}

void TestPostLink::behindTheBlogsOwnPrefix()
{
    Blog blog;
    blog.root = QStringLiteral("/blog");
    blog.generator = Generator::NextJs;
    const QString from = QStringLiteral("/blog/posts/a.md");
    const QString to = QStringLiteral("/blog/posts/b.md");
    const QString prefix = QStringLiteral("/writing/");
    QCOMPARE(postLink(blog, from, to, prefix), QStringLiteral("/writing/b"));
    blog.generator = Generator::Zola; // its links name files
    QCOMPARE(postLink(blog, from, to, prefix), QStringLiteral("@/posts/b.md"));
}

QTEST_GUILESS_MAIN(TestPostLink)
#include "tst_postlink.moc"
