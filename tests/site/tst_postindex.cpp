// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexbench.h"

#include <unistd.h>

using namespace Galley;

class TestPostIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARestart();
    void readsOnlyWhatChanged();
    void isMadeAnewIfBroken_data();
    void isMadeAnewIfBroken();
    void twoProcessesDoNotMeet();
    void keepsTheListOfADriveThatIsGone_data();
    void keepsTheListOfADriveThatIsGone();
    void keepsThePostsOfAFolderThatCannotBeRead();
    void listsWhatCannotBeRead();
    void listsNamesThatAreNotUtf8();
    void walksNoLoops();
    void aCoverThatComesIsSeen();
    void stopsWhenCancelled();
};

void TestPostIndex::survivesARestart()
{
    IndexBench bench;
    bench.write(QStringLiteral("posts/a.de.md"),
                post("Ä title", "Text",
                     "date: 2020-01-02 10:00 +0200\ntags: [x, y z]\ndraft: true\n"
                     "description: >-\n  two\n  lines\nimage: /p.png\n"));
    bench.write(QStringLiteral("posts/b.md"), "---\ntitle: [unfinished\n---\n");
    bench.write(QStringLiteral("p.png"), "png");
    bench.blog.staticRoots = {QString()};
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("posts/a.de.md posts/b.md"));
    const PostSummary read = bench.stored.value(QStringLiteral("posts/a.de.md"));
    const PostSummary broken = bench.stored.value(QStringLiteral("posts/b.md"));
    bench.open();
    QCOMPARE(bench.stored.size(), 2);
    const PostSummary kept = bench.stored.value(QStringLiteral("posts/a.de.md"));
    QCOMPARE(kept.path, read.path);
    QCOMPARE(kept.title, QStringLiteral("Ä title"));
    QCOMPARE(kept.date, read.date);
    QCOMPARE(kept.day, read.day);
    QVERIFY(kept.draft);
    QCOMPARE(kept.tags, (QStringList{QStringLiteral("x"), QStringLiteral("y z")}));
    QCOMPARE(kept.description, QStringLiteral("two lines"));
    QCOMPARE(kept.language, QStringLiteral("de"));
    QCOMPARE(kept.cover, QStringLiteral("/p.png"));
    QCOMPARE(kept.coverFile, bench.blog.root + QStringLiteral("/p.png"));
    QVERIFY(kept.changed > 0);
    QVERIFY(!kept.problem);
    const PostSummary keptBroken = bench.stored.value(QStringLiteral("posts/b.md"));
    QVERIFY(keptBroken.problem && broken.problem);
    QCOMPARE(keptBroken.problem->code, broken.problem->code);
    QCOMPARE(keptBroken.problem->line, broken.problem->line);
    QCOMPARE(
        QDir(bench.blog.root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        (QStringList{QStringLiteral("p.png"), QStringLiteral("posts")}));
}

void TestPostIndex::readsOnlyWhatChanged()
{
    IndexBench bench;
    for (const char *name : {"a.md", "b.md", "c.md"})
        bench.write(QLatin1String(name), post("T", "one"));
    bench.open();
    bench.refresh();
    QCOMPARE(bench.refresh(), QString());
    bench.write(QStringLiteral("b.md"), post("T", "other"));
    bench.write(QStringLiteral("new/d.md"), post("T", "new"));
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/c.md")));
    QCOMPARE(bench.refresh(), QStringLiteral("-c.md b.md new/d.md"));
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
    // The same size within the same second: only the exact time tells.
    bench.write(QStringLiteral("a.md"), post("T", "two"));
    QCOMPARE(bench.refresh(PostRefresh::Depth::Posts), QStringLiteral("a.md"));
    bench.open();
    QCOMPARE(bench.stored.keys().join(u' '), QStringLiteral("a.md b.md new/d.md"));
    QCOMPARE(bench.refresh(), QString());
}

void TestPostIndex::isMadeAnewIfBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database at all") << QByteArray("not a database, not at all").repeated(100);
    QTest::newRow("zeros after a power cut") << QByteArray(8192, '\0');
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0", 18);
    QTest::newRow("empty") << QByteArray();
}

