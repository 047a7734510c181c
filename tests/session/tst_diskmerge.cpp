// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diskmerge.h"
#include "session/openpostbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class TestDiskMerge : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolder()); }
    void bothChangesAreThereAndASaveAsksNothing();
    void isOneStepThatCanBeUndone();
    void whileItIsUndoneASaveAsks();
    void caretsElsewhereStay();
    void aConflictMovesWithTheText();
    void theChoicesDoWhatTheySay_data();
    void theChoicesDoWhatTheySay();
    void aKeyCanBePutBack();
    void aSecondChangeKeepsWhatIsOpen();
    void aConflictLeavesTheMergeBeforeItToBeUndone();
    void lineEndsOfBothStay();
    void theWishForUtf8Stays();

private:
    void start(const QByteArray &base, const QString &from, const QString &mine);
    void takeFromDisk(const QByteArray &theirs);

    std::unique_ptr<OpenPost> m_post;
    std::unique_ptr<DiskMerge> m_merge;
};

/// Opens a post and changes a piece of its text.
void TestDiskMerge::start(const QByteArray &base, const QString &from, const QString &mine)
{
    m_merge.reset();
    m_post = open(base);
    QTextCursor cursor = m_post->document()->find(from);
    QVERIFY(!cursor.isNull());
    cursor.insertText(mine);
    m_merge = std::make_unique<DiskMerge>(*m_post);
}

void TestDiskMerge::takeFromDisk(const QByteArray &theirs)
{
    put(QFileInfo(m_post->path()).fileName(), theirs);
    const Result<FileBytes> file = readFile(m_post->path());
    const Result<DecodedText> decoded = decodeText(file->bytes);
    m_merge->take({file->bytes, file->digest, decoded->text, decoded->format}, QDateTime());
}

void TestDiskMerge::bothChangesAreThereAndASaveAsksNothing()
{
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    takeFromDisk(QByteArray(simple).replace("A day", "A night"));
    const QByteArray both = QByteArray(simple).replace("A day", "A night").replace("First", "My");
    QCOMPARE(m_post->bytes(), both);
    QVERIFY(m_post->isModified());
    QVERIFY(m_merge->conflicts().isEmpty());
    QCOMPARE(m_merge->together(), 1);
    QVERIFY(!m_post->changedOnDisk());
    QVERIFY(m_post->save().ok());
    QCOMPARE(onDisk(m_post->path()), both);
}

void TestDiskMerge::isOneStepThatCanBeUndone()
{
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    const QByteArray mine = m_post->bytes();
    takeFromDisk(QByteArray(simple).replace("A day", "A night").replace("draft: true", "draft: no")
                 + "More.\n");
    const QByteArray merged = m_post->bytes();
    m_post->document()->undo();
    QCOMPARE(m_post->bytes(), mine);
    QVERIFY(m_merge->isUndone());
    m_post->document()->redo();
    QCOMPARE(m_post->bytes(), merged);
    QVERIFY(!m_merge->isUndone());
    // All the way back it is what was loaded, but not what is on the disk.
    while (m_post->document()->isUndoAvailable())
        m_post->document()->undo();
    QCOMPARE(m_post->bytes(), simple);
    QVERIFY(m_post->isModified());
}

void TestDiskMerge::whileItIsUndoneASaveAsks()
{
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    const QByteArray theirs = QByteArray(simple).replace("A day", "A night");
    takeFromDisk(theirs);
    QSignalSpy changed(m_merge.get(), &DiskMerge::changed);
    m_post->document()->undo();
    QCOMPARE(changed.size(), 1);
    const Done saved = m_post->save();
    QVERIFY(!saved.ok() && saved.problem().code == Problem::FileChangedOnDisk);
    QCOMPARE(onDisk(m_post->path()), theirs);
    m_post->document()->redo();
    QVERIFY(m_post->save().ok());
}

void TestDiskMerge::caretsElsewhereStay()
{
    start(simple + "\nOne.\n\nTwo.\n\nThree.\n", QStringLiteral("First"), QStringLiteral("My"));
    QTextCursor caret = m_post->document()->find(QStringLiteral("Two"));
    takeFromDisk(QByteArray(simple).replace("A day", "A much longer night")
                 + "\nOne more.\n\nTwo.\n\nThree more.\n");
    QCOMPARE(caret.selectedText(), QStringLiteral("Two"));
}

void TestDiskMerge::aConflictMovesWithTheText()
{
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    takeFromDisk(QByteArray(simple).replace("First", "Their"));
    QCOMPARE(m_merge->conflicts().size(), 1);
    QCOMPARE(m_merge->lineOf(0), 7);
    QCOMPARE(m_merge->conflicts()[0].theirs, QStringLiteral("Their words.\n"));
    type(*m_post, 0, QStringLiteral("\n\n"));
    QCOMPARE(m_merge->lineOf(0), 9);
    const Span place = m_merge->placeOf(0);
    QCOMPARE(m_post->text().mid(place.start, place.length), QStringLiteral("My words.\n"));
    type(*m_post, place.start + 2, QStringLiteral(" own"));
    QCOMPARE(m_merge->placeOf(0).length, place.length + 4);
}

