// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

namespace {

struct Bench {
    explicit Bench(const QString &text)
    {
        document.setPlainText(text);
        editor.resize(600, 400);
        editor.showDocument(&document);
        editor.setShowsSource(true);
        editor.show();
    }
    ~Bench() { editor.showDocument(nullptr); }

    QTextCharFormat at(int line, int column)
    {
        const QTextBlock block = document.findBlockByNumber(line);
        document.documentLayout()->blockBoundingRect(block);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (column >= range.start && column < range.start + range.length) {
                return range.format;
            }
        }
        return {};
    }
    QColor ink(int line, int column) { return at(line, column).foreground().color(); }
    void insert(int line, int column, const QString &text)
    {
        QTextCursor cursor(document.findBlockByNumber(line));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
        cursor.insertText(text);
    }

    QTextDocument document;
    BodyEditor editor;
};

QColor colour(Token token)
{
    return Look::instance().colour(token);
}

bool isMonospace(const QTextCharFormat &format)
{
    return format.font().families() == Look::monospace(1.0).families();
}

} // namespace

class TestMarkdownHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Look::instance().setScheme(ColourScheme::Light); }
    void styles();
    void frontMatterInSource();
    void fenceIsCarriedOn();
    void removedLineIsForgotten();
    void brokenFrontMatterIsMarkdown();
    void coloursFollowTheLook();
    void sizesFollowTheFont();
    void composedTextKeepsItsFormat();
    void statesAreThoseOfAFreshStart();
};

void TestMarkdownHighlighter::styles()
{
    Bench bench(
        QStringLiteral("# Head\n**bold** _slant_ `code` [text](url)\n> quoted\n<b>x</b>\nplain"));
    const qreal prose = bench.editor.font().pointSizeF();
    QCOMPARE(bench.ink(0, 0), colour(Token::Ink3));
    QCOMPARE(bench.at(0, 0).font().weight(), int(QFont::Normal));
    QCOMPARE(bench.at(0, 2).font().weight(), int(QFont::DemiBold));
    QCOMPARE(bench.at(0, 2).font().pointSizeF(), prose * 1.5);
    QCOMPARE(bench.ink(1, 0), colour(Token::Ink3));
    QCOMPARE(bench.at(1, 3).font().weight(), int(QFont::DemiBold));
    QVERIFY(bench.at(1, 11).font().italic());
    QVERIFY(isMonospace(bench.at(1, 18)));
    QCOMPARE(bench.at(1, 18).background().color(), colour(Token::CodeBg));
    QCOMPARE(bench.at(1, 18).font().pointSizeF(), prose * 0.88);
    QCOMPARE(bench.ink(1, 25), colour(Token::Accent));
    QCOMPARE(bench.ink(1, 31), colour(Token::Ink3));
    QVERIFY(isMonospace(bench.at(1, 31)));
    QCOMPARE(bench.ink(2, 3), colour(Token::Ink2));
    QVERIFY(isMonospace(bench.at(3, 1)));
    QCOMPARE(bench.ink(3, 1), colour(Token::Ink2));
    QVERIFY(!bench.at(4, 1).isValid() || bench.at(4, 1).isEmpty());
}

void TestMarkdownHighlighter::frontMatterInSource()
{
    Bench bench(QStringLiteral("---\ntitle: \"A\" # why\n---\n# words\n"));
    QCOMPARE(bench.ink(0, 0), colour(Token::Ink3));
    QCOMPARE(bench.ink(1, 0), colour(Token::SynKey));
    QCOMPARE(bench.ink(1, 8), colour(Token::SynStr));
    QCOMPARE(bench.ink(1, 13), colour(Token::SynCom));
    QVERIFY(isMonospace(bench.at(1, 0)));
    QCOMPARE(bench.at(3, 2).font().weight(), int(QFont::DemiBold));
}

void TestMarkdownHighlighter::fenceIsCarriedOn()
{
    Bench bench(QStringLiteral("a\n*b*\nc\n*d*\n"));
    QVERIFY(bench.at(3, 1).font().italic());
    bench.insert(0, 1, QStringLiteral("\n```"));
    QVERIFY(isMonospace(bench.at(2, 1)));
    QVERIFY(isMonospace(bench.at(4, 1)));
    bench.insert(3, 1, QStringLiteral("\n```"));
    QVERIFY(isMonospace(bench.at(2, 1)));
    QVERIFY(bench.at(5, 1).font().italic());
    bench.document.undo();
    QVERIFY(isMonospace(bench.at(4, 1)));
    bench.document.undo();
    QVERIFY(bench.at(3, 1).font().italic());
}

