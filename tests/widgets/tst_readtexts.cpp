// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/readtexts.h"

#include "prose/style/repeatedwords.h"
#include "widgets/markdown/markdownline.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Galley;

namespace {

QList<PostLine> linesOf(const QString &text)
{
    QList<PostLine> lines;
    MarkdownState state;
    int before = -1;
    qsizetype at = 0;
    for (const QString &line : text.split(u'\n')) {
        lines.append({at, line, before});
        state = readMarkdownLine(line, state).after;
        before = state.toInt();
        at += line.size() + 1;
    }
    return lines;
}

/// What is read of a post, with "*" for a thing and "/" for a line's end.
QStringList readOf(const QString &post)
{
    QStringList texts;
    for (const ReadText &read : readTexts(linesOf(post))) {
        QString text = read.text();
        texts.append(text.replace(ReadText::Thing, u'*').replace(ReadText::LineEnd, u'/'));
    }
    return texts;
}

} // namespace

class TestReadTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void eachSignStandsWhereItIs();
    void whatIsRemovedLeavesTheRest_data();
    void whatIsRemovedLeavesTheRest();
    void anyTextIsRead();
};

void TestReadTexts::reads_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("texts"); // parted by "|"
    const auto row = [](const char *name, const char *post, const char *texts) {
        QTest::newRow(name) << QString::fromUtf8(post) << QString::fromUtf8(texts);
    };
    row("nothing", "", "");
    row("paragraphs", "one two\nthree\n\nfour", "one two/three|four");
    row("a heading", "# One\ntwo\n## Three ##\nfour", "One|two|Three|four");
    row("items", "- one\n- two\n  three\n1. four", "one|two/three|four");
    row("tasks", "- [x] one\n- [ ] two", "one|two");
    row("a quotation", "> one\n> two\nthree", "one/two/three");
    row("a table", "| one | two |\n|---|---|\n| three | four |", "one|two|three|four");
    row("emphasis", "one **two** thr*e*e ~~four~~", "one two three four");
    row("a link", "one [two](/two/a \"Title of it\") three", "one two three");
    row("a link by name", "one [two][name] three", "one two three");
    row("a link and an address", "[one](/x) https://example.org/two three", "one * three");
    row("a definition", "one\n\n[name]: https://example.org/two \"Title\"\n\ntwo", "one|two");
    row("a picture", "one ![two](three.png) four", "one two four");
    row("an address", "one <https://example.org/two> https://example.org/three four",
        "one * * four");
    row("code", "one `two` three `four five` six", "one * three * six");
    row("code alone", "one\n\n```\ntwo\n```\n\nthree", "one|three");
    row("mathematics", "one $x^2$ two", "one * two");
    row("a shortcode", "one {{< two \"three\" >}} four", "one * four");
    row("a footnote", "one[^1] two\n\n[^1]: three", "one two|three");
    row("a footnote between blanks", "one [^1] two", "one two");
    row("a comment", "one <!-- two --> three", "one three");
    row("tags", "one <b>two</b> three", "one two three");
    row("emoji", "one :tada: two", "one two");
    row("front of a line", "   one\n   two", "one/two");
    row("blanks at a line's end", "one  \ntwo", "one/two");
}

void TestReadTexts::reads()
{
    QFETCH(const QString, post);
    QFETCH(const QString, texts);
    QCOMPARE(readOf(post).join(u'|'), texts);
}

void TestReadTexts::eachSignStandsWhereItIs()
{
    const QString post
        = QStringLiteral("- One **two** [three](/x)\n  four `five` six.\n\n> se*v*en\n"
                         "> eight");
    int looked = 0;
    for (const ReadText &read : readTexts(linesOf(post))) {
        for (qsizetype i = 0; i < read.text().size(); ++i) {
            const QChar sign = read.text()[i];
            const Span place = read.place(i, 1);
            if (sign == ReadText::Thing)
                QCOMPARE(post.mid(place.start, place.length), QStringLiteral("`five`"));
            else if (sign == ReadText::LineEnd)
                QVERIFY(post.mid(place.start, place.length).contains(u'\n'));
            else
                QCOMPARE(post.mid(place.start, place.length), QString(sign));
            ++looked;
        }
        const Span whole = read.place(0, read.text().size());
        QVERIFY(whole.start > 0 && whole.end() <= post.size());
    }
    QVERIFY(looked > 30);
}

void TestReadTexts::whatIsRemovedLeavesTheRest_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *post, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(post) << QString::fromLatin1(after);
    };
    row("in an item", "- is the the end", "- is the end");
    row("from line to line of an item", "- is the\n  the end", "- is the\n  end");
    row("from line to line of a quotation", "> is the\n> the end", "> is the\n> end");
    row("alone on a line of a quotation", "> is the\n> the\n> end", "> is the\n> end");
    row("in emphasis", "**is the the end**", "**is the end**");
    row("behind blanks at a line's end", "is the  \nthe", "is the");
    row("not in two items", "- the\n- the", "");
    row("not in two cells", "| the | the |\n|---|---|\n| the | the |", "");
    row("not over a link", "the [x](y) the", "");
    row("not over code", "the `the` the", "");
    row("not in code", "`the the`", "");
    row("not in an address", "[x](<the the>)", "");
    row("not from a heading on", "# the\nthe", "");
}

void TestReadTexts::whatIsRemovedLeavesTheRest()
{
    QFETCH(const QString, post);
    QFETCH(const QString, after);
    EditList edit;
    for (const ReadText &read : readTexts(linesOf(post))) {
        for (const ProseFinding &each : repeatedWords(read, QStringLiteral("en")))
            QVERIFY(edit.replace(each.removal, {}));
    }
    QCOMPARE(edit.isEmpty(), after.isEmpty());
    QCOMPARE(edit.applied(post), after.isEmpty() ? post : after);
}

/// Every sign that is read stands in the post, in order.
void TestReadTexts::anyTextIsRead()
{
    QStringList folders = {QStringLiteral(GALLEY_CASES)};
    if (qEnvironmentVariableIsSet("GALLEY_SHARED"))
        folders.append(qEnvironmentVariable("GALLEY_SHARED") + QStringLiteral("/corpus"));
    qsizetype looked = 0;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext() && looked < 1'000'000) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString post = QString::fromUtf8(file.readAll());
            qsizetype last = -1;
            for (const ReadText &read : readTexts(linesOf(post))) {
                for (qsizetype i = 0; i < read.text().size(); ++i, ++looked) {
                    const Span place = read.place(i, 1);
                    const QChar sign = read.text()[i];
                    QVERIFY2(place.start > last || sign == ReadText::LineEnd,
                             qUtf8Printable(file.fileName()));
                    if (sign != ReadText::Thing && sign != ReadText::LineEnd)
                        QVERIFY2(post[place.start] == sign, qUtf8Printable(file.fileName()));
                    last = place.end() - 1;
                }
            }
        }
    }
    QVERIFY(looked > 1000);
}

QTEST_APPLESS_MAIN(TestReadTexts)
#include "tst_readtexts.moc"
