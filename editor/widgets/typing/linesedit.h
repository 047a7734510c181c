// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

#include <QStringList>

namespace Galley {

/// The edit that makes of some lines other ones and touches only what differs. \a first is the
/// number of the first one; both lists hold a line at least.
TypingEdit linesEdit(int first, const QStringList &was, const QStringList &now);

} // namespace Galley
