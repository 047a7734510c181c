// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/foldedtext.h"
#include "site/index/searchterms.h"
#include "site/index/wordmarks.h"
#include "site/postsearch.h"

#include <QTest>

#include <algorithm>

using namespace Galley;

/// How texts are compared: folding, terms, marks, snippets.
class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void knowsWhereEachUnitCameFrom();
    void wordsOfAQuestion_data();
    void wordsOfAQuestion();
    void terms_data();
    void terms();
    void plans_data();
    void plans();
    void everyPartOfALongLineIsATerm();
    void marks_data();
    void marks();
    void snippets_data();
    void snippets();
};

void TestFoldedText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *text, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("upper and lower case", "ABC abc", "abc abc");
    row("Istanbul with a dot", "İstanbul İSTANBUL istanbul", "istanbul istanbul istanbul");
    row("all four Turkish i", "I ı İ i", "i i i i");
    row("a word of dotless i", "ısı ISI isi İSİ", "isi isi isi isi");
    row("accents of Latin letters", "Çağrı café", "cagri cafe");
    row("accents written behind their letters", "cafe\xcc\x81", "cafe");
    row("the sharp s", "Straße", "strasse");
    row("full width and ligatures", "ＡＢ１ ﬁn", "ab1 fin");
    row("Japanese voicing makes another letter", "が か", "が か");
    row("voicing written behind its letter", "か\xe3\x82\x99", "が");
    row("Korean letter by letter", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "한");
    row("half-width katakana", "ｶﾞ", "ガ");
    row("soft hyphens and joiners", "co\xc2\xadop\xe2\x80\x8d", "coop");
    row("an emoji and its selector", "❤\xef\xb8\x8f", "❤");
    row("white space is one blank", " a \n\t b\xc2\xa0 c　d ", "a b c d");
    row("nothing", "", "");
    row("only white space", " \n ", "");
}

void TestFoldedText::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldText(text), folded);
    QCOMPARE(FoldedText(text).text(), folded);
    QCOMPARE(foldText(folded), folded);
}

void TestFoldedText::knowsWhereEachUnitCameFrom()
{
    const QString text = QStringLiteral("  Straße  cafe\u0301 日本");
    const FoldedText folded(text);
    QCOMPARE(folded.text(), QStringLiteral("strasse cafe 日本"));
    const auto original = [&](const QString &word) {
        const qsizetype at = folded.text().indexOf(word);
        const qsizetype start = folded.originalStart(at);
        return text.mid(start, folded.originalEnd(at + word.size()) - start);
    };
    QCOMPARE(original(QStringLiteral("strasse")), QStringLiteral("Straße"));
    QCOMPARE(original(QStringLiteral("cafe")), QStringLiteral("cafe\u0301"));
    QCOMPARE(original(QStringLiteral("本")), QStringLiteral("本"));
}

void TestFoldedText::wordsOfAQuestion_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *asked, const QStringList &words) {
        QTest::newRow(asked) << QString::fromUtf8(asked) << words;
    };
    row("", {});
    row("  ", {});
    row("\"", {});
    row("one Two one", {QStringLiteral("one"), QStringLiteral("two")});
    row("\"one two\" three", {QStringLiteral("one two"), QStringLiteral("three")});
    row("\"still typ", {QStringLiteral("still typ")});
    row("a* OR (b NOT c) title:x -y ^z NEAR/2",
        {QStringLiteral("a*"), QStringLiteral("or"), QStringLiteral("(b"), QStringLiteral("not"),
         QStringLiteral("c)"), QStringLiteral("title:x"), QStringLiteral("-y"),
         QStringLiteral("^z"), QStringLiteral("near/2")});
}

void TestFoldedText::wordsOfAQuestion()
{
    QFETCH(const QString, asked);
    QFETCH(const QStringList, words);
    QCOMPARE(PostSearch(asked).words(), words);
}

void TestFoldedText::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    const auto row = [](const char *text, const char *terms) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(terms);
    };
    row("one two one", "one two");
    row("c++ is node.js, 3.14", "14 3 c is js node");
    row("日本語", "日 日本 本 本語 語");
    row("go日本 2", "2 go 日 日本 本");
    row("東 京", "京 東");
    row("コーヒー", "コ コー ヒ ヒー ー ーヒ");
    row("🦀🦀 rust", "rust 🦀");
    row("", "");
}

void TestFoldedText::terms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, terms);
    QStringList found;
    for (const QByteArray &term : searchTerms(foldText(text)))
        found.append(QString::fromUtf8(term));
    std::sort(found.begin(), found.end());
    QCOMPARE(found.join(u' '), terms);
}

