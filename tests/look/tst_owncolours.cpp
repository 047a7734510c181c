// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

using Kind = ColourProblem::Kind;

class TestOwnColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Look::instance().setScheme(ColourScheme::Light); }
    void theTemplateIsTheScheme_data();
    void theTemplateIsTheScheme();
    void readsNamesAndTheirColours();
    void tellsWhatIsWrongByItsLine_data();
    void tellsWhatIsWrongByItsLine();
    void tellsTextThatCannotBeRead();
    void whatIsNotNamedIsNotJudged();
    void theLookTakesThem();
};

void TestOwnColours::theTemplateIsTheScheme_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

void TestOwnColours::theTemplateIsTheScheme()
{
    QFETCH(ColourScheme, scheme);
    const QString text = ownColoursTemplate(scheme, QStringLiteral("A word.\nAnother."));
    QVERIFY(text.startsWith(QStringLiteral("# A word.\n# Another.\n")));
    const ReadColours read = readOwnColours(text);
    QCOMPARE(read.problems, QList<ColourProblem>());
    QCOMPARE(read.own.base, scheme);
    QCOMPARE(read.own.colours.size(), qsizetype(tokenCount));
    for (int i = 0; i < tokenCount; ++i)
        QCOMPARE(read.own.colours.value(Token(i)), tokenColour(Token(i), scheme));
}

void TestOwnColours::readsNamesAndTheirColours()
{
    const ReadColours read = readOwnColours(
        QStringLiteral("\uFEFF# mine\r\n\r\n  base=dark\r\npaper = #002b36\r\nink  =  white\r\n"));
    QCOMPARE(read.problems, QList<ColourProblem>());
    QCOMPARE(read.own.base, ColourScheme::Dark);
    QCOMPARE(read.own.colours.size(), qsizetype(2));
    QCOMPARE(read.own.colours.value(Token::Paper), QColor(0x00, 0x2b, 0x36));
    QCOMPARE(read.own.colours.value(Token::Ink), QColor(Qt::white));
}

void TestOwnColours::tellsWhatIsWrongByItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ColourProblem>("problem");
    const auto row = [](const char *name, const char *text, const ColourProblem &problem) {
        QTest::newRow(name) << QString::fromUtf8(text) << problem;
    };
    const QString paper = QStringLiteral("paper");
    row("no sign", "\npaper white\n", {Kind::NoSign, 2, QStringLiteral("paper white"), {}, 0});
    row("a name that there is not", "papper = #fff",
        {Kind::UnknownName, 1, QStringLiteral("papper"), QStringLiteral("#fff"), 0});
    row("in capitals", "Paper = #fff",
        {Kind::UnknownName, 1, QStringLiteral("Paper"), QStringLiteral("#fff"), 0});
    row("no colour", "# x\npaper = #ff", {Kind::NotAColour, 2, paper, QStringLiteral("#ff"), 0});
    row("nothing", "paper =", {Kind::NotAColour, 1, paper, QString(), 0});
    row("glass", "paper = #80ffffff", {Kind::NotAColour, 1, paper, QStringLiteral("#80ffffff"), 0});
    row("twice", "paper = #fefdfb\npaper = #fff",
        {Kind::NamedTwice, 2, paper, QStringLiteral("#fff"), 0});
    row("no base", "base = sepia",
        {Kind::NotABase, 1, QStringLiteral("base"), QStringLiteral("sepia"), 0});
}

void TestOwnColours::tellsWhatIsWrongByItsLine()
{
    QFETCH(QString, text);
    QFETCH(ColourProblem, problem);
    const ReadColours read = readOwnColours(text + QStringLiteral("\nline = #ccc"));
    QCOMPARE(read.problems.size(), qsizetype(1));
    QCOMPARE(read.problems.constFirst(), problem);
    QCOMPARE(read.own.colours.value(Token::Line), QColor(0xcc, 0xcc, 0xcc)); // the rest counts
}

void TestOwnColours::tellsTextThatCannotBeRead()
{
    // On the light scheme's paper, whose own colour is not the author's.
    const ReadColours read = readOwnColours(QStringLiteral("# mine\nink3 = #aaaaaa"));
    QVERIFY(!read.problems.isEmpty());
    const ColourProblem &first = read.problems.constFirst();
    QCOMPARE(first.kind, Kind::LowContrast);
    QCOMPARE(first.line, 2);
    QCOMPARE(first.name, QStringLiteral("ink3"));
    QCOMPARE(first.value, QStringLiteral("paper"));
    QVERIFY(first.ratio > 2 && first.ratio < 2.5);
    QCOMPARE(read.own.colours.value(Token::Ink3), QColor(0xaa, 0xaa, 0xaa)); // and is used
    // The ground is told where only that is the author's, selected text as the ink that it is.
    const QList<ColourProblem> grounds = readOwnColours(QStringLiteral("select = #333")).problems;
    QCOMPARE(grounds.size(), qsizetype(1));
    QCOMPARE(grounds.constFirst().name, QStringLiteral("select"));
    QCOMPARE(grounds.constFirst().value, QStringLiteral("onSelect"));
}

void TestOwnColours::whatIsNotNamedIsNotJudged()
{
    QCOMPARE(readOwnColours(QStringLiteral("line = #ddd\nrule = #eee")).problems,
             QList<ColourProblem>());
    QCOMPARE(readOwnColours({}).problems, QList<ColourProblem>());
}

void TestOwnColours::theLookTakesThem()
{
    Look &look = Look::instance();
    QSignalSpy changed(&look, &Look::changed);
    look.setOwnColours({ColourScheme::Dark, {{Token::Ink, Qt::yellow}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(look.scheme(), ColourScheme::Dark);
    QCOMPARE(look.colour(Token::Ink), QColor(Qt::yellow));
    QCOMPARE(look.colour(Token::OnSelect), QColor(Qt::yellow));
    QCOMPARE(look.colour(Token::Paper), tokenColour(Token::Paper, ColourScheme::Dark));
    QVERIFY(look.styleSheet().contains(QColor(Qt::yellow).name()));
    look.setScheme(ColourScheme::Dark);
    QCOMPARE(look.colour(Token::Ink), tokenColour(Token::Ink, ColourScheme::Dark));
}

QTEST_MAIN(TestOwnColours)
#include "tst_owncolours.moc"
