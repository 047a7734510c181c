// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Galley {

/// Where a line of Markdown that begins a task ("- [ ] milk", also in quotes and behind other
/// items' marks) has the character between its brackets, in UTF-16 units from the line's first;
/// nothing if it begins none. Goes by the line alone: the caller knows that it is an item.
std::optional<qsizetype> taskMark(QStringView line);

} // namespace Galley
