// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpostbench.h"
#include "session/outsidechanges.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Galley;
using namespace std::chrono_literals;

class TestOutsideChanges : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCleanPostTakesTheNewText_data();
    void aCleanPostTakesTheNewText();
    void aChangedPostIsMergedOnce();
    void anotherSaveOverTheSamePlaceIsSeen();
    void ourOwnSaveIsNobodysChange();
    void aDeletedFileIsTold();
    void aFileThatComesBackIsAsItWas();
    void aFileThatComesBackChangedIsTaken();
    void aRenamedFileIsFollowed();
    void anOldCopyIsNoRename();
    void whatIsNoTextIsToldOnce();
    void anEmptiedFileIsLookedAtTwice();
    void aPostThatDiesIsForgotten();
    void gitsMarksAreJustText();

private:
    void replace(const QByteArray &bytes);

    std::unique_ptr<OutsideChanges> m_changes;
    std::unique_ptr<OpenPost> m_post;
};

void TestOutsideChanges::init()
{
    QVERIFY(makeFolder());
    m_post = open(simple);
    m_changes = std::make_unique<OutsideChanges>();
    m_changes->watch().setPause(20ms);
    m_changes->setPosts({m_post.get()});
}

void TestOutsideChanges::cleanup()
{
    m_changes.reset();
    m_post.reset();
}

/// As most editors save: written beside and put in its place.
void TestOutsideChanges::replace(const QByteArray &bytes)
{
    const QString beside = put(QStringLiteral(".new"), bytes);
    QCOMPARE(std::rename(QFile::encodeName(beside).constData(),
                         QFile::encodeName(m_post->path()).constData()),
             0);
}

void TestOutsideChanges::aCleanPostTakesTheNewText_data()
{
    QTest::addColumn<bool>("renamedOver");
    QTest::newRow("written in place") << false;
    QTest::newRow("put in its place") << true;
}

void TestOutsideChanges::aCleanPostTakesTheNewText()
{
    QFETCH(bool, renamedOver);
    QSignalSpy reloaded(m_changes.get(), &OutsideChanges::reloaded);
    QTextCursor caret = m_post->document()->find(QStringLiteral("words"));
    for (int round = 1; round <= 3; ++round) {
        const QByteArray bytes
            = QByteArray(simple).replace("A day", QByteArray("Day " + QByteArray::number(round)));
        if (renamedOver)
            replace(bytes);
        else
            put(QFileInfo(m_post->path()).fileName(), bytes);
        QTRY_COMPARE(reloaded.size(), round);
        QCOMPARE(m_post->bytes(), bytes);
    }
    QCOMPARE(caret.selectedText(), QStringLiteral("words"));
    QVERIFY(!m_post->isModified());
}

void TestOutsideChanges::aChangedPostIsMergedOnce()
{
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    const QByteArray theirs = QByteArray(simple).replace("A day", "A night");
    replace(theirs);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(m_post->bytes(), theirs + "Mine.\n");
    QVERIFY(m_changes->mergeOf(m_post.get()));
    // Taken back by the author it stays taken back.
    m_post->document()->undo();
    m_changes->look();
    m_changes->look();
    QCOMPARE(merged.size(), 1);
    QCOMPARE(m_post->bytes(), simple + "Mine.\n");
    m_changes->forgetMerge(m_post.get());
    QVERIFY(!m_changes->mergeOf(m_post.get()));
}

void TestOutsideChanges::anotherSaveOverTheSamePlaceIsSeen()
{
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    for (int round = 1; round <= 3; ++round) {
        replace(
            QByteArray(simple).replace("A day", QByteArray("Day " + QByteArray::number(round))));
        QTRY_COMPARE(merged.size(), round);
    }
    QVERIFY(m_post->text().contains(QStringLiteral("Day 3")));
    QVERIFY(m_post->text().endsWith(QStringLiteral("Mine.\n")));
}

void TestOutsideChanges::ourOwnSaveIsNobodysChange()
{
    QSignalSpy reloaded(m_changes.get(), &OutsideChanges::reloaded);
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    QSignalSpy looked(&m_changes->watch(), &DiskWatch::mayHaveChanged);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    QVERIFY(m_post->save().ok());
    type(*m_post, m_post->text().size(), QStringLiteral("And more.\n"));
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(reloaded.isEmpty() && merged.isEmpty());
    QVERIFY(m_post->text().endsWith(QStringLiteral("And more.\n")));
}

