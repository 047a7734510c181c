// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dropframe.h"

#include "look/look.h"

#include <QPainter>

namespace Galley {

namespace {

constexpr int FrameWidth = 2; // pixels

} // namespace

DropFrame::DropFrame(QWidget &room)
    : QWidget(&room)
    , m_room(room)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropFrame::showFor(bool shown)
{
    if (shown) {
        setGeometry(m_room.rect());
        raise();
    }
    setVisible(shown);
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Look::instance().colour(Token::Accent), FrameWidth));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace Galley
