// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/linkstyle.h"

#include "site/linkhabits.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

const QString Post = QStringLiteral("posts/walk.md");

/// A folder with these files, "path:text" each.
class Tree
{
public:
    explicit Tree(const QStringList &files)
    {
        m_root = QFileInfo(m_folder.path()).canonicalFilePath();
        for (const QString &each : files) {
            const QString path = absolute(each.section(u':', 0, 0));
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            QVERIFY(file.write(each.section(u':', 1).toUtf8()) >= 0);
        }
    }
    Blog blog() const { return blogAt(m_root); }
    QString absolute(const QString &path) const { return m_root + u'/' + path; }

private:
    QTemporaryDir m_folder;
    QString m_root;
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

class TestLinkStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAnotherFileAlike_data();
    void namesAnotherFileAlike();
    void keepsAwayFromWhatMeansAnother();
    void tellsNothing_data();
    void tellsNothing();
    void findsPlaces();
    void mostPostsDecide_data();
    void mostPostsDecide();
};

void TestLinkStyle::namesAnotherFileAlike_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QStringList &files, const char *post,
                        const char *target, const char *file, const char *written) {
        QTest::newRow(name) << files << QString::fromUtf8(post) << QString::fromUtf8(target)
                            << QString::fromUtf8(file) << QString::fromUtf8(written);
    };
    const QStringList jekyll = list({"_config.yml:", "_posts/2024-01-02-walk.md:"});
    const QStringList next = list({"next.config.js:", "posts/walk.md:"});
    const char *dated = "_posts/2024-01-02-walk.md";
    const char *walk = "posts/walk.md";
    row("from the static root, the file not there", next, walk, "/images/a.png",
        "public/images/b c.png", "/images/b%20c.png");
    row("with the static root's name", next, walk, "/public/images/a.png", "public/images/b.png",
        "/public/images/b.png");
    row("the same without a slash",
        list({"next.config.js:", "posts/walk.md:", "public/images/a.png:x"}), walk,
        "public/images/a.png", "public/images/b.png", "public/images/b.png");
    row("behind the site's address", jekyll, dated, "{{ site.baseurl }}/assets/2018/a.png",
        "assets/2024/b.png", "{{ site.baseurl }}/assets/2024/b.png");
    row("through a filter", jekyll, dated, "{{ \"/assets/a.png\" | relative_url }}", "assets/b.png",
        "{{ \"/assets/b.png\" | relative_url }}");
    row("with a query, which belongs to its file", next, walk, "/images/a.png?v=2",
        "public/images/b.png", "/images/b.png");
    row("below a folder that the generator is told to serve",
        list({".eleventy.js:", "src/walk.md:", "src/_img/a.png:x"}), "src/walk.md", "/_img/a.png",
        "src/_img/walk/b.png", "/_img/walk/b.png");
    row("from the root, without a slash",
        list({"_config.yml:source: src", "src/_posts/2024-01-02-walk.md:", "src/assets/a.png:x"}),
        "src/_posts/2024-01-02-walk.md", "assets/a.png", "src/assets/b.png", "assets/b.png");
    row("by Pelican's mark", list({"pelicanconf.py:", "content/walk.md:"}), "content/walk.md",
        "{static}/images/a.png", "content/images/b.png", "{static}/images/b.png");
    row("by an alias", list({"astro.config.mjs:", "src/content/walk.md:", "src/assets/a.png:x"}),
        "src/content/walk.md", "@/assets/a.png", "src/assets/b.png", "@/assets/b.png");
    row("from the page that the post becomes",
        list({"_config.yml:", "img/a.png:x", "_posts/w.md:"}), "_posts/w.md", "../../img/a.png",
        "img/b.png", "../../img/b.png");
    row("from an index of a folder", list({"_config.yml:", "es/about/index.md:"}),
        "es/about/index.md", "../../images/a.png", "images/b.png", "../../images/b.png");
    row("from a post in Jekyll's own folder, which is no page's",
        list({"_config.yml:", "_posts/2024-01-02-walk.md:", "assets/a.png:x"}), dated,
        "../assets/a.png", "assets/b.png", "/assets/b.png");
    row("beside a post that lies where it is served",
        list({"next.config.js:", "public/walk/index.md:"}), "public/walk/index.md", "./a.png",
        "public/walk/b.png", "./b.png");
    row("in a bundle, whatever others do", list({"hugo.toml:", "content/walk/index.md:"}),
        "content/walk/index.md", "/images/a.png", "content/walk/b.png", "b.png");
}

