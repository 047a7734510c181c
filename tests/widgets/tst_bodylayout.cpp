// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"

#include <QFontInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

namespace {

/// What tests need of QPlainTextEdit's protected side.
class OpenEditor : public BodyEditor
{
public:
    using BodyEditor::blockBoundingGeometry;
    using BodyEditor::contentOffset;
    using BodyEditor::firstVisibleBlock;
};

struct Bench {
    explicit Bench(const QString &text)
    {
        document.setPlainText(text);
        editor.resize(600, 400);
        editor.showDocument(&document);
        editor.show();
    }
    ~Bench() { editor.showDocument(nullptr); }

    BodyLayout &layout() { return *qobject_cast<BodyLayout *>(document.documentLayout()); }
    QTextBlock line(int number) { return document.findBlockByNumber(number); }
    qreal height(int number) { return layout().blockBoundingRect(line(number)).height(); }
    QList<QRectF> bands(int number)
    {
        layout().blockBoundingRect(line(number));
        return layout().lineBands(line(number));
    }
    void insert(int position, const QString &text)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.insertText(text);
    }

    QTextDocument document;
    OpenEditor editor;
};

const QString longWords = QStringLiteral("many words in a row ").repeated(20).trimmed();

} // namespace

class TestBodyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveAStep();
    void headingsAreHigher();
    void listItemsHang();
    void rightToLeftHangsAtTheRight();
    void hiddenBlocksHaveNoHeight();
    void linesDoNotOverlapAfterEdits();
    void blankLineGrowsWhenTypedInto();
    void oneKeyLaysOutOneBlock();
    void openedFenceReachesTheLinesBelow();
    void columnIsCentred();
    void widthIsTakenOnResize();
    void lastLineComesToTheMiddle();
    void rangeFollowsEdits();
    void pageDownComesToTheEnd();
    void clickBetweenLinesHitsTheLine();
    void formatsAreNoChangeOfTheText();
    void editBlocksReportTheirOwnChange();
};

void TestBodyLayout::linesHaveAStep()
{
    Bench bench(QStringLiteral("first\nshort\n\n") + longWords + QStringLiteral("\n`code`\nend"));
    const qreal step = bench.layout().lineStep();
    QCOMPARE(step, std::round(QFontInfo(bench.editor.font()).pixelSize() * 1.6));
    QVERIFY(bench.height(0) > step); // has the space above the text
    QCOMPARE(bench.height(1), step);
    QCOMPARE(bench.height(2), std::round(step * 0.6));
    QVERIFY(bench.line(3).layout()->lineCount() > 2);
    QCOMPARE(bench.height(3), step * bench.line(3).layout()->lineCount());
    QCOMPARE(bench.height(4), step);
    // The words of each line stand on the same height in their step.
    const auto baseline = [&](int number) {
        const QTextLine line = bench.line(number).layout()->lineAt(0);
        return line.y() + line.ascent();
    };
    QVERIFY(qAbs(baseline(1) - baseline(4)) < 0.1);
}

void TestBodyLayout::headingsAreHigher()
{
    Bench bench(QStringLiteral("x\n# One\n## Two\n### Three\n#### Four\nwords"));
    QVERIFY(bench.height(1) > bench.height(2));
    QVERIFY(bench.height(2) >= bench.height(3));
    QCOMPARE(bench.height(4), bench.height(5) - bench.editor.viewport()->height() / 2);
}

void TestBodyLayout::listItemsHang()
{
    Bench bench(QStringLiteral("x\n- ") + longWords + QStringLiteral("\n") + longWords);
    bench.height(1);
    const QTextLayout *item = bench.line(1).layout();
    QVERIFY(item->lineCount() > 2);
    QVERIFY(qAbs(item->lineAt(1).x() - item->lineAt(0).cursorToX(2)) < 1);
    QCOMPARE(item->lineAt(2).x(), item->lineAt(1).x());
    bench.height(2);
    QCOMPARE(bench.line(2).layout()->lineAt(1).x(), bench.line(2).layout()->lineAt(0).x());
    QVERIFY(item->lineAt(1).x() + item->lineAt(1).naturalTextWidth()
            <= bench.layout().columnLeft() + bench.layout().columnWidth());
}

