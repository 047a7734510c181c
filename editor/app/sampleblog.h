// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

namespace Galley {

/// The author's own copy of the sample blog in \a profileFolder, made on first use out of the
/// program's resources. Returns its path.
Result<QString> copySampleBlog(const QString &profileFolder);

} // namespace Galley
