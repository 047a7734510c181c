// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/postoutline.h"

#include "session/lineends.h"
#include "widgets/bodybench.h"
#include "widgets/outline/sectionmove.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Galley;

/// The headings of a text as it changes, and its sections moved.
class TestPostOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data();
    void headings();
    void whoTellsWhat();
    void relations();
    void followsRandomEdits();
    void moves_data();
    void moves();
    void refuses();
    void otherLineEndsMoveAlong();
    void randomMovesAndBack();

private:
    static QString shown(const QList<PostHeading> &headings)
    {
        QStringList rows;
        for (const PostHeading &heading : headings)
            rows.append(
                QStringLiteral("%1 %2:%3").arg(heading.level).arg(heading.line).arg(heading.text));
        return rows.join(u'|');
    }
};

void TestPostOutline::headings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("signs", "# A\n## B *b* `c`\n###### F ##\n", "1 0:A|2 1:B b c|6 2:F");
    row("no headings", "#tag\n####### seven\n    # code\n\\# no\n", "");
    row("in fences none", "```sh\n# no\n```\n~~~\n## no\n~~~\n# yes\n", "1 6:yes");
    row("in an open fence none", "# a\n```\n# no\n", "1 0:a");
    row("in comments none", "<!--\n# no\n-->\n\n# yes\n", "1 4:yes");
    row("in front matter none", "---\n# no\ntitle: T\n---\n# yes\n", "1 4:yes");
    row("underlined", "One\n===\n\nTwo\n---\n", "1 0:One|2 3:Two");
    row("underlined, of two lines", "One\nmore\n===\n", "1 0:One more");
    row("a rule is no underline", "One\n\n---\n\n---\n", "");
    row("behind a list none", "- one\n---\n", "");
    row("behind a heading none", "# A\n---\n", "1 0:A");
    row("an underline in code", "```\nOne\n===\n```\n", "");
    row("a table's rule", "| a | b |\n|---|---|\n", "");
    row("links as they read", "# See [here](http://a.b) ![p](q)\n", "1 0:See here p");
    row("an id of its own", "# A {#own}\n", "1 0:A");
    row("Arabic", "## عنوان طويل\n", "2 0:عنوان طويل");
}

void TestPostOutline::headings()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    BodyBench bench(text);
    PostOutline outline;
    outline.follow(&bench.document);
    QCOMPARE(shown(outline.headings()), expected);
    const QList<PostHeading> all = postHeadings(bench.document, bench.editor.textStart());
    QCOMPARE(shown(all), expected);
}