void TestMarkdownHighlighter::removedLineIsForgotten()
{
    Bench bench(QStringLiteral("a\n```\n*b*\n*c*\n"));
    QVERIFY(isMonospace(bench.at(3, 1)));
    QTextCursor cursor(bench.document.findBlockByNumber(0));
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QVERIFY(bench.at(1, 1).font().italic());
    QVERIFY(bench.at(2, 1).font().italic());
}

void TestMarkdownHighlighter::brokenFrontMatterIsMarkdown()
{
    Bench bench(QStringLiteral("---\ntitle: *a*\n---\nwords\n"));
    QCOMPARE(bench.ink(1, 0), colour(Token::SynKey));
    bench.insert(0, 0, QStringLiteral("x"));
    QVERIFY(bench.at(1, 8).font().italic());
    bench.document.undo();
    QCOMPARE(bench.ink(1, 0), colour(Token::SynKey));
}

void TestMarkdownHighlighter::coloursFollowTheLook()
{
    Bench bench(QStringLiteral("[text](url)"));
    const QColor light = bench.ink(0, 1);
    Look::instance().setScheme(ColourScheme::Dark);
    QCOMPARE(bench.ink(0, 1), colour(Token::Accent));
    QVERIFY(bench.ink(0, 1) != light);
    QCOMPARE(bench.editor.palette().color(QPalette::Base), colour(Token::Paper));
}

void TestMarkdownHighlighter::sizesFollowTheFont()
{
    Bench bench(QStringLiteral("# Head"));
    QFont larger = bench.editor.font();
    larger.setPointSizeF(30);
    bench.editor.setFont(larger);
    QCOMPARE(bench.at(0, 3).font().pointSizeF(), 45.0);
}

void TestMarkdownHighlighter::composedTextKeepsItsFormat()
{
    Bench bench(QStringLiteral("ab **cd**"));
    QTextCursor caret = bench.editor.textCursor();
    caret.setPosition(1);
    bench.editor.setTextCursor(caret);
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QInputMethodEvent compose(QStringLiteral("xyz"),
                              {{QInputMethodEvent::TextFormat, 0, 3, underlined}});
    QCoreApplication::sendEvent(&bench.editor, &compose);
    QVERIFY(bench.at(0, 2).fontUnderline());
    QCOMPARE(bench.at(0, 9).font().weight(), int(QFont::DemiBold)); // moved behind what is composed
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("X"));
    QCoreApplication::sendEvent(&bench.editor, &commit);
    QVERIFY(!bench.at(0, 2).fontUnderline());
    QCOMPARE(bench.at(0, 7).font().weight(), int(QFont::DemiBold));
}

void TestMarkdownHighlighter::statesAreThoseOfAFreshStart()
{
    // Whatever is edited, and in whatever order: each line's state is the one that reading the text
    // from its first line gives. Fixed seed.
    quint32 seed = 99;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return int((seed >> 8) % below);
    };
    const QStringList pieces
        = {QStringLiteral("```\n"), QStringLiteral("\n"),     QStringLiteral("---\n"),
           QStringLiteral("<!--"),  QStringLiteral("-->"),    QStringLiteral("    x\n"),
           QStringLiteral("- a\n"), QStringLiteral("a: b\n"), QStringLiteral("> ```\n")};
    Bench bench(QStringLiteral("---\na: b\n---\nwords\n"));
    for (int round = 0; round < 1500; ++round) {
        QTextCursor cursor(&bench.document);
        const auto length = quint32(bench.document.characterCount());
        const int position = next(length);
        cursor.setPosition(position);
        if (next(2) == 0) {
            cursor.setPosition(qMin(position + next(12), int(length) - 1), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else if (next(8) == 0) {
            bench.document.undo();
        } else {
            cursor.insertText(pieces[next(quint32(pieces.size()))]);
        }
        QTextDocument fresh;
        fresh.setPlainText(bench.document.toPlainText());
        fresh.setDocumentLayout(new BodyLayout(&fresh));
        QCOMPARE(qobject_cast<BodyLayout *>(bench.document.documentLayout())->bodyStart(),
                 qobject_cast<BodyLayout *>(fresh.documentLayout())->bodyStart());
        QTextBlock expected = fresh.firstBlock();
        for (QTextBlock block = bench.document.firstBlock(); block.isValid();
             block = block.next()) {
            QVERIFY2(block.userState() == expected.userState(),
                     qPrintable(QStringLiteral("round %1, line %2: %3")
                                    .arg(round)
                                    .arg(block.blockNumber())
                                    .arg(block.text())));
            expected = expected.next();
        }
    }
}

QTEST_MAIN(TestMarkdownHighlighter)
#include "tst_markdownhighlighter.moc"
