// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/grammartext.h"

#include <QTest>

using namespace Galley;

namespace {

QByteArray match(qsizetype offset, qsizetype length, const QByteArray &replacements = "[]")
{
    return "{\"offset\":" + QByteArray::number(offset) + ",\"length\":" + QByteArray::number(length)
        + ",\"message\":\"Odd.\",\"replacements\":" + replacements + "}";
}

QByteArray answer(const QByteArrayList &matches)
{
    return "{\"software\":{\"name\":\"LanguageTool\"},\"matches\":[" + matches.join(',') + "]}";
}

ReadText plain(const QString &text, qsizetype at)
{
    ReadText read;
    read.append(text, at);
    return read;
}

QList<ProseFinding> found(const GrammarText &text, const QByteArray &json)
{
    return text.findings(readGrammarAnswer(json).value_or(QList<GrammarMatch>()));
}

} // namespace

class TestGrammarText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer();
    void garbageIsNoAnswer_data();
    void garbageIsNoAnswer();
    void oddMatchesAreLeftOut_data();
    void oddMatchesAreLeftOut();
    void noMoreThanCanBeUsed();
    void paragraphsStandApart();
    void comesBackToThePost();
    void nothingIsSaidOfCode();
    void whatHidesMarksIsNotReplaced();
    void aLongTextIsCutBetweenParagraphs();
};

void TestGrammarText::readsAnAnswer()
{
    const auto read = readGrammarAnswer(
        answer({match(4, 2, "[{\"value\":\"are\"},{\"value\":\"\"},{\"value\":\"are\"}]")}));
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->constFirst().span, (Span{4, 2}));
    QCOMPARE(read->constFirst().message, QStringLiteral("Odd."));
    QCOMPARE(read->constFirst().replacements, (QStringList{QStringLiteral("are"), QString()}));
    QVERIFY(readGrammarAnswer(answer({}))->isEmpty());
}

void TestGrammarText::garbageIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>It works!</html>");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("another object") << QByteArray("{\"a\":1}");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("matches that are none") << QByteArray("{\"matches\":7}");
    QTest::newRow("cut off") << answer({match(1, 2)}).chopped(2);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestGrammarText::garbageIsNoAnswer()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!readGrammarAnswer(json));
}

void TestGrammarText::oddMatchesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("before the text") << match(-1, 2);
    QTest::newRow("of nothing") << match(1, 0);
    QTest::newRow("behind the text") << match(100, 2);
    QTest::newRow("over its end") << match(5, 20);
    QTest::newRow("far beyond") << QByteArray("{\"offset\":1e300,\"length\":1,\"message\":\"x\"}");
    QTest::newRow("endless") << QByteArray("{\"offset\":0,\"length\":1e300,\"message\":\"x\"}");
    QTest::newRow("without words") << QByteArray("{\"offset\":1,\"length\":2}");
    QTest::newRow("no numbers") << QByteArray("{\"offset\":\"1\",\"length\":[],\"message\":\"x\"}");
    QTest::newRow("no object") << QByteArray("7");
}

void TestGrammarText::oddMatchesAreLeftOut()
{
    QFETCH(const QByteArray, odd);
    GrammarText text;
    text.append(plain(QStringLiteral("It are so."), 0));
    const QList<ProseFinding> all = found(text, answer({odd, match(3, 3)}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().span, (Span{3, 3}));
}

void TestGrammarText::noMoreThanCanBeUsed()
{
    QByteArrayList matches;
    for (int i = 0; i < 5000; ++i)
        matches.append(match(i, 1));
    QCOMPARE(readGrammarAnswer(answer(matches))->size(), 1000);
    QByteArrayList values;
    for (int i = 0; i < 100; ++i)
        values.append("{\"value\":\"" + QByteArray::number(i) + "\"}");
    values.prepend("{\"value\":\"two\\nlines\"}");
    values.prepend("{\"value\":\"" + QByteArray(5000, 'x') + "\"}");
    values.prepend("{\"value\":7}");
    const auto read = readGrammarAnswer(answer({match(0, 1, '[' + values.join(',') + ']')}));
    QCOMPARE(read->constFirst().replacements.join(u','), QStringLiteral("0,1,2,3,4,5"));
    const QByteArray words
        = "{\"offset\":0,\"length\":1,\"message\":\"a\\nb\\u0007" + QByteArray(9000, 'x') + "\"}";
    const QString message = readGrammarAnswer(answer({words}))->constFirst().message;
    QVERIFY(message.startsWith(QStringLiteral("a b x")));
    QCOMPARE(message.size(), 401);
}

void TestGrammarText::paragraphsStandApart()
{
    GrammarText text;
    QVERIFY(text.isEmpty());
    text.append(plain(QStringLiteral("One\vtwo."), 0));
    text.append({});
    text.append(plain(QStringLiteral("See \ufffc now."), 50));
    QCOMPARE(text.text(), QStringLiteral("One\ntwo.\n\nSee X now."));
}

void TestGrammarText::comesBackToThePost()
{
    GrammarText text;
    text.append(plain(QString::fromUtf8("🦀 One."), 10));
    text.append(plain(QStringLiteral("It are so."), 50));
    const qsizetype at = text.text().indexOf(QStringLiteral("are"));
    const QList<ProseFinding> all
        = found(text, answer({match(at, 3, "[{\"value\":\"is\"}]"), match(3, 3), match(5, 9)}));
    QCOMPARE(all.size(), 2); // one would reach from paragraph to paragraph
    QCOMPARE(all[0].span, (Span{13, 3}));
    QCOMPARE(all[0].words, QStringLiteral("One"));
    QCOMPARE(all[1].span, (Span{53, 3}));
    QCOMPARE(all[1].kind, ProseFinding::Kind::Told);
    QCOMPARE(all[1].replacements, QStringList{QStringLiteral("is")});
}

void TestGrammarText::nothingIsSaidOfCode()
{
    GrammarText text;
    text.append(plain(QStringLiteral("See a \ufffc, now it are so."), 0));
    QCOMPARE(found(text, answer({match(4, 1), match(6, 1), match(7, 1)})), QList<ProseFinding>());
    QCOMPARE(found(text, answer({match(9, 3)})).size(), 1);
}

void TestGrammarText::whatHidesMarksIsNotReplaced()
{
    ReadText read; // "It **are** so."
    read.append(u"It ", 0);
    read.append(u"are", 5);
    read.append(u" so.", 10);
    GrammarText text;
    text.append(read);
    const QByteArray with = "[{\"value\":\"x\"}]";
    const QList<ProseFinding> all = found(text, answer({match(0, 6, with), match(3, 3, with)}));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].span, (Span{0, 8}));
    QVERIFY(all[0].replacements.isEmpty());
    QCOMPARE(all[1].replacements, QStringList{QStringLiteral("x")});
}

void TestGrammarText::aLongTextIsCutBetweenParagraphs()
{
    GrammarText text;
    for (int i = 0; i < 100; ++i)
        text.append(plain(QStringLiteral("word ").repeated(200).trimmed(), i * 2000));
    QVERIFY(text.text().size() > GrammarText::Longest * 9 / 10);
    QVERIFY(text.text().size() <= GrammarText::Longest);
    QVERIFY(text.text().endsWith(QStringLiteral("word")));
}

QTEST_APPLESS_MAIN(TestGrammarText)
#include "tst_grammartext.moc"
