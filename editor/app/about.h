// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Galley {

/// Says which Galley this is, in a box over \a window.
void showAbout(QWidget *window);

} // namespace Galley