void TestOutsideChanges::aDeletedFileIsTold()
{
    QSignalSpy gone(m_changes.get(), &OutsideChanges::gone);
    QVERIFY(QFile::remove(m_post->path()));
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_post->isModified());
    QCOMPARE(m_post->bytes(), simple);
    m_changes->look();
    QCOMPARE(gone.size(), 1);
    QSignalSpy back(m_changes.get(), &OutsideChanges::cameBack);
    QVERIFY(m_post->save().ok());
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(onDisk(m_post->path()), simple);
    QVERIFY(!m_post->isModified());
}

void TestOutsideChanges::aFileThatComesBackIsAsItWas()
{
    QSignalSpy gone(m_changes.get(), &OutsideChanges::gone);
    QSignalSpy back(m_changes.get(), &OutsideChanges::cameBack);
    QVERIFY(QFile::remove(m_post->path()));
    QTRY_COMPARE(gone.size(), 1);
    replace(simple);
    QTRY_COMPARE(back.size(), 1);
    QVERIFY(!m_post->isModified());
}

void TestOutsideChanges::aFileThatComesBackChangedIsTaken()
{
    QSignalSpy gone(m_changes.get(), &OutsideChanges::gone);
    QSignalSpy reloaded(m_changes.get(), &OutsideChanges::reloaded);
    QVERIFY(QFile::remove(m_post->path()));
    QTRY_COMPARE(gone.size(), 1);
    replace(QByteArray(simple).replace("A day", "A night"));
    QTRY_COMPARE(reloaded.size(), 1);
    QVERIFY(m_post->text().contains(QStringLiteral("A night")) && !m_post->isModified());
}

void TestOutsideChanges::aRenamedFileIsFollowed()
{
    QSignalSpy renamed(m_changes.get(), &OutsideChanges::renamed);
    QSignalSpy gone(m_changes.get(), &OutsideChanges::gone);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    const QString now = m_temporary->filePath(QStringLiteral("another name.md"));
    QVERIFY(QFile::rename(m_post->path(), now));
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(m_post->path(), now);
    QVERIFY(m_post->save().ok());
    QCOMPARE(onDisk(now), simple + "Mine.\n");
    QVERIFY(gone.isEmpty());
    // It is still watched, under its new name.
    QSignalSpy reloaded(m_changes.get(), &OutsideChanges::reloaded);
    replace(simple);
    QTRY_COMPARE(reloaded.size(), 1);
}

void TestOutsideChanges::anOldCopyIsNoRename()
{
    put(QStringLiteral("copy.md"), simple);
    m_changes->look();
    QSignalSpy gone(m_changes.get(), &OutsideChanges::gone);
    QVERIFY(QFile::remove(m_post->path()));
    QTRY_COMPARE(gone.size(), 1);
}

void TestOutsideChanges::whatIsNoTextIsToldOnce()
{
    QSignalSpy unreadable(m_changes.get(), &OutsideChanges::unreadable);
    replace(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0", 24).repeated(4));
    QTRY_COMPARE(unreadable.size(), 1);
    QCOMPARE(m_post->bytes(), simple);
    QVERIFY(m_post->isModified());
    m_changes->look();
    QCOMPARE(unreadable.size(), 1);
    const Done saved = m_post->save();
    QVERIFY(!saved.ok() && saved.problem().code == Problem::FileChangedOnDisk);
    replace(simple);
    QTRY_VERIFY(!m_post->isModified());
}

void TestOutsideChanges::anEmptiedFileIsLookedAtTwice()
{
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    put(QFileInfo(m_post->path()).fileName(), QByteArray());
    m_changes->look();
    QVERIFY(merged.isEmpty());
    const QByteArray theirs = QByteArray(simple).replace("A day", "A night");
    put(QFileInfo(m_post->path()).fileName(), theirs);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(m_post->bytes(), theirs + "Mine.\n");
}

void TestOutsideChanges::aPostThatDiesIsForgotten()
{
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    type(*m_post, m_post->text().size(), QStringLiteral("Mine.\n"));
    replace(QByteArray(simple).replace("A day", "A night"));
    QTRY_COMPARE(merged.size(), 1);
    m_post.reset();
    m_changes->look();
}

void TestOutsideChanges::gitsMarksAreJustText()
{
    QSignalSpy merged(m_changes.get(), &OutsideChanges::merged);
    type(*m_post, m_post->text().indexOf(QStringLiteral("First")), QStringLiteral("Mine.\n\n"));
    const QByteArray theirs = simple + "\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n";
    replace(theirs);
    QTRY_COMPARE(merged.size(), 1);
    QVERIFY(m_post->text().contains(QStringLiteral("=======\ntwo\n>>>>>>> branch\n")));
    QVERIFY(m_post->text().contains(QStringLiteral("Mine.")));
}

QTEST_GUILESS_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"
