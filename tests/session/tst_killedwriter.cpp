// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journalbench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>

using namespace Galley;

/// A process that types and saves is killed at random moments. The file is always the old or the
/// new text, whole; what was typed more than a second before is in the journal. GALLEY_KILLS says
/// how often; 25 times otherwise.
class TestKilledWriter : public QObject, private JournalBench
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();

private:
    struct Report {
        QList<std::pair<qint64, QByteArray>> texts; ///< when, digest
        QByteArrayList files; ///< what the file may hold: saved last, or being saved
    };
    /// Lets the typist type for so many ms, kills it; what it said, and when it was killed.
    static Report typeAndKill(const QString &profile, const QString &post, quint32 seed,
                              int savingOdds, int time, qint64 &killed);
    static Report read(const QByteArray &output, const QByteArray &before);
};

namespace {

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray digestOfText(const QString &text)
{
    return digestOf(text.toUtf8()).toHex();
}

} // namespace

TestKilledWriter::Report TestKilledWriter::read(const QByteArray &output, const QByteArray &before)
{
    Report report;
    report.files = {before};
    const qsizetype end = output.lastIndexOf('\n'); // what follows was cut short
    for (const QByteArray &line : output.left(std::max<qsizetype>(end, 0)).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.constFirst() == "text")
            report.texts.append({words.value(1).toLongLong(), words.value(2)});
        else if (words.constFirst() == "save")
            report.files.append(words.value(1));
        else if (words.constFirst() == "done")
            report.files = {report.files.constLast()};
    }
    return report;
}

TestKilledWriter::Report TestKilledWriter::typeAndKill(const QString &profile, const QString &post,
                                                       quint32 seed, int savingOdds, int time,
                                                       qint64 &killed)
{
    const QByteArray before = digestOf(onDisk(post)).toHex();
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(GALLEY_TYPIST),
                 {profile, post, QString::number(seed), QString::number(savingOdds)});
    QByteArray output;
    const auto listen = [&](int wait) {
        typist.waitForReadyRead(wait);
        output += typist.readAllStandardOutput();
    };
    while (!output.contains('\n') && typist.state() != QProcess::NotRunning)
        listen(100);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < time && typist.state() == QProcess::Running)
        listen(int(std::max<qint64>(1, time - clock.elapsed())));
    killed = now();
    typist.kill();
    typist.waitForFinished();
    output += typist.readAllStandardOutput();
    if (typist.exitStatus() != QProcess::CrashExit)
        return {}; // it ended by itself
    return read(output, before);
}

void TestKilledWriter::losesNothing()
{
    const int kills = std::max(1, qEnvironmentVariableIntValue("GALLEY_KILLS"));
    const int rounds = qEnvironmentVariableIsSet("GALLEY_KILLS") ? kills : 25;
    // The promise is a second. The short run, beside everything else that a test machine does, only
    // looks whether there is one: a disk that is busy for others may take that long for one flush.
    const qint64 most = qEnvironmentVariableIsSet("GALLEY_KILLS") ? 1000 : 10'000;
    QRandomGenerator random(20240229);
    int steps = 0;
    int duringSave = 0;
    int fromJournal = 0;
    int promised = 0; // rounds in which something was older than a second and not saved
    qint64 oldestLost = 0;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(makeFolders());
        const QString post = put(QStringLiteral("post.md"), simple);
        // One in five is long enough for the promised second to run out, and never saved.
        const bool promise = round % 5 == 4;
        const int time = promise ? 1200 + random.bounded(800) : 5 + random.bounded(245);
        const int odds = promise ? 0 : QList<int>{2, 20, 200, 0}.at(random.bounded(4));
        qint64 killed = 0;
        const Report report
            = typeAndKill(m_profile->path(), post, random.generate(), odds, time, killed);
        const QByteArray context = "round " + QByteArray::number(round) + " in "
            + m_profile->path().toUtf8() + " and " + post.toUtf8();
        QVERIFY2(!report.texts.isEmpty(), context.constData());
        steps += int(report.texts.size());

        const QByteArray bytes = onDisk(post);
        QVERIFY2(report.files.contains(QByteArray(digestOf(bytes).toHex())), context.constData());
        duringSave += report.files.size() > 1 ? 1 : 0;

        RecoveryStore store(root());
        store.collect();
        QVERIFY2(store.unreadable().isEmpty(), context.constData());
        QVERIFY2(store.leftovers().size() <= 1, context.constData());
        QString recovered = QString::fromUtf8(bytes);
        if (const auto leftover = store.find(post)) {
            recovered = RecoveryStore::read(*leftover)->text;
            ++fromJournal;
        }
        // The newest state of the document that is the recovered one.
        const QByteArray digest = digestOfText(recovered);
        qsizetype state = report.texts.size() - 1;
        while (state >= 0 && report.texts.at(state).second != digest)
            --state;
        // It was changed again after so long a time:
        const bool last = state == report.texts.size() - 1;
        const qint64 lost = last || state < 0 ? 0 : killed - report.texts.at(state + 1).first;
        QVERIFY2(state >= 0, context.constData());
        QVERIFY2(lost <= most,
                 QByteArray(context + ", lost " + QByteArray::number(lost) + " ms").constData());
        oldestLost = std::max(oldestLost, lost);
        promised += promise && !store.leftovers().isEmpty() ? 1 : 0;
    }
    qInfo(
        "%d kills, %d of them during a save; %d steps typed; %d texts came from the journal, %d of "
        "them with more than a second of typing; at most the last %lld ms were lost",
        rounds, duringSave, steps, fromJournal, promised, static_cast<long long>(oldestLost));
    QVERIFY(promised > 0);
}

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
