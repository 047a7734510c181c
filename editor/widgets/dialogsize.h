// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace Galley {

/// How large a dialog is at first: \a pixels at a 13 px font, grown with the font, and no more than
/// nine tenths of its screen, so that its buttons can be seen whatever the font.
QSize dialogSize(const QWidget &dialog, QSize pixels);

} // namespace Galley
