// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "workspacebench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <filesystem>

using namespace Galley;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostBringsItsBlog();
    void whatIsOpenedIsWrittenOnce();
    void aFolderBringsTheLastPost();
    void aLoneFilesFolderBecomesABlog();
    void aPostBelowAnOpenFolderStaysInIt();
    void aPostThatCannotBeOpenedChangesNothing();
    void leavingAPostAsksNothingAndKeepsIt();
    void anotherBlogAsksFirst();
    void whoHearsOfAClosingSeesTheOthers();
    void whatIsGivenUpLeavesNoJournal();
    void aLinkedFolderIsTheFolder();
    void theAuthorKnowsTheBlogBetter();
    void titlesFallBackToTheFileName();
};

void TestWorkspace::aPostBringsItsBlog()
{
    WorkspaceBench bench;
    QSignalSpy blog(&bench.workspace, &Workspace::blogChanged);
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(blog.size(), 1);
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("one")));
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
    QCOMPARE(bench.settings.recentBlogs().constFirst().path, bench.path(QStringLiteral("one")));
}

void TestWorkspace::whatIsOpenedIsWrittenOnce()
{
    WorkspaceBench bench;
    const QString settings = QDir(bench.profile.path()).filePath(QStringLiteral("settings.ini"));
    int told = 0;
    const auto lookWhetherWritten = [&] {
        ++told;
        QVERIFY(!QFile::exists(settings));
    };
    connect(&bench.workspace, &Workspace::postChanged, this, lookWhetherWritten);
    connect(&bench.workspace, &Workspace::blogChanged, this, lookWhetherWritten);
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(told, 2);
    QVERIFY(QFile::remove(settings));
    // As a start does: nothing is other than before.
    Workspace again(bench.settings, bench.prompts);
    QVERIFY(again.open(bench.path(QStringLiteral("one"))));
    QVERIFY(again.post());
    QVERIFY(!QFile::exists(settings));
}

void TestWorkspace::aFolderBringsTheLastPost()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("two"))));
    QVERIFY(!bench.workspace.post());
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one"))));
    QVERIFY(bench.workspace.post());
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
}

void TestWorkspace::aLoneFilesFolderBecomesABlog()
{
    WorkspaceBench bench;
    bench.write(QStringLiteral("notes/a.md"), "one\n");
    bench.write(QStringLiteral("notes/b.md"), "two\n");
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes/a.md"))));
    QVERIFY(!bench.workspace.blog()->scanned);
    bench.type();
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes/b.md"))));
    QSignalSpy blog(&bench.workspace, &Workspace::blogChanged);
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes"))));
    QCOMPARE(blog.size(), 1);
    QVERIFY(bench.workspace.blog()->scanned);
    // Nothing is closed for it, so nothing is asked.
    QVERIFY(bench.prompts.asked.isEmpty());
    QCOMPARE(bench.workspace.posts().size(), std::size_t(2));
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("notes/b.md")));
}

void TestWorkspace::aPostBelowAnOpenFolderStaysInIt()
{
    WorkspaceBench bench;
    bench.write(QStringLiteral("notes/a.md"), "one\n");
    bench.write(QStringLiteral("notes/deep/b.md"), "two\n");
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes/deep/b.md"))));
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("notes")));
    QVERIFY(bench.workspace.blog()->scanned);
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("notes/deep/b.md")));
    // A site of its own in there is one.
    bench.write(QStringLiteral("notes/site/hugo.toml"), "title = \"Site\"\n");
    bench.write(QStringLiteral("notes/site/content/c.md"), "three\n");
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("notes/site/content/c.md"))));
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("notes/site")));
}

void TestWorkspace::aPostThatCannotBeOpenedChangesNothing()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QSignalSpy failed(&bench.workspace, &Workspace::failed);
    QVERIFY(!bench.workspace.open(bench.path(QStringLiteral("two/_posts/none.md"))));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("one")));
    QCOMPARE(titleOf(*bench.workspace.post()), QStringLiteral("Alpha"));
}

