// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/restartbudget.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Galley {

class PreviewPage;

/// Brings the page back when its render process has ended, at most three times a minute, and gives
/// the keyboard back to the widget that a reload takes it from.
class PageRevival : public QObject
{
    Q_OBJECT

public:
    /// \a view holds the page; neither is owned, both outlive this.
    PageRevival(PreviewPage *page, QWidget *view);

    /// The page is of no use any more, though its process may still run.
    void restart();
    /// The page answers no more: ends its process, which is what restart() then hears of.
    void endProcess();
    /// The page is back: the keyboard goes where it was, unless the user has put it elsewhere
    /// since.
    void finish();

Q_SIGNALS:
    /// The page ended; \a reloading tells whether it comes back by itself.
    void stopped(bool reloading);

private:
    PreviewPage *m_page;
    QWidget *m_view;
    RestartBudget m_budget{3, 60 * 1000};
    QElapsedTimer m_clock;
    QPointer<QWidget> m_focus;
};

} // namespace Galley
