// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/settings.h"
#include "support/scriptedprompts.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <filesystem>

using namespace Galley;

namespace {

/// Two small blogs and a workspace that nobody has used before.
struct Bench {
    QTemporaryDir folder;
    QTemporaryDir profile;
    Settings settings{profile.path()};
    ScriptedPrompts prompts;
    Workspace workspace{settings, prompts};

    Bench()
    {
        write(QStringLiteral("one/hugo.toml"), "title = \"One\"\n");
        write(QStringLiteral("one/content/a.md"), "---\ntitle: Alpha\n---\nText\n");
        write(QStringLiteral("one/content/b.md"), "no front matter\n");
        write(QStringLiteral("two/_config.yml"), "title: Two\n");
        write(QStringLiteral("two/Gemfile"), "gem 'jekyll'\n");
        write(QStringLiteral("two/_posts/2020-01-02-c.md"), "---\ntitle: Gamma\n---\n");
    }
    QString path(const QString &name) const
    {
        return QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    void type() const
    {
        QTextCursor cursor(workspace.post()->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("x"));
    }
};

} // namespace

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
    void savingOverAForeignChangeAsks();
    void savingAFileWithOtherNamesAsks();
    void aCopyLeavesThePostAsItIs();
    void aReadOnlyPostIsEditedAsACopy();
    void aSaveNeverTakesTheNameOfAnotherOpenPost();
    void aSaveThroughALinkedFolderIsTheSamePost();
    void whoHearsOfAClosingSeesTheOthers();
    void whatIsGivenUpLeavesNoJournal();
    void aLinkedFolderIsTheFolder();
    void theAuthorKnowsTheBlogBetter();
    void savedElsewhereItIsShownAnew();
    void titlesFallBackToTheFileName();
};

void TestWorkspace::aPostBringsItsBlog()
{
    Bench bench;
    QSignalSpy blog(&bench.workspace, &Workspace::blogChanged);
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(blog.size(), 1);
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("one")));
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
    QCOMPARE(bench.settings.recentBlogs().constFirst().path, bench.path(QStringLiteral("one")));
}

void TestWorkspace::whatIsOpenedIsWrittenOnce()
{
    Bench bench;
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
    Bench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("two"))));
    QVERIFY(!bench.workspace.post());
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one"))));
    QVERIFY(bench.workspace.post());
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
}

void TestWorkspace::aLoneFilesFolderBecomesABlog()
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    QSignalSpy failed(&bench.workspace, &Workspace::failed);
    QVERIFY(!bench.workspace.open(bench.path(QStringLiteral("two/_posts/none.md"))));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.workspace.blog()->root, bench.path(QStringLiteral("one")));
    QCOMPARE(titleOf(*bench.workspace.post()), QStringLiteral("Alpha"));
}

