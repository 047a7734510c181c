// SPDX-License-Identifier: GPL-3.0-or-later
// A line such as an embedded picture's is shown in part, and all of it can be read and edited.
#include "bodybench.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/longline.h"
#include "widgets/bodyeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

#include <ctime>

using namespace Galley;

namespace {

constexpr int Long = 300'000;

/// Signs that differ, so that each place can be told from the others.
QString digits(int length)
{
    QString text;
    for (int i = 0; text.size() < length; i += 10)
        text += QStringLiteral("%1a,").arg(i, 8);
    return text.left(length);
}

QTextLayout &layoutOf(BodyBench &bench, int line)
{
    const QTextBlock block = bench.document.findBlockByNumber(line);
    bench.document.documentLayout()->blockBoundingRect(block);
    return *block.layout();
}

/// What of a line is on screen.
QString shownOf(BodyBench &bench, int line)
{
    const QTextLayout &layout = layoutOf(bench, line);
    QString shown;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        if (!LongLine::isFolded(row))
            shown += bench.document.findBlockByNumber(line).text().mid(row.textStart(),
                                                                       row.textLength());
    }
    return shown;
}

qreal heightOf(BodyBench &bench, int line)
{
    const QTextBlock block = bench.document.findBlockByNumber(line);
    return bench.document.documentLayout()->blockBoundingRect(block).height();
}

/// Milliseconds of this process's own work since it was made: another one's is not counted.
class Work
{
public:
    double ms() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC * 1000; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace

class TestLongLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownInPart();
    void shorterOnesAreAsEver();
    void hasOneFaceAndNoColours();
    void caretOpensWhereItGoes_data();
    void caretOpensWhereItGoes();
    void keysLeadThroughAllOfIt();
    void everyPositionHasItsLine();
    void typingStaysInView();
    void isCopiedAsItIs();
    void paintsRowsAndFolds();
    void inputMethodsSeeWhatIsAroundTheCaret();
    void becomesAnOrdinaryLine();
    void answersWithinASecond_data();
    void answersWithinASecond();
};