void TestLinkStyle::namesAnotherFileAlike()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, post);
    QFETCH(const QString, target);
    QFETCH(const QString, file);
    QFETCH(const QString, written);
    const Tree tree(files);
    const auto style = linkStyleOf(tree.blog(), tree.absolute(post), target);
    QVERIFY(style.has_value());
    QCOMPARE(referenceTo(tree.blog(), tree.absolute(post), tree.absolute(file), *style), written);
}

/// An address that would mean a file that is there already is not written for another.
void TestLinkStyle::keepsAwayFromWhatMeansAnother()
{
    const Tree tree(list({"_config.yml:source: src", "src/_posts/w.md:", "src/assets/a.png:x",
                          "src/_posts/assets/b.png:x"}));
    const auto style = linkStyleOf(tree.blog(), tree.absolute(QStringLiteral("src/_posts/w.md")),
                                   QStringLiteral("assets/a.png"));
    QVERIFY(style && style->root);
    const QString file = tree.absolute(QStringLiteral("src/assets/b.png"));
    const QString post = tree.absolute(QStringLiteral("src/_posts/w.md"));
    QVERIFY(!styledReference(tree.blog(), post, file, *style));
    QCOMPARE(referenceTo(tree.blog(), post, file, *style), QStringLiteral("/assets/b.png"));
}

void TestLinkStyle::tellsNothing_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"https://example.org/a.png", "//example.org/a.png", "{{ cover }}",
                               "../../../a.png", "", "data:image/png;base64,AA"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestLinkStyle::tellsNothing()
{
    QFETCH(const QString, target);
    const Tree tree(list({"next.config.js:", "posts/walk.md:"}));
    QVERIFY(!linkStyleOf(tree.blog(), tree.absolute(Post), target));
}

void TestLinkStyle::findsPlaces()
{
    const Tree tree(list({"next.config.js:", "posts/walk.md:"}));
    const auto style
        = linkStyleOf(tree.blog(), tree.absolute(Post), QStringLiteral("/images/a.png"));
    QVERIFY(style.has_value());
    const auto place = [&](const char *target) {
        return placeByStyle(tree.blog(), *style, QString::fromLatin1(target));
    };
    QCOMPARE(place("/media/a%20b.png"), tree.absolute(QStringLiteral("public/media/a b.png")));
    QCOMPARE(place("/../../x.png"), QString());
    QCOMPARE(place("x.png"), QString());
}

void TestLinkStyle::mostPostsDecide_data()
{
    QTest::addColumn<QStringList>("posts");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("cover");
    const auto row = [](const char *name, const QStringList &posts, const char *sample,
                        const char *cover) {
        QTest::newRow(name) << posts << QString::fromLatin1(sample) << QString::fromLatin1(cover);
    };
    row("posts, not references",
        list({"![](a.png) ![](b.png) ![](c.png)", "![](/images/x/a.png)", "![](/images/y/a.png)"}),
        "/images/...", "/images/new.png");
    row("one post, one vote: what it has most",
        list({"![](/a/x.png) ![](./x.png) ![](./y.png)", "![](./x.png)"}), "relative",
        "/images/new.png");
    row("bodies before front matter",
        list({"---\nimage: a/b.png\n---\n![](/images/x/a.png)", "---\nimage: a/b.png\n---\n"}),
        "/images/...", "/images/new.png");
    row("front matter where no body tells",
        list({"---\nimage: /public/a/b.png\n---\n", "---\nimage: /public/a/c.png\n---\n"}),
        "/public/a/...", "/public/images/new.png");
    row("words are no pictures", list({"![Alt Text](url)"}), "/...", "/images/new.png");
    row("nothing", {}, "/...", "/images/new.png");
    row("blanks in a template do not count",
        list({"![]({{site.baseurl}}/a/x.png)", "![]({{ site.baseurl }}/a/x.png)",
              "![](/images/x.png)"}),
        "{{site.baseurl}}/a/...", "{{site.baseurl}}/images/new.png");
}

void TestLinkStyle::mostPostsDecide()
{
    QFETCH(const QStringList, posts);
    QFETCH(const QString, sample);
    QFETCH(const QString, cover);
    const Tree tree(list({"next.config.js:", "posts/walk.md:"}));
    const Blog blog = tree.blog();
    LinkHabits habits(blog);
    for (const QString &post : posts)
        habits.add(tree.absolute(Post), FrontMatter::read(post), post);
    QCOMPARE(habits.sample(), sample);
    QCOMPARE(referenceTo(blog, tree.absolute(Post),
                         tree.absolute(QStringLiteral("public/images/new.png")),
                         habits.coverStyle()),
             cover);
}

QTEST_GUILESS_MAIN(TestLinkStyle)
#include "tst_linkstyle.moc"
