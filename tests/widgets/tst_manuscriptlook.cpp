// SPDX-License-Identifier: GPL-3.0-or-later
// How the author wants the text to be set, in an editor.
#include "widgets/body/manuscriptlook.h"

#include "look/look.h"
#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"

#include <QFontInfo>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

namespace {

const QString longWords = QStringLiteral("many words in a row ").repeated(20).trimmed();
const QString Text = QStringLiteral("one line\n\n- ") + longWords + QStringLiteral("\n\nlast\n");
constexpr int Blank = 1;
constexpr int Item = 2;

struct Bench {
    explicit Bench(const QString &text = Text)
    {
        document.setPlainText(text);
        editor.resize(1400, 400);
        editor.showDocument(&document);
        editor.show();
    }
    ~Bench() { editor.showDocument(nullptr); }

    BodyLayout &layout() { return *qobject_cast<BodyLayout *>(document.documentLayout()); }
    qreal height(int number)
    {
        return layout().blockBoundingRect(document.findBlockByNumber(number)).height();
    }
    QTextLayout &lines(int number)
    {
        height(number);
        return *document.findBlockByNumber(number).layout();
    }
    int pixels() const { return QFontInfo(editor.font()).pixelSize(); }

    QTextDocument document;
    BodyEditor editor;
};

void set(const Typesetting &typesetting)
{
    ManuscriptLook::instance().setTypesetting(typesetting);
}

} // namespace

class TestManuscriptLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { set({}); }
    void linesAreAsHighAsAsked();
    void blankLinesAreAsHighAsAsked();
    void marksHangOrNot();
    void theColumnIsAsWideAsAsked();
    void facesAndSizes();
    void codeIsAsLargeAsProseWhereAllIsMonospaced();
    void aDocumentThatComesLaterIsSetTheSame();
    void whatIsOnTopStays();
    void nothingIsAChangeOfTheText();
    void theSameAgainCostsNothing();
};

void TestManuscriptLook::linesAreAsHighAsAsked()
{
    Bench bench;
    QCOMPARE(bench.layout().lineStep(), std::round(bench.pixels() * 1.6));
    set({.lineHeight = 220});
    QCOMPARE(bench.layout().lineStep(), std::round(bench.pixels() * 2.2));
    QCOMPARE(bench.height(4), bench.layout().lineStep());
    set({.lineHeight = 120});
    QCOMPARE(bench.height(4), std::round(bench.pixels() * 1.2));
}

void TestManuscriptLook::blankLinesAreAsHighAsAsked()
{
    Bench bench;
    QCOMPARE(bench.height(Blank), std::round(bench.layout().lineStep() * 0.6));
    set({.blankLine = 150});
    QCOMPARE(bench.height(Blank), std::round(bench.layout().lineStep() * 1.5));
    QCOMPARE(bench.height(4), bench.layout().lineStep());
}

void TestManuscriptLook::marksHangOrNot()
{
    Bench bench;
    const auto left = [&](int line) { return bench.lines(Item).lineAt(line).x(); };
    QVERIFY(bench.lines(Item).lineCount() > 1);
    QVERIFY(left(1) > left(0));
    set({.hangs = false});
    QVERIFY(bench.lines(Item).lineCount() > 1);
    QCOMPARE(left(1), left(0));
}

void TestManuscriptLook::theColumnIsAsWideAsAsked()
{
    Bench bench;
    const qreal usual = bench.layout().columnWidth();
    set({.measure = 50});
    const qreal narrow = bench.layout().columnWidth();
    QVERIFY(qAbs(narrow / usual - 50 / 68.0) < 0.01);
    // In the middle, and the lines are broken for it.
    QVERIFY(qAbs(2 * bench.layout().columnLeft() + narrow - bench.editor.width()) <= 2);
    QVERIFY(bench.lines(Item).lineAt(0).naturalTextWidth() <= narrow);
    QVERIFY(bench.lines(Item).lineAt(0).naturalTextWidth() > narrow / 2);
}

