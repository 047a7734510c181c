// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panetour.h"

#include <QApplication>
#include <QWidget>

namespace Galley {

namespace {

/// The pane itself where it takes the focus, else the first thing in it that does.
QWidget *entrance(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            current = i;
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[(current + step) % panes.size()];
        QWidget *target = pane->isVisible() ? entrance(pane) : nullptr;
        if (!target)
            continue;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace Galley
