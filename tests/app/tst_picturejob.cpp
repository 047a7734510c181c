// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturejob.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

namespace {

/// A disk without room for files.
class FullDisk : public OperationDisk
{
public:
    Result<QByteArray> write(const QString &path, const QByteArray &, const QByteArray &) override
    {
        return Problem{Problem::WriteFailed, {path, QStringLiteral("No space left on device")}};
    }
};

QList<PictureArrival> bitmaps(int count, int side)
{
    QList<PictureArrival> arrivals;
    for (int i = 0; i < count; ++i) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 7 % 360, 200, 200));
        arrivals.append({.bitmap = image});
    }
    return arrivals;
}

} // namespace

class TestPictureJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersEachRequestInTurn();
    void aDiskThatIsFullAddsNothing();
    void whatCannotComeInIsTold();
    void stoppedItAddsNothing();
    void goesAwayInTheMiddle();

private:
    PictureJob::Request request(const QList<PictureArrival> &arrivals) const
    {
        return {blogAt(m_root),
                m_root + QStringLiteral("/post.md"),
                QStringLiteral("x"),
                LinkForm::Relative,
                {},
                arrivals};
    }
    QStringList files() const { return QDir(m_root).entryList(QDir::Files | QDir::Hidden); }
    static PictureJob::Outcome outcomeOf(PictureJob &job, const PictureJob::Request &request);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void TestPictureJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    QFile post(m_root + QStringLiteral("/post.md"));
    QVERIFY(post.open(QFile::WriteOnly));
    post.write("x");
}

PictureJob::Outcome TestPictureJob::outcomeOf(PictureJob &job, const PictureJob::Request &request)
{
    std::optional<PictureJob::Outcome> answer;
    const auto connection
        = connect(&job, &PictureJob::finished, &job,
                  [&answer](int, const PictureJob::Outcome &outcome) { answer = outcome; });
    job.start(request);
    const bool came = QTest::qWaitFor([&answer] { return answer.has_value(); }, 60000);
    disconnect(connection);
    return came ? *answer : PictureJob::Outcome();
}

void TestPictureJob::answersEachRequestInTurn()
{
    PictureJob job(std::make_shared<OperationDisk>());
    QStringList told;
    connect(&job, &PictureJob::finished, this,
            [&told](int number, const PictureJob::Outcome &outcome) {
                told.append(QStringLiteral("%1 %2").arg(number).arg(outcome.added.first().target));
            });
    job.start(request(bitmaps(1, 4)));
    job.start(request(bitmaps(2, 5)));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told, (QStringList{QStringLiteral("1 post-1.png"), QStringLiteral("2 post-2.png")}));
    QCOMPARE(files().size(), 4);
}

void TestPictureJob::aDiskThatIsFullAddsNothing()
{
    PictureJob job(std::make_shared<FullDisk>());
    const PictureJob::Outcome outcome = outcomeOf(job, request(bitmaps(2, 4)));
    QVERIFY(outcome.added.isEmpty() && outcome.operation.steps.isEmpty());
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.first().problem.code, Problem::WriteFailed);
    QCOMPARE(files(), QStringList{QStringLiteral("post.md")});
}

void TestPictureJob::whatCannotComeInIsTold()
{
    PictureJob job(std::make_shared<OperationDisk>());
    QList<PictureArrival> arrivals = bitmaps(1, 4);
    arrivals.prepend({.path = m_root + QStringLiteral("/gone.png")});
    const PictureJob::Outcome outcome = outcomeOf(job, request(arrivals));
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.first().name, QStringLiteral("gone.png"));
    QCOMPARE(outcome.refused.first().problem.code, Problem::FileMissing);
}

void TestPictureJob::stoppedItAddsNothing()
{
    PictureJob job(std::make_shared<OperationDisk>());
    connect(&job, &PictureJob::progressed, &job, &PictureJob::cancel);
    const PictureJob::Outcome outcome = outcomeOf(job, request(bitmaps(40, 1500)));
    QVERIFY(outcome.cancelled);
    QVERIFY(outcome.added.isEmpty());
    QCOMPARE(files(), QStringList{QStringLiteral("post.md")});
    // What is asked for afterwards is not stopped.
    disconnect(&job, &PictureJob::progressed, nullptr, nullptr);
    QCOMPARE(outcomeOf(job, request(bitmaps(1, 4))).added.size(), 1);
}

void TestPictureJob::goesAwayInTheMiddle()
{
    {
        PictureJob job(std::make_shared<OperationDisk>());
        job.start(request(bitmaps(40, 1500)));
    }
    QCOMPARE(files(), QStringList{QStringLiteral("post.md")});
}

QTEST_MAIN(TestPictureJob)
#include "tst_picturejob.moc"
