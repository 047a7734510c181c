// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"
#include "render/fragment.h"

namespace Galley {

/// A footnote's text, by its number in the list.
struct ShownNote {
    int line = 0; ///< where it is written
    Fragment fragment; ///< its lines count from \a line
    QByteArrayList values; ///< for the fragment's marks
};

/// Where the block of the notes begins: where the first one is written, but never before
/// \a lowest, where the block above it begins, so that blocks ascend.
int notesStart(const QList<ShownNote> &notes, int lowest);

/// All notes as one last block. What is written above its first line has no line marks. \a marked:
/// with line marks at all.
Block notesBlock(const QList<ShownNote> &notes, int lowest, bool marked);

} // namespace Galley
