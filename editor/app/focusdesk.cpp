// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusdesk.h"

#include "app/actions.h"
#include "app/desk.h"

#include <QEvent>

namespace Galley {

FocusDesk::FocusDesk(const Actions &actions, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_desk(desk)
{
    connect(actions.fullScreen, &QAction::triggered, this, [this](bool full) {
        QWidget *window = m_desk.window();
        window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    desk.window()->installEventFilter(this);
    actions.fullScreen->setChecked(desk.window()->isFullScreen());
}

bool FocusDesk::eventFilter(QObject *watched, QEvent *event)
{
    // The system has ways of its own into and out of it.
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(m_desk.window()->isFullScreen());
    return QObject::eventFilter(watched, event);
}

} // namespace Galley
