// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "post/result.h"

#include <functional>

namespace Galley {

/// Reads the post that the command line names, changes its text, and writes it or, with --dry-run,
/// shows what it would write. What cannot be done is told, and the file left as it is.
ExitCode editPost(const Arguments &arguments, Console &console,
                  const std::function<Result<QString>(const QString &)> &change);

} // namespace Galley