void TestPostIndex::isMadeAnewIfBroken()
{
    QFETCH(const QByteArray, bytes);
    IndexBench bench;
    bench.write(QStringLiteral("a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    const QString path = bench.index->file();
    bench.index.reset();
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    bench.open();
    QCOMPARE(bench.stored.size(), 0);
    QCOMPARE(bench.index->file(), path);
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
}

void TestPostIndex::twoProcessesDoNotMeet()
{
    IndexBench bench;
    bench.write(QStringLiteral("a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    auto other = PostIndex::open(bench.profile.path(), bench.blog.root);
    QVERIFY(other.ok());
    QVERIFY(other.value()->file() != bench.index->file());
    QVERIFY(other.value()->load()->isEmpty());
    PostRefresh(*other.value(), bench.blog)
        .run(PostRefresh::Depth::Posts, bench.cancelled, [](const RefreshStep &) {});
    QCOMPARE(other.value()->known().size(), 1);
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
}

void TestPostIndex::keepsTheListOfADriveThatIsGone_data()
{
    QTest::addColumn<bool>("mountPointStays");
    QTest::newRow("its folder has gone") << false;
    QTest::newRow("an empty folder is left") << true;
}

void TestPostIndex::keepsTheListOfADriveThatIsGone()
{
    QFETCH(const bool, mountPointStays);
    IndexBench bench;
    bench.write(QStringLiteral("posts/a.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    QVERIFY(QDir(bench.blog.root + QStringLiteral("/posts")).removeRecursively());
    if (!mountPointStays)
        QVERIFY(QDir().rmdir(bench.blog.root));
    QCOMPARE(bench.refresh(), QString());
    QVERIFY(bench.report.rootIsGone);
    QCOMPARE(bench.find(QStringLiteral("one")), QStringLiteral("a"));
    bench.write(QStringLiteral("posts/b.md"), post("T", "one"));
    QCOMPARE(bench.refresh(), QStringLiteral("-posts/a.md posts/b.md"));
    QVERIFY(!bench.report.rootIsGone);
}

void TestPostIndex::keepsThePostsOfAFolderThatCannotBeRead()
{
    IndexBench bench;
    bench.write(QStringLiteral("shut/a.md"), post("T", "one"));
    bench.write(QStringLiteral("b.md"), post("T", "one"));
    bench.open();
    bench.refresh();
    const QString shut = bench.blog.root + QStringLiteral("/shut");
    // Root reads every folder: a link to nowhere in its place is no folder for anyone.
    if (geteuid() == 0)
        QSKIP("root may read every folder");
    QVERIFY(QFile::setPermissions(shut, QFile::WriteOwner));
    QCOMPARE(bench.refresh(), QString());
    QCOMPARE(bench.report.unreadableFolders, QStringList{shut});
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPostIndex::listsWhatCannotBeRead()
{
    IndexBench bench;
    bench.write(QStringLiteral("yaml.md"), "---\ntitle: Still\nx: [1\n---\nwords here\n");
    bench.write(QStringLiteral("bytes.md"), QByteArray("\xff\xfe\x01\0\xd8\xff zebra", 13));
    QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all.md"),
                        bench.blog.root + QStringLiteral("/2020-01-02-lost.md")));
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("2020-01-02-lost.md bytes.md yaml.md"));
    QVERIFY(bench.stored.value(QStringLiteral("yaml.md")).problem);
    QCOMPARE(bench.stored.value(QStringLiteral("yaml.md")).title, QStringLiteral("Still"));
    const PostSummary lost = bench.stored.value(QStringLiteral("2020-01-02-lost.md"));
    QVERIFY(lost.problem);
    QCOMPARE(lost.title, QStringLiteral("lost"));
    QCOMPARE(bench.find(QStringLiteral("words")), QStringLiteral("yaml"));
}

void TestPostIndex::listsNamesThatAreNotUtf8()
{
    IndexBench bench;
    const QByteArray path = QFile::encodeName(bench.blog.root) + "/caf\xe9.md";
    FILE *file = ::fopen(path.constData(), "wb");
    if (!file)
        QSKIP("this file system takes only UTF-8");
    ::fputs("---\ntitle: T\n---\n", file);
    ::fclose(file);
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("caf%E9.md"));
    const PostSummary odd = bench.stored.value(QStringLiteral("caf%E9.md"));
    QVERIFY(odd.problem);
    QVERIFY(odd.problem->arguments.join(u' ').contains(QLatin1String("UTF-8")));
    QCOMPARE(bench.refresh(), QString());
    ::unlink(path.constData());
}

void TestPostIndex::walksNoLoops()
{
    IndexBench bench;
    bench.write(QStringLiteral("posts/a.md"), post("T", "one"));
    bench.write(QStringLiteral("node_modules/x/readme.md"), post("T", "one"));
    bench.write(QStringLiteral(".git/x.md"), post("T", "one"));
    QVERIFY(QFile::link(bench.blog.root, bench.blog.root + QStringLiteral("/posts/loop")));
    bench.open();
    QCOMPARE(bench.refresh(), QStringLiteral("posts/a.md"));
    QCOMPARE(bench.report.folders,
             (QStringList{bench.blog.root, bench.blog.root + QStringLiteral("/posts")}));
}

void TestPostIndex::aCoverThatComesIsSeen()
{
    IndexBench bench;
    bench.blog.staticRoots = {QString()};
    bench.write(QStringLiteral("a.md"), post("T", "one", "image: /p.png\n"));
    bench.open();
    bench.refresh();
    QCOMPARE(bench.stored.value(QStringLiteral("a.md")).coverFile, QString());
    bench.write(QStringLiteral("p.png"), "png");
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
    QVERIFY(!bench.stored.value(QStringLiteral("a.md")).coverFile.isEmpty());
    QVERIFY(QFile::remove(bench.blog.root + QStringLiteral("/p.png")));
    QCOMPARE(bench.refresh(PostRefresh::Depth::Posts), QString());
    QCOMPARE(bench.refresh(), QStringLiteral("a.md"));
}

void TestPostIndex::stopsWhenCancelled()
{
    IndexBench bench;
    for (int i = 0; i < 900; ++i)
        bench.write(QStringLiteral("%1.md").arg(i), post("T", "one"));
    bench.open();
    bench.cancelAfterFirst = true;
    bench.refresh();
    bench.cancelAfterFirst = false;
    bench.open();
    const qsizetype kept = bench.stored.size();
    QVERIFY(kept > 0 && kept < 900);
    bench.cancelled = false;
    bench.refresh();
    QCOMPARE(bench.stored.size(), 900);
}

QTEST_GUILESS_MAIN(TestPostIndex)
#include "tst_postindex.moc"