void TestManuscriptLook::facesAndSizes()
{
    Bench bench;
    const int usual = bench.pixels();
    set({.size = 200});
    QVERIFY(qAbs(bench.pixels() - 2 * usual) <= 1);
    QCOMPARE(bench.layout().lineStep(), std::round(bench.pixels() * 1.6));
    set({.face = QStringLiteral("mono")});
    QVERIFY(QFontInfo(bench.editor.font()).fixedPitch());
    QCOMPARE(bench.document.defaultFont().family(), Look::monospace(1).family());
    set({.face = QStringLiteral("serif")});
    QCOMPARE(bench.editor.font().families(), Look::serif(1).families());
    set({.face = QStringLiteral("A Family")});
    QCOMPARE(bench.editor.font().families(), QStringList{QStringLiteral("A Family")});
    set({});
    QCOMPARE(bench.pixels(), usual);
}

void TestManuscriptLook::codeIsAsLargeAsProseWhereAllIsMonospaced()
{
    Bench bench(QStringLiteral("words `code`\n"));
    const auto sizes = [&] {
        QList<qreal> found;
        for (const QTextLayout::FormatRange &range : bench.lines(0).formats())
            found.append(range.format.font().pointSizeF());
        return found;
    };
    const qreal prose = bench.editor.font().pointSizeF();
    QVERIFY(sizes().contains(prose * 0.88));
    set({.face = QStringLiteral("mono")});
    const QList<qreal> now = sizes();
    QVERIFY(!now.isEmpty());
    for (const qreal size : now)
        QCOMPARE(size, bench.editor.font().pointSizeF());
}

void TestManuscriptLook::aDocumentThatComesLaterIsSetTheSame()
{
    Bench bench;
    QTextDocument other;
    other.setPlainText(Text);
    bench.editor.showDocument(&other);
    set({.lineHeight = 200, .blankLine = 100});
    // The one that was away meanwhile, and one that is new.
    bench.editor.showDocument(&bench.document);
    QCOMPARE(bench.height(4), std::round(bench.pixels() * 2.0));
    QCOMPARE(bench.height(Blank), std::round(bench.pixels() * 2.0));
    QTextDocument third;
    third.setPlainText(Text);
    bench.editor.showDocument(&third);
    const QTextBlock last = third.findBlockByNumber(4);
    QCOMPARE(third.documentLayout()->blockBoundingRect(last).height(),
             std::round(bench.pixels() * 2.0));
    bench.editor.showDocument(&bench.document);
}

void TestManuscriptLook::whatIsOnTopStays()
{
    Bench bench(QString(longWords + QStringLiteral("\n\n")).repeated(300));
    bench.editor.scrollToBodyLine(200);
    QCOMPARE(bench.editor.topBodyLine(), 200.0);
    for (const Typesetting &each : {Typesetting{.size = 150}, Typesetting{.measure = 45},
                                    Typesetting{.lineHeight = 240}, Typesetting{}}) {
        set(each);
        QVERIFY2(qAbs(bench.editor.topBodyLine() - 200) < 1,
                 qPrintable(QString::number(bench.editor.topBodyLine())));
    }
}

void TestManuscriptLook::nothingIsAChangeOfTheText()
{
    Bench bench;
    QSignalSpy modified(&bench.document, &QTextDocument::modificationChanged);
    const QString before = bench.document.toRawText();
    set({.face = QStringLiteral("serif"),
         .size = 130,
         .measure = 90,
         .lineHeight = 200,
         .blankLine = 150,
         .hangs = false});
    QCOMPARE(modified.count(), 0);
    QVERIFY(!bench.document.isUndoAvailable());
    QCOMPARE(bench.document.toRawText(), before);
}

void TestManuscriptLook::theSameAgainCostsNothing()
{
    QSignalSpy changed(&ManuscriptLook::instance(), &ManuscriptLook::changed);
    set({.size = 110});
    set({.size = 110});
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestManuscriptLook)
#include "tst_manuscriptlook.moc"
