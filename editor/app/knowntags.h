// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postsummary.h"
#include "widgets/form/knownitem.h"

namespace Galley {

/// The tags and categories of a blog's posts, most used first, for the lists of the form that
/// usually hold such.
KnownItems knownTags(const QList<PostSummary> &posts);

} // namespace Galley
