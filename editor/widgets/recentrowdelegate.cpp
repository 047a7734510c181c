// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recentrowdelegate.h"

#include "look/look.h"
#include "widgets/recentblogs.h"
#include "widgets/rowground.h"

#include <QPainter>

namespace Galley {

namespace {

QFont nameFont()
{
    return Look::font(1.08, QFont::DemiBold);
}

int nameHeight()
{
    return std::max(QFontMetrics(nameFont()).height(), Look::scaled(19));
}

int pathHeight()
{
    return std::max(QFontMetrics(Look::font(0.92)).height(), Look::scaled(18));
}

} // namespace

int RecentRowDelegate::rowHeight()
{
    return nameHeight() + pathHeight() + 2 * Look::scaled(12);
}

void RecentRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Look &look = Look::instance();
    const QRect row = option.rect;
    const bool gone = index.data(RecentBlogs::GoneRole).toBool();
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const Qt::Alignment start
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;

    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                          look.colour(Token::Line));
    paintRowGround(*painter, option);

    const int side = Look::scaled(20);
    QRect icon(row.left() + Look::scaled(12), 0, side, side);
    icon.moveTop(row.center().y() - side / 2);
    Look::icon(gone ? QStringLiteral("unused") : QStringLiteral("folder"),
               gone ? Token::Ink3 : Token::Ink2)
        .paint(painter, mirrored(icon));

    const QFont small = Look::font(0.92);
    const QString detail = index.data(RecentBlogs::DetailRole).toString();
    const int detailWidth
        = std::min(QFontMetrics(small).horizontalAdvance(detail) + 2, row.width() / 2);
    const QRect detailRect(row.right() - Look::scaled(12) - detailWidth, row.top(), detailWidth,
                           row.height());
    painter->setFont(small);
    painter->setPen(look.colour(Token::Ink2));
    painter->drawText(mirrored(detailRect), int(start) | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, detailWidth));

    const int left = icon.right() + 1 + Look::scaled(16);
    const int width = detailRect.left() - Look::scaled(16) - left;
    const QRect name(left, row.top() + Look::scaled(12), width, nameHeight());
    const QRect path(left, name.bottom() + 1, width, pathHeight());
    const QString shownPath = index.data(RecentBlogs::ShownPathRole).toString();
    painter->drawText(mirrored(path), int(start) | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(shownPath, Qt::ElideMiddle, width));
    painter->setFont(nameFont());
    painter->setPen(look.colour(gone ? Token::Ink2 : Token::Ink));
    painter->drawText(
        mirrored(name), int(start) | Qt::AlignVCenter,
        QFontMetrics(nameFont()).elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize RecentRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

} // namespace Galley