void TestWorkspace::leavingAPostAsksNothingAndKeepsIt()
{
    Bench bench;
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
    Bench bench;
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

void TestWorkspace::savingOverAForeignChangeAsks()
{
    Bench bench;
    const QString path = bench.path(QStringLiteral("one/content/a.md"));
    QVERIFY(bench.workspace.open(path));
    bench.type();
    bench.write(QStringLiteral("one/content/a.md"), "theirs\n");
    QVERIFY(!bench.workspace.save());
    QCOMPARE(bench.prompts.asked, QStringList{QStringLiteral("overwrite a.md")});
    QVERIFY(bench.workspace.post()->isModified());
    bench.prompts.overwriteAnswer = true;
    QVERIFY(bench.workspace.save());
    QVERIFY(!bench.workspace.post()->isModified());
}

void TestWorkspace::savingAFileWithOtherNamesAsks()
{
    Bench bench;
    const QString a = bench.path(QStringLiteral("one/content/a.md"));
    const QString other = bench.path(QStringLiteral("other.md"));
    std::error_code error;
    std::filesystem::create_hard_link(a.toStdString(), other.toStdString(), error);
    if (error)
        QSKIP("This file system has no hard links.");
    bench.workspace.open(a);
    bench.type();
    QVERIFY(!bench.workspace.save());
    QCOMPARE(bench.prompts.asked, QStringList({QStringLiteral("cut a.md")}));
    // Both questions at once, if it must be.
    bench.write(QStringLiteral("other.md"), "theirs\n");
    bench.prompts.cutAnswer = true;
    bench.prompts.overwriteAnswer = true;
    QVERIFY(bench.workspace.save());
    QCOMPARE(bench.prompts.asked.size(), 3);
    QVERIFY(bench.workspace.save());
    QCOMPARE(bench.prompts.asked.size(), 3);
}

void TestWorkspace::aCopyLeavesThePostAsItIs()
{
    Bench bench;
    const QString a = bench.path(QStringLiteral("one/content/a.md"));
    bench.workspace.open(a);
    bench.type();
    const QByteArray now = bench.workspace.post()->bytes();
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/copy.md"));
    QVERIFY(bench.workspace.saveCopy());
    QCOMPARE(readFile(bench.prompts.savePathAnswer)->bytes, now);
    QCOMPARE(bench.workspace.post()->path(), a);
    QVERIFY(bench.workspace.post()->isModified());
    QVERIFY(readFile(a)->bytes != now);
    QVERIFY(!bench.workspace.post()->changedOnDisk());
    // Onto itself it is a save, and nobody's conflict.
    bench.prompts.savePathAnswer = a;
    QVERIFY(bench.workspace.saveCopy());
    QVERIFY(!bench.workspace.post()->isModified());
    QCOMPARE(readFile(a)->bytes, now);
}

void TestWorkspace::whatIsGivenUpLeavesNoJournal()
{
    Bench bench;
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
    Bench bench;
    QVERIFY(QFile::link(bench.path(QStringLiteral("one")), bench.path(QStringLiteral("link"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("link/content/a.md"))));
    QVERIFY(bench.workspace.post());
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/a.md")));
    QVERIFY(bench.workspace.openPost(bench.path(QStringLiteral("one/content/a.md"))));
    QCOMPARE(bench.workspace.posts().size(), std::size_t(1));
}

void TestWorkspace::theAuthorKnowsTheBlogBetter()
{
    Bench bench;
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

void TestWorkspace::savedElsewhereItIsShownAnew()
{
    Bench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.type();
    QSignalSpy shown(&bench.workspace, &Workspace::postChanged);
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/a.md"));
    QVERIFY(bench.workspace.saveAs());
    QVERIFY(shown.isEmpty()); // it is where it was
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/deep/z.md"));
    QVERIFY(!bench.workspace.saveAs()); // there is no such folder
    QVERIFY(shown.isEmpty());
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/z.md"));
    QVERIFY(bench.workspace.saveAs());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(bench.workspace.post()->path(), bench.path(QStringLiteral("one/content/z.md")));
}

void TestWorkspace::titlesFallBackToTheFileName()
{
    Bench bench;
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/b.md"))));
    QCOMPARE(titleOf(*bench.workspace.post()), QStringLiteral("b.md"));
}

void TestWorkspace::aSaveNeverTakesTheNameOfAnotherOpenPost()
{
    Bench bench;
    const QString a = bench.path(QStringLiteral("one/content/a.md"));
    const QString b = bench.path(QStringLiteral("one/content/b.md"));
    QVERIFY(bench.workspace.open(b));
    QVERIFY(bench.workspace.open(a));
    bench.type();
    const QByteArray before = readFile(b)->bytes;
    QSignalSpy failed(&bench.workspace, &Workspace::failed);
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/../content/b.md"));
    QVERIFY(!bench.workspace.saveAs());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Problem>().code, Problem::PostIsOpen);
    QCOMPARE(readFile(b)->bytes, before);
    QCOMPARE(bench.workspace.post()->path(), a);
}

/// Else the file would be open twice, each with a history of its own.
void TestWorkspace::aSaveThroughALinkedFolderIsTheSamePost()
{
    Bench bench;
    QVERIFY(QFile::link(bench.path(QStringLiteral("one")), bench.path(QStringLiteral("link"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("link/content/new.md"));
    QVERIFY(bench.workspace.saveAs());
    const QString saved = bench.path(QStringLiteral("one/content/new.md"));
    QCOMPARE(bench.workspace.post()->path(), saved);
    QVERIFY(bench.workspace.openPost(saved));
    QCOMPARE(bench.workspace.posts().size(), std::size_t(1));
}

void TestWorkspace::whoHearsOfAClosingSeesTheOthers()
{
    Bench bench;
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

void TestWorkspace::aReadOnlyPostIsEditedAsACopy()
{
    Bench bench;
    const QByteArray mixed = "a\rb\nc\u2029d\n";
    bench.write(QStringLiteral("one/content/mixed.md"), mixed);
    const QString path = bench.path(QStringLiteral("one/content/mixed.md"));
    QVERIFY(bench.workspace.open(path));
    QVERIFY(bench.workspace.post()->isReadOnly());
    bench.prompts.savePathAnswer = path; // never over itself
    QVERIFY(!bench.workspace.openConvertedCopy());
    QCOMPARE(readFile(path)->bytes, mixed);
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("one/content/copy.md"));
    QVERIFY(bench.workspace.openConvertedCopy());
    QCOMPARE(readFile(bench.prompts.savePathAnswer)->bytes, QByteArray("a\nb\nc\nd\n"));
    QCOMPARE(bench.workspace.post()->path(), bench.prompts.savePathAnswer);
    QVERIFY(!bench.workspace.post()->isReadOnly());
    QCOMPARE(readFile(path)->bytes, mixed);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
