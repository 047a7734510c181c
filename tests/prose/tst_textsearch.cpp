// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/textsearch.h"

#include <QTest>

using namespace Galley;

namespace {

constexpr int Long = 600'000; // milliseconds: what is counted does not depend on the machine

const QString Prose
    = QStringLiteral("Some words of a long post without any mark. ").repeated(25'000);

QString shown(const TextMatches &found)
{
    QStringList spans;
    for (const TextMatch &match : found.matches)
        spans.append(QStringLiteral("%1+%2").arg(match.start).arg(match.length));
    return spans.join(u' ');
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void staysInItsRange();
    void replaces_data();
    void replaces();
    void saysWhatIsWrong();
    void givesUp_data();
    void givesUp();
    void countsMany();
    void knowsWhatIsSlow_data();
    void knowsWhatIsSlow();
    void knowsWhatIsNotSlow();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("how"); // c: case, w: whole words, x: expression
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const char *text, const char *asked, const char *how,
                        const char *spans) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(asked)
                            << QString::fromLatin1(how) << QString::fromLatin1(spans);
    };
    row("plain words", "one two one", "one", "", "0+3 8+3");
    row("without regard to case", "One oNE", "one", "", "0+3 4+3");
    row("with regard to it", "One one", "one", "c", "4+3");
    row("signs are themselves", "a.b a*b (a)", "a*b", "", "4+3");
    row("a backslash", "a\\b", "\\", "", "1+1");
    row("whole words", "one someone one-eyed _one", "one", "w", "0+3 12+3");
    row("whole words with accents", "\xC3\xA9t\xC3\xA9 \xC3\xA9t\xC3\xA9s", "\xC3\xA9t\xC3\xA9",
        "w", "0+3");
    row("accents are letters", "cafes caf\xC3\xA9s", "caf\xC3\xA9", "", "6+4");
    row("Turkish capitals", "\xC4\xB0stanbul istanbul", "\xC4\xB0stanbul", "c", "0+8");
    row("Japanese", "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E \xE6\x97\xA5\xE6\x9C\xAC",
        "\xE6\x97\xA5\xE6\x9C\xAC", "", "0+2 4+2");
    row("a picture sign is two units", "a \xF0\x9F\x98\x80 b", "\xF0\x9F\x98\x80", "", "2+2");
    row("hits do not overlap", "aaaa", "aa", "", "0+2 2+2");
    row("an expression", "a1 b22", "[a-z]\\d+", "x", "0+2 3+3");
    row("lines", "a\nab\nb", "^a|b$", "x", "0+1 2+1 3+1 5+1");
    row("a dot ends with the line", "ab\ncd", ".+", "x", "0+2 3+2");
    row("between characters", "a\nb", "^", "x", "0+0 2+0");
    row("a verb of the library", "aA", "(*UTF)a", "x", "0+1 1+1");
    row("nothing asked", "abc", "", "", "");
    row("nothing asked as expression", "abc", "", "x", "");
}

void TestTextSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, asked);
    QFETCH(QString, how);
    const TextSearch search({asked, how.contains(u'c'), how.contains(u'w'), how.contains(u'x')});
    QCOMPARE(search.error(), QString());
    const TextMatches found = search.matches(text, 0, text.size());
    QTEST(shown(found), "spans");
    QVERIFY(found.complete);
}

void TestTextSearch::staysInItsRange()
{
    const QString text = QStringLiteral("one one one one");
    const TextSearch search({QStringLiteral("one")});
    QCOMPARE(shown(search.matches(text, 4, 11)), QStringLiteral("4+3 8+3"));
    QCOMPARE(shown(search.matches(text, 5, 10)), QString());
    // What stands before the range counts for what is looked for, but is no hit.
    const TextSearch behind({QStringLiteral("(?<=one )one"), false, false, true});
    QCOMPARE(shown(behind.matches(text, 4, 7)), QStringLiteral("4+3"));
}

