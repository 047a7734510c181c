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

/// While it lives, Qt finds no OpenGL on X11, and is silent about it. The web engine asks for it as
/// soon as the application is made, also where the processor draws (until Qt 6.8): it takes a
/// quarter of a start to load Mesa and LLVM, and nothing uses them. Must not live longer than it
/// takes to make QApplication: programs that are started inherit the environment.
class WithoutOpenGl
{
public:
    /// Does nothing unless \a wanted, nor where the environment says already what Qt shall find.
    explicit WithoutOpenGl(bool wanted);
    ~WithoutOpenGl();
    Q_DISABLE_COPY_MOVE(WithoutOpenGl)

private:
    bool m_isOn;
};

} // namespace Galley
