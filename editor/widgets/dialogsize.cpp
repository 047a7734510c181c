// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogsize.h"

#include "look/look.h"

#include <QScreen>
#include <QWidget>

namespace Galley {

QSize dialogSize(const QWidget &dialog, QSize pixels)
{
    const QSize grown(Look::scaled(pixels.width()), Look::scaled(pixels.height()));
    return dialog.screen() ? grown.boundedTo(dialog.screen()->availableSize() * 0.9) : grown;
}

} // namespace Galley
