// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "widgets/body/focusveil.h"
#include "widgets/bodyeditor.h"
#include "widgets/postpane.h"

#include <QActionGroup>
#include <QEvent>
#include <QGuiApplication>

namespace Galley {

FocusDesk::FocusDesk(const Actions &actions, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_desk(desk)
    , m_veil(new FocusVeil(*desk.postPane().editor()))
{
    connect(actions.fullScreen, &QAction::triggered, this, [this](bool full) {
        QWidget *window = m_desk.window();
        window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    desk.window()->installEventFilter(this);
    actions.fullScreen->setChecked(desk.window()->isFullScreen());
    connect(actions.dimming, &QActionGroup::triggered, this,
            [this](const QAction *choice) { setDimming(choice->data().toInt()); });
    connectTypewriter();
}

void FocusDesk::setDimming(int reach)
{
    for (QAction *choice : m_actions.dimming->actions()) {
        if (choice->data().toInt() != reach)
            continue;
        choice->setChecked(true);
        m_veil->setReach(FocusVeil::Reach(reach));
        Q_EMIT changed();
    }
}

int FocusDesk::dimming() const
{
    return int(m_veil->reach());
}

void FocusDesk::connectTypewriter()
{
    connect(m_actions.typewriter, &QAction::toggled, this, [this] {
        centre();
        Q_EMIT changed();
    });
    // After a key, not after a click: what is clicked must not run away from below the mouse.
    connect(m_desk.postPane().editor(), &BodyEditor::caretMoved, this, [this] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            centre();
    });
}

void FocusDesk::centre()
{
    if (isTypewriter())
        m_desk.postPane().editor()->centerCursor();
}

void FocusDesk::setTypewriter(bool on)
{
    m_actions.typewriter->setChecked(on);
}

bool FocusDesk::isTypewriter() const
{
    return m_actions.typewriter->isChecked();
}

bool FocusDesk::eventFilter(QObject *watched, QEvent *event)
{
    // The system has ways of its own into and out of it.
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(m_desk.window()->isFullScreen());
    return QObject::eventFilter(watched, event);
}

} // namespace Galley
