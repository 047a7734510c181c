// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureaddition.h"

#include "blogtree.h"
#include "site/operation/operationrun.h"
#include "site/reference.h"
#include "support/folderbin.h"
#include "work/blogpictures.h"
#include "work/pictures/picturelink.h"

#include <QBuffer>

using namespace Galley;

namespace {

const std::atomic_bool Going = false;

QByteArray png(int width, QColor colour = Qt::darkCyan)
{
    QImage image(width, 4, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage bitmap(QColor colour = Qt::darkMagenta)
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// A disk that is full from a certain write on.
class FullDisk : public FolderBin
{
public:
    FullDisk(const QString &bin, int writes)
        : FolderBin(bin)
        , m_left(writes)
    { }
    Result<QByteArray> write(const QString &path, const QByteArray &bytes,
                             const QByteArray &expected) override
    {
        if (m_left-- > 0)
            return OperationDisk::write(path, bytes, expected);
        return Problem{Problem::WriteFailed, {path, QStringLiteral("No space left on device")}};
    }

private:
    int m_left;
};

} // namespace

class TestPictureAddition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFilesAndFolders();
    void whatIsThereIsLinked();
    void namesNeverMeet();
    void hardNames_data();
    void hardNames();
    void aFailureLeavesAllAsItWas_data();
    void aFailureLeavesAllAsItWas();
    void nothingLeavesTheBlog();
    void aFolderWithoutPermission();
    void linksAtTheEnd_data();
    void linksAtTheEnd();
    void linksInTheText_data();
    void linksInTheText();
    void markdownIsEscaped_data();
    void markdownIsEscaped();
};

void TestPictureAddition::makesFilesAndFolders()
{
    const BlogTree tree;
    tree.write({QStringLiteral("_config.yml:"), QStringLiteral("_posts/2019-01-01-trip.md:x")});
    const BlogTree::Files before = tree.files();
    const QTemporaryDir bin;
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("_posts/2019-01-01-trip.md")),
                             {}, std::nullopt, {}, Going);
    const Result<AddedPicture> quay
        = addition.add({.bitmap = bitmap(), .alt = QStringLiteral("The quay")});
    QVERIFY(quay.ok() && quay->isNew);
    QCOMPARE(quay->target, QStringLiteral("/assets/images/trip/the-quay.png"));
    const Result<AddedPicture> other = addition.add({.bitmap = bitmap(Qt::black)});
    QVERIFY(other.ok() && other->isNew);
    const Result<AddedPicture> again = addition.add({.bitmap = bitmap(Qt::black)});
    QVERIFY(again.ok() && !again->isNew);
    QCOMPARE(again->file, other->file);
    QCOMPARE(tree.files(), before); // a plan changes nothing

    FolderBin disk(bin.path());
    OperationRun run(addition.operation(), disk);
    QVERIFY(run.carryOut().ok());
    QCOMPARE(tree.files().size(), before.size() + 3 + 2); // three folders, two files
    QCOMPARE(resolveReference(tree.blog(), tree.path(QStringLiteral("_posts/2019-01-01-trip.md")),
                              quay->target)
                 .file,
             quay->file);
    QVERIFY(run.takeBack().ok());
    QCOMPARE(tree.files(), before);
}

void TestPictureAddition::whatIsThereIsLinked()
{
    const BlogTree tree;
    tree.write({QStringLiteral("hugo.toml:"), QStringLiteral("content/posts/trip/index.md:x"),
                QStringLiteral("archive/x.txt:x")});
    tree.write(QStringLiteral("content/posts/trip/one.png"), png(4));
    tree.write(QStringLiteral("static/shared/two.png"), png(5));
    tree.write(QStringLiteral("archive/unseen.png"), png(6));
    const QTemporaryDir outside;
    const QString twin = outside.filePath(QStringLiteral("named otherwise.png"));
    QVERIFY(QFile::copy(tree.path(QStringLiteral("content/posts/trip/one.png")), twin));
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("content/posts/trip/index.md")),
                             {}, std::nullopt, {}, Going);
    const auto linked = [&addition](const QString &path) {
        const Result<AddedPicture> added = addition.add({.path = path});
        return added && !added->isNew ? added->target : QString();
    };
    QCOMPARE(linked(tree.path(QStringLiteral("content/posts/trip/one.png"))),
             QStringLiteral("one.png"));
    QCOMPARE(linked(tree.path(QStringLiteral("static/shared/two.png"))),
             QStringLiteral("/shared/two.png"));
    QCOMPARE(linked(twin), QStringLiteral("one.png"));
    QVERIFY(addition.operation().steps.isEmpty());
    // In the blog, but where no reader finds it.
    const Result<AddedPicture> unseen
        = addition.add({.path = tree.path(QStringLiteral("archive/unseen.png"))});
    QVERIFY(unseen.ok() && unseen->isNew);
}

