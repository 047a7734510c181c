// SPDX-License-Identifier: GPL-3.0-or-later
// The preview's render process dies under the author's hands: the preview comes back by itself, and
// what was where stays there.
#include "support/journey.h"

#include "view/previewpage.h"

#include <QScrollBar>
#include <QSignalSpy>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

using namespace Galley;

namespace {

QByteArray longPost()
{
    QByteArray post = "---\ntitle: Long\n---\n\n";
    for (int i = 0; i < 200; ++i)
        post += "Paragraph " + QByteArray::number(i) + " of a long post, with some more words.\n\n";
    return post;
}

const QString LastWords = QStringLiteral("Paragraph 199 ");

} // namespace

class TestDeadPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_shown.reset();
        m_journey.reset();
    }

    void caretAndFocusAndPlaceStay();
    void theReadersPlaceStays();
    void whatIsTypedMeanwhileIsShown();

private:
    void kill()
    {
        const qint64 pid = m_journey->window->preview().page().renderProcessPid();
        QVERIFY(pid > 0);
        m_shown = std::make_unique<QSignalSpy>(&m_journey->window->preview(), &PreviewView::shown);
        QSignalSpy stopped(&m_journey->window->preview(), &PreviewView::stopped);
#ifdef Q_OS_WIN
        const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(pid));
        QVERIFY(TerminateProcess(process, 1));
        CloseHandle(process);
#else
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
#endif
        QVERIFY(stopped.wait(20000));
        QCOMPARE(stopped.first().first().toBool(), true);
        m_shown->clear();
    }
    double scrolled()
    {
        return m_journey->page(QStringLiteral("window.scrollY")).toDouble();
    }
    /// Waits until the page is back with all of the post: a dead one answers nothing.
    bool isBack()
    {
        return (!m_shown->isEmpty() || m_shown->wait(20000))
            && QTest::qWaitFor([this] { return m_journey->pageText().contains(LastWords); }, 20000);
    }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<QSignalSpy> m_shown; ///< since the death
};

void TestDeadPreview::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->write(QStringLiteral("posts/long.md"), longPost());
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/long.md"))));
    QVERIFY(m_journey->proofIsCurrent());
    m_journey->window->activateWindow();
    m_journey->editor().setFocus();
    QTRY_VERIFY(m_journey->editor().hasFocus());
}

void TestDeadPreview::caretAndFocusAndPlaceStay()
{
    QScrollBar *bar = m_journey->editor().verticalScrollBar();
    bar->setSliderPosition(200);
    bar->triggerAction(QAbstractSlider::SliderMove);
    QTRY_VERIFY(scrolled() > 1000);
    const double place = scrolled();
    const int caret = m_journey->editor().textCursor().position();
    const int text = bar->value();
    kill();
    QVERIFY(isBack());
    QTRY_VERIFY2(std::abs(scrolled() - place) < 4, qPrintable(QString::number(scrolled() - place)));
    QVERIFY(m_journey->editor().hasFocus());
    QCOMPARE(m_journey->editor().textCursor().position(), caret);
    QCOMPARE(bar->value(), text);
}

void TestDeadPreview::theReadersPlaceStays()
{
    m_journey->page(QStringLiteral("window.dispatchEvent(new WheelEvent('wheel'));"
                                   "window.scrollBy(0, 2500)"));
    QTRY_VERIFY(m_journey->editor().verticalScrollBar()->value() > 10);
    const double place = scrolled();
    kill();
    QVERIFY(isBack());
    QTRY_VERIFY2(std::abs(scrolled() - place) < 4, qPrintable(QString::number(scrolled() - place)));
}

void TestDeadPreview::whatIsTypedMeanwhileIsShown()
{
    QTest::keyClick(&m_journey->editor(), Qt::Key_End, Qt::ControlModifier);
    kill();
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("The last words"));
    QVERIFY(isBack());
    QTRY_VERIFY(m_journey->pageText().contains(QStringLiteral("The last words")));
    QVERIFY(m_journey->editor().hasFocus());
    QVERIFY(m_journey->post()->text().endsWith(QStringLiteral("The last words")));
}

GALLEY_JOURNEY_MAIN(TestDeadPreview)
#include "tst_deadpreview.moc"
