// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

#include <optional>

namespace Galley {

/// What opening a post and saving it unchanged would do to its bytes.
struct RoundTrip {
    bool differs = false; ///< a save would change bytes: a fault of ours
    std::optional<Problem> readOnly = {}; ///< why Galley would not write the file at all
};

/// Takes a post the editor's own way, from its file through the document and back, in memory.
/// Fails only where there is no file to read.
Result<RoundTrip> roundTrip(const QString &path);

} // namespace Galley