void TestDiskMerge::theChoicesDoWhatTheySay_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("body");
    QTest::newRow("yours") << int(DiskMerge::Choice::Mine) << "My words.\n";
    QTest::newRow("from disk") << int(DiskMerge::Choice::Theirs) << "Their words.\n";
    QTest::newRow("both") << int(DiskMerge::Choice::Both) << "My words.\nTheir words.\n";
}

void TestDiskMerge::theChoicesDoWhatTheySay()
{
    QFETCH(int, choice);
    QFETCH(QString, body);
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    takeFromDisk(QByteArray(simple).replace("First", "Their"));
    const QString before = m_post->text();
    m_merge->choose(0, static_cast<DiskMerge::Choice>(choice));
    QVERIFY(m_merge->conflicts().isEmpty());
    QCOMPARE(m_post->text().mid(m_post->frontMatter().fence().bodyStart + 1), body);
    if (m_post->text() != before) {
        m_post->document()->undo();
        QCOMPARE(m_post->text(), before);
    }
}

void TestDiskMerge::aKeyCanBePutBack()
{
    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    takeFromDisk(QByteArray(simple).replace("'2020-01-02'", "2021-03-04"));
    QCOMPARE(m_merge->taken().size(), 1);
    QCOMPARE(m_merge->taken()[0].was, QStringLiteral("2020-01-02"));
    QVERIFY(m_merge->putBack(QStringLiteral("date")));
    QVERIFY(m_merge->taken().isEmpty());
    QCOMPARE(m_post->bytes(), QByteArray(simple).replace("First", "My"));
    QVERIFY(!m_merge->putBack(QStringLiteral("date")));

    start(simple, QStringLiteral("First"), QStringLiteral("My"));
    takeFromDisk(QByteArray(simple).replace("'2020-01-02'", "2021-03-04"));
    QVERIFY(m_post->setField(QStringLiteral("date"), QStringLiteral("2022-02-02")).ok());
    QVERIFY(m_merge->taken().isEmpty()); // the author has written over it
}

void TestDiskMerge::aSecondChangeKeepsWhatIsOpen()
{
    const QByteArray base = simple + "\nOne.\n\nTwo.\n";
    start(base, QStringLiteral("First"), QStringLiteral("My"));
    const QByteArray first = QByteArray(base).replace("First", "Their");
    takeFromDisk(first);
    QCOMPARE(m_merge->conflicts().size(), 1);
    takeFromDisk(QByteArray(first).replace("Two", "Three"));
    QCOMPARE(m_merge->conflicts().size(), 1);
    QVERIFY(m_post->text().contains(QStringLiteral("Three")));
    takeFromDisk(QByteArray(first).replace("Two", "Three").replace("Their", "Nobody's"));
    QCOMPARE(m_merge->conflicts().size(), 1);
    QVERIFY(m_merge->conflicts()[0].theirs.contains(QStringLiteral("Nobody's")));
}

/// The author has chosen it before the other program wrote, in the encoding of the file.
void TestDiskMerge::theWishForUtf8Stays()
{
    const QByteArray base = "Caf\xe9 und Br\xf6tchen, sch\xf6n gr\xfc\xdf' dich.\n\nMore.\n";
    const QString legacy = QStringLiteral("Windows-1252");
    start(base, QStringLiteral("More"), QStringLiteral("\u2192 more"));
    QCOMPARE(m_post->encodingOnDisk(), legacy);
    m_post->setConvertedToUtf8(true);
    takeFromDisk(QByteArray(base).replace("dich", "euch"));
    QCOMPARE(m_post->format().encoding, utf8Name());
    QCOMPARE(m_post->encodingOnDisk(), legacy);
    m_post->document()->undo();
    QCOMPARE(m_post->format().encoding, utf8Name());
    QCOMPARE(m_post->encodingOnDisk(), legacy);
    m_post->document()->redo();
    QVERIFY(m_post->save().ok());
    QCOMPARE(QString::fromUtf8(onDisk(m_post->path())),
             QStringLiteral("Café und Brötchen, schön grüß' euch.\n\n\u2192 more.\n"));
    QCOMPARE(m_post->encodingOnDisk(), utf8Name());
}

void TestDiskMerge::lineEndsOfBothStay()
{
    start("one\r\ntwo\nthree\nfour\nfive\nsix\n", QStringLiteral("two"), QStringLiteral("2"));
    takeFromDisk("one\r\ntwo\nthree\nfour\nfive\r\nsix\nseven\r\n");
    QCOMPARE(m_post->bytes(), QByteArray("one\r\n2\nthree\nfour\nfive\r\nsix\nseven\r\n"));
}

void TestDiskMerge::aConflictLeavesTheMergeBeforeItToBeUndone()
{
    const QByteArray base = simple + "\nOne.\n\nTwo.\n";
    start(base, QStringLiteral("First"), QStringLiteral("My"));
    const QByteArray mine = m_post->bytes();
    const QByteArray first = QByteArray(base).replace("Two", "Three");
    takeFromDisk(first);
    takeFromDisk(QByteArray(first).replace("First", "Their")); // all of it is in conflict
    QVERIFY(!m_merge->isUndone());
    m_post->document()->undo();
    QCOMPARE(m_post->bytes(), mine);
    QVERIFY(m_merge->isUndone());
    const Done saved = m_post->save();
    QVERIFY(!saved.ok() && saved.problem().code == Problem::FileChangedOnDisk);
}

QTEST_GUILESS_MAIN(TestDiskMerge)
#include "tst_diskmerge.moc"
