// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Galley {

/// What a picture field can be filled with. Each of these may be missing: then it is not offered.
struct PictureChoice {
    /// The pictures at hand, absolute paths: those of the post's images folder.
    std::function<QStringList()> files = {};
    /// Asks the author for another file; empty if there is none.
    std::function<QString()> chooseFile = {};
    /// How a post of this blog names a file; empty, after it was said why, for one that it cannot.
    std::function<QString(const QString &file)> reference = {};
};

} // namespace Galley
