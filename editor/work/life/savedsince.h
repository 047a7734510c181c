// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"

#include <optional>
#include <vector>

namespace Galley {

class OpenPost;
class WayBack;

/// An operation as it can be taken back although open posts have been saved since: what was saved
/// stays, with the references of before; also in posts that name what was moved only since then.
/// Nothing where none was. A file that holds what another program wrote is left to OperationRun,
/// which refuses it, and so is the post that was itself renamed: its own title is no reference.
std::optional<FileOperation> withSavedSince(const FileOperation &operation,
                                            const std::vector<OpenPost *> &posts,
                                            const WayBack &way);

} // namespace Galley
