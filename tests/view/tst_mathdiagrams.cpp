// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and diagrams in the real page.
#include "previewmain.h"
#include "previewprobe.h"

#include "render/renderer.h"
#include "view/previewpage.h"
#include "view/previewprofile.h"

using namespace Galley;

class TestMathDiagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_probe = std::make_unique<PreviewProbe>(); }
    void cleanup() { m_probe.reset(); }

    void aPostWithoutThemLoadsNeither();
    void formulasAreSet();
    void aSetFormulaScrollsAndIsReached();
    void aFormulaThatCannotBeSetStaysItsSource();
    void formulasReachNothing_data();
    void formulasReachNothing();
    void aDiagramIsDrawn_data();
    void aDiagramIsDrawn();
    void onlyTheChangedDiagramIsDrawnAgain();
    void theOldDrawingStaysUntilTheNewOneIsThere();
    void anErrorKeepsTheSource();
    void aDarkPageHasDarkDiagrams();

private:
    bool fill(const QByteArray &markdown)
    {
        QList<QByteArray> htmls;
        const Blocks blocks
            = renderBlocks(QString::fromUtf8(markdown), RenderTarget::Preview, nullptr, {true});
        for (const Block &block : blocks)
            htmls.append(block.html);
        return m_probe->fill(htmls);
    }
    QVariant ask(const QByteArray &script) { return m_probe->ask(QString::fromUtf8(script)); }
    bool settled(const char *part)
    {
        return QTest::qWaitFor(
            [&] {
                return m_probe
                    ->ask(QStringLiteral("typeof %1 !== 'undefined' && math.isDone() && "
                                         "diagrams.isDone()")
                              .arg(QLatin1String(part)))
                    .toBool();
            },
            30000);
    }

    std::unique_ptr<PreviewProbe> m_probe;
};

void TestMathDiagrams::aPostWithoutThemLoadsNeither()
{
    QVERIFY(fill("It costs $5 or $10.\n\n```js\nlet a;\n```\n"));
    QTRY_COMPARE(ask("typeof hljs").toString(), QStringLiteral("object"));
    QCOMPARE(ask("typeof katex").toString(), QStringLiteral("undefined"));
    QCOMPARE(ask("typeof mermaid").toString(), QStringLiteral("undefined"));
}

void TestMathDiagrams::formulasAreSet()
{
    QVERIFY(fill("Einstein: $E = mc^2$.\n\n$$\n\\frac{a}{b}\n$$\n\n```math\n\\sqrt{2}\n```\n"));
    QVERIFY(settled("katex"));
    QCOMPARE(ask("document.querySelectorAll('.math .katex-html').length").toInt(), 3);
    QCOMPARE(ask("document.querySelectorAll('.math.display .katex-display').length").toInt(), 2);
    // In its own fonts, which come from the program alone.
    QTRY_VERIFY(ask("document.fonts.check('16px KaTeX_Main') && [...document.fonts].some("
                    "f => f.status === 'loaded')")
                    .toBool());
    QVERIFY2(m_probe->view.page().messages().isEmpty(),
             qPrintable(m_probe->view.page().messages().join(u'\n')));
    QCOMPARE(m_probe->view.profile().requestFilter().refused().size(), 0);
    // The next one does not wait.
    QVERIFY(fill("Another: $a$ and $E = mc^2$."));
    QCOMPARE(ask("document.querySelectorAll('.math .katex-html').length").toInt(), 2);
}

