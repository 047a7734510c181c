// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/longsentences.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace Galley;

class TestLongSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void standsWhereItIsInThePost();
    void staysLinear();
};

void TestLongSentences::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<int>("words");
    const auto row
        = [](const char *name, const QString &text, int most, const QStringList &sentences,
             int words = 0) { QTest::newRow(name) << text << most << sentences << words; };
    row("nothing", {}, 1, {});
    row("as many as may be", QStringLiteral("One two three."), 3, {});
    row("one more", QStringLiteral("One two three."), 2, {QStringLiteral("One two three.")}, 3);
    row("one of several", QStringLiteral("One. One two three! One?"), 2,
        {QStringLiteral("One two three!")}, 3);
    row("a line's end ends none", QStringLiteral("One two\vthree four."), 3,
        {QStringLiteral("One two\vthree four.")}, 4);
    row("a number's point ends none", QStringLiteral("It is 3.14 or so."), 4,
        {QStringLiteral("It is 3.14 or so.")}, 5);
    row("words as the status line counts them", QStringLiteral("A well-known don't, here."), 3,
        {QStringLiteral("A well-known don't, here.")}, 4);
    row("code is no word", QStringLiteral("One \ufffc two three."), 2,
        {QStringLiteral("One \ufffc two three.")}, 3);
    const QString chinese = QStringLiteral("\u5b57").repeated(50) + u'\u3002';
    row("Chinese counts by its time", chinese + chinese, 22, {chinese, chinese}, 23);
    row("a short one in Chinese", chinese, 23, {});
    row("Arabic", QString::fromUtf8("كتب الولد رسالة طويلة؟ نعم."), 3,
        {QString::fromUtf8("كتب الولد رسالة طويلة؟")}, 4);
}

void TestLongSentences::finds()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QFETCH(const QStringList, sentences);
    QFETCH(const int, words);
    ReadText read;
    read.append(text, 100);
    QStringList found;
    for (const ProseFinding &each : longSentences(read, most)) {
        QCOMPARE(each.kind, ProseFinding::Kind::LongSentence);
        QCOMPARE(each.count, words);
        QCOMPARE(text.mid(each.span.start - 100, each.span.length), each.words);
        found.append(each.words);
    }
    QCOMPARE(found, sentences);
}

void TestLongSentences::standsWhereItIsInThePost()
{
    ReadText read; // "One **two** three."
    read.append(u"One ", 0);
    read.append(u"two", 6);
    read.append(u" three.", 11);
    const QList<ProseFinding> found = longSentences(read, 2);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().span, (Span{0, 18}));
    QCOMPARE(found.constFirst().words, QStringLiteral("One two three."));
}

/// Twenty times the text takes no forty times as long, whatever stands in it.
void TestLongSentences::staysLinear()
{
    const auto time = [](qsizetype signs) {
        ReadText read;
        for (qsizetype i = 0; i < signs; i += 4) // as many pieces as there can be
            read.append(u"a. B", i * 2);
        qint64 least = std::numeric_limits<qint64>::max(); // without what else the machine did
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (longSentences(read, 0).isEmpty())
                return qint64(-1);
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 small = std::max<qint64>(time(5'000), 1);
    const qint64 large = time(100'000);
    QVERIFY(large > 0);
    QVERIFY2(large < small * 60, qPrintable(QString::number(double(large) / double(small))));
}

QTEST_APPLESS_MAIN(TestLongSentences)
#include "tst_longsentences.moc"
