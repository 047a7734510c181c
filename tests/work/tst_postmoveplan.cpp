// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postmove.h"
#include "work/life/writtentargets.h"

#include "blogtree.h"
#include "post/textformat.h"
#include "site/safefile.h"

#include <QTest>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

PostMoveWish wish(const char *title, const char *slug)
{
    return {QString::fromUtf8(title), QString::fromUtf8(slug)};
}

} // namespace

/// What a plan says before anything happens; tst_postmove carries plans out.
class TestPostMovePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatterThatWouldMeanSomethingElseIsLeft();
    void refuses_data();
    void refuses();
    void findsWhatIsWrittenInRealPosts();
    void listsTheLines();
    void listsALineThatBeginsWithAChange();
    void anOpenPostIsListedAsItStands();
    void aPostThatCannotBeWrittenIsTold();
};

void TestPostMovePlan::refuses_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *slug, Problem::Code code) {
        QTest::newRow(name) << QString::fromUtf8(slug) << int(code);
    };
    row("a name that another post has", "b", Problem::NameTaken);
    row("a name whose images folder is taken", "c", Problem::NameTaken);
    row("a way out of the folder", "../b", Problem::NameInvalid);
    row("a hidden name", ".b", Problem::NameInvalid);
    row("a name that Windows keeps for itself", "con", Problem::NameInvalid);
    row("a name that is a bundle's", "index", Problem::NameInvalid);
    row("a name longer than any file's", QByteArray(300, 'x').constData(), Problem::NameInvalid);
}

void TestPostMovePlan::refuses()
{
    QFETCH(const QString, slug);
    QFETCH(const int, code);
    BlogTree tree;
    tree.write({QStringLiteral("next.config.js:x"),
                QStringLiteral("posts/a.md:---\ntitle: A\n---\n![](/images/posts/a/1.jpg)\n"),
                QStringLiteral("posts/b.md:# B\n"), QStringLiteral("public/images/posts/a/1.jpg:1"),
                QStringLiteral("public/images/posts/c/1.jpg:1")});
    const auto plan = planPostMove(tree.blog(), tree.path(QStringLiteral("posts/a.md")),
                                   {QString(), slug}, {}, notCancelled);
    QVERIFY(!plan.ok());
    QCOMPARE(int(plan.problem().code), code);
}

/// Whatever a post holds: what is found lies in it, in order, and a front matter stays one.
void TestPostMovePlan::findsWhatIsWrittenInRealPosts()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        QSKIP("GALLEY_SHARED names no folder with real posts.");
    int posts = 0;
    int targets = 0;
    QDirIterator each(shared, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const auto file = isPostName(path) ? readFile(path) : Result<FileBytes>(FileBytes());
        const auto decoded = file ? decodeText(file->bytes) : Result<DecodedText>(file.problem());
        if (!decoded)
            continue;
        ++posts;
        qsizetype end = 0;
        for (const WrittenTarget &target : writtenTargets(decoded->text)) {
            QVERIFY2(target.span.start >= end && target.span.length > 0, qPrintable(path));
            end = target.span.end();
            QVERIFY2(end <= decoded->text.size(), qPrintable(path));
            ++targets;
        }
        const QString folder = QFileInfo(path).path();
        Blog blog;
        blog.root = folder;
        blog.staticRoots = {QString()};
        blog.scanned = false;
        const auto plan
            = planPostMove(blog, path, wish("", "another-name-of-it"), {}, notCancelled);
        if (!plan)
            continue;
        const Result<EditList> edits = plan->rewrite->edits(path, decoded->text);
        QVERIFY2(edits.ok(), qPrintable(path));
    }
    QVERIFY(posts > 100 && targets > 1000);
}

