// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/croprect.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

/// A size of this width with the ratio, made smaller until it fits into \a most.
QSize fitting(int width, QSize ratio, QSize most)
{
    const double shape = double(ratio.width()) / ratio.height();
    double wide = std::min(double(width), double(most.width()));
    if (wide / shape > most.height())
        wide = most.height() * shape;
    const QSize size(int(std::lround(wide)), int(std::lround(wide / shape)));
    return size.boundedTo(most).expandedTo(QSize(1, 1));
}

QRect inside(QRect frame, QSize picture)
{
    frame.setSize(frame.size().boundedTo(picture).expandedTo(QSize(1, 1)));
    frame.moveTo(std::clamp(frame.x(), 0, picture.width() - frame.width()),
                 std::clamp(frame.y(), 0, picture.height() - frame.height()));
    return frame;
}

} // namespace

QRect CropRect::largest(QSize picture, QSize ratio)
{
    const QSize size = ratio.isEmpty() ? picture : fitting(picture.width(), ratio, picture);
    return QRect(
        QPoint((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size);
}

QRect CropRect::withRatio(const QRect &frame, QSize ratio, QSize picture)
{
    if (ratio.isEmpty())
        return inside(frame, picture);
    // The same area, so that going through the ratios does not make it ever smaller.
    const double shape = double(ratio.width()) / ratio.height();
    const double area = double(frame.width()) * frame.height();
    QRect now(QPoint(), fitting(int(std::lround(std::sqrt(area * shape))), ratio, picture));
    now.moveCenter(frame.center());
    return inside(now, picture);
}

QRect CropRect::moved(const QRect &frame, QPoint by, QSize picture)
{
    return inside(frame.translated(by), picture);
}

QRect CropRect::drawn(const QRect &frame, Qt::Edges edges, QPoint to, QSize ratio, QSize picture)
{
    const QPoint place(std::clamp(to.x(), 0, picture.width() - 1),
                       std::clamp(to.y(), 0, picture.height() - 1));
    QRect now = frame;
    if (edges & Qt::LeftEdge)
        now.setLeft(std::min(place.x(), frame.right()));
    if (edges & Qt::RightEdge)
        now.setRight(std::max(place.x(), frame.left()));
    if (edges & Qt::TopEdge)
        now.setTop(std::min(place.y(), frame.bottom()));
    if (edges & Qt::BottomEdge)
        now.setBottom(std::max(place.y(), frame.top()));
    if (ratio.isEmpty())
        return now;
    // The corner or edge across stays; the frame may be as large as there is room from there.
    const bool fromRight = edges & Qt::LeftEdge;
    const bool fromBottom = edges & Qt::TopEdge;
    const QSize room(fromRight ? frame.right() + 1 : picture.width() - frame.left(),
                     fromBottom ? frame.bottom() + 1 : picture.height() - frame.top());
    const bool byHeight = !(edges & (Qt::LeftEdge | Qt::RightEdge));
    const int width = byHeight
        ? int(std::lround(double(now.height()) * ratio.width() / ratio.height()))
        : now.width();
    const QSize size = fitting(width, ratio, room);
    const QPoint corner(fromRight ? frame.right() + 1 - size.width() : frame.left(),
                        fromBottom ? frame.bottom() + 1 - size.height() : frame.top());
    return inside(QRect(corner, size), picture);
}

QRect CropRect::resized(const QRect &frame, QSize size, QSize ratio, QSize picture)
{
    QSize wanted = size;
    if (!ratio.isEmpty()) {
        const bool byHeight = size.width() == frame.width();
        const int width = byHeight
            ? int(std::lround(double(size.height()) * ratio.width() / ratio.height()))
            : size.width();
        wanted = fitting(width, ratio, picture);
    }
    return inside(QRect(frame.topLeft(), wanted), picture);
}

QRect CropRect::atBorder(const QRect &frame, QSize block, QSize picture)
{
    if (block.isEmpty())
        return frame;
    const auto border = [](int at, int each, int length, int whole) {
        const int near = (at + each / 2) / each * each;
        return near + length <= whole ? near : at / each * each;
    };
    return QRect(QPoint(border(frame.x(), block.width(), frame.width(), picture.width()),
                        border(frame.y(), block.height(), frame.height(), picture.height())),
                 frame.size());
}

} // namespace Galley
