// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturedestination.h"

#include "blogtree.h"
#include "post/textformat.h"
#include "site/operation/operationrun.h"
#include "site/postwalk.h"
#include "site/reference.h"
#include "work/pictures/pictureaddition.h"
#include "work/pictures/picturelink.h"
#include "work/postcheck.h"

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

QImage bitmap(QColor colour = Qt::darkMagenta)
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a post's link to a new bitmap would be.
QString targetFor(const Blog &blog, const QString &post)
{
    PictureAddition addition(blog, post, textOf(post), std::nullopt, {}, Going);
    const Result<AddedPicture> added = addition.add({.bitmap = bitmap()});
    return added ? added->target : QString();
}

} // namespace

class TestPictureDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereThePostsPicturesGo_data();
    void goesWhereThePostsPicturesGo();
    void realBlogs_data();
    void realBlogs();
};

void TestPictureDestination::goesWhereThePostsPicturesGo_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const QStringList &files, const char *post,
                        const char *target) {
        QTest::newRow(name) << files << QString::fromLatin1(post) << QString::fromLatin1(target);
    };
    const auto list = [](std::initializer_list<const char *> files) {
        QStringList all;
        for (const char *file : files)
            all.append(QString::fromLatin1(file));
        return all;
    };
    row("where its own lie, in its own form",
        list({"next.config.js:", "public/images/posts/trip/001.jpg:x",
              "posts/trip.md:![a](/public/images/posts/trip/001.jpg)"}),
        "posts/trip.md", "/public/images/posts/trip/002.png");
    row("beside a Hugo bundle's text", list({"hugo.toml:", "content/posts/trip/index.md:# Trip"}),
        "content/posts/trip/index.md", "trip-1.png");
    row("below the static root of a Hugo blog without bundles",
        list({"hugo.toml:", "content/posts/trip.md:# Trip"}), "content/posts/trip.md",
        "/images/trip/trip-1.png");
    row("where a Jekyll blog's other posts have theirs",
        list({"_config.yml:", "assets/2018/old.jpg:x",
              "_posts/2018-01-01-old.md:![a](/assets/2018/old.jpg)",
              "_posts/2019-01-01-trip.md:# Trip"}),
        "_posts/2019-01-01-trip.md", "/assets/2019/trip-1.png");
    row("by month, as those of another folder have",
        list({"astro.config.mjs:", "src/assets/2024/04/a.png:x",
              "src/posts/2024/2024-04-29-old.md:![](../../assets/2024/04/a.png)",
              "src/posts/2005/2005-10-17-trip.md:x"}),
        "src/posts/2005/2005-10-17-trip.md", "../../assets/2005/10/trip-1.png");
    row("where its own would lie if they were there",
        list({"next.config.js:", "posts/trip.md:![](/images/2018/trip/a.png)"}), "posts/trip.md",
        "/images/2018/trip/trip-1.png");
    row("the same behind the site's address",
        list({"_config.yml:", "_posts/2019-01-01-trip.md:![]({{ site.baseurl }}/assets/t/a.png)"}),
        "_posts/2019-01-01-trip.md", "{{ site.baseurl }}/assets/t/trip-1.png");
    row("where those of all other posts would lie",
        list({"hugo.toml:", "content/2017/old.md:![](/postimages/2017/old/a.png)",
              "content/2013/odd.md:![](a.png) ![](b.png) ![](c.png)", "content/2016/trip.md:x"}),
        "content/2016/trip.md", "/postimages/2016/trip/trip-1.png");
    row("where a site's own rule would find them",
        list({".eleventy.js:", "src/_img/old/a.png:x", "src/blog/old.md:![](/_img/old/a.png)",
              "src/notes/trip.md:x"}),
        "src/notes/trip.md", "/_img/trip/trip-1.png");
    row("from the root without a slash",
        list({"_config.yml:source: src", "src/assets/p/a.png:x",
              "src/_posts/2018-01-01-old.md:![](assets/p/a.png)",
              "src/_posts/2019-01-01-trip.md:x"}),
        "src/_posts/2019-01-01-trip.md", "assets/p/trip-1.png");
    row("in the folder of a Hexo post whose pictures are not there",
        list({"_config.yml:", "package.json:{\"dependencies\":{\"hexo\":\"7\"}}",
              "source/_posts/old.md:![](a.png)", "source/_posts/trip.md:x"}),
        "source/_posts/trip.md", "trip-1.png");
    row("in no folder that posts and pictures have in common",
        list({"docs/.vuepress/config.ts:", "docs/.vuepress/public/img/a.png:x",
              "docs/index.md:![](/img/a.png)", "docs/notes/trip.md:x"}),
        "docs/notes/trip.md", "/img/trip-1.png");
    row("no bundle's way for a lone file",
        list({"hugo.toml:", "content/old/index.md:![](a.png)", "content/trip.md:x"}),
        "content/trip.md", "/images/trip/trip-1.png");
    row("in a folder of its own, as the other posts have",
        list({"_config.yml:", "media/old/1.jpg:x",
              "_posts/2018-01-01-old.md:![a](/media/old/1.jpg)",
              "_posts/2019-01-01-trip.md:# Trip"}),
        "_posts/2019-01-01-trip.md", "/media/trip/trip-1.png");
    row("in a Hexo post's own folder",
        list({"_config.yml:", "package.json:{\"dependencies\":{\"hexo\":\"7\"}}",
              "source/_posts/old/a.jpg:x", "source/_posts/old.md:![a](a.jpg)",
              "source/_posts/trip.md:# Trip"}),
        "source/_posts/trip.md", "trip-1.png");
    row("of a Jekyll blog that tells nothing",
        list({"_config.yml:", "_posts/2019-01-01-trip.md:x"}), "_posts/2019-01-01-trip.md",
        "/assets/images/trip/trip-1.png");
    row("beside a post of a plain folder", list({"trip.md:x"}), "trip.md", "trip-1.png");
}

