// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// How the author wants the text of a post to be set. What stands here first is usual.
struct Typesetting {
    /// "sans", "serif", "mono", or the name of a family of this machine's.
    QString face = QStringLiteral("sans");
    int size = 100; ///< per cent of the usual size, 50 to 300
    int measure = 68; ///< characters in a line, 40 to 120
    int lineHeight = 160; ///< per cent of the font's size, 120 to 240
    int blankLine = 60; ///< per cent of a line: what stands between paragraphs, 20 to 200
    bool hangs = true; ///< wrapped lines of items and quotations stand below their words
    friend bool operator==(const Typesetting &, const Typesetting &) = default;
};

} // namespace Galley
