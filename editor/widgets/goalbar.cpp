// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/goalbar.h"

#include "look/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr QSize Size(48, 4); ///< pixels at a 13 px font

} // namespace

GoalBar::GoalBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void GoalBar::setShare(qreal share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize GoalBar::sizeHint() const
{
    return {Look::scaled(Size.width()), Look::scaled(Size.height())};
}

void GoalBar::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    const int height = Look::scaled(Size.height());
    const QRectF whole(0, (rect().height() - height) / 2, rect().width(), height);
    QRectF done = whole;
    done.setWidth(std::floor(whole.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(whole.right());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Token::Rule));
    painter.drawRoundedRect(whole, height / 2.0, height / 2.0);
    painter.setBrush(look.colour(m_share < 1 ? Token::Accent : Token::Ok));
    painter.drawRoundedRect(done, height / 2.0, height / 2.0);
}

} // namespace Galley
