// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowground.h"

#include "look/look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Galley {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Look &look = Look::instance();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool contrast = look.scheme() == ColourScheme::Contrast;
    if (selected) {
        painter.fillRect(option.rect, look.colour(Token::AccentTint));
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                         look.colour(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, look.colour(Token::Hover));
        if (contrast) {
            painter.setPen(QPen(look.colour(Token::Rule), 1, Qt::DashLine));
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    if (selected && (contrast || focus)) {
        // In high contrast the frame says what is chosen: where the keys are is dashed.
        const Qt::PenStyle line = contrast && focus ? Qt::DashLine : Qt::SolidLine;
        painter.setPen(QPen(look.colour(Token::Accent), 2, line, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace Galley
