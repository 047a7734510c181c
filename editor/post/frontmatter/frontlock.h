// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontnode.h"
#include "post/result.h"

#include <optional>

namespace Galley {

/// Why the value behind \a key must not be edited as one value: an alias, an anchor, a tag, a list
/// or map, a place that is not known. Nothing if it may. \a text is the whole post.
std::optional<Problem> frontLock(QStringView text, const FrontKey &key, const FrontNode &value);

/// Why nothing inside \a node may be edited, or the node as a whole be replaced; \a name is what
/// the Problem calls it.
std::optional<Problem> frontLock(const QString &name, const FrontNode &node);

} // namespace Galley
