// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/primarybutton.h"

#include "look/look.h"

#include <QPainter>

namespace Galley {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("primary"));
    setFont(Look::font(1.0, QFont::DemiBold));
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::instance().colour(Token::OnAccent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 3, 3);
}

} // namespace Galley
