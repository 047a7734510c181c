// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace Galley {

/// The ground of a place that needs the author: a tint, and a bar of 3 px where reading begins.
void paintPlaceMark(QPainter &painter, const QRect &area, Qt::LayoutDirection direction);

} // namespace Galley