void TestPostOutline::whoTellsWhat()
{
    BodyBench bench(QStringLiteral("# A\n\nwords\n\n## B\n\nmore\n"));
    PostOutline outline;
    outline.follow(&bench.document);
    const QSignalSpy changed(&outline, &PostOutline::changed);
    const QSignalSpy retitled(&outline, &PostOutline::retitled);
    const auto type = [&](int position, const QString &text) {
        QTextCursor cursor(&bench.document);
        cursor.setPosition(position);
        cursor.insertText(text);
    };
    type(6, QStringLiteral("in prose\n\n"));
    QCOMPARE(changed.count() + retitled.count(), 0); // only lines moved
    QCOMPARE(shown(outline.headings()), QStringLiteral("1 0:A|2 6:B"));
    type(3, QStringLiteral("x"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(retitled.count(), 1);
    QCOMPARE(retitled.constFirst().constFirst().toInt(), 0);
    type(1, QStringLiteral("#"));
    QCOMPARE(changed.count(), 1);
    // A fence takes in all below it.
    type(0, QStringLiteral("```\n"));
    QCOMPARE(shown(outline.headings()), QString());
    bench.document.undo();
    QCOMPARE(shown(outline.headings()), QStringLiteral("2 0:Ax|2 6:B"));
    outline.follow(nullptr);
    type(0, QStringLiteral("# C\n"));
    QVERIFY(outline.headings().isEmpty());
}

void TestPostOutline::relations()
{
    BodyBench bench(QStringLiteral("intro\n# A\n## B\n### C\n## D\n# E\nend\n"));
    PostOutline outline;
    outline.follow(&bench.document);
    QCOMPARE(outline.at(0), -1);
    QCOMPARE(outline.at(1), 0);
    QCOMPARE(outline.at(6), 4);
    QCOMPARE(outline.parentOf(2), 1);
    QCOMPARE(outline.parentOf(3), 0);
    QCOMPARE(outline.endOf(0), 5);
    QCOMPARE(outline.endOf(1), 4);
    QCOMPARE(outline.endOf(4), bench.document.blockCount());
    QCOMPARE(outline.nextOf(1), 3);
    QCOMPARE(outline.nextOf(3), -1);
    QCOMPARE(outline.nextOf(0), 4);
    QCOMPARE(outline.previousOf(3), 1);
    QCOMPARE(outline.previousOf(2), -1);
    QCOMPARE(outline.previousOf(4), 0);
}

void TestPostOutline::followsRandomEdits()
{
    const QStringList pieces{QStringLiteral("# "),
                             QStringLiteral("\n"),
                             QStringLiteral("word"),
                             QStringLiteral("\n## X\n"),
                             QStringLiteral("\n```\n"),
                             QStringLiteral("\n===\n"),
                             QStringLiteral("\n---\n"),
                             QStringLiteral("<!-- "),
                             QStringLiteral("-->\n"),
                             QStringLiteral("- "),
                             QString(),
                             QStringLiteral("\nTitle\n---\n\n")};
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        BodyBench bench(QStringLiteral("---\ntitle: A\n---\n# A\n\nwords\n\nB\n---\n\nmore\n"));
        PostOutline outline;
        outline.follow(&bench.document);
        for (int step = 0; step < 120; ++step) {
            const int size = bench.document.characterCount() - 1;
            QTextCursor cursor(&bench.document);
            const int from = random.bounded(size + 1);
            cursor.setPosition(from);
            cursor.setPosition(std::min(size, from + (random.bounded(3) ? 0 : random.bounded(15))),
                               QTextCursor::KeepAnchor);
            if (random.bounded(6) == 0)
                bench.document.undo();
            else
                cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
            PostOutline anew;
            anew.follow(&bench.document);
            const QString found = shown(outline.headings());
            if (found != shown(anew.headings()))
                QFAIL(qPrintable(QStringLiteral("seed %1, step %2:\n%3\n---\n%4\n---\n%5")
                                     .arg(seed)
                                     .arg(step)
                                     .arg(bench.text(), found, shown(anew.headings()))));
        }
    }
}

void TestPostOutline::moves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("heading");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *text, int heading, int before, const char *expected) {
              QTest::newRow(name) << QString::fromUtf8(text) << heading << before
                                  << QString::fromUtf8(expected);
          };
    row("up", "# A\n\na\n\n# B\n\nb\n", 1, 0, "# B\n\nb\n\n# A\n\na\n");
    row("down to the end", "# A\n\na\n\n# B\n\nb\n", 0, 8, "# B\n\nb\n\n# A\n\na\n");
    row("no line end at the end", "# A\na\n\n# B\nb", 1, 0, "# B\nb\n\n# A\na");
    row("no blank lines between", "# A\na\n# B\nb\n", 1, 0, "# B\nb\n# A\na\n");
    row("with what belongs to it", "# A\n## A1\nx\n# B\n## B1\ny\n", 2, 0,
        "# B\n## B1\ny\n# A\n## A1\nx\n");
    row("into another section", "# A\n\na\n\n## A1\n\n# B\n\n## B1\n\nb\n", 1, 8,
        "# A\n\na\n\n# B\n\n## A1\n\n## B1\n\nb\n");
    row("words above the first heading stay", "intro\n\n# A\n\n# B\n", 1, 2,
        "intro\n\n# B\n\n# A\n");
    row("underlined", "A\n=\n\na\n\nB\n=\n\nb\n", 1, 0, "B\n=\n\nb\n\nA\n=\n\na\n");
    row("underlined, room above", "x\n# A\n\nB\n=\nb\n", 1, 1, "x\n\nB\n=\nb\n\n# A\n");
    row("underlined, room between", "A\n=\n# B\nb\n", 1, 0, "# B\nb\n\nA\n=\n");
    row("code goes along", "# A\n\n```\n# no\n```\n\n# B\n", 0, 7,
        "# B\n\n# A\n\n```\n# no\n```\n");
    row("front matter stays", "---\ntitle: T\n---\n# A\n# B\n", 1, 3,
        "---\ntitle: T\n---\n# B\n# A\n");
}