/// Sideways, where it is wider than the page; what can scroll costs the page, so none that is far
/// away can, nor is watched.
void TestMathDiagrams::aSetFormulaScrollsAndIsReached()
{
    const QByteArray wide = "$$" + QByteArray("a + ").repeated(100) + "a$$\n\n";
    QVERIFY(fill(wide + "$$\\frac{a$$\n\n" + QByteArray("$$a$$\n\n").repeated(300) + wide));
    QVERIFY(settled("katex"));
    QTRY_COMPARE(ask("document.querySelector('.math').tabIndex").toInt(), 0);
    const auto overflowOf = [this](const char *which) {
        return ask(QByteArray("getComputedStyle([...document.querySelectorAll('.math')].at(")
                   + which + ")).overflowX")
            .toString();
    };
    QCOMPARE(overflowOf("0"), QStringLiteral("auto"));
    QCOMPARE(overflowOf("1"), QStringLiteral("visible")); // cannot be set
    QCOMPARE(overflowOf("2"), QStringLiteral("auto"));
    QCOMPARE(overflowOf("-1"), QStringLiteral("visible"));
    QCOMPARE(ask("[...document.querySelectorAll('.math')].at(2).tabIndex").toInt(), -1);
    // None of them makes the page itself wider.
    QVERIFY(ask("document.documentElement.scrollWidth <= window.innerWidth").toBool());
    ask("window.scrollTo(0, document.body.scrollHeight)");
    QTRY_COMPARE(ask("[...document.querySelectorAll('.math')].at(-1).tabIndex").toInt(), 0);
    QCOMPARE(overflowOf("-1"), QStringLiteral("auto"));
}

void TestMathDiagrams::aFormulaThatCannotBeSetStaysItsSource()
{
    QVERIFY(fill("A $\\frac{a$ b."));
    QVERIFY(settled("katex"));
    QCOMPARE(ask("document.querySelector('.math').textContent").toString(),
             QStringLiteral("$\\frac{a$"));
    QVERIFY(ask("document.querySelector('.math').classList.contains('failed')").toBool());
    QVERIFY(!ask("document.querySelector('.math').title").toString().isEmpty());
}

void TestMathDiagrams::formulasReachNothing_data()
{
    QTest::addColumn<QByteArray>("formula");
    QTest::newRow("a link") << QByteArray("\\href{javascript:alert(1)}{x}");
    QTest::newRow("a picture") << QByteArray("\\includegraphics{http://127.0.0.1/x.gif}");
    QTest::newRow("data of HTML") << QByteArray("\\htmlData{x=y}{z}");
    QTest::newRow("a style of HTML") << QByteArray("\\htmlStyle{color:red}{z}");
    QTest::newRow("a macro without end") << QByteArray("\\def\\x{\\x\\x}\\x");
    QTest::newRow("a rule as large as a town") << QByteArray("\\rule{1e9em}{1e9em}");
}

void TestMathDiagrams::formulasReachNothing()
{
    QFETCH(QByteArray, formula);
    QVERIFY(fill("$$" + formula + "$$"));
    QVERIFY(settled("katex"));
    QCOMPARE(
        ask("document.querySelectorAll('.math a, .math img, .math [data-x], .math [href]').length")
            .toInt(),
        0);
    QVERIFY(ask("document.querySelector('.math').getBoundingClientRect().height < 2000").toBool());
}

void TestMathDiagrams::aDiagramIsDrawn_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("word");
    QTest::newRow("flow") << QByteArray("graph TD\nA[Alpha] --> B{Beta}")
                          << QStringLiteral("Alpha");
    QTest::newRow("sequence") << QByteArray("sequenceDiagram\nAlice->>Bob: Hello")
                              << QStringLiteral("Hello");
    QTest::newRow("classes") << QByteArray("classDiagram\nAnimal <|-- Duck")
                             << QStringLiteral("Duck");
    QTest::newRow("states") << QByteArray("stateDiagram-v2\n[*] --> Still")
                            << QStringLiteral("Still");
    QTest::newRow("pie") << QByteArray("pie title Pets\n\"Dogs\" : 3\n\"Cats\" : 2")
                         << QStringLiteral("Pets");
    QTest::newRow("gantt") << QByteArray("gantt\ntitle Plan\nsection S\nTask :a, 2024-01-01, 3d")
                           << QStringLiteral("Task");
    QTest::newRow("mindmap") << QByteArray("mindmap\n  Root\n    Leaf") << QStringLiteral("Leaf");
    QTest::newRow("entities") << QByteArray("erDiagram\nPERSON ||--o{ POST : writes")
                              << QStringLiteral("writes");
}

