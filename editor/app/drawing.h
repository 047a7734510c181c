// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QString>
#include <QStringList>

namespace Galley {

/// What tells whether this machine draws with a graphics card.
struct DrawingHints {
    QStringList environment; ///< "NAME=value" of the variables that decide
    bool hasRenderNode = true; ///< a device that a driver could render on
    bool canLackOne = true; ///< false on macOS, where there always is one
};

DrawingHints readDrawingHints();

/// True if the window is better composed by the processor: where OpenGL is software, every key
/// would otherwise wait for the whole window to be drawn through it. The author's setting decides
/// first, then the environment that Qt itself obeys, then the devices.
bool drawsBetterInSoftware(Settings::Drawing setting, const DrawingHints &hints);

/// Takes the decision over for this process. Before the first web view is made.
void drawInSoftware();

} // namespace Galley
