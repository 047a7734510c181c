// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturedestination.h"

#include "blogtree.h"
#include "post/textformat.h"
#include "site/operation/operationrun.h"
#include "site/postwalk.h"
#include "site/reference.h"
#include "work/blogpictures.h"
#include "work/pictures/pictureaddition.h"
#include "work/pictures/picturelink.h"
#include "work/postcheck.h"

#include <algorithm>

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
        "_posts/2019-01-01-trip.md", "/assets/2018/trip-1.png");
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
    QTest::newRow("none where there are none") << QString();
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    for (const char *name :
         {"efe+blog@3a164b9", "letsencrypt+website", "phil-opp+blog_os", "haacked+haacked.com",
          "babel+website", "Beyond1993+Hexo-Blog", "leerob+site", "suatatan+suatatan.github.io"}) {
        const QString folder = shared + QStringLiteral("/corpus/") + QString::fromLatin1(name);
        if (QFileInfo(folder).isDir())
            QTest::newRow(name) << folder;
    }
}

/// The link has the form that the site's posts use, and check finds no more than before.
void TestPictureDestination::realBlogs()
{
    QFETCH(const QString, folder);
    if (folder.isEmpty())
        return;
    const BlogTree tree;
    tree.copyFrom(folder);
    const Blog blog = tree.blog();
    QStringList posts;
    walkPosts(blog, blog.root, Going, [&posts](const QString &path) { posts.append(path); });
    posts.sort();
    QVERIFY(!posts.isEmpty());
    QStringList relative;
    for (const QString &post : std::as_const(posts))
        relative.append(QDir(blog.root).relativeFilePath(post));
    int looked = 0;
    for (qsizetype i = 0; i < posts.size(); i += std::max<qsizetype>(1, posts.size() / 6)) {
        QFile file(posts[i]);
        QVERIFY(file.open(QFile::ReadOnly));
        const Result<DecodedText> decoded = decodeText(file.readAll());
        if (!decoded)
            continue;
        const QString text = decoded->text;
        const QList<PictureUse> uses = pictureUses(text, BlogPictures(blog, posts[i]));
        PictureAddition addition(blog, posts[i], text, std::nullopt, {}, Going);
        const Result<AddedPicture> added
            = addition.add({.bitmap = bitmap(QColor::fromHsv(int(i) % 360, 200, 200)),
                            .alt = QStringLiteral("A picture")});
        QVERIFY(added.ok());
        const auto after = withPicturesAtEnd(text, {pictureMarkdown(added->alt, added->target)});
        if (!after)
            continue;
        const qsizetype before = PostCheck(blog, relative).check(posts[i], text).size();
        OperationDisk disk;
        QVERIFY(OperationRun(addition.operation(), disk).carryOut().ok());
        const ResolvedReference found = resolveReference(blog, posts[i], added->target);
        QCOMPARE(found.status, ReferenceStatus::Ok);
        QCOMPARE(found.file, added->file);
        QCOMPARE(PostCheck(blog, relative).check(posts[i], *after).size(), before);
        if (const auto own = ownLinkForm(blog, uses))
            QCOMPARE(linkFormOf(blog, added->target), own);
        else
            QVERIFY2(found.served || linkFormOf(blog, added->target) == LinkForm::WithStaticRoot,
                     qPrintable(posts[i] + QStringLiteral(" ") + added->target));
        ++looked;
    }
    QVERIFY(looked > 0);
}

QTEST_GUILESS_MAIN(TestPictureDestination)
#include "tst_picturedestination.moc"
