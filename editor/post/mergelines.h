// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/merge.h"

namespace Galley {

/// Whether lines that both sides changed may be merged word by word.
enum class MergeDepth { Lines, Words };

/// Appends the merge of three versions of a piece of text to \a result. What it cannot merge
/// becomes conflicts without a key; their lines are not counted yet.
void mergeLines(const QString &base, const QString &mine, const QString &theirs, MergeDepth depth,
                MergedText &result);

} // namespace Galley