void TestTextSearch::replaces_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<QString>("result");
    QTest::newRow("words") << QStringLiteral("x$1\\n") << false << QStringLiteral("x$1\\n");
    QTest::newRow("groups") << QStringLiteral("$2-\\1") << true << QStringLiteral("de-ab");
    QTest::newRow("the whole") << QStringLiteral("<$0>") << true << QStringLiteral("<ab-de>");
    QTest::newRow("a group that is not there")
        << QStringLiteral("a$7b") << true << QStringLiteral("ab");
    QTest::newRow("a line end") << QStringLiteral("$1\\n$2") << true << QStringLiteral("ab\nde");
    QTest::newRow("a backslash") << QStringLiteral("\\\\1") << true << QStringLiteral("\\1");
    QTest::newRow("a sign at the end") << QStringLiteral("a$") << true << QStringLiteral("a$");
    QTest::newRow("nothing") << QString() << true << QString();
}

void TestTextSearch::replaces()
{
    QFETCH(QString, with);
    QFETCH(bool, expression);
    const QString text = QStringLiteral("x ab-de y");
    const TextSearch search({expression ? QStringLiteral("(\\w+)-(\\w+)") : QStringLiteral("ab-de"),
                             false, false, expression});
    const TextMatches found = search.matches(text, 0, text.size());
    QCOMPARE(found.matches.size(), 1);
    QTEST(search.replacement(text, found.matches.first(), with), "result");
}

void TestTextSearch::saysWhatIsWrong()
{
    const TextSearch search({QStringLiteral("(a"), false, false, true});
    QVERIFY(!search.error().isEmpty());
    QVERIFY(search.matches(QStringLiteral("(a"), 0, 2).matches.isEmpty());
    QVERIFY(TextSearch({QStringLiteral("(a")}).error().isEmpty());
}

void TestTextSearch::givesUp_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("nested repetition") << QStringLiteral("(a+)+$");
    QTest::newRow("alternatives") << QStringLiteral("(a|a|a)*[bd]");
    QTest::newRow("nested, without an end") << QStringLiteral("((a*)*)*[bd]");
}

/// Each of these would try for longer than anybody waits.
void TestTextSearch::givesUp()
{
    QFETCH(QString, expression);
    const QString text = QString(60, u'a') + u'c';
    const TextMatches found
        = TextSearch({expression, false, false, true}).matches(text, 0, text.size());
    QVERIFY(!found.complete);
    QCOMPARE(shown(found), QString());
}

void TestTextSearch::countsMany()
{
    const QString text(TextSearch::MostMatches + 10, u'a');
    const TextMatches found = TextSearch({QStringLiteral("a")})
                                  .matches(text, 0, text.size(), TextSearch::MostMatches, Long);
    QCOMPARE(found.matches.size(), TextSearch::MostMatches);
    QVERIFY(!found.complete);
}

void TestTextSearch::knowsWhatIsSlow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    const QString toTheEnd = QStringLiteral("(<\\w+)?[^#]*#\\d");
    const QString toTheLinesEnd = QStringLiteral("[^#\\n]*[^%\\n]*@");
    QTest::newRow("from the beginning") << Prose << toTheEnd;
    QTest::newRow("from the middle")
        << QStringLiteral("x@#%").repeated(2'000) + Prose << QStringLiteral("[^#]*[^%]*@");
    QTest::newRow("in its longest line")
        << QStringLiteral("x@\n").repeated(500'000) + Prose << toTheLinesEnd;
}

/// An expression that looks from each place to the end is not let loose on a long text: not even
/// what would be found at once is.
void TestTextSearch::knowsWhatIsSlow()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    const TextMatches found
        = TextSearch({expression, false, false, true}).matches(text, 0, text.size());
    QVERIFY(!found.complete);
    QCOMPARE(shown(found), QString());
}

void TestTextSearch::knowsWhatIsNotSlow()
{
    QVERIFY(TextSearch({QStringLiteral("(w)ords"), false, false, true})
                .matches(Prose, 0, Prose.size(), TextSearch::All, Long)
                .complete);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
