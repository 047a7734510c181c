// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagerevival.h"

#include "view/previewpage.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <csignal>
#include <sys/types.h>
#endif

namespace Galley {

PageRevival::PageRevival(PreviewPage *page, QWidget *view)
    : m_page(page)
    , m_view(view)
{
    m_clock.start();
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] { restart(); });
}

void PageRevival::restart()
{
    QWidget *const focus = QApplication::focusWidget();
    m_focus = focus && !m_view->isAncestorOf(focus) ? focus : nullptr;
    const bool reloading = m_budget.take(m_clock.elapsed());
    // Not from within the signal: the page is still busy ending.
    if (reloading)
        QTimer::singleShot(0, m_page, [page = m_page] { page->loadShell(); });
    Q_EMIT stopped(reloading);
}

void PageRevival::endProcess()
{
    const qint64 process = m_page->renderProcessPid();
    if (process <= 0)
        return;
#if defined(Q_OS_WIN)
    if (const HANDLE handle = ::OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(process))) {
        ::TerminateProcess(handle, 1);
        ::CloseHandle(handle);
    }
#else
    ::kill(pid_t(process), SIGKILL);
#endif
}

void PageRevival::finish()
{
    QWidget *const focus = QApplication::focusWidget();
    const bool isTaken = !focus || m_view->isAncestorOf(focus);
    if (m_focus && isTaken && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
    m_focus = nullptr;
}

} // namespace Galley
