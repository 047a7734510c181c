// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpostbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// Saving, saving elsewhere, and other programs at the same file.
class TestOpenPostSave : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolder()); }
    void savesAndIsClean();
    void staysChangedWhenASaveFails();
    void noticesAnotherProgram();
    void makesADeletedFileAgain();
    void savesAs();
    void reloads();
    void keepsItsEncoding();
    void lacksNoCharacter();
    void reloadsLineEndsToo();
    void undoingPastAReloadMakesTheNextSaveAsk();
    void redoingAReloadIsCleanAgain();
};

void TestOpenPostSave::savesAndIsClean()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QSignalSpy states(post.get(), &OpenPost::stateChanged);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    QCOMPARE(states.count(), 1);
    QVERIFY(post->save().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QCOMPARE(states.count(), 2);
    QCOMPARE(onDisk(post->path()), simple + "More.\n");
    QVERIFY(!post->changedOnDisk());
    post->document()->undo();
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    post->document()->redo();
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
}

void TestOpenPostSave::staysChangedWhenASaveFails()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QSignalSpy states(post.get(), &OpenPost::stateChanged);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    // A folder in the file's place: the write fails for any user.
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(QDir().mkdir(post->path()));
    const Done saved = post->save(true);
    QVERIFY(!saved.ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::SaveFailed));
    QVERIFY(post->isModified());
    QVERIFY(post->saveProblem());
    QCOMPARE(int(post->saveProblem()->code), int(Problem::FileNotRegular));
    QVERIFY(post->changedOnDisk());
    QCOMPARE(states.count(), 2);
    // Once the way is free, the next save is as good as any.
    QVERIFY(QDir().rmdir(post->path()));
    QVERIFY(post->save().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QVERIFY(!post->saveProblem());
    QCOMPARE(onDisk(post->path()), simple + "More.\n");
}

void TestOpenPostSave::noticesAnotherProgram()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QVERIFY(!post->changedOnDisk());
    type(*post, post->text().size(), QStringLiteral("mine\n"));
    const QByteArray theirs = simple + "theirs\n";
    put(QFileInfo(post->path()).fileName(), theirs);
    QVERIFY(post->changedOnDisk());
    const Done saved = post->save();
    QVERIFY(!saved.ok());
    QCOMPARE(int(saved.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(onDisk(post->path()), theirs);
    QVERIFY(post->isModified());
    QVERIFY(post->save(true).ok());
    QCOMPARE(onDisk(post->path()), simple + "mine\n");
    QVERIFY(!post->changedOnDisk());
}

void TestOpenPostSave::makesADeletedFileAgain()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(post->changedOnDisk());
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(post->path()), simple);
    QVERIFY(!post->changedOnDisk());
}

void TestOpenPostSave::savesAs()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    const QString old = post->path();
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QSignalSpy moved(post.get(), &OpenPost::pathChanged);
    // Into a folder that is not there: nothing happens to the post.
    QVERIFY(!post->saveAs(m_temporary->filePath(QStringLiteral("gone/a.md"))).ok());
    QCOMPARE(post->path(), old);
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    // Over another file, which the author agreed to.
    const QString path = put(QStringLiteral("zwei.md"), "other");
    QVERIFY(post->saveAs(path).ok());
    QCOMPARE(post->path(), path);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(onDisk(path), simple + "More.\n");
    QCOMPARE(onDisk(old), simple);
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    type(*post, 5, QStringLiteral("x"));
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(old), simple);
}

void TestOpenPostSave::reloads()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QTextCursor caret(post->document());
    caret.setPosition(int(post->text().size()) - 3);
    const QByteArray theirs = QByteArray(simple).replace("A day", "A very long 🦀 day");
    put(QFileInfo(post->path()).fileName(), theirs);
    QSignalSpy changed(post.get(), &OpenPost::frontMatterChanged);
    QVERIFY(post->reload().ok());
    QCOMPARE(post->bytes(), theirs);
    QCOMPARE(caret.position(), int(post->text().size()) - 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QVERIFY(!post->changedOnDisk());
    post->document()->undo();
    QCOMPARE(post->bytes(), simple);
    QVERIFY(post->isModified());
    QVERIFY(!post->document()->isUndoAvailable());

    put(QFileInfo(post->path()).fileName(), "Caf\xc3\xa9 Caf\xe9");
    const Done again = post->reload();
    QVERIFY(!again.ok());
    QCOMPARE(int(again.problem().code), int(Problem::NotUtf8));
    QCOMPARE(post->bytes(), simple);
}