void TestBodyLayout::rightToLeftHangsAtTheRight()
{
    const QString hebrew
        = QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD ").repeated(30);
    Bench bench(QStringLiteral("x\n- ") + hebrew);
    bench.height(1);
    const QTextLayout *item = bench.line(1).layout();
    const qreal right = bench.layout().columnLeft() + bench.layout().columnWidth();
    QVERIFY(item->lineCount() > 2);
    QVERIFY(item->lineAt(0).naturalTextRect().right() > right - 1);
    QVERIFY(item->lineAt(1).naturalTextRect().right() < right - 1);
    QVERIFY(item->lineAt(1).naturalTextRect().left() > bench.layout().columnLeft() - 1);
    QCOMPARE(bench.bands(1).size(), item->lineCount());
}

void TestBodyLayout::hiddenBlocksHaveNoHeight()
{
    Bench bench(QStringLiteral("---\ntitle: a\n---\nwords\n"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bench.height(i), 0.0);
        QCOMPARE(bench.line(i).lineCount(), 0);
    }
    QVERIFY(bench.height(3) > 0);
    QCOMPARE(bench.document.lineCount(), 2);
    QCOMPARE(bench.editor.firstVisibleBlock().blockNumber(), 3);
    bench.editor.setShowsSource(true);
    QVERIFY(bench.height(0) > bench.height(1));
    QCOMPARE(bench.height(1), bench.layout().lineStep());
    QCOMPARE(bench.height(3), bench.layout().lineStep()); // no longer the first one shown
}

void TestBodyLayout::linesDoNotOverlapAfterEdits()
{
    Bench bench(QStringLiteral("---\na: b\n---\none\n\n- two\n## three\n```\ncode\n```\nlast\n"));
    quint32 seed = 7; // fixed: a failure can be seen again
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    const QStringList pieces = {QStringLiteral("\n"), QStringLiteral("# "), QStringLiteral("```\n"),
                                QStringLiteral("- ") + longWords, QStringLiteral("x")};
    for (int i = 0; i < 400; ++i) {
        QTextCursor cursor(&bench.document);
        const int start = bench.layout().bodyStart();
        const auto length = quint32(bench.document.characterCount() - start);
        cursor.setPosition(start + int(next(length)));
        if (next(3) == 0) {
            cursor.setPosition(start + int(next(length)), QTextCursor::KeepAnchor);
            if (cursor.selectionEnd() - cursor.selectionStart() < 60) {
                cursor.removeSelectedText();
            }
        } else if (next(9) == 0) {
            bench.document.undo();
        } else {
            cursor.insertText(pieces[int(next(quint32(pieces.size())))]);
        }
        int lines = 0;
        for (QTextBlock block = bench.document.firstBlock(); block.isValid();
             block = block.next()) {
            if (!block.isVisible()) {
                continue;
            }
            const qreal height = bench.layout().blockBoundingRect(block).height();
            const QList<QRectF> bands = bench.layout().lineBands(block);
            QVERIFY(!bands.isEmpty());
            qreal bottom = bands.first().top();
            for (const QRectF &band : bands) {
                QCOMPARE(band.top(), bottom);
                QVERIFY(band.height() >= std::round(bench.layout().lineStep() * 0.6));
                bottom = band.bottom();
            }
            QVERIFY(height >= bottom);
            QCOMPARE(block.lineCount(), int(bands.size()));
            lines += block.lineCount();
        }
        QCOMPARE(bench.document.lineCount(), lines);
    }
}

void TestBodyLayout::blankLineGrowsWhenTypedInto()
{
    Bench bench(QStringLiteral("one\n\nthree"));
    bench.editor.viewport()->grab();
    const qreal before = bench.height(1);
    QSignalSpy all(&bench.layout(), &QAbstractTextDocumentLayout::update);
    bench.insert(4, QStringLiteral("x"));
    QVERIFY(bench.height(1) > before);
    QCOMPARE(all.count(), 1); // the lines below move
    bench.insert(5, QStringLiteral("y"));
    QCOMPARE(all.count(), 1); // and do not any more
}

