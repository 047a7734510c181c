// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/placemark.h"

#include "look/look.h"

#include <QPainter>
#include <QStyle>

namespace Galley {

namespace {

constexpr int BarWidth = 3; ///< pixels

} // namespace

void paintPlaceMark(QPainter &painter, const QRect &area, Qt::LayoutDirection direction)
{
    const Look &look = Look::instance();
    painter.fillRect(area, look.colour(Token::WarnTint));
    const QRect bar(area.left(), area.top(), BarWidth, area.height());
    painter.fillRect(QStyle::visualRect(direction, area, bar), look.colour(Token::Warn));
}

} // namespace Galley
