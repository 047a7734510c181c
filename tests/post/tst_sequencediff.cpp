// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/sequencediff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Galley;

namespace {

std::vector<int> randomItems(QRandomGenerator &random, int most, int kinds)
{
    std::vector<int> items(random.bounded(most + 1));
    std::generate(items.begin(), items.end(), [&] { return int(random.bounded(kinds)); });
    return items;
}

/// What the changes make of the old sequence; empty, with a failure, if they are no such changes.
bool leadsTo(const std::vector<int> &before, const std::vector<int> &after,
             const QList<SequenceChange> &changes)
{
    std::vector<int> made;
    qsizetype done = 0;
    for (const SequenceChange &change : changes) {
        if (change.beforeCount + change.afterCount == 0)
            return false;
        if (&change != &changes.constFirst() && change.beforeStart <= done)
            return false; // nothing equal between two changes
        made.insert(made.end(), before.begin() + done, before.begin() + change.beforeStart);
        if (qsizetype(made.size()) != change.afterStart)
            return false;
        made.insert(made.end(), after.begin() + change.afterStart,
                    after.begin() + change.afterEnd());
        done = change.beforeEnd();
    }
    made.insert(made.end(), before.begin() + done, before.end());
    return made == after;
}

qsizetype cost(const QList<SequenceChange> &changes)
{
    qsizetype sum = 0;
    for (const SequenceChange &change : changes)
        sum += change.beforeCount + change.afterCount;
    return sum;
}

/// The shortest possible, by the textbook table.
qsizetype shortest(const std::vector<int> &before, const std::vector<int> &after)
{
    std::vector<qsizetype> row(after.size() + 1, 0);
    for (const int item : before) {
        qsizetype diagonal = 0;
        for (std::size_t j = 0; j < after.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = item == after[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return qsizetype(before.size() + after.size()) - 2 * row.back();
}

} // namespace

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortestOfShortOnes_data();
    void theShortestOfShortOnes();
    void rightForLongAndVeryDifferentOnes_data();
    void rightForLongAndVeryDifferentOnes();
};

void TestSequenceDiff::theShortestOfShortOnes_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("kinds");
    QTest::newRow("a few items of two kinds") << 8 << 2;
    QTest::newRow("a few items of many kinds") << 8 << 8;
    QTest::newRow("some items of few kinds") << 60 << 4;
    QTest::newRow("some items of many kinds") << 60 << 30;
}

void TestSequenceDiff::theShortestOfShortOnes()
{
    QFETCH(int, most);
    QFETCH(int, kinds);
    QRandomGenerator random(1986);
    for (int round = 0; round < 4000; ++round) {
        const std::vector<int> before = randomItems(random, most, kinds);
        const std::vector<int> after = randomItems(random, most, kinds);
        const QList<SequenceChange> changes = sequenceChanges(before, after);
        QVERIFY2(leadsTo(before, after, changes), qPrintable(QString::number(round)));
        QCOMPARE(cost(changes), shortest(before, after));
    }
}

void TestSequenceDiff::rightForLongAndVeryDifferentOnes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kinds");
    QTest::newRow("two thousand of few kinds") << 2000 << 3;
    QTest::newRow("five thousand in another order") << 5000 << 0;
    QTest::newRow("a hundred thousand in another order") << 100000 << 0;
}

void TestSequenceDiff::rightForLongAndVeryDifferentOnes()
{
    QFETCH(int, size);
    QFETCH(int, kinds);
    QRandomGenerator random(7);
    std::vector<int> before(size);
    for (int i = 0; i < size; ++i)
        before[std::size_t(i)] = kinds > 0 ? int(random.bounded(kinds)) : i;
    std::vector<int> after = before;
    std::shuffle(after.begin(), after.end(), random);
    QVERIFY(leadsTo(before, after, sequenceChanges(before, after)));
    std::reverse(after.begin(), after.end());
    QVERIFY(leadsTo(before, after, sequenceChanges(before, after)));
}

QTEST_APPLESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