void TestBodyLayout::oneKeyLaysOutOneBlock()
{
    Bench bench(QStringLiteral("words\n\n").repeated(2000));
    bench.editor.viewport()->grab();
    int laidOut = 0;
    for (QTextBlock block = bench.document.firstBlock(); block.isValid(); block = block.next()) {
        laidOut += block.layout()->lineCount() > 0;
    }
    // What is seen at the top, and what the scroll bar's range needs of the end.
    QVERIFY2(laidOut < 120, qPrintable(QString::number(laidOut)));
    QSignalSpy all(&bench.layout(), &QAbstractTextDocumentLayout::update);
    QSignalSpy one(&bench.layout(), &QAbstractTextDocumentLayout::updateBlock);
    QTest::keyClicks(&bench.editor, QStringLiteral("abc"));
    QCOMPARE(all.count(), 0);
    QCOMPARE(one.count(), 3);
}

void TestBodyLayout::openedFenceReachesTheLinesBelow()
{
    Bench bench(QStringLiteral("one\n# two\nthree"));
    const qreal heading = bench.height(1);
    bench.insert(3, QStringLiteral("\n```"));
    QCOMPARE(bench.height(2), bench.layout().lineStep());
    QVERIFY(bench.height(2) < heading);
    bench.document.undo();
    QCOMPARE(bench.height(1), heading);
}

void TestBodyLayout::columnIsCentred()
{
    Bench bench(longWords);
    const QFontMetricsF metrics(bench.editor.font());
    for (int width : {300, 600, 1400}) {
        bench.editor.resize(width, 400);
        const qreal left = bench.layout().columnLeft();
        const qreal right = width - left - bench.layout().columnWidth();
        QVERIFY(left >= 24);
        QVERIFY(qAbs(left - right) <= 1);
    }
    // Wide enough: the measure is about 68 characters.
    const qreal average = metrics.horizontalAdvance(QStringLiteral("many words in a row ")) / 20;
    QVERIFY(bench.layout().columnWidth() > 60 * average);
    QVERIFY(bench.layout().columnWidth() < 76 * average);
}

void TestBodyLayout::widthIsTakenOnResize()
{
    Bench bench(longWords);
    bench.editor.resize(900, 400);
    bench.height(0);
    const int wide = bench.line(0).layout()->lineCount();
    bench.editor.resize(300, 400);
    bench.height(0);
    QVERIFY(bench.line(0).layout()->lineCount() > wide);
    bench.editor.resize(900, 400);
    bench.height(0);
    QCOMPARE(bench.line(0).layout()->lineCount(), wide);
    QFont larger = bench.editor.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    const qreal step = bench.layout().lineStep();
    bench.editor.setFont(larger);
    QVERIFY(bench.layout().lineStep() > step * 1.8);
    QVERIFY(bench.height(0) > step * wide);
}

void TestBodyLayout::lastLineComesToTheMiddle()
{
    Bench bench(QStringLiteral("---\na: b\n---\n") + QStringLiteral("words\n\n").repeated(100)
                + QStringLiteral("the end"));
    QScrollBar *bar = bench.editor.verticalScrollBar();
    bar->setValue(bar->maximum());
    const QTextBlock last = bench.document.lastBlock();
    const QRectF where
        = bench.editor.blockBoundingGeometry(last).translated(bench.editor.contentOffset());
    const qreal height = bench.editor.viewport()->height();
    QVERIFY2(where.top() > height * 0.3 && where.top() < height * 0.6,
             qPrintable(QString::number(where.top())));
    bar->setValue(0);
    QCOMPARE(bench.editor.firstVisibleBlock().blockNumber(), 3);
}

void TestBodyLayout::rangeFollowsEdits()
{
    Bench bench(QStringLiteral("---\na: b\n---\n") + QStringLiteral("words\n").repeated(100));
    QScrollBar *bar = bench.editor.verticalScrollBar();
    const int before = bar->maximum();
    bench.insert(bench.layout().bodyStart(), QStringLiteral("more\n").repeated(10));
    QCOMPARE(bar->maximum(), before + 10);
    bench.document.undo();
    QCOMPARE(bar->maximum(), before);
    // A line that wraps counts with all its lines once it is laid out.
    bench.insert(bench.layout().bodyStart(), longWords);
    QCOMPARE(bar->maximum(), before + bench.line(3).layout()->lineCount() - 1);
    QVERIFY(bench.line(3).layout()->lineCount() > 1);
    bench.editor.setShowsSource(true);
    QCOMPARE(bar->maximum(), before + bench.line(3).lineCount() - 1 + 3);
}

