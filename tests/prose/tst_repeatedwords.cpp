// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/repeatedwords.h"

#include <QTest>

using namespace Galley;

namespace {

/// Lines that are read as they stand, in a post of their own.
ReadText readOf(const QString &post)
{
    ReadText read;
    qsizetype at = 0;
    for (const QString &line : post.split(u'\n')) {
        if (!read.isEmpty())
            read.appendFor(ReadText::LineEnd, {at - 1, 1});
        read.append(line, at);
        at += line.size() + 1;
    }
    return read;
}

} // namespace

class TestRepeatedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesAlone_data();
    void leavesAlone();
    void removesWhatIsRepeated_data();
    void removesWhatIsRepeated();
    void whatHidesMarksIsNotRemoved();
};

void TestRepeatedWords::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *name, const char *text, qsizetype at) {
        QTest::newRow(name) << QString::fromUtf8(text) << at;
    };
    row("a word", "It is the the end.", 10);
    row("over a line's end", "It is the\nthe end.", 10);
    row("by two blanks", "It is the  the end.", 11);
    row("by a no-break space", "It is the\u00a0the end.", 10);
    row("the first of a sentence", "The the end.", 4);
    row("before a full stop", "It is so very very.", 14);
    row("with an accent", "C'est \u00e9t\u00e9 \u00e9t\u00e9 ici.", 10);
    row("in Greek", "\u03ba\u03b1\u03b9 \u03ba\u03b1\u03b9 \u03cc\u03bc\u03c9\u03c2", 4);
    row("in Arabic", "\u0641\u064a \u0641\u064a \u0627\u0644\u0628\u064a\u062a", 3);
    row("outside of the first plane", "\U00010428\U00010429 \U00010428\U00010429 x", 5);
}

void TestRepeatedWords::finds()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, at);
    const QList<ProseFinding> found = repeatedWords(readOf(text), {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().span.start, at);
    QCOMPARE(found.constFirst().words, text.mid(at, found.constFirst().span.length));
}

void TestRepeatedWords::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *text, const char *language) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(language);
    };
    row("nothing", "", "en");
    row("blanks", "   ", "en");
    row("no word twice", "It is the end.", "en");
    row("a comma between", "It is so, so good, very, very good.", "en");
    row("a full stop between", "This is the end. End it.", "en");
    row("a part of the next", "Is the theory an island?", "en");
    row("a hyphen", "A half-half and so-so thing", "en");
    row("an ellipsis", "well ... well", "en");
    row("a name", "We hear Duran Duran.", "en");
    row("numbers", "It is 10 10 now", "en");
    row("English", "He had had what that that meant.", "en-GB");
    row("German", "Die, die die kennen, die sie sie nennen.", "de");
    row("French", "Nous nous voyons, vous vous lavez.", "fr-FR");
    row("Turkish says it on purpose", "yava\u015f yava\u015f geldi", "tr-TR");
    row("Chinese", "\u770b\u770b\u5427 \u770b\u770b\u5427", "zh-CN");
    row("an interjection", "Ha ha, no no.", "");
    row("code between", "the \ufffc the", "en");
    row("two pieces of code", "see \ufffc \ufffc now", "en");
}

void TestRepeatedWords::leavesAlone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(repeatedWords(readOf(text), language), QList<ProseFinding>());
}

void TestRepeatedWords::removesWhatIsRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *text, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(after);
    };
    row("in a line", "It is the the end.", "It is the end.");
    row("before a sign", "It is very very.", "It is very.");
    row("at the end", "It is the the", "It is the");
    row("at a line's beginning", "It is the\nthe end.", "It is the\nend.");
    row("alone on a line", "It is the\nthe\nend.", "It is the\nend.");
    row("at a line's beginning, before a sign", "It is very\nvery, very nice.",
        "It is very, very nice.");
}

void TestRepeatedWords::removesWhatIsRepeated()
{
    QFETCH(const QString, text);
    QFETCH(const QString, after);
    const QList<ProseFinding> found = repeatedWords(readOf(text), {});
    QVERIFY(!found.isEmpty());
    EditList edit;
    QVERIFY(edit.replace(found.constFirst().removal, {}));
    QCOMPARE(edit.applied(text), after);
}

/// "**the** the": who takes the word away would have to think of the marks.
void TestRepeatedWords::whatHidesMarksIsNotRemoved()
{
    ReadText read;
    read.append(u"the", 2);
    read.append(u" the end", 7);
    const QList<ProseFinding> found = repeatedWords(read, QStringLiteral("en"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().span, (Span{8, 3}));
    QCOMPARE(found.constFirst().removal, Span());
}

QTEST_APPLESS_MAIN(TestRepeatedWords)
#include "tst_repeatedwords.moc"
