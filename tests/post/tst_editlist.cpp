// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/editlist.h"

#include <QTest>

using namespace Galley;

/// String in, string out; positions beyond the original are the caller's error and are not tested.
class TestEditList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfRecordingDoesNotMatter();
    void appliedToText_data();
    void appliedToText();
    void overlapIsRefused_data();
    void overlapIsRefused();
};

void TestEditList::orderOfRecordingDoesNotMatter()
{
    const QList<Edit> edits = {{Span{0, 1}, QStringLiteral("A")},
                               {Span{2, 0}, QStringLiteral("+")},
                               {Span{2, 2}, QStringLiteral("CD")},
                               {Span{6, 0}, QStringLiteral("!")}};
    QList<int> order = {0, 1, 2, 3};
    do {
        EditList list;
        for (const int i : std::as_const(order)) {
            QVERIFY(list.replace(edits[i].span, edits[i].text));
        }
        QCOMPARE(list.applied(QStringLiteral("abcdef")), QStringLiteral("Ab+CDef!"));
        QCOMPARE(list.edits(), edits);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestEditList::appliedToText_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("inserted at the start")
        << 0 << 0 << QStringLiteral("x") << QStringLiteral("xa😀c");
    QTest::newRow("inserted at the end") << 4 << 0 << QStringLiteral("x") << QStringLiteral("a😀cx");
    QTest::newRow("an emoji is two units")
        << 1 << 2 << QStringLiteral("b") << QStringLiteral("abc");
    QTest::newRow("all removed") << 0 << 4 << QString() << QString();
}

void TestEditList::appliedToText()
{
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, text);
    QFETCH(QString, result);
    EditList list;
    QVERIFY(list.isEmpty());
    QVERIFY(list.replace(Span{start, length}, text));
    QVERIFY(!list.isEmpty());
    QCOMPARE(list.applied(QStringLiteral("a😀c")), result);
}

void TestEditList::overlapIsRefused_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the same again") << Span{4, 3} << false;
    QTest::newRow("inside") << Span{5, 1} << false;
    QTest::newRow("an insertion inside") << Span{5, 0} << false;
    QTest::newRow("around") << Span{3, 6} << false;
    QTest::newRow("over the start") << Span{3, 2} << false;
    QTest::newRow("over the end") << Span{6, 2} << false;
    QTest::newRow("touching the start") << Span{2, 2} << true;
    QTest::newRow("touching the end") << Span{7, 1} << true;
    QTest::newRow("an insertion at the start") << Span{4, 0} << true;
    QTest::newRow("an insertion at the end") << Span{7, 0} << true;
    QTest::newRow("a second insertion at one place") << Span{9, 0} << false;
    QTest::newRow("an insertion's place, removed") << Span{8, 2} << false;
    QTest::newRow("a negative start") << Span{-1, 1} << false;
    QTest::newRow("a negative length") << Span{1, -1} << false;
}

void TestEditList::overlapIsRefused()
{
    QFETCH(Span, span);
    QFETCH(bool, accepted);
    EditList list;
    QVERIFY(list.replace(Span{4, 3}, QStringLiteral("x")));
    QVERIFY(list.replace(Span{9, 0}, QStringLiteral("y")));
    const Done result = list.replace(span, QStringLiteral("z"));
    QCOMPARE(result.ok(), accepted);
    QCOMPARE(list.edits().size(), accepted ? 3 : 2);
    if (!accepted) {
        QCOMPARE(result.problem().code, Problem::EditOverlap);
    }
}

QTEST_APPLESS_MAIN(TestEditList)
#include "tst_editlist.moc"
