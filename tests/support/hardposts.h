// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Galley {

/// A text that is small for a file and large for what reads it.
struct HardPost {
    QByteArray name; ///< what it is made of
    QByteArray text;
};

/// Those of the suite, or the files of the folder that GALLEY_HARD names.
QList<HardPost> hardPosts();

} // namespace Galley