void TestLongLine::isShownInPart()
{
    const QString line = digits(Long);
    BodyBench bench(QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    const QString shown = shownOf(bench, 1);
    QVERIFY(!shown.isEmpty());
    QVERIFY(line.startsWith(shown));
    QVERIFY(heightOf(bench, 1) < 25 * heightOf(bench, 0));
    QCOMPARE(bench.text(), QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
}

void TestLongLine::shorterOnesAreAsEver()
{
    BodyBench bench(QStringLiteral("x\n") + digits(99'000));
    QCOMPARE(shownOf(bench, 1).size(), 99'000);
}

void TestLongLine::hasOneFaceAndNoColours()
{
    BodyBench bench(QStringLiteral("x\n# **a** `b` ") + digits(Long));
    QCOMPARE(layoutOf(bench, 1).formats().size(), 1);
}

void TestLongLine::caretOpensWhereItGoes_data()
{
    QTest::addColumn<int>("place");
    for (const int place : {0, 7, 5000, Long / 2, Long - 3000, Long - 1, Long})
        QTest::addRow("%d", place) << place;
}

void TestLongLine::caretOpensWhereItGoes()
{
    QFETCH(int, place);
    const QString line = digits(Long);
    BodyBench bench(QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    bench.place(6 + place, 6 + place);
    const QString shown = shownOf(bench, 1);
    QVERIFY2(shown.contains(line.mid(std::max(0, place - 12), 12)), qPrintable(shown));
    QVERIFY(shown.contains(line.mid(place, 12)));
    QVERIFY(bench.editor.viewport()->rect().contains(bench.editor.cursorRect()));
    QVERIFY(heightOf(bench, 1) < 25 * heightOf(bench, 0));
}

void TestLongLine::keysLeadThroughAllOfIt()
{
    const QString line = digits(Long);
    BodyBench bench(QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    bench.place(0, 0);
    int before = -1;
    for (int i = 0; i < 60; ++i) {
        bench.press(Qt::Key_Down);
        const int caret = bench.caret();
        QVERIFY2(caret > before && caret - before < 400, qPrintable(QString::number(caret)));
        before = caret;
    }
    QVERIFY(before < 6 + Long);
    for (int i = 0; i < 90 && before >= 6; ++i) {
        bench.press(Qt::Key_Up);
        QVERIFY(bench.caret() < before && before - bench.caret() < 400);
        before = bench.caret();
    }
    QVERIFY(before < 6);
    bench.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bench.caret(), 6 + Long + 6);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_Left);
    QVERIFY(bench.caret() > 6 + Long - 400);
}

void TestLongLine::everyPositionHasItsLine()
{
    BodyBench bench(digits(Long));
    bench.place(Long / 3, Long / 3);
    const QTextLayout &layout = layoutOf(bench, 0);
    int end = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QCOMPARE(layout.lineAt(i).textStart(), end);
        end += layout.lineAt(i).textLength();
    }
    QCOMPARE(end, Long);
    QVERIFY(layout.lineForTextPosition(Long).isValid());
}

void TestLongLine::typingStaysInView()
{
    const QString line = digits(Long);
    BodyBench bench(QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    bench.place(6 + Long / 2, 6 + Long / 2);
    const int top = bench.editor.cursorRect().top();
    QTest::keyClicks(&bench.editor, QStringLiteral("MARK"));
    QVERIFY(shownOf(bench, 1).contains(QStringLiteral("MARK")));
    QVERIFY(qAbs(bench.editor.cursorRect().top() - top) < 60);
    bench.editor.undo();
    QCOMPARE(bench.shownText(), QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    // A change above moves what is seen along.
    const QString shown = shownOf(bench, 1);
    QTextCursor cursor(&bench.document);
    cursor.insertText(QStringLiteral("more words "));
    QCOMPARE(shownOf(bench, 1), shown);
}

void TestLongLine::isCopiedAsItIs()
{
    const QString text = QStringLiteral("above\n") + digits(Long) + QStringLiteral("\nbelow");
    BodyBench bench(text);
    bench.editor.selectAll();
    bench.editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestLongLine::paintsRowsAndFolds()
{
    BodyBench bench(QStringLiteral("above\n") + digits(Long) + QStringLiteral("\nbelow"));
    bench.editor.resize(600, 700);
    bench.place(6 + Long / 2, 6 + Long / 2);
    const QImage image = bench.editor.grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    const auto *layout = qobject_cast<BodyLayout *>(bench.document.documentLayout());
    const QTextBlock block = bench.document.findBlockByNumber(1);
    const QPoint origin(
        0,
        bench.editor.cursorRect().top()
            - int(block.layout()->lineForTextPosition(Long / 2).naturalTextRect().top()));
    int inked = 0;
    const QList<QRectF> bands = layout->lineBands(block);
    for (int i = 0; i < bands.size(); ++i) {
        if (i > 0 && bands[i] == bands[i - 1])
            continue;
        const QRect band = bands[i].translated(origin).toRect();
        QSet<QRgb> colours;
        for (int x = 0; x < int(600 * ratio); x += 1) {
            for (int y = band.top() + 4; y < band.bottom() - 4; ++y)
                colours.insert(image.pixel(x, int(y * ratio)));
        }
        inked += colours.size() > 3 ? 1 : 0;
    }
    QCOMPARE(inked, 10); // 8 rows, a fold before and one behind them
}

void TestLongLine::inputMethodsSeeWhatIsAroundTheCaret()
{
    const QString line = digits(Long);
    BodyBench bench(line);
    bench.place(200'000, 200'004);
    const QString around = bench.editor.inputMethodQuery(Qt::ImSurroundingText).toString();
    const int caret = bench.editor.inputMethodQuery(Qt::ImCursorPosition).toInt();
    const int anchor = bench.editor.inputMethodQuery(Qt::ImAnchorPosition).toInt();
    QVERIFY(around.size() <= 1000);
    QCOMPARE(around.mid(anchor, 4), line.mid(200'000, 4));
    QCOMPARE(caret, anchor + 4);
    BodyBench other(QStringLiteral("short line"));
    QCOMPARE(other.editor.inputMethodQuery(Qt::ImSurroundingText).toString(),
             QStringLiteral("short line"));
}

void TestLongLine::becomesAnOrdinaryLine()
{
    BodyBench bench(QStringLiteral("x\n# ") + digits(Long));
    bench.place(10, 2 + 2 + Long);
    bench.press(Qt::Key_Delete);
    QCOMPARE(shownOf(bench, 1), QStringLiteral("# ") + digits(6));
    QVERIFY(layoutOf(bench, 1).formats().size() > 1);
    bench.editor.undo();
    QVERIFY(shownOf(bench, 1).size() < Long / 2);
}

void TestLongLine::answersWithinASecond_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a picture as its address") << QStringLiteral("![x](data:image/png;base64,")
            + QStringLiteral("iVBORw0KGg").repeated(500'000) + QStringLiteral(")");
    QTest::newRow("words") << QStringLiteral("word ").repeated(1'000'000);
    QTest::newRow("a million accents") << u'e' + QString(1'000'000, QChar(0x301));
    QTest::newRow("quotes in quotes") << QString(100'001, u'>');
    QTest::newRow("directions turned")
        << QStringLiteral("\u202Eab\u202C\u2067cd\u2069").repeated(60'000);
    QTest::newRow("Hebrew") << QStringLiteral("\u05E9\u05DC\u05D5\u05DD ").repeated(200'000);
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80").repeated(200'000);
}

void TestLongLine::answersWithinASecond()
{
    QFETCH(QString, line);
    // One second on a machine of its own; what is built for looking at takes more of it.
    constexpr double Second = 2500;
    BodyBench bench(QStringLiteral("above\n\n") + line + QStringLiteral("\n\nbelow"));
    const auto settle = [&bench] {
        bench.editor.viewport()->repaint();
        QCoreApplication::processEvents();
    };
    const Work open;
    bench.editor.showDocument(nullptr);
    bench.editor.showDocument(&bench.document);
    settle();
    const double opened = open.ms();
    bench.place(7 + int(line.size()), 7 + int(line.size()));
    settle();
    double longest = 0;
    for (const QChar key : QStringLiteral("abc")) {
        const Work work;
        QTest::keyClick(&bench.editor, key.toLatin1());
        settle();
        longest = std::max(longest, work.ms());
    }
    const Work jump;
    bench.press(Qt::Key_Home, Qt::ControlModifier);
    settle();
    const double jumped = jump.ms();
    const Work elsewhere;
    bench.press(Qt::Key_A);
    settle();
    const double typed = elsewhere.ms();
    const Work scroll;
    QScrollBar *bar = bench.editor.verticalScrollBar();
    for (int value = 0; value <= bar->maximum(); value += 3) {
        bar->setValue(value);
        settle();
    }
    const double scrolled = scroll.ms();
    qInfo("opened %d ms, a key in it %d, jumped %d, a key above it %d, scrolled past %d",
          int(opened), int(longest), int(jumped), int(typed), int(scrolled));
    QVERIFY(bench.shownText().contains(line + QStringLiteral("abc")));
    QVERIFY(opened < Second && longest < Second && jumped < Second && typed < Second
            && scrolled < 2 * Second);
}

QTEST_MAIN(TestLongLine)
#include "tst_longline.moc"
