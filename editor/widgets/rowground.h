// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Galley {

/// What lies under a row of any list: the tint and the bar of the chosen row, the frame of the
/// focus, the pointer's hover. In high contrast frames say all of it.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace Galley
