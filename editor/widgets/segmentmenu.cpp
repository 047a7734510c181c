// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentmenu.h"

#include "widgets/segmentedcontrol.h"

#include <QMenu>

namespace Galley {

SegmentMenu::SegmentMenu(SegmentedControl &control, QWidget *parent)
    : ToolButton(QString(), QString(), parent)
    , m_control(control)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentMenu::fill);
    for (int i = 0; i < m_control.count(); ++i) {
        connect(m_control.segment(i), &QToolButton::toggled, this, [this, i](bool on) {
            if (on)
                setIcon(m_control.segment(i)->icon());
        });
    }
    setIcon(m_control.segment(m_control.current())->icon());
    hide();
}

void SegmentMenu::standIn(bool wanted)
{
    setVisible(wanted);
    m_control.setVisible(!wanted);
    // A name belongs to one object: the one that is seen has it.
    if (wanted == accessibleName().isEmpty()) {
        const QString name = wanted ? m_control.accessibleName() : accessibleName();
        setName(wanted ? name : QString());
        m_control.setAccessibleName(wanted ? QString() : name);
    }
}

void SegmentMenu::fill()
{
    m_menu->clear();
    for (int i = 0; i < m_control.count(); ++i) {
        QToolButton *segment = m_control.segment(i);
        QAction *action = m_menu->addAction(segment->icon(), segment->toolTip());
        action->setCheckable(true);
        action->setChecked(segment->isChecked());
        connect(action, &QAction::triggered, segment, &QToolButton::click);
    }
}

} // namespace Galley
