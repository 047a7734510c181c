// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/knownitem.h"

#include <optional>

namespace Galley {

/// The item that \a name probably means and that more posts have: spelt with other letter case or
/// punctuation, by another of its usual names (cpp for c++), or one letter apart in a long word.
/// Nothing where \a name itself is as usual as those.
std::optional<KnownItem> nearDuplicate(const QString &name, const QList<KnownItem> &known);

} // namespace Galley
