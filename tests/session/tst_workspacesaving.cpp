// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacebench.h"

#include <QSignalSpy>

#include <filesystem>

using namespace Galley;

class TestWorkspaceSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingOverAForeignChangeAsks();
    void savingAFileWithOtherNamesAsks();
    void aCopyLeavesThePostAsItIs();
    void aReadOnlyPostIsEditedAsACopy();
    void aSaveNeverTakesTheNameOfAnotherOpenPost();
    void aSaveThroughALinkedFolderIsTheSamePost();
    void savedElsewhereItIsShownAnew();
};

void TestWorkspaceSaving::savingOverAForeignChangeAsks()
{
    WorkspaceBench bench;
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

void TestWorkspaceSaving::savingAFileWithOtherNamesAsks()
{
    WorkspaceBench bench;
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

void TestWorkspaceSaving::aCopyLeavesThePostAsItIs()
{
    WorkspaceBench bench;
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

void TestWorkspaceSaving::aReadOnlyPostIsEditedAsACopy()
{
    WorkspaceBench bench;
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

void TestWorkspaceSaving::aSaveNeverTakesTheNameOfAnotherOpenPost()
{
    WorkspaceBench bench;
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
void TestWorkspaceSaving::aSaveThroughALinkedFolderIsTheSamePost()
{
    WorkspaceBench bench;
    QVERIFY(QFile::link(bench.path(QStringLiteral("one")), bench.path(QStringLiteral("link"))));
    QVERIFY(bench.workspace.open(bench.path(QStringLiteral("one/content/a.md"))));
    bench.prompts.savePathAnswer = bench.path(QStringLiteral("link/content/new.md"));
    QVERIFY(bench.workspace.saveAs());
    const QString saved = bench.path(QStringLiteral("one/content/new.md"));
    QCOMPARE(bench.workspace.post()->path(), saved);
    QVERIFY(bench.workspace.openPost(saved));
    QCOMPARE(bench.workspace.posts().size(), std::size_t(1));
}

void TestWorkspaceSaving::savedElsewhereItIsShownAnew()
{
    WorkspaceBench bench;
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

QTEST_MAIN(TestWorkspaceSaving)
#include "tst_workspacesaving.moc"
