// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "post/merge.h"

namespace Galley {

/// One of the three versions: the whole text, and the front matter that was read from it.
struct MergeSide {
    QString text;
    FrontMatter front;
    QString head() const { return text.first(front.fence().bodyStart); }
};

/// Merges the front matter of three versions by their top-level keys and appends it to the empty
/// \a result, fences included. False, appending nothing, where the entries cannot be told apart or
/// the outcome would not read as what was chosen for each key.
bool mergeFields(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs,
                 MergedText &result);

} // namespace Galley
