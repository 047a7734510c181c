// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

namespace Galley {

/// The sentence about a problem, translated: what happened and where, without a full path in front.
/// The only place where problems become prose.
QString problemText(const Problem &problem);

} // namespace Galley
