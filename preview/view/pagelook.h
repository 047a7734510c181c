// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QJsonObject>

namespace Galley {

/// How the page is framed, and in which of its own two colourings. The desk around it is the
/// window's (Look), the page on it is the readers'.
struct PageLook {
    bool isDark = false;
    int width = 0; ///< of the page in CSS pixels; 0 fits the pane, then no desk is seen

    /// What lies behind everything: shown until the page has painted, so that nothing flashes.
    QColor background() const;
    /// As the page's script takes it.
    QJsonObject toJson() const;
};

/// Why a picture is not shown, in words, by the data-status that the renderer writes.
QJsonObject pageWords();

} // namespace Galley