void TestPictureAddition::namesNeverMeet()
{
    const BlogTree tree;
    tree.write({QStringLiteral("trip.md:x"), QStringLiteral("The-Quay.PNG:x"),
                QStringLiteral("the-quay-2.png/x:a folder")});
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("trip.md")), {}, std::nullopt,
                             {}, Going);
    for (const char *name : {"the-quay-3.png", "the-quay-4.png"}) {
        const QColor colour = name[9] == '3' ? Qt::red : Qt::green;
        const Result<AddedPicture> added
            = addition.add({.bitmap = bitmap(colour), .alt = QStringLiteral("The quay")});
        QVERIFY(added.ok());
        QCOMPARE(added->target, QString::fromLatin1(name));
    }
}

void TestPictureAddition::hardNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const QString &file, const char *target) {
        QTest::newRow(name) << file << QString::fromUtf8(target);
    };
    row("quotes", QStringLiteral("a \"b\" 'c'.png"), "a-b-c.png");
    row("spaces", QStringLiteral("  a  b .png"), "a-b.png");
    row("brackets", QStringLiteral("a](x) [b].png"), "a-x-b.png");
    row("emoji", QStringLiteral("🦀.png"), "trip-1.png");
    row("250 letters", QString(250, u'a') + QStringLiteral(".png"),
        QByteArray(QByteArray(80, 'a') + ".png").constData());
    row("a leading dot", QStringLiteral(".a.png"), "a.png");
}

void TestPictureAddition::hardNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, target);
    const BlogTree tree;
    tree.write({QStringLiteral("trip.md:x")});
    const QTemporaryDir outside;
    QFile file(outside.filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(png(7));
    file.close();
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("trip.md")), {}, std::nullopt,
                             {.naming = PictureNaming::OwnName}, Going);
    const Result<AddedPicture> added = addition.add({.path = outside.filePath(name)});
    QVERIFY(added.ok());
    QCOMPARE(added->target, target);
}

void TestPictureAddition::aFailureLeavesAllAsItWas_data()
{
    QTest::addColumn<int>("writes");
    QTest::newRow("the disk is full at once") << 0;
    QTest::newRow("after the first picture") << 1;
    QTest::newRow("before the text") << 2;
}

void TestPictureAddition::aFailureLeavesAllAsItWas()
{
    QFETCH(const int, writes);
    const BlogTree tree;
    const QString post = tree.path(QStringLiteral("_posts/2019-01-01-trip.md"));
    tree.write({QStringLiteral("_config.yml:"), QStringLiteral("_posts/2019-01-01-trip.md:x")});
    const BlogTree::Files before = tree.files();
    const QTemporaryDir bin;
    PictureAddition addition(tree.blog(), post, QStringLiteral("x"), std::nullopt, {}, Going);
    QVERIFY(addition.add({.bitmap = bitmap(Qt::red)}).ok());
    QVERIFY(addition.add({.bitmap = bitmap(Qt::green)}).ok());
    FileOperation operation = addition.operation();
    operation.steps.append(FileStep::write(post, "x", "x\n\n![](y)\n"));
    FullDisk disk(bin.path(), writes);
    const Done done = OperationRun(operation, disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(done.problem().code, Problem::WriteFailed);
    QCOMPARE(tree.files(), before);
}

void TestPictureAddition::nothingLeavesTheBlog()
{
    const BlogTree tree;
    const QTemporaryDir outside;
    tree.write({QStringLiteral("_config.yml:"), QStringLiteral("_posts/trip.md:x")});
    QVERIFY(QFile::link(outside.path(), tree.path(QStringLiteral("assets"))));
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("_posts/trip.md")), {},
                             std::nullopt, {}, Going);
    QVERIFY(addition.add({.bitmap = bitmap()}).ok());
    OperationDisk disk;
    const Done done = OperationRun(addition.operation(), disk).carryOut();
    QVERIFY(!done.ok());
    QCOMPARE(done.problem().code, Problem::OutsideBlog);
    QVERIFY(QDir(outside.path()).isEmpty());

    // A link in the blog to a picture elsewhere is that picture, not one of the blog's.
    QFile file(outside.filePath(QStringLiteral("far.png")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(png(9));
    file.close();
    QVERIFY(QFile::link(file.fileName(), tree.path(QStringLiteral("near.png"))));
    const Result<AddedPicture> near = addition.add({.path = tree.path(QStringLiteral("near.png"))});
    QVERIFY(near.ok() && near->isNew);
}

void TestPictureAddition::aFolderWithoutPermission()
{
    const BlogTree tree;
    tree.write({QStringLiteral("trip.md:x")});
    const QFile::Permissions before = QFile::permissions(tree.root());
    QVERIFY(QFile::setPermissions(tree.root(), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(tree.root()).isWritable()) {
        QFile::setPermissions(tree.root(), before);
        QSKIP("this user may write everywhere");
    }
    PictureAddition addition(tree.blog(), tree.path(QStringLiteral("trip.md")), {}, std::nullopt,
                             {}, Going);
    QVERIFY(addition.add({.bitmap = bitmap()}).ok());
    OperationDisk disk;
    const Done done = OperationRun(addition.operation(), disk).carryOut();
    QVERIFY(QFile::setPermissions(tree.root(), before));
    QVERIFY(!done.ok());
    QCOMPARE(done.problem().code, Problem::FolderRefused);
    QCOMPARE(tree.files().keys(), QStringList{QStringLiteral("trip.md")});
}

void TestPictureAddition::linksAtTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *text, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(after);
    };
    row("behind a line", "a\n", "a\n\n![](x.png)\n");
    row("behind a blank line", "a\n\n", "a\n\n![](x.png)\n");
    row("behind a line without end", "a", "a\n\n![](x.png)\n");
    row("in an empty post", "", "![](x.png)\n");
    row("behind front matter", "---\ntitle: a\n---\n", "---\ntitle: a\n---\n\n![](x.png)\n");
    row("not in a fence that is open", "```\na\n", "");
    row("not in a comment that is open", "<!--\na\n", "");
}

