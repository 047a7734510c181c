// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include "look/look.h"

#include <QPainter>

namespace Galley {

IconLabel::IconLabel(const QString &name, Token token, int pixels, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_token(token)
    , m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {Look::scaled(m_pixels), Look::scaled(m_pixels)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Look::icon(m_name, m_token).paint(&painter, rect());
}

} // namespace Galley
