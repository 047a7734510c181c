// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of real posts, by their status: a table that was counted by hand, where the posts
// are there, and a blog of our own with one of each.
#include "blogtree.h"
#include "post/textformat.h"
#include "site/safefile.h"
#include "work/blogpictures.h"

#include <QTest>

using namespace Galley;

namespace {

using Status = PictureResolver::Status;

struct Counts {
    QHash<int, int> references;
    int files = 0;
    int used = 0;
};

Counts countIn(const Blog &blog, const QString &path)
{
    Counts counts;
    const Result<FileBytes> file = readFile(path);
    const Result<DecodedText> text
        = file ? decodeText(file->bytes) : Result<DecodedText>(file.problem());
    if (!text)
        return counts;
    const QList<PictureUse> uses = pictureUses(text->text, BlogPictures(blog, path));
    for (const PictureUse &use : uses)
        ++counts.references[int(use.status)];
    const QString folder = imagesFolder(blog, path, uses);
    for (const ImageEntry &entry : auditImages(blog.root, listImages(folder, false), uses)) {
        counts.files += entry.isMissing() ? 0 : 1;
        counts.used += !entry.isMissing() && !entry.uses.isEmpty() ? 1 : 0;
    }
    return counts;
}

} // namespace

class TestCorpusPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByStatus_data();
    void countsByStatus();
    void countsOneOfEach();
};

void TestCorpusPictures::countsByStatus_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QList<int>>("counts");
    QFile table(QStringLiteral(GALLEY_CASES "/corpus-pictures/table.tsv"));
    QVERIFY(table.open(QFile::ReadOnly));
    const QString corpus = qEnvironmentVariable("GALLEY_SHARED") + QStringLiteral("/corpus/");
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() != 7 || line.startsWith('#') || !QFileInfo::exists(corpus + cells.at(0)))
            continue;
        QList<int> counts;
        for (const QString &cell : cells.mid(1))
            counts.append(cell.toInt());
        QTest::newRow(qPrintable(cells.at(0))) << corpus + cells.at(0) << counts;
    }
}

void TestCorpusPictures::countsByStatus()
{
    if (!QTest::currentDataTag())
        QSKIP("The posts are not here.");
    QFETCH(const QString, post);
    QFETCH(const QList<int>, counts);
    const Counts found = countIn(blogOfFile(post), post);
    QCOMPARE(QList<int>({found.references.value(int(Status::Ok)),
                         found.references.value(int(Status::Missing)),
                         found.references.value(int(Status::WrongCase)),
                         found.references.value(int(Status::Remote)), found.files, found.used}),
             counts);
}

void TestCorpusPictures::countsOneOfEach()
{
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"), QStringLiteral("public/images/a.png:A"),
                QStringLiteral("public/images/B.png:B"), QStringLiteral("public/images/c.png:C"),
                QStringLiteral("posts/p.md:---\nimage: /images/a.png\n---\n![](/images/a.png) "
                               "![](/images/b.png) ![](/images/gone.png) ![](../../x.png) "
                               "![](//cdn.x/y.png) ![]({{ z }}/y.png)\n")});
    const Counts found = countIn(tree.blog(), tree.path(QStringLiteral("posts/p.md")));
    QCOMPARE(found.references.value(int(Status::Ok)), 2);
    QCOMPARE(found.references.value(int(Status::WrongCase)), 1);
    QCOMPARE(found.references.value(int(Status::Missing)), 1);
    QCOMPARE(found.references.value(int(Status::Outside)), 1);
    QCOMPARE(found.references.value(int(Status::Remote)), 1);
    QCOMPARE(found.references.value(int(Status::Templated)), 1);
    QCOMPARE(found.files, 3);
    QCOMPARE(found.used, 2);
}

QTEST_GUILESS_MAIN(TestCorpusPictures)
#include "tst_corpuspictures.moc"