void TestFoldedText::plans_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *word, const char *terms, const char *parts, bool exact) {
        QTest::newRow(word) << QString::fromUtf8(terms) << QString::fromUtf8(parts) << exact;
    };
    row("harbour", "", "harbour", true);
    row("h", "", "h", true);
    row("日", "日", "", true);
    row("日本", "日本", "", true);
    row("日本語", "日本 本語", "", false);
    row("node.js", "", "node js", false);
    row("c++", "", "c", false);
    row("++", "", "", false);
    row("go日本", "日本", "go", false);
    row("two words", "", "two words", false);
    row("🦀", "🦀", "", true);
}

void TestFoldedText::plans()
{
    QFETCH(const QString, terms);
    QFETCH(const QString, parts);
    QFETCH(const bool, exact);
    const TermPlan plan = planTerms(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(QString::fromUtf8(plan.terms.join(' ')), terms);
    QCOMPARE(QString::fromUtf8(plan.parts.join(' ')), parts);
    QCOMPARE(plan.isExact, exact);
}

void TestFoldedText::everyPartOfALongLineIsATerm()
{
    QString line;
    for (int i = 0; i < 500; ++i)
        line += QChar(u'a' + (i * i + i / 26) % 26);
    const QList<QByteArray> terms = searchTerms(line);
    for (qsizetype at = 0; at + 32 <= line.size(); ++at) {
        const QByteArray part = line.mid(at, 32).toUtf8();
        QVERIFY(std::any_of(terms.begin(), terms.end(),
                            [&](const QByteArray &term) { return term.contains(part); }));
    }
    QVERIFY(!planTerms(line).isExact);
    QCOMPARE(planTerms(line).parts, QList<QByteArray>{line.left(32).toUtf8()});
}

void TestFoldedText::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *text, const char *asked, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(asked)
                            << QString::fromUtf8(marked);
    };
    row("each place", "Salt and salt", "salt", "[Salt] and [salt]");
    row("within words", "basalt", "sal", "ba[sal]t");
    row("words that touch are one mark", "abcd", "ab cd", "[abcd]");
    row("words that overlap are one mark", "abcd", "abc bcd", "[abcd]");
    row("Turkish as it is written", "İstanbul'da ISI", "istanbul ısı", "[İstanbul]'da [ISI]");
    row("letters that fold to two", "Die Straße hier", "strasse", "Die [Straße] hier");
    row("signs", "旅行は日本へ", "日本", "旅行は[日本]へ");
    row("a phrase over a line's end", "old\n  town", "\"old town\"", "[old\n  town]");
    row("none", "abc", "x", "abc");
}

void TestFoldedText::marks()
{
    QFETCH(QString, text);
    QFETCH(const QString, asked);
    QFETCH(const QString, marked);
    const QList<WordMark> marks = wordMarks(text, PostSearch(asked).words());
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        text.insert(marks[i].start + marks[i].length, u']');
        text.insert(marks[i].start, u'[');
    }
    QCOMPARE(text, marked);
}

void TestFoldedText::snippets_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("begins");
    const auto row
        = [](const char *name, const QString &body, const char *asked, const char *begins) {
              QTest::newRow(name) << body << QString::fromUtf8(asked) << QString::fromUtf8(begins);
          };
    const QString filler = QStringLiteral("Nothing is here. ").repeated(20);
    row("from the beginning", QStringLiteral("Bread and salt"), "bread", "Bread and salt");
    row("shortly before the word", filler + QStringLiteral("We bought bread and salt."), "bread",
        "… We bought bread");
    row("where most words stand",
        QStringLiteral("Bread. ") + filler + QStringLiteral("Here bread and salt."), "bread salt",
        "… Here bread and salt.");
    row("without the marks of a line", filler + QStringLiteral("\n\n## Bread and more"), "bread",
        "… Bread and more");
    row("far down", filler.repeated(500) + QStringLiteral("the bread"), "bread", "… the bread");
    row("no blanks", QStringLiteral("私は去年の夏に仲の良い友達とみんなで一緒に日本へ行きました"),
        "日本", "… みんなで一緒に日本へ");
    row("not in the body", filler, "bread", "");
}

void TestFoldedText::snippets()
{
    QFETCH(const QString, body);
    QFETCH(const QString, asked);
    QFETCH(const QString, begins);
    const Snippet snippet = snippetOf(body, PostSearch(asked).words());
    QVERIFY2(begins.isEmpty() ? snippet.text.isEmpty()
                              : snippet.text.contains(begins.mid(2).left(8)),
             qPrintable(snippet.text));
    QCOMPARE(snippet.text.startsWith(QStringLiteral("… ")),
             begins.startsWith(QStringLiteral("… ")));
    QCOMPARE(snippet.marks.isEmpty(), begins.isEmpty());
    if (!begins.isEmpty()) {
        QVERIFY2(snippet.marks.constFirst().start < 24, qPrintable(snippet.text));
        QVERIFY(snippet.text.size() < 220);
    }
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
