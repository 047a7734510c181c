// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/textdifference.h"

#include <QTest>

using namespace Galley;

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromOneToTheOther_data();
    void leadsFromOneToTheOther();
    void mapsTheCaret_data();
    void mapsTheCaret();
};

void TestTextDifference::leadsFromOneToTheOther_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("replaced");
    QTest::addColumn<int>("by");
    QTest::newRow("equal") << "abc"
                           << "abc" << 0 << 0;
    QTest::newRow("both empty") << ""
                                << "" << 0 << 0;
    QTest::newRow("inserted") << "ac"
                              << "abc" << 0 << 1;
    QTest::newRow("removed") << "abc"
                             << "ac" << 1 << 0;
    QTest::newRow("one of many alike") << "aaaa"
                                       << "aaa" << 1 << 0;
    QTest::newRow("replaced") << "abc"
                              << "axc" << 1 << 1;
    QTest::newRow("all new") << "abc"
                             << "xy" << 3 << 2;
    // U+1F980 and U+1F981 share their first half, U+1F980 and U+1F580 their second.
    QTest::newRow("one emoji for another") << "a🦀b"
                                           << "a🦁b" << 2 << 2;
    QTest::newRow("emojis that end alike")
        << QStringLiteral("\U0001F980") << QStringLiteral("\U0001F580") << 2 << 2;
}

void TestTextDifference::leadsFromOneToTheOther()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, replaced);
    QFETCH(int, by);
    const TextDifference change = difference(before, after);
    QCOMPARE(change.before.length, replaced);
    QCOMPARE(change.after, by);
    QString made = before;
    made.replace(change.before.start, change.before.length,
                 after.mid(change.before.start, change.after));
    QCOMPARE(made, after);
}

void TestTextDifference::mapsTheCaret_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("caret");
    QTest::addColumn<int>("expected");
    QTest::newRow("before the change it stays") << "one two"
                                                << "one too" << 3 << 3;
    QTest::newRow("behind it, it moves along") << "one two"
                                               << "one and two" << 7 << 11;
    QTest::newRow("at a letter that is taken back") << "word"
                                                    << "wor" << 4 << 3;
    QTest::newRow("inside what is replaced") << "abcdef"
                                             << "axyf" << 3 << 3;
    QTest::newRow("no change, no move") << "abc"
                                        << "abc" << 2 << 2;
}

void TestTextDifference::mapsTheCaret()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, caret);
    QTEST(int(difference(before, after).mapped(caret)), "expected");
}

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