void TestBodyLayout::pageDownComesToTheEnd()
{
    Bench bench(QStringLiteral("---\na: b\n---\n")
                + QString(longWords + QStringLiteral("\n\n")).repeated(40));
    int last = -1;
    for (int pages = 0; pages < 200 && bench.editor.textCursor().position() != last; ++pages) {
        last = bench.editor.textCursor().position();
        QTest::keyClick(&bench.editor, Qt::Key_PageDown);
        QVERIFY(bench.editor.viewport()->rect().intersects(bench.editor.cursorRect()));
    }
    QCOMPARE(bench.editor.textCursor().block(), bench.document.lastBlock());
    last = -1;
    for (int pages = 0; pages < 200 && bench.editor.textCursor().position() != last; ++pages) {
        last = bench.editor.textCursor().position();
        QTest::keyClick(&bench.editor, Qt::Key_PageUp);
        QVERIFY(bench.editor.viewport()->rect().intersects(bench.editor.cursorRect()));
    }
    QCOMPARE(bench.editor.textCursor().position(), bench.editor.textStart());
    QCOMPARE(bench.editor.verticalScrollBar()->value(), 0);
}

void TestBodyLayout::clickBetweenLinesHitsTheLine()
{
    Bench bench(longWords);
    bench.editor.viewport()->grab();
    const QTextLine second = bench.line(0).layout()->lineAt(1);
    const QRectF band = bench.bands(0).at(1);
    const qreal x = second.cursorToX(second.textStart() + 7);
    for (qreal y = band.top() + 0.5; y < band.bottom(); y += 1) {
        QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {}, QPoint(qRound(x), int(y)));
        QCOMPARE(bench.editor.textCursor().position(), second.textStart() + 7);
    }
    // In the margin beside the line.
    QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {},
                      QPoint(2, int(band.center().y())));
    QCOMPARE(bench.editor.textCursor().position(), second.textStart());
}

void TestBodyLayout::formatsAreNoChangeOfTheText()
{
    Bench bench(QStringLiteral("# a\n\n**b**\n").repeated(300));
    bench.document.setModified(false);
    QSignalSpy change(&bench.document, &QTextDocument::contentsChange);
    bench.editor.viewport()->grab();
    bench.editor.verticalScrollBar()->setValue(500);
    bench.editor.viewport()->grab();
    QCOMPARE(change.count(), 0);
    QVERIFY(!bench.document.isModified());
    // Lines were coloured far away from here: the next change is said to be what it is.
    bench.insert(2, QStringLiteral("x"));
    QCOMPARE(change.count(), 1);
    QCOMPARE(change.first(), QVariantList({2, 0, 1}));
}

void TestBodyLayout::editBlocksReportTheirOwnChange()
{
    Bench bench(QStringLiteral("# a\n\n**b**\n").repeated(300));
    QSignalSpy change(&bench.document, &QTextDocument::contentsChange);
    QTextCursor cursor(&bench.document);
    cursor.setPosition(2);
    cursor.beginEditBlock();
    cursor.insertText(QStringLiteral("x"));
    // Somebody measures a line far away before the edit is over.
    QVERIFY(bench.height(400) > 0);
    QCOMPARE(change.count(), 0);
    cursor.insertText(QStringLiteral("y"));
    cursor.endEditBlock();
    QCOMPARE(change.count(), 1);
    QCOMPARE(change.first(), QVariantList({2, 0, 2}));
    // An edit block without a change does not stop colours for good.
    cursor.beginEditBlock();
    cursor.endEditBlock();
    bench.height(500);
    QVERIFY(!bench.line(500).layout()->formats().isEmpty());
}

QTEST_MAIN(TestBodyLayout)
#include "tst_bodylayout.moc"
