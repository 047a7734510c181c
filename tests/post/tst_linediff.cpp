// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

/// "2+1>2+2": the lines from the third on, how many, and what they become.
QString shown(const QList<LineChange> &changes)
{
    QStringList parts;
    for (const LineChange &change : changes) {
        parts.append(QStringLiteral("%1+%2>%3+%4")
                         .arg(change.beforeLine)
                         .arg(change.beforeCount)
                         .arg(change.afterLine)
                         .arg(change.afterCount));
    }
    return parts.join(u' ');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesTileTheText_data();
    void linesTileTheText();
    void findsTheChanges_data();
    void findsTheChanges();
    void theEditsLeadFromOneToTheOther();
    void theEditsLeaveAloneWhatIsEqual();
    void bigTextsAreCompared();
};

void TestLineDiff::linesTileTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("one without an end") << "a" << 1;
    QTest::newRow("one with an end") << "a\n" << 1;
    QTest::newRow("a blank one at the end") << "a\n\n" << 2;
    QTest::newRow("only ends") << "\n\n" << 2;
    QTest::newRow("U+2028 ends no line") << QStringLiteral("a\u2028b\nc") << 2;
}

void TestLineDiff::linesTileTheText()
{
    QFETCH(QString, text);
    const QList<QStringView> lines = linesOf(text);
    QTEST(int(lines.size()), "lines");
    QString joined;
    for (const QStringView line : lines)
        joined += line;
    QCOMPARE(joined, text);
}

void TestLineDiff::findsTheChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::newRow("equal texts have none") << "a\nb\n"
                                           << "a\nb\n"
                                           << "";
    QTest::newRow("a changed line") << "a\nb\nc\n"
                                    << "a\nx\nc\n"
                                    << "1+1>1+1";
    QTest::newRow("everything is new") << ""
                                       << "a\nb\n"
                                       << "0+0>0+2";
    QTest::newRow("everything went") << "a\nb\n"
                                     << ""
                                     << "0+2>0+0";
    QTest::newRow("a line end at the end of the file") << "a\nb"
                                                       << "a\nb\n"
                                                       << "1+1>1+1";
    QTest::newRow("two changes with an equal line between") << "a\nb\nc\nd\ne\n"
                                                            << "a\nB\nc\nD\ne\n"
                                                            << "1+1>1+1 3+1>3+1";
    QTest::newRow("a new paragraph takes the blank line behind it, not the one before")
        << "one\n\ntwo\n\nthree\n"
        << "one\n\ntwo\n\nnew\n\nthree\n"
        << "4+0>4+2";
    QTest::newRow("a removed paragraph, too") << "one\n\ntwo\n\nnew\n\nthree\n"
                                              << "one\n\ntwo\n\nthree\n"
                                              << "4+2>4+0";
    QTest::newRow("one line of many alike goes at the end") << "a\na\na\n"
                                                            << "a\na\n"
                                                            << "2+1>2+0";
    QTest::newRow("a moved stretch never meets the next change") << "x\nx\nb\n"
                                                                 << "x\nc\n"
                                                                 << "1+2>1+1";
}

void TestLineDiff::findsTheChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<LineChange> changes = lineChanges(before, after);
    QTEST(shown(changes), "changes");
    const QList<QStringView> oldLines = linesOf(before);
    for (const LineChange &change : changes) {
        QString lines;
        for (qsizetype i = 0; i < change.beforeCount; ++i)
            lines += oldLines[change.beforeLine + i];
        QCOMPARE(before.mid(change.before.start, change.before.length), lines);
    }
}

void TestLineDiff::theEditsLeadFromOneToTheOther()
{
    const QStringList pieces{QStringLiteral("\n"),     QStringLiteral("a"),
                             QStringLiteral("b\n"),    QStringLiteral("c c\n"),
                             QStringLiteral("\n\n"),   QStringLiteral("\U0001F980"),
                             QStringLiteral("\u00a0"), QStringLiteral("\U0001F981\n")};
    QRandomGenerator random(3);
    const auto text = [&] {
        QString made;
        for (int i = int(random.bounded(14)); i > 0; --i)
            made += pieces[random.bounded(int(pieces.size()))];
        return made;
    };
    for (int round = 0; round < 20000; ++round) {
        const QString before = text();
        const QString after = text();
        const EditList edits = editsBetween(before, after);
        QCOMPARE(edits.applied(before), after);
        for (const Edit &edit : edits.edits()) {
            QVERIFY(!edit.text.startsWith(QChar(0xdd80)) && !edit.text.endsWith(QChar(0xd83e)));
            QVERIFY(edit.span.length > 0 || !edit.text.isEmpty());
        }
        QString made;
        qsizetype done = 0;
        for (const LineChange &change : lineChanges(before, after)) {
            QVERIFY(done == 0 || change.before.start > done);
            made += QStringView(before).sliced(done, change.before.start - done);
            made += QStringView(after).sliced(change.after.start, change.after.length);
            done = change.before.end();
        }
        made += before.mid(done);
        QCOMPARE(made, after);
    }
}

void TestLineDiff::theEditsLeaveAloneWhatIsEqual()
{
    const QString before = QStringLiteral("first line\nsame\nthe last one\n");
    const QString after = QStringLiteral("first new line\nsame\nthe last\n");
    const QList<Edit> edits = editsBetween(before, after).edits();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0], (Edit{{6, 0}, QStringLiteral("new ")}));
    QCOMPARE(edits[1], (Edit{{24, 4}, QString()}));
}

void TestLineDiff::bigTextsAreCompared()
{
    QRandomGenerator random(11);
    QStringList lines;
    for (int i = 0; i < 40000; ++i)
        lines.append(QString::number(random.bounded(20000)) + QStringLiteral(" words\n"));
    const QString before = lines.join(QString());
    std::shuffle(lines.begin(), lines.end(), random);
    const QString after = lines.join(QString());
    QCOMPARE(editsBetween(before, after).applied(before), after);
}

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
