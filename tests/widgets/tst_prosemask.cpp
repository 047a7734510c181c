// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/prosemask.h"

#include "prose/spelling/spellingwords.h"
#include "widgets/markdown/markdownline.h"

#include <QTest>

using namespace Galley;

class TestProseMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAlone_data();
    void leavesAlone();
    void parts();
    void keepsPositions();
    void staysLinear_data();
    void staysLinear();
};

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

QStringList wordsOf(const QList<SpellingParagraph> &paragraphs)
{
    QStringList words;
    for (const SpellingParagraph &paragraph : paragraphs) {
        for (const SpellingLine &line : paragraph) {
            for (const Span &span : spellingWords(line.prose))
                words.append(plainWord(QStringView(line.prose).mid(span.start, span.length)));
        }
    }
    return words;
}

} // namespace

void TestProseMask::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("a code span", "see `kode` here", "see here");
    row("a code span over lines", "see `kode\nmoar kode` here", "see here");
    row("a fence", "one\n\n```js\nkode here\n```\n\ntwo", "one two");
    row("an indented block", "one\n\n    kode here\n\ntwo", "one two");
    row("a bare address", "see https://exmaple.org/pth here", "see here");
    row("an address in angles", "see <https://exmaple.org> here", "see here");
    row("an e-mail address", "mail naem@exmaple.org now", "mail now");
    row("a link's address and title, not its text", "the [text here](/pth/fiel \"titel\") is",
        "the text here is");
    row("a picture's address, not its words", "![words here](pictrue.png)", "words here");
    row("a link's label", "the [text][labl] is", "the text is");
    row("a definition", "[labl]: https://exmaple.org \"titel\"", "");
    row("a footnote's name, not its text", "text[^nmae]\n\n[^nmae]: more words", "text more words");
    row("tags", "some <spna clss=\"x\">words</spna> here", "some words here");
    row("a tag over lines", "some <spna\nclss=\"x\">words</spna> here", "some words here");
    row("a block of HTML", "<div>\nsmoe words\n</div>\n\nwords", "words");
    row("a comment", "words <!-- smoe --> here", "words here");
    row("a Hugo shortcode", "words {{< figrue src=\"x\" >}} here", "words here");
    row("Liquid", "words {% inculde x %} here {{ pgae.title }}", "words here");
    row("JSX", "<Notcie knid=\"x\" />\n\nwords {prosp.value} here", "words here");
    row("modules of MDX", "import Notcie from './notcie'\nexport const mtea = 1\n\nwords", "words");
    row("mathematics in a line", "with $alhpa + x$ and \\(btea\\) it costs $5 or $6",
        "with and it costs or");
    row("mathematics over lines", "words\n$$\nalhpa\nbtea\n$$\nhere", "words here");
    row("an entity and an emoji", "words&nbsp;and :tdaa: here", "words and here");
    row("an attribute list", "# Heading {#hedaing .clss}", "Heading");
    row("emphasis in a word", "un**real** *all* of it", "unreal all of it");
    row("a heading, an item, a quote, a table",
        "# One\n\n- two\n- [ ] three\n\n> four\n\n| five | six |\n|---|---|\n| seven | eight |",
        "One two three four five six seven eight");
    row("a plain ampersand, colon, dollar and brace", "this & that: one $ two { three",
        "this that one two three");
}

void TestProseMask::leavesAlone()
{
    QFETCH(QString, text);
    QTEST(wordsOf(proseParagraphs(linesOf(text))).join(u' '), "words");
}

void TestProseMask::parts()
{
    const auto paragraphs = proseParagraphs(
        linesOf(QStringLiteral("# One\ntwo\ntwo\n\nthree\n\n```\ncode\n```\nfour")));
    QCOMPARE(paragraphs.size(), 4);
    QCOMPARE(paragraphs[1].size(), 2);
}

void TestProseMask::keepsPositions()
{
    const QString text = QStringLiteral("a `b` word\n\n> *another* [here](x)\n");
    for (const SpellingParagraph &paragraph : proseParagraphs(linesOf(text))) {
        for (const SpellingLine &line : paragraph) {
            for (const Span &span : spellingWords(line.prose))
                QCOMPARE(text.mid(line.position + span.start, span.length),
                         line.prose.mid(span.start, span.length));
        }
    }
}

void TestProseMask::staysLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"$x ", "`", "``a`", "<a ", "{", "{{", "\\(", ":a", "&a", "[", "<"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

/// What is opened is not looked for to the end of the line each time: that would take minutes.
void TestProseMask::staysLinear()
{
    QFETCH(QString, piece);
    const QString line = piece.repeated(90'000 / piece.size());
    proseParagraphs({{0, line, -1}});
    QVERIFY(proseParagraphs({{0, line + line, -1}}).isEmpty()); // too long to look at
}

QTEST_GUILESS_MAIN(TestProseMask)
#include "tst_prosemask.moc"
