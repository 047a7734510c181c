// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodybench.h"

#include <QImage>
#include <QTextLayout>

#include <algorithm>

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
    void remarksDifferWithoutColour();
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

/// Dashes, dots and a line: how much of it is painted tells which it is.
void TestBodyPainter::remarksDifferWithoutColour()
{
    using Remark = BodyEditor::Remark;
    PaintBench bench(QStringLiteral("mmmmmmmmmmmmmmmmmmmm"));
    const QImage bare = bench.seen();
    const auto painted = [&](Remark kind, Token token) {
        bench.editor.remarks(kind).set(&bench.document, {{0, 20}});
        const QImage seen = bench.seen();
        bench.editor.remarks(kind).set(nullptr, {});
        const QTextLine line = bench.document.firstBlock().layout()->lineAt(0);
        const int from = int(bench.layout().columnLeft()) + 2;
        const int to = from + int(line.naturalTextWidth()) - 4;
        int most = 0;
        for (int y = 0; y < seen.height(); ++y) {
            int row = 0;
            for (int x = from; x < to; ++x) {
                row += seen.pixelColor(x, y) == Look::instance().colour(token)
                    && bare.pixelColor(x, y) != seen.pixelColor(x, y);
            }
            most = std::max(most, row);
        }
        return double(most) / (to - from);
    };
    const double dots = painted(Remark::LongSentence, Token::Ink3);
    const double dashes = painted(Remark::Repeated, Token::Accent);
    const double whole = painted(Remark::Told, Token::Accent);
    QVERIFY2(dots > 0.25 && dots < 0.45, qPrintable(QString::number(dots)));
    QVERIFY2(dashes > 0.55 && dashes < 0.8, qPrintable(QString::number(dashes)));
    QVERIFY2(whole > 0.98, qPrintable(QString::number(whole)));
}

QTEST_MAIN(TestBodyPainter)
#include "tst_bodypainter.moc"
