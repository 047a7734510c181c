// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewmain.h"
#include "previewprobe.h"

#include "view/previewpage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

using namespace Galley;

class tst_PreviewCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageComesBackAsItWas();
    void whatWasShownMeanwhileComesToo();
    void theKeyboardStaysWithTheEditor();
    void itGivesUpAndCanBeAsked();
    void aPageThatHangsComesBack();

private:
    static void kill(const PreviewView &view);
};

void tst_PreviewCrash::kill(const PreviewView &view)
{
    const qint64 pid = view.page().renderProcessPid();
    QVERIFY(pid > 0);
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(pid));
    QVERIFY(TerminateProcess(process, 1));
    CloseHandle(process);
#else
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
#endif
}

void tst_PreviewCrash::thePageComesBackAsItWas()
{
    PreviewProbe probe;
    PreviewHead head;
    head.title = QStringLiteral("Title");
    probe.view.setDark(true);
    probe.view.setPageWidth(390);
    QVERIFY(probe.fill({"<p>one</p>", "<p>two</p>"}, head));
    probe.view.revealLine(2);
    const QString all = QStringLiteral(
        "document.querySelector('.page').innerHTML + frame.box(blocks.root).bottom"
        "+ document.documentElement.dataset.theme + document.querySelector('.page').offsetWidth");
    const QString before = probe.ask(all).toString();
    QVERIFY(before.contains(QStringLiteral("data-caret")));

    QSignalSpy stopped(&probe.view, &PreviewView::stopped);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    kill(probe.view);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20000);
    QCOMPARE(stopped.first().first().toBool(), true);
    QVERIFY(PreviewProbe::waitFor(shown, probe.generation));
    QCOMPARE(probe.ask(all).toString(), before);
    QVERIFY(probe.fill({"<p>one</p>", "<p>2</p>"}, head));
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.textContent")).toString(),
             QStringLiteral("one2"));
}

void tst_PreviewCrash::whatWasShownMeanwhileComesToo()
{
    PreviewProbe probe;
    QVERIFY(probe.fill({"<p>one</p>"}));
    kill(probe.view);
    for (int i = 0; i < 50; ++i) // some before the end is known, some after
        probe.view.show(QStringLiteral("post"), {},
                        PreviewProbe::blocksOf({"<p>" + QByteArray::number(i) + "</p>"}), 100 + i);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    QVERIFY(PreviewProbe::waitFor(shown, 149));
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.textContent")).toString(), QStringLiteral("49"));
}

void tst_PreviewCrash::theKeyboardStaysWithTheEditor()
{
    QWidget window;
    auto *editor = new QLineEdit;
    auto *view = new PreviewView;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(editor);
    layout->addWidget(view);
    window.show();
    window.activateWindow();
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    QSignalSpy shown(view, &PreviewView::shown);
    view->show(QStringLiteral("post"), {}, PreviewProbe::blocksOf({"<p>one</p>"}), 1);
    QVERIFY(PreviewProbe::waitFor(shown, 1));
    shown.clear();
    kill(*view);
    QVERIFY(PreviewProbe::waitFor(shown, 1));
    QVERIFY(editor->hasFocus());
}

void tst_PreviewCrash::aPageThatHangsComesBack()
{
    PreviewProbe probe;
    QVERIFY(probe.fill({"<p>one</p>"}));
    probe.view.setLongestSilence(std::chrono::milliseconds(300));
    QSignalSpy stopped(&probe.view, &PreviewView::stopped);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    probe.view.evaluate(QStringLiteral("for (;;);"), {});
    probe.view.show(QStringLiteral("post"), {}, PreviewProbe::blocksOf({"<p>two</p>"}), 8);
    QVERIFY(stopped.wait(20000));
    probe.view.setLongestSilence(std::chrono::seconds(30));
    QVERIFY(PreviewProbe::waitFor(shown, 8));
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.textContent")).toString(),
             QStringLiteral("two"));
}

void tst_PreviewCrash::itGivesUpAndCanBeAsked()
{
    PreviewProbe probe;
    QVERIFY(probe.fill({"<p>one</p>"}));
    QSignalSpy stopped(&probe.view, &PreviewView::stopped);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    for (int i = 1; i <= 3; ++i) {
        kill(probe.view);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), i, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), i, 20000);
        QCOMPARE(stopped.size(), i);
        QCOMPARE(stopped.last().first().toBool(), true);
    }
    kill(probe.view);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 4, 20000);
    QCOMPARE(stopped.last().first().toBool(), false);
    probe.view.show(QStringLiteral("post"), {}, PreviewProbe::blocksOf({"<p>two</p>"}), 7);
    probe.view.reload();
    QVERIFY(PreviewProbe::waitFor(shown, 7));
    QCOMPARE(probe.ask(QStringLiteral("blocks.root.textContent")).toString(),
             QStringLiteral("two"));
}

GALLEY_PREVIEW_MAIN(tst_PreviewCrash)
#include "tst_previewcrash.moc"
