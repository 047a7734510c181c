// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/editlog.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

/// The journal's file format, its damaged files included.
class TestEditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void givesBackAnyEdits();
    void aTornEndIsPassedOver();
    void aFlippedBitEndsTheText();
    void refusesWhatIsNoJournal_data();
    void refusesWhatIsNoJournal();
};

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);

EditLogStart exampleStart()
{
    return {QStringLiteral("/blog/ein Tag 🦀.md"), noon.addSecs(-60),
            QByteArray("a\xe4\r\nb\0c", 7), QStringLiteral("aä\nb🦀")};
}

/// A log of three records, and where each of its pieces ends.
struct Example {
    QByteArray bytes;
    QList<qsizetype> ends;
    QStringList texts; ///< after the start and after each record
};

Example example()
{
    EditLog log;
    Example made;
    const auto add = [&](const QByteArray &bytes, const QString &text) {
        made.bytes += bytes;
        made.ends.append(made.bytes.size());
        made.texts.append(text);
    };
    add(log.begin(exampleStart(), noon), exampleStart().base);
    add(log.record({{{0, 1}, QStringLiteral("A")}}, noon.addSecs(1)), QStringLiteral("Aä\nb🦀"));
    add(log.record({{{6, 0}, QStringLiteral("\nmore")}, {{0, 2}, QString()}}, noon.addSecs(2)),
        QStringLiteral("\nb🦀\nmore"));
    add(log.record({}, noon.addSecs(3)), QStringLiteral("\nb🦀\nmore"));
    return made;
}

} // namespace

void TestEditLog::givesBackWhatWasWritten()
{
    const Result<LoggedText> log = EditLog::read(example().bytes);
    QVERIFY(log.ok());
    QCOMPARE(log->start.path, exampleStart().path);
    QCOMPARE(log->start.savedAt, exampleStart().savedAt);
    QCOMPARE(log->start.diskBytes, exampleStart().diskBytes);
    QCOMPARE(log->start.base, exampleStart().base);
    QCOMPARE(log->text, example().texts.constLast());
    QCOMPARE(log->typedUntil, noon.addSecs(3));
    QVERIFY(!log->torn);
}

void TestEditLog::givesBackAnyEdits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        EditLogStart start = exampleStart();
        QString text = start.base = QString(random.bounded(50), u'x');
        EditLog log;
        QByteArray bytes = log.begin(start, noon);
        for (int record = 0; record < 10; ++record) {
            QList<Edit> edits;
            for (int i = random.bounded(4); i > 0; --i) {
                const int from = random.bounded(int(text.size()) + 1);
                const int length = random.bounded(int(text.size()) - from + 1);
                // Halves of surrogate pairs and zeros too: whatever a document may hold.
                QString put;
                for (int n = random.bounded(6); n > 0; --n)
                    put += QChar(char16_t(random.bounded(0x10000)));
                edits.append({{from, length}, put});
                text.replace(from, length, put);
            }
            bytes += log.record(edits, noon);
        }
        const Result<LoggedText> read = EditLog::read(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->text, text);
        QVERIFY(!read->torn);
    }
}

void TestEditLog::aTornEndIsPassedOver()
{
    const Example whole = example();
    for (qsizetype size = 0; size < whole.bytes.size(); ++size) {
        const Result<LoggedText> log = EditLog::read(whole.bytes.left(size));
        const auto end = std::upper_bound(whole.ends.cbegin(), whole.ends.cend(), size);
        const qsizetype pieces = end - whole.ends.cbegin();
        QCOMPARE(log.ok(), pieces > 0);
        if (!log)
            continue;
        QCOMPARE(log->text, whole.texts.at(pieces - 1));
        QCOMPARE(log->torn, size != whole.ends.at(pieces - 1));
    }
}

void TestEditLog::aFlippedBitEndsTheText()
{
    const Example whole = example();
    for (qsizetype at = 0; at < whole.bytes.size(); ++at) {
        QByteArray bytes = whole.bytes;
        bytes[at] = char(bytes.at(at) ^ 0x10);
        const Result<LoggedText> log = EditLog::read(bytes);
        const auto end = std::upper_bound(whole.ends.cbegin(), whole.ends.cend(), at);
        const qsizetype pieces = end - whole.ends.cbegin();
        QCOMPARE(log.ok(), pieces > 0);
        if (!log)
            continue;
        QCOMPARE(log->text, whole.texts.at(pieces - 1));
        QVERIFY(log->torn);
    }
}

void TestEditLog::refusesWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros, as after a power cut") << QByteArray(4096, '\0');
    QTest::newRow("a post") << QByteArray("---\ntitle: A\n---\n");
    QTest::newRow("the magic alone") << example().bytes.left(8);
    QTest::newRow("a size beyond the end")
        << QByteArray("GalleyJ1") + QByteArray(4, '\xff') + QByteArray(20, 'x');
}

void TestEditLog::refusesWhatIsNoJournal()
{
    QFETCH(const QByteArray, bytes);
    const Result<LoggedText> log = EditLog::read(bytes);
    QVERIFY(!log.ok());
    QCOMPARE(int(log.problem().code), int(Problem::FileUnreadable));
}

QTEST_GUILESS_MAIN(TestEditLog)
#include "tst_editlog.moc"