void TestPostMovePlan::listsTheLines()
{
    BlogTree tree;
    tree.write({QStringLiteral("a.txt:x"), QStringLiteral("trip.md:---\ntitle: T\n---\n"),
                QStringLiteral("b.md:one\n\n  [x](trip.md) and [y](trip.md#z)\n")});
    const auto plan = planPostMove(tree.blog(), tree.path(QStringLiteral("trip.md")),
                                   wish("U", "reise"), {}, notCancelled);
    QVERIFY(plan.ok());
    const QList<ChangedLine> lines{{tree.path(QStringLiteral("b.md")), 3,
                                    QStringLiteral("[x](trip.md) and [y](trip.md#z)"),
                                    QStringLiteral("[x](reise.md) and [y](reise.md#z)")},
                                   {tree.path(QStringLiteral("trip.md")), 2,
                                    QStringLiteral("title: T"), QStringLiteral("title: U")}};
    QCOMPARE(plan->lines, lines);
}

void TestPostMovePlan::anOpenPostIsListedAsItStands()
{
    BlogTree tree;
    tree.write({QStringLiteral("a.txt:x"), QStringLiteral("trip.md:# T\n"),
                QStringLiteral("b.md:[x](trip.md)\n")});
    const QString other = tree.path(QStringLiteral("b.md"));
    const auto plan
        = planPostMove(tree.blog(), tree.path(QStringLiteral("trip.md")), wish("", "reise"),
                       {{other, QStringLiteral("new\n\n[x](trip.md)\n")}}, notCancelled);
    QVERIFY(plan.ok());
    QCOMPARE(plan->lines.size(), 1);
    QCOMPARE(plan->lines.constFirst().line, 3);
    // The disk's text gets its own edit.
    QCOMPARE(plan->operation.steps.constLast().after, QByteArray("[x](reise.md)\n"));
}

void TestPostMovePlan::aPostThatCannotBeWrittenIsTold()
{
    BlogTree tree;
    tree.write({QStringLiteral("a.txt:x"), QStringLiteral("trip.md:# T\n"),
                QStringLiteral("b.md:[x](trip.md)\rone\ntwo\n"),
                QStringLiteral("c.md:[x](other.md)\rone\ntwo\n")});
    const auto plan = planPostMove(tree.blog(), tree.path(QStringLiteral("trip.md")),
                                   wish("", "reise"), {}, notCancelled);
    QVERIFY(plan.ok());
    QCOMPARE(plan->left.size(), 1);
    QCOMPARE(plan->left.constFirst().path, tree.path(QStringLiteral("b.md")));
}

void TestPostMovePlan::listsALineThatBeginsWithAChange()
{
    BlogTree tree;
    tree.write({QStringLiteral("a.txt:x"), QStringLiteral("trip.md:# T\n"),
                QStringLiteral("b.md:one\n"), QStringLiteral("c.md:[x]: trip.md\n\n[x]\n")});
    const auto plan = planPostMove(tree.blog(), tree.path(QStringLiteral("trip.md")),
                                   wish("", "reise"), {}, notCancelled);
    QVERIFY(plan.ok());
    QCOMPARE(plan->lines.size(), 1);
    QCOMPARE(plan->lines.constFirst().after, QStringLiteral("[x]: reise.md"));
    EditList atStart;
    QVERIFY(atStart.replace({0, 1}, QStringLiteral("B")).ok());
    const QList<ChangedLine> lines
        = linesChanged(QStringLiteral("x"), QStringLiteral("a\nb\n"), atStart);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().before, QStringLiteral("a"));
    QCOMPARE(lines.constFirst().after, QStringLiteral("B"));
}

void TestPostMovePlan::frontMatterThatWouldMeanSomethingElseIsLeft()
{
    for (const char *slug : {"no", "one,two"}) {
        const BlogTree tree;
        tree.write({QStringLiteral("next.config.js:x"),
                    QStringLiteral("posts/trip.md:---\ntitle: T\n---\n"),
                    QStringLiteral("posts/b.md:---\nrelated: [trip, c]\n---\n")});
        const auto plan
            = planPostMove(tree.blog(), tree.path(QStringLiteral("posts/trip.md")),
                           {QStringLiteral("T"), QString::fromUtf8(slug)}, {}, notCancelled);
        QVERIFY(plan.ok());
        QCOMPARE(plan->left.size(), 1);
        QCOMPARE(plan->left.constFirst().path, tree.path(QStringLiteral("posts/b.md")));
        QCOMPARE(plan->operation.steps.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestPostMovePlan)
#include "tst_postmoveplan.moc"