void TestWorkspace::leavingAPostAsksNothingAndKeepsIt()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.type();
    OpenPost *left = bench.workspace.post();
    QVERIFY(bench.workspace.openPost(bench.path(QStringLiteral("one/content/b.md"))));
    QVERIFY(bench.workspace.post() != left);
    QVERIFY(bench.workspace.openPost(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(bench.workspace.post(), left);
    QVERIFY(left->isModified());
    QVERIFY(bench.prompts.asked.isEmpty());
}

void TestWorkspace::anotherBlogAsksFirst()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.type();
    bench.prompts.savingAnswer = Prompts::Answer::Cancel;
    QVERIFY(!bench.workspace.open(bench.path(QStringLiteral("two"))));
    QCOMPARE(bench.prompts.asked, QStringList{QStringLiteral("save Alpha")});
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("one")));
    bench.prompts.savingAnswer = Prompts::Answer::Discard;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("two"))));
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("two")));
    QVERIFY(!bench.workspace.post());
}

void TestWorkspace::whatIsGivenUpLeavesNoJournal()
{
    WorkspaceBench bench;
    bench.workspace.open(bench.path(QStringLiteral("one/content/a.md")));
    bench.type();
    bench.prompts.savingAnswer = Prompts::Answer::Cancel;
    QVERIFY(!bench.workspace.mayClose());
    const QDir journals(bench.profile.filePath(QStringLiteral("journal")));
    const auto sessions = [&] { return journals.entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    QTRY_COMPARE(sessions().size(), 1);
    const QDir session(journals.filePath(sessions().constFirst()));
    QTRY_COMPARE(session.entryList({QStringLiteral("*.journal")}).size(), 1);
    bench.prompts.savingAnswer = Prompts::Answer::Discard;
    QVERIFY(bench.workspace.mayClose());
    QTRY_COMPARE(session.entryList({QStringLiteral("*.journal")}).size(), 0);
}

void TestWorkspace::aLinkedFolderIsTheFolder()
{
    WorkspaceBench bench;
    QVERIFY(QFile::link(bench.path(QStringLiteral("one")), bench.path(QStringLiteral("link"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("link/content/a.md"))));
    QVERIFY(bench.workspace.post());
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
    QVERIFY(bench.workspace.openPost(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(bench.workspace.posts().size(), std::size_t(1));
}

void TestWorkspace::theAuthorKnowsTheBlogBetter()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.type();
    const OpenPost *post = bench.workspace.post();
    QCOMPARE(bench.workspace.blog()->generator, Generator::Hugo);
    QSignalSpy changed(&bench.workspace, &Workspace::blogChanged);
    BlogChoice choice;
    choice.generator = Generator::Zola;
    choice.contentRoots = {QStringLiteral("content"), QString()};
    bench.workspace.setChoice(choice);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.workspace.blog()->generator, Generator::Zola);
    QCOMPARE(bench.workspace.blog()->contentRoots, choice.contentRoots);
    QCOMPARE(bench.workspace.post(), post); // with what was typed
    QVERIFY(post->isModified());
    // It holds after a restart, for this blog alone, however it is opened.
    ScriptedPrompts prompts;
    Settings settings(bench.profile.path());
    Workspace again(settings, prompts);
    QVERIFY(again.open(bench.path(QStringLiteral("one"))));
    QCOMPARE(again.blog()->generator, Generator::Zola);
    QVERIFY(again.open(bench.path(QStringLiteral("two"))));
    QCOMPARE(again.blog()->generator, Generator::Jekyll);
    QVERIFY(again.open(bench.path(QStringLiteral("one/content/b.md"))));
    QCOMPARE(again.blog()->generator, Generator::Zola);
    again.setChoice({});
    QCOMPARE(again.blog()->generator, Generator::Hugo);
    QVERIFY(settings.blogChoice(again.blog()->root).isEmpty());
}

void TestWorkspace::titlesFallBackToTheFileName()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/b.md"))));
    QCOMPARE(titleOf(*bench.workspace.post()), QStringLiteral("b.md"));
}

void TestWorkspace::whoHearsOfAClosingSeesTheOthers()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QVERIFY(bench.workspace.openPost(bench.path(QStringLiteral("one/content/b.md"))));
    int heard = 0;
    for (OpenPost *post : bench.workspace.posts()) {
        connect(post, &OpenPost::closing, this, [&bench, &heard] {
            ++heard;
            for (const OpenPost *other : bench.workspace.posts())
                QVERIFY(other && !other->path().isEmpty());
        });
    }
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("two"))));
    QCOMPARE(heard, 2);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
