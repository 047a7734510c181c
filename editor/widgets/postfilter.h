// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The order of the list of posts. Posts without a date, or of unknown age, come last.
enum class PostOrder { Newest, Oldest, Title, LastChanged };

/// What the list of posts lets through: posts that are all of it.
struct PostFilter {
    enum State { All, Drafts, Scheduled };
    State state = All;
    QString text = {}; ///< what is searched for
    QString tag = {}; ///< in any letter case; empty for any
    QString folder = {}; ///< absolute, without a slash at its end; empty for any
    QString language = {}; ///< empty for any

    bool hasFacet() const { return !tag.isEmpty() || !folder.isEmpty() || !language.isEmpty(); }
};

} // namespace Galley