void TestMathDiagrams::aDiagramIsDrawn()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, word);
    QVERIFY(fill("```mermaid\n" + source + "\n```\n"));
    QVERIFY(settled("mermaid"));
    QVERIFY2(ask("document.querySelectorAll('pre.diagram .drawing > svg').length").toInt() == 1,
             qPrintable(m_probe->view.page().messages().join(u'\n')));
    QVERIFY2(ask("document.querySelector('.drawing').textContent").toString().contains(word),
             qPrintable(ask("document.querySelector('.drawing').outerHTML").toString()));
    QCOMPARE(ask("document.querySelectorAll('.drawing :is(a,image,img,foreignObject,script,iframe),"
                 ".drawing [onclick]').length")
                 .toInt(),
             0);
    QCOMPARE(ask("document.querySelector('.bench').childNodes.length").toInt(), 0);
    QVERIFY(
        ask("document.querySelector('.drawing svg').getBoundingClientRect().height > 20").toBool());
    QCOMPARE(m_probe->view.profile().requestFilter().refused().size(), 0);
}

void TestMathDiagrams::onlyTheChangedDiagramIsDrawnAgain()
{
    QVERIFY(fill("```mermaid\ngraph TD\nA-->B\n```\n\n```mermaid\ngraph TD\nC-->D\n```\n"));
    QVERIFY(settled("mermaid"));
    ask("document.querySelectorAll('.drawing svg')[0].dataset.mine = 1");
    const QString first = ask("document.querySelectorAll('.drawing svg')[0].id").toString();
    QVERIFY(fill("```mermaid\ngraph TD\nA-->B\n```\n\n```mermaid\ngraph TD\nC-->E\n```\n"));
    QVERIFY(settled("mermaid"));
    QCOMPARE(ask("document.querySelectorAll('.drawing svg')[0].id").toString(), first);
    QVERIFY(ask("document.querySelectorAll('.drawing')[1].textContent").toString().contains(u'E'));
}

void TestMathDiagrams::theOldDrawingStaysUntilTheNewOneIsThere()
{
    QVERIFY(fill("```mermaid\ngraph TD\nA-->B\n```\n"));
    QVERIFY(settled("mermaid"));
    QVERIFY(fill("```mermaid\ngraph TD\nA-->Bee\n```\n"));
    QCOMPARE(ask("document.querySelectorAll('.drawing.stale svg').length").toInt(), 1);
    QVERIFY(settled("mermaid"));
    QCOMPARE(ask("document.querySelectorAll('.drawing.stale').length").toInt(), 0);
    QVERIFY(ask("document.querySelector('.drawing').textContent")
                .toString()
                .contains(QStringLiteral("Bee")));
}

void TestMathDiagrams::anErrorKeepsTheSource()
{
    QVERIFY(fill("```mermaid\ngraph TD\nA--\n```\n"));
    QVERIFY(settled("mermaid"));
    QCOMPARE(ask("document.querySelector('pre').dataset.problem").toString(),
             QStringLiteral("diagram"));
    QCOMPARE(ask("document.querySelectorAll('.drawing').length").toInt(), 0);
    QVERIFY(ask("document.querySelector('pre code').textContent")
                .toString()
                .startsWith(QStringLiteral("graph TD")));
    QCOMPARE(ask("getComputedStyle(document.querySelector('pre'), '::after').content").toString(),
             QStringLiteral("\"This diagram cannot be drawn.\""));
}

void TestMathDiagrams::aDarkPageHasDarkDiagrams()
{
    QVERIFY(fill("```mermaid\ngraph TD\nA-->B\n```\n"));
    QVERIFY(settled("mermaid"));
    const QString light = ask("document.querySelector('.drawing svg').outerHTML").toString();
    m_probe->view.setDark(true);
    QTRY_VERIFY(ask("diagrams.isDone()").toBool()
                && ask("document.querySelector('.drawing svg').outerHTML").toString() != light);
}

GALLEY_PREVIEW_MAIN(TestMathDiagrams)
#include "tst_mathdiagrams.moc"