void TestPictureDestination::goesWhereThePostsPicturesGo()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, post);
    QFETCH(const QString, target);
    const BlogTree tree;
    tree.write(files);
    QCOMPARE(targetFor(tree.blog(), tree.path(post)), target);
}

void TestPictureDestination::realBlogs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("target");
    QTest::newRow("none where there are none") << QString() << QString() << QString();
    const QString shared = qEnvironmentVariable("GALLEY_SHARED") + QStringLiteral("/corpus/");
    QFile table(QStringLiteral(GALLEY_CASES "/corpus-pictures/pasted.tsv"));
    QVERIFY(table.open(QFile::ReadOnly));
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() != 3 || line.startsWith('#') || !QFileInfo::exists(shared + cells[0]))
            continue;
        QTest::newRow(qPrintable(cells[0] + u'/' + cells[1]))
            << shared + cells[0] << cells[1] << cells[2];
    }
}

/// The link has the form that the site's posts use, whether their pictures are there or not, and
/// check finds no more than before.
void TestPictureDestination::realBlogs()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, post);
    QFETCH(const QString, target);
    if (folder.isEmpty())
        return;
    const BlogTree tree;
    tree.copyFrom(folder);
    const Blog blog = tree.blog();
    QStringList posts;
    walkPosts(blog, blog.root, Going,
              [&](const QString &path) { posts.append(QDir(blog.root).relativeFilePath(path)); });
    const QString path = tree.path(post);
    const QString text = textOf(path);
    QVERIFY(!text.isEmpty());
    PictureAddition addition(blog, path, text, std::nullopt, {}, Going);
    const Result<AddedPicture> added
        = addition.add({.bitmap = bitmap(), .alt = QStringLiteral("Pasted")});
    QVERIFY(added.ok() && added->isNew);
    QCOMPARE(added->target, target);
    const auto after = withPicturesAtEnd(text, {pictureMarkdown(added->alt, added->target)});
    QVERIFY(after.has_value());
    const qsizetype before = PostCheck(blog, posts).check(path, text).size();
    OperationDisk disk;
    QVERIFY(OperationRun(addition.operation(), disk).carryOut().ok());
    const ResolvedReference found = resolveReference(blog, path, added->target);
    QCOMPARE(found.status, ReferenceStatus::Ok);
    QCOMPARE(found.file, added->file);
    QCOMPARE(PostCheck(blog, posts).check(path, *after).size(), before);
}

QTEST_GUILESS_MAIN(TestPictureDestination)
#include "tst_picturedestination.moc"