void TestPictureAddition::linksAtTheEnd()
{
    QFETCH(const QString, text);
    QFETCH(const QString, after);
    QCOMPARE(withPicturesAtEnd(text, {QStringLiteral("![](x.png)")}).value_or(QString()), after);
}

/// "|" is the caret, before and after.
void TestPictureAddition::linksInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *text, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(after);
    };
    row("in an empty line", "a\n\n|\n\nb\n", "a\n\n![](x.png)\n\nb\n");
    row("behind the last line", "a\n|", "a\n\n![](x.png)\n");
    row("in a line", "a | b\n", "a ![](x.png) b\n");
    row("at a line's end", "a|\n", "a![](x.png)\n");
    row("before the first paragraph", "|a\n", "![](x.png)\n\na\n");
    row("before another picture", "---\ntitle: a\n---\n|![](y.png)\n",
        "---\ntitle: a\n---\n![](x.png)\n\n![](y.png)\n");
    row("before a paragraph", "a\n\n|b\n", "a\n\n![](x.png)\n\nb\n");
    row("below a heading", "# a\n|b\n", "# a\n\n![](x.png)\n\nb\n");
    row("before the second line of a paragraph", "a\n|b\n", "a\n![](x.png)b\n");
    row("behind one line end", "\n|b\n", "\n![](x.png)\n\nb\n");
}

void TestPictureAddition::linksInTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, after);
    QString without = text;
    without.remove(u'|');
    const auto place = linkPlace(without, text.indexOf(u'|'), {QStringLiteral("![](x.png)")});
    QVERIFY(place.has_value());
    QCOMPARE(without.insert(place->position, place->written), after);
    QCOMPARE(place->written.mid(place->alt - AltStart, 2), QStringLiteral("!["));
}

void TestPictureAddition::markdownIsEscaped_data()
{
    QTest::addColumn<QString>("alt");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *alt, const char *markdown) {
        QTest::newRow(alt) << QString::fromUtf8(alt) << QString::fromUtf8(markdown);
    };
    row("", "![](x)");
    row("The quay, at noon (left)", "![The quay, at noon (left)](x)");
    row("a [b] *c* `d`", "![a \\[b\\] \\*c\\* \\`d\\`](x)");
    row("two\nlines", "![two lines](x)");
    row("snake_case _and_ more", "![snake_case \\_and\\_ more](x)");
    row("{{ site.title }} {% x %}", "![\\{\\{ site.title \\}\\} \\{% x %\\}](x)");
    row("<b> &amp; R&D", "![\\<b> \\&amp; R&D](x)");
    row("back\\slash", "![back\\\\slash](x)");
    row("🦀 写真", "![🦀 写真](x)");
}

void TestPictureAddition::markdownIsEscaped()
{
    QFETCH(const QString, alt);
    QFETCH(const QString, markdown);
    QCOMPARE(pictureMarkdown(alt, QStringLiteral("x")), markdown);
    const QList<PictureUse> uses
        = pictureUses(markdown, BlogPictures(blogAt(QDir::tempPath()), QStringLiteral("/x.md")));
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.first().alt, QString(alt).replace(u'\n', u' '));
}

QTEST_GUILESS_MAIN(TestPictureAddition)
#include "tst_pictureaddition.moc"
