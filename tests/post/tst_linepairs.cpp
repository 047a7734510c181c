// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/linepairs.h"

#include <QTest>

using namespace Galley;

class TestLinePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsBesideEachOtherWhatIsAlike_data();
    void putsBesideEachOtherWhatIsAlike();
    void manyLinesArePairedByTheirPlace();
};

void TestLinePairs::putsBesideEachOtherWhatIsAlike_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("one for one, however different")
        << QStringList{QStringLiteral("one")} << QStringList{QStringLiteral("two")} << "0=0";
    QTest::newRow("a line was put before a changed one")
        << QStringList{QStringLiteral("the quick brown fox")}
        << QStringList{QStringLiteral("something new"), QStringLiteral("the quick red fox")}
        << "-=0 0=1";
    QTest::newRow("a line of three went")
        << QStringList{QStringLiteral("first of all"), QStringLiteral("not needed any more"),
                       QStringLiteral("the very last")}
        << QStringList{QStringLiteral("first of them all"), QStringLiteral("the very last one")}
        << "0=0 1=- 2=1";
    QTest::newRow("nothing alike: removed, then added")
        << QStringList{QStringLiteral("a b c"), QStringLiteral("d e f")}
        << QStringList{QStringLiteral("u v w"), QStringLiteral("x y z")} << "0=- 1=- -=0 -=1";
    QTest::newRow("only added") << QStringList{} << QStringList{QStringLiteral("x")} << "-=0";
}

void TestLinePairs::putsBesideEachOtherWhatIsAlike()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto name = [](qsizetype i) { return i < 0 ? QStringLiteral("-") : QString::number(i); };
    QStringList shown;
    for (const LinePair &pair : pairLines(QList<QStringView>(before.begin(), before.end()),
                                          QList<QStringView>(after.begin(), after.end())))
        shown.append(name(pair.before) + u'=' + name(pair.after));
    QTEST(shown.join(u' '), "pairs");
}

void TestLinePairs::manyLinesArePairedByTheirPlace()
{
    const QList<QStringView> before(1000, u"one");
    const QList<QStringView> after(1001, u"two");
    const QList<LinePair> pairs = pairLines(before, after);
    QCOMPARE(pairs.size(), 1001);
    QCOMPARE(pairs[999], (LinePair{999, 999}));
    QCOMPARE(pairs[1000], (LinePair{-1, 1000}));
}

QTEST_APPLESS_MAIN(TestLinePairs)
#include "tst_linepairs.moc"
