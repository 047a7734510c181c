// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/bodybench.h"

#include <QImage>

using namespace Galley;

namespace {

struct PaintBench : BodyBench {
    using BodyBench::BodyBench;

    BodyLayout &layout() { return *qobject_cast<BodyLayout *>(document.documentLayout()); }
    QImage seen() { return editor.viewport()->grab().toImage(); }
    qreal height(int number)
    {
        return layout().blockBoundingRect(document.findBlockByNumber(number)).height();
    }
};

} // namespace

class TestBodyPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionHasNoGaps();
    void codeHasABand();
    void caretIsInTheAccent();
};

void TestBodyPainter::selectionHasNoGaps()
{
    PaintBench bench(QStringLiteral("one\n\nthree\nfour `code` five"));
    bench.editor.selectAll();
    const QImage seen = bench.seen();
    const QColor paper = Look::instance().colour(Token::Paper);
    // One pixel into the text, from the first line to the last: no paper shows through.
    const int x = int(bench.layout().columnLeft()) + 1;
    const int top = int(bench.layout().lineBands(bench.document.firstBlock()).first().top()) + 1;
    const int bottom
        = int(bench.height(0) + bench.height(1) + bench.height(2) + bench.layout().lineStep()) - 1;
    QVERIFY(bottom > top + 60);
    for (int y = top; y < bottom; ++y) {
        QVERIFY2(seen.pixelColor(x, y) != paper, qPrintable(QString::number(y)));
    }
    QCOMPARE(seen.pixelColor(x, top - 3), paper);
}

void TestBodyPainter::codeHasABand()
{
    PaintBench bench(QStringLiteral("one\n\n```\ncode\n```\n\ntwo"));
    const QImage seen = bench.seen();
    const int x = int(bench.layout().columnLeft() + bench.layout().columnWidth()) - 2;
    const int code = int(bench.height(0) + bench.height(1)) + 5;
    QCOMPARE(seen.pixelColor(x, code), Look::instance().colour(Token::CodeBg));
    QCOMPARE(seen.pixelColor(x, int(bench.height(0)) - 5), Look::instance().colour(Token::Paper));
}

void TestBodyPainter::caretIsInTheAccent()
{
    PaintBench bench(QStringLiteral("\n"));
    bench.editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
    bench.press(Qt::Key_Down); // bright phase
    QCOMPARE(bench.editor.cursorRect().width(), 2);
    QCOMPARE(bench.seen().pixelColor(bench.editor.cursorRect().center()),
             Look::instance().colour(Token::Accent));
}

QTEST_MAIN(TestBodyPainter)
#include "tst_bodypainter.moc"
