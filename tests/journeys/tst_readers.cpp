// SPDX-License-Identifier: GPL-3.0-or-later
// The proof as readers see it: found in, larger and smaller, with typographic quotes, with formulas
// where the post asks for them.
#include "app/prooffindbar.h"
#include "support/journey.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Galley;

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void wordsAreFoundInThePreview();
    void thePageIsZoomedAndStaysSo();
    void quotesAreTypographicIfAsked();
    void aPostAsksForMathematics();

private:
    QAction *action(const QString &words)
    {
        for (QAction *each : m_journey->window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<Journey> m_journey;
};

void TestReaders::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/a.md"),
                     "---\ntitle: A\nmath: false\n---\n\nA \"harbour\" and $x^2$ another "
                     "harbour -- and a third Harbour.\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/a.md"))));
    QVERIFY(m_journey->proofIsCurrent());
}

void TestReaders::wordsAreFoundInThePreview()
{
    auto *bar = m_journey->window->findChild<ProofFindBar *>();
    QVERIFY(bar && bar->isHidden());
    bar->open();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(QStringLiteral("harbour"));
    QTRY_COMPARE(bar->countText(), QStringLiteral("1 of 3"));
    bar->next();
    QTRY_COMPARE(bar->countText(), QStringLiteral("2 of 3"));
    bar->previous();
    QTRY_COMPARE(bar->countText(), QStringLiteral("1 of 3"));
    field->setText(QStringLiteral("lighthouse"));
    QTRY_COMPARE(bar->countText(), QStringLiteral("No match"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
}

void TestReaders::thePageIsZoomedAndStaysSo()
{
    const auto pixels = [this] {
        return qRound(m_journey->page(QStringLiteral("devicePixelRatio * 100")).toDouble());
    };
    const int usual = pixels();
    action(QStringLiteral("Page larger"))->trigger();
    action(QStringLiteral("Page larger"))->trigger();
    QTRY_COMPARE(pixels(), usual * 125 / 100);
    QCOMPARE(m_journey->settings.previewZoom(), 125);
    action(QStringLiteral("Page smaller"))->trigger();
    QTRY_COMPARE(pixels(), usual * 110 / 100);
    QSignalSpy shown(&m_journey->window->preview(), &PreviewView::shown);
    m_journey->window->preview().reload();
    QVERIFY(shown.wait(20000)); // before that nobody answers
    QTRY_COMPARE(pixels(), usual * 110 / 100);
    action(QStringLiteral("Page in its own size"))->trigger();
    QTRY_COMPARE(pixels(), usual);
    // The wheel over the page, with Ctrl.
    QWidget *page = m_journey->window->preview().focusProxy();
    page = page->focusProxy() ? page->focusProxy() : page;
    QWheelEvent turn(QPointF(50, 50), page->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120),
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(page, &turn);
    QTRY_COMPARE(pixels(), usual * 110 / 100);
}

void TestReaders::quotesAreTypographicIfAsked()
{
    QVERIFY(m_journey->pageText().contains(QStringLiteral("\"harbour\"")));
    QAction *smart = action(QStringLiteral("Typographic quotes in the preview"));
    QVERIFY(smart && !smart->isChecked());
    smart->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("“harbour”")));
    QVERIFY(m_journey->settings.smartPunctuation());
    smart->trigger();
    QVERIFY(m_journey->proofIsCurrent());
    QVERIFY(m_journey->pageText().contains(QStringLiteral("\"harbour\"")));
}

void TestReaders::aPostAsksForMathematics()
{
    QCOMPARE(m_journey->page(QStringLiteral("document.querySelectorAll('.math').length")).toInt(),
             0);
    const qsizetype at = m_journey->post()->text().indexOf(QStringLiteral("false"));
    EditList edits;
    QVERIFY(edits.replace(Span{at, 5}, QStringLiteral("true")));
    m_journey->post()->apply(edits);
    QVERIFY(m_journey->proofIsCurrent());
    QTRY_COMPARE(
        m_journey->page(QStringLiteral("document.querySelectorAll('.math .katex').length")).toInt(),
        1);
}

GALLEY_JOURNEY_MAIN(TestReaders)
#include "tst_readers.moc"
