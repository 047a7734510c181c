// SPDX-License-Identifier: GPL-3.0-or-later
// Text and preview as one: what is scrolled or clicked in one is seen in the other.
#include "support/journey.h"

#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

using namespace Galley;

namespace {

QByteArray longPost()
{
    QByteArray post = "---\ntitle: Long\n---\n\n- [ ] first\n- [x] second *done*\n\n";
    for (int i = 0; i < 200; ++i)
        post += "Paragraph " + QByteArray::number(i) + " of a long post, with some more words.\n\n";
    return post;
}

} // namespace

class TestTwoPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void thePreviewFollowsTheText();
    void theTextFollowsThePreview();
    void eachScrollsAloneIfAsked();
    void typingDoesNotScrollByLines();
    void aBoxTicksTheText();
    void aClickGoesToTheWord();

private:
    /// The first paragraph that the preview shows at its top.
    QString topParagraph()
    {
        return m_journey->page(QStringLiteral("blocks.at(lines.atTop().block).textContent"))
            .toString()
            .trimmed();
    }
    void scrollText(int lines)
    {
        QScrollBar *bar = m_journey->editor().verticalScrollBar();
        bar->setSliderPosition(lines); // as a hand on the bar does
        bar->triggerAction(QAbstractSlider::SliderMove);
    }
    QString topOfText()
    {
        const BodyEditor &editor = m_journey->editor();
        const int line = m_journey->post()->frontMatter().fence().bodyLine
            + int(std::ceil(editor.topBodyLine() - 0.01));
        QTextBlock block = editor.document()->findBlockByNumber(line);
        while (block.isValid() && block.text().isEmpty())
            block = block.next();
        return block.text();
    }
    QString lineOfText(int bodyLine)
    {
        const int first = m_journey->post()->frontMatter().fence().bodyLine;
        return m_journey->editor().document()->findBlockByNumber(first + bodyLine).text();
    }

    std::unique_ptr<Journey> m_journey;
};

void TestTwoPanes::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/long.md"), longPost());
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/long.md"))));
    QVERIFY(m_journey->proofIsCurrent());
}

void TestTwoPanes::thePreviewFollowsTheText()
{
    for (const int paragraph : {150, 10, 80}) {
        scrollText(4 + paragraph * 2);
        QTRY_COMPARE(
            topParagraph(),
            QStringLiteral("Paragraph %1 of a long post, with some more words.").arg(paragraph));
    }
    scrollText(0);
    QTRY_COMPARE(m_journey->page(QStringLiteral("window.scrollY")).toDouble(), 0.0);
}

void TestTwoPanes::theTextFollowsThePreview()
{
    // A hand on the page: without one a scrolled page leads nobody.
    const QString scroll = QStringLiteral("%1; window.scrollBy(0, frame.box(blocks.all().find("
                                          "b => b.textContent.startsWith('Paragraph %2 '))).top)");
    m_journey->page(
        scroll.arg(QStringLiteral("window.dispatchEvent(new WheelEvent('wheel'))")).arg(120));
    QTRY_VERIFY2(topOfText().startsWith(QStringLiteral("Paragraph 120 ")), qPrintable(topOfText()));
    m_journey->page(scroll.arg(QStringLiteral("0")).arg(40));
    m_journey->page(
        scroll.arg(QStringLiteral("window.dispatchEvent(new WheelEvent('wheel'))")).arg(60));
    QTRY_VERIFY2(topOfText().startsWith(QStringLiteral("Paragraph 60 ")), qPrintable(topOfText()));
}

void TestTwoPanes::eachScrollsAloneIfAsked()
{
    QAction *together = nullptr;
    for (QAction *action : m_journey->window->findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("&together")))
            together = action;
    }
    QVERIFY(together && together->isChecked());
    together->trigger();
    scrollText(300);
    QCOMPARE(m_journey->page(QStringLiteral("window.scrollY")).toDouble(), 0.0);
    together->trigger(); // brings the preview here
    QTRY_VERIFY(m_journey->page(QStringLiteral("window.scrollY")).toDouble() > 1000);
}

void TestTwoPanes::typingDoesNotScrollByLines()
{
    BodyEditor &editor = m_journey->editor();
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral("The last words"));
    QVERIFY(m_journey->proofIsCurrent());
    // The caret's block is in sight, wherever the top is.
    QTRY_VERIFY(m_journey
                    ->page(QStringLiteral("(b => b && b.top > 0 && b.bottom <= window.innerHeight)("
                                          "blocks.all().pop() && frame.box(blocks.all().pop()))"))
                    .toBool());
}

void TestTwoPanes::aBoxTicksTheText()
{
    const QByteArray before = m_journey->post()->bytes();
    scrollText(200);
    QTRY_VERIFY(m_journey->page(QStringLiteral("window.scrollY")).toDouble() > 1000);
    const double scrolled = m_journey->page(QStringLiteral("window.scrollY")).toDouble();
    m_journey->page(QStringLiteral("blocks.root.querySelectorAll('li.task > input')[0].click()"));
    QTRY_COMPARE(lineOfText(1), QStringLiteral("- [x] first"));
    QVERIFY(m_journey->proofIsCurrent()); // a page that is behind its text takes no clicks
    m_journey->page(QStringLiteral("blocks.root.querySelectorAll('li.task > input')[1].click()"));
    QTRY_COMPARE(lineOfText(2), QStringLiteral("- [ ] second *done*"));
    QVERIFY(m_journey->proofIsCurrent());
    QCOMPARE(
        m_journey
            ->page(QStringLiteral(
                "[...blocks.root.querySelectorAll('li.task > input')].map(b => b.checked).join()"))
            .toString(),
        QStringLiteral("true,false"));
    // What was in sight stays there: the author is not at the caret.
    QCOMPARE(m_journey->page(QStringLiteral("window.scrollY")).toDouble(), scrolled);
    m_journey->editor().undo();
    m_journey->editor().undo();
    QCOMPARE(m_journey->post()->bytes(), before);
}

void TestTwoPanes::aClickGoesToTheWord()
{
    m_journey->page(QStringLiteral(
        "(() => { const e = blocks.root.querySelector('em'), r = e.getBoundingClientRect();"
        "e.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: r.left + 8,"
        "clientY: r.top + 8})); })()"));
    QTRY_COMPARE(m_journey->editor().textCursor().positionInBlock(),
                 int(QStringLiteral("- [x] second *").size()));
    QCOMPARE(m_journey->editor().textCursor().block().text(),
             QStringLiteral("- [x] second *done*"));
}

GALLEY_JOURNEY_MAIN(TestTwoPanes)
#include "tst_twopanes.moc"