void TestOpenPostSave::keepsItsEncoding()
{
    const QByteArray before = "---\ntitle: Rehber kitap\xe7\xfdk\n---\n\nok\n";
    const std::unique_ptr<OpenPost> post = open(before);
    QCOMPARE(post->encodingOnDisk(), QStringLiteral("Windows-1254"));
    QCOMPARE(post->bytes(), before);
    type(*post, post->text().size(), QStringLiteral("Ğ€"));
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(post->path()), QByteArray(before + "\xd0\x80"));
}

/// Neither saved nor replaced: the post stays changed, and may be converted, and back again.
void TestOpenPostSave::lacksNoCharacter()
{
    const QByteArray before = "Caf\xe9\r\nok\r\n";
    const std::unique_ptr<OpenPost> post = open(before);
    QSignalSpy encodingChanged(post.get(), &OpenPost::encodingChanged);
    type(*post, 5, QStringLiteral("🦀"));
    for (const bool elsewhere : {false, true}) {
        const QString other = m_temporary->filePath(QStringLiteral("other.md"));
        const Done saved = elsewhere ? post->saveAs(other) : post->save();
        QVERIFY(!saved.ok());
        QCOMPARE(int(saved.problem().code), int(Problem::CharacterNotInEncoding));
        QCOMPARE(saved.problem().line, 2);
        QVERIFY(!QFile::exists(other));
    }
    QCOMPARE(int(post->state()), int(OpenPost::State::SaveFailed));
    QCOMPARE(onDisk(post->path()), before);
    QCOMPARE(post->bytes(), QByteArray("Caf\xc3\xa9\r\n\xf0\x9f\xa6\x80ok\r\n")); // nothing is lost

    post->setConvertedToUtf8(true);
    QCOMPARE(encodingChanged.count(), 1);
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    post->document()->undo();
    QVERIFY(post->isModified());
    post->setConvertedToUtf8(false);
    QCOMPARE(post->bytes(), before);
    post->document()->redo();
    post->setConvertedToUtf8(true);
    QVERIFY(post->save().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QCOMPARE(onDisk(post->path()), QByteArray("Caf\xc3\xa9\r\n\xf0\x9f\xa6\x80ok\r\n"));
    QCOMPARE(post->encodingOnDisk(), utf8Name());
    post->setConvertedToUtf8(false); // there is nothing to go back to any more
    QCOMPARE(post->format().encoding, utf8Name());

    put(QFileInfo(post->path()).fileName(), before);
    QVERIFY(post->reload().ok());
    QCOMPARE(post->format().encoding, QStringLiteral("Windows-1252"));
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QCOMPARE(post->bytes(), before);
}

void TestOpenPostSave::reloadsLineEndsToo()
{
    const QByteArray before = "a\nb\nc\nd\n";
    const std::unique_ptr<OpenPost> post = open(before);
    for (const char *text : {"a\nb\r\nc\nd\n", "a\r\nb\nc\nd\n", "a\r\nb\r\nc\r\nd\n",
                             "\xef\xbb\xbf"
                             "a\nb\nx\r\nd\n",
                             "a\nb\nc\nd\n"}) {
        put(QFileInfo(post->path()).fileName(), text);
        QVERIFY(post->reload().ok());
        QCOMPARE(post->bytes(), QByteArray(text));
        QVERIFY(!post->isModified());
    }
}

void TestOpenPostSave::undoingPastAReloadMakesTheNextSaveAsk()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    const QByteArray theirs = QByteArray(simple).replace("First", "Their");
    put(QFileInfo(post->path()).fileName(), theirs);
    QVERIFY(post->reload().ok());
    post->document()->undo();
    QCOMPARE(post->bytes(), simple);
    QVERIFY(post->isModified());
    const Done saved = post->save();
    QVERIFY(!saved.ok() && saved.problem().code == Problem::FileChangedOnDisk);
    QCOMPARE(onDisk(post->path()), theirs);
    // Typed over: still not an answer to what the other program wrote.
    type(*post, 0, QStringLiteral("\n"));
    QVERIFY(!post->save().ok());
    QCOMPARE(onDisk(post->path()), theirs);
}

void TestOpenPostSave::redoingAReloadIsCleanAgain()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    const QByteArray theirs = QByteArray(simple).replace("First", "Their");
    put(QFileInfo(post->path()).fileName(), theirs);
    QVERIFY(post->reload().ok());
    post->document()->undo();
    post->document()->redo();
    QCOMPARE(post->bytes(), theirs);
    QVERIFY(!post->changedOnDisk());
    type(*post, 0, QStringLiteral("\n"));
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(post->path()), '\n' + theirs);
}

QTEST_GUILESS_MAIN(TestOpenPostSave)
#include "tst_openpostsave.moc"
