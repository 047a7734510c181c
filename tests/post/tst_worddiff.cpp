// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWords_data();
    void findsTheWords();
    void marksTheWords_data();
    void marksTheWords();
    void leadsFromOneToTheOther();
    void tellsHowMuchIsAlike_data();
    void tellsHowMuchIsAlike();
};

void TestWordDiff::findsTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("words, blanks and signs") << "It's 3.5, no?"
                                             << "It's| |3.5|,| |no|?";
    QTest::newRow("Chinese, a word a sign") << "我在巴黎"
                                            << "我|在|巴|黎";
    QTest::newRow("Arabic, with its marks")
        << QStringLiteral("مَرحبا بكم") << QStringLiteral("مَرحبا| |بكم");
    QTest::newRow("an accent of its own stays with its letter")
        << QStringLiteral("e\u0301te\u0301 x") << QStringLiteral("e\u0301te\u0301| |x");
    QTest::newRow("a family is one sign") << "a👨‍👩‍👧b"
                                          << "a|👨‍👩‍👧|b";
    QTest::newRow("a flag, and a skin") << "🇫🇷👍🏽"
                                        << "🇫🇷|👍🏽";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestWordDiff::findsTheWords()
{
    QFETCH(QString, text);
    QStringList words;
    for (const QStringView word : wordsOf(text))
        words.append(word.toString());
    QTEST(words.join(u'|'), "words");
    QCOMPARE(words.join(QString()), text);
}

void TestWordDiff::marksTheWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marked"); // [-removed-]{+added+}
    QTest::newRow("a word for another") << "Happy to started this journey."
                                        << "Happy to have started this journey."
                                        << "Happy to {+have +}started this journey.";
    QTest::newRow("several words in a row are one mark")
        << "for impl days which are discussion days."
        << "for impl days, where everyone discusses and builds."
        << "for impl days[- which are discussion days-]{+, where everyone discusses and builds+}.";
    QTest::newRow("a word between two far longer changes goes with them")
        << "one long sentence here a another long sentence there end"
        << "quite other words stand a here they all are new now end"
        << "[-one long sentence here a another long sentence there-]{+quite other words stand a "
           "here they all are new now+} end";
    QTest::newRow("equal words between short changes stay")
        << "a and the rest of it b"
        << "x and the rest of it y"
        << "[-a-]{+x+} and the rest of it [-b-]{+y+}";
    QTest::newRow("one emoji for another") << "a 🦀 b"
                                           << "a 🦁 b"
                                           << "a [-🦀-]{+🦁+} b";
    QTest::newRow("a Chinese sign") << "我在巴黎住"
                                    << "我在里昂住"
                                    << "我在[-巴黎-]{+里昂+}住";
    QTest::newRow("equal") << "same"
                           << "same"
                           << "same";
}

void TestWordDiff::marksTheWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString marked;
    qsizetype done = 0;
    for (const WordChange &change : wordChanges(before, after)) {
        marked += QStringView(before).sliced(done, change.before.start - done);
        if (change.before.length > 0)
            marked += QStringLiteral("[-") + before.mid(change.before.start, change.before.length)
                + QStringLiteral("-]");
        if (change.after.length > 0)
            marked += QStringLiteral("{+") + after.mid(change.after.start, change.after.length)
                + QStringLiteral("+}");
        done = change.before.end();
    }
    marked += before.mid(done);
    QTEST(marked, "marked");
}

void TestWordDiff::leadsFromOneToTheOther()
{
    const QStringList pieces{QStringLiteral("word"), QStringLiteral(" "),  QStringLiteral("other"),
                             QStringLiteral("."),    QStringLiteral("中"), QStringLiteral("🦀"),
                             QStringLiteral("a"),    QStringLiteral("\n")};
    QRandomGenerator random(5);
    const auto text = [&] {
        QString made;
        for (int i = int(random.bounded(20)); i > 0; --i)
            made += pieces[random.bounded(int(pieces.size()))];
        return made;
    };
    for (int round = 0; round < 10000; ++round) {
        const QString before = text();
        const QString after = text();
        EditList edits;
        for (const WordChange &change : wordChanges(before, after)) {
            QVERIFY(edits.replace(change.before, after.mid(change.after.start, change.after.length))
                        .ok());
        }
        QCOMPARE(edits.applied(before), after);
    }
}

void TestWordDiff::tellsHowMuchIsAlike_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<double>("expected");
    QTest::newRow("equal") << "one two"
                           << "one two" << 1.0;
    QTest::newRow("half") << "one two"
                          << "one three" << 0.5;
    QTest::newRow("nothing but signs in common") << "one, two."
                                                 << "three, four." << 0.0;
    QTest::newRow("empty") << ""
                           << "" << 0.0;
}

void TestWordDiff::tellsHowMuchIsAlike()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(likeness(before, after), "expected");
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