void TestPostOutline::moves()
{
    QFETCH(QString, text);
    QFETCH(int, heading);
    QFETCH(int, before);
    QFETCH(QString, expected);
    BodyBench bench(text);
    PostOutline outline;
    outline.follow(&bench.document);
    bench.document.clearUndoRedoStacks();
    const QString words = outline.headings()[heading].text;
    QCOMPARE(int(moveSection(bench.editor, outline, heading, before)), int(SectionMove::Moved));
    QCOMPARE(bench.text(), expected);
    QCOMPARE(bench.document.availableUndoSteps() > 0, true);
    QCOMPARE(outline.headings()[outline.at(bench.editor.textCursor().blockNumber())].text, words);
    bench.document.undo();
    QCOMPARE(bench.text(), text);
    QVERIFY(!bench.document.isUndoAvailable());
}

void TestPostOutline::refuses()
{
    BodyBench bench(QStringLiteral("# A\n\n# B\n\n```\nopen\n"));
    PostOutline outline;
    outline.follow(&bench.document);
    const QString before = bench.text();
    QCOMPARE(int(moveSection(bench.editor, outline, 1, 0)), int(SectionMove::Unclosed));
    QCOMPARE(int(moveSection(bench.editor, outline, 1, 2)), int(SectionMove::Stays));
    QCOMPARE(int(moveSection(bench.editor, outline, 0, 2)), int(SectionMove::Stays));
    bench.editor.setReadOnly(true);
    BodyBench other(QStringLiteral("# A\n\n# B\n"));
    PostOutline of;
    of.follow(&other.document);
    other.editor.setReadOnly(true);
    QCOMPARE(int(moveSection(other.editor, of, 1, 0)), int(SectionMove::Stays));
    QCOMPARE(bench.text(), before);
}

void TestPostOutline::otherLineEndsMoveAlong()
{
    BodyBench bench(QStringLiteral("# A\na1\na2\n\n# B\nb1\nb2"));
    markOtherLines(bench.document, {1, 4}); // those of "a1" and "# B"
    PostOutline outline;
    outline.follow(&bench.document);
    QCOMPARE(int(moveSection(bench.editor, outline, 1, 0)), int(SectionMove::Moved));
    QCOMPARE(bench.text(), QStringLiteral("# B\nb1\nb2\n\n# A\na1\na2"));
    QCOMPARE(markedLines(bench.document), QList<int>({0, 5}));
    bench.document.undo();
    QCOMPARE(bench.text(), QStringLiteral("# A\na1\na2\n\n# B\nb1\nb2"));
    QCOMPARE(markedLines(bench.document), QList<int>({1, 4}));
}

void TestPostOutline::randomMovesAndBack()
{
    const QString text
        = QStringLiteral("intro\n\n# A\n\na\n\n## A1\nx\n\n### A1a\n\n## A2\n\n# B\nb\n\n"
                         "C\n===\n\nc\n\n## C1\n\n```\n# no\n```\n");
    QStringList lines = text.split(u'\n');
    lines.sort();
    for (quint32 seed = 1; seed <= 15; ++seed) {
        QRandomGenerator random(seed);
        BodyBench bench(text);
        PostOutline outline;
        outline.follow(&bench.document);
        for (int step = 0; step < 20; ++step) {
            const int heading = random.bounded(int(outline.headings().size()));
            const int other = random.bounded(int(outline.headings().size()));
            const int before
                = random.bounded(2) ? outline.headings()[other].line : outline.endOf(other);
            const bool inside
                = before >= outline.headings()[heading].line && before <= outline.endOf(heading);
            const qsizetype count = outline.headings().size();
            const SectionMove moved = moveSection(bench.editor, outline, heading, before);
            QCOMPARE(moved == SectionMove::Moved, !inside);
            QStringList now = bench.text().split(u'\n');
            now.sort();
            QCOMPARE(now, lines); // no line was lost or made
            QCOMPARE(outline.headings().size(), count);
        }
        while (bench.document.isUndoAvailable())
            bench.document.undo();
        QCOMPARE(bench.text(), text);
    }
}

QTEST_MAIN(TestPostOutline)
#include "tst_postoutline.moc"
