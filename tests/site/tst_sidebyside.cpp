// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sidebyside.h"

#include "site/postlist.h"
#include "site/sitesurvey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Galley;

namespace {

const std::atomic_bool notCancelled = false;

/// More work for some than for others, so that threads overtake each other.
qsizetype unevenWork(qsizetype i)
{
    qsizetype sum = i;
    for (qsizetype turn = 0; turn < (i % 7) * 3000; ++turn)
        sum = (sum * 31 + turn) % 1000003;
    return sum;
}

QStringList outline(const SiteSurvey &survey)
{
    QStringList lines = {QString::number(survey.posts), survey.linkSample};
    lines += survey.contentFolders;
    const auto tell = [&lines](const QList<FieldHabit> &fields) {
        for (const FieldHabit &field : fields) {
            lines.append(
                QStringLiteral("%1 %2 %3 %4 %5 %6")
                    .arg(field.key, fieldKindId(field.kind))
                    .arg(field.count)
                    .arg(field.dateForm, field.usual, field.choices.join(QLatin1Char(','))));
        }
    };
    tell(survey.fields);
    for (const FolderSurvey &folder : survey.folders) {
        lines.append(QStringLiteral("%1 %2").arg(folder.folder).arg(folder.posts));
        tell(folder.fields);
    }
    return lines;
}

} // namespace

class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInOrder_data();
    void takesInOrder();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void readsABlogLikeOneThread();
};

void TestSideBySide::takesInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("threads");
    QTest::newRow("nothing to do") << 0 << 4;
    QTest::newRow("one thing to do") << 1 << 4;
    QTest::newRow("on the calling thread") << 500 << 1;
    QTest::newRow("on two threads") << 2000 << 2;
    QTest::newRow("on more threads than there are processors") << 2000 << 16;
    QTest::newRow("on more threads than there is work") << 3 << 16;
}

void TestSideBySide::takesInOrder()
{
    QFETCH(const int, count);
    QFETCH(const int, threads);
    const std::thread::id here = std::this_thread::get_id();
    std::vector<int> worked(static_cast<std::size_t>(count), 0); // each by one thread only
    qsizetype expected = 0;
    takeInOrder(
        count, threads, notCancelled,
        [&](qsizetype i) {
            ++worked[static_cast<std::size_t>(i)];
            return unevenWork(i);
        },
        [&](qsizetype i, qsizetype made) {
            QCOMPARE(i, expected++);
            QCOMPARE(made, unevenWork(i));
            QVERIFY(std::this_thread::get_id() == here);
        });
    QCOMPARE(expected, qsizetype(count));
    for (const int times : worked)
        QCOMPARE(times, 1);
}

void TestSideBySide::stopsWhenCancelled_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("on the calling thread") << 1;
    QTest::newRow("on three threads") << 3;
}

void TestSideBySide::stopsWhenCancelled()
{
    QFETCH(const int, threads);
    std::atomic_bool cancelled = false;
    std::atomic_int worked = 0;
    qsizetype taken = 0;
    sideBySide(
        100000, threads, cancelled, [&](qsizetype) { ++worked; },
        [&](qsizetype) {
            if (++taken == 10)
                cancelled = true;
        });
    QCOMPARE(taken, 10);
    QVERIFY(worked < 1000); // what had been begun, and no more
    sideBySide(
        1000, threads, cancelled, [&](qsizetype) { ++worked; }, [&](qsizetype) { ++taken; });
    QCOMPARE(taken, 10);
}

void TestSideBySide::readsABlogLikeOneThread()
{
    QTemporaryDir temporary;
    const QDir dir(temporary.path());
    for (const char *folder : {"posts", "notes"}) {
        QVERIFY(dir.mkpath(QLatin1String(folder)));
        for (int i = 0; i < 120; ++i) {
            QFile file(dir.filePath(QStringLiteral("%1/%2.md").arg(QLatin1String(folder)).arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("---\ntitle: \"Post %1\"\n%2: 2024-0%3-01\n%4---\n![a](%5)\n")
                           .arg(i % 50)
                           .arg(QLatin1String(i % 3 ? "date" : "published"))
                           .arg(i % 9 + 1)
                           .arg(QLatin1String(i % 11 ? "tags: [a, b]\n" : "tags: [a\n"),
                                QLatin1String(i % 2 ? "/images/a.png" : "a.png"))
                           .toUtf8());
        }
    }
    const Blog blog = blogAt(dir.path());
    QCOMPARE(outline(surveySite(blog, notCancelled, 4)), outline(surveySite(blog, notCancelled)));
    const auto lines = [&](int threads) {
        QStringList all;
        for (const PostSummary &post : listPosts(blog, notCancelled, {}, threads))
            all.append(post.path + post.title + post.date + QLatin1String(post.problem ? "!" : ""));
        return all;
    };
    QCOMPARE(lines(1).size(), 240);
    QCOMPARE(lines(4), lines(1));
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
