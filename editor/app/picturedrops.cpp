// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturedrops.h"

#include "app/dropframe.h"
#include "app/picturearrivals.h"

#include <QDropEvent>
#include <QWidget>

namespace Galley {

PictureDrops::PictureDrops(QWidget &widget, QWidget &room, Role role, std::function<bool()> accepts)
    : QObject(&widget)
    , m_widget(widget)
    , m_role(role)
    , m_accepts(std::move(accepts))
    , m_frame(new DropFrame(room))
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

bool PictureDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched == &m_widget && event->type() == QEvent::DragLeave)
        m_frame->showFor(false);
    if (watched != &m_widget || (!drag && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const bool welcome = m_accepts() && holdsPictures(*drop->mimeData());
    m_frame->showFor(drag && welcome);
    if (m_role == Role::Shows)
        return false;
    if (!welcome) {
        event->ignore(); // the window may take it
        return true;
    }
    // The files stay where they are: a move would have their owner delete them.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!drag)
        Q_EMIT dropped(*drop->mimeData(), drop->position().toPoint());
    return true;
}

} // namespace Galley
