// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

namespace Galley {

/// Where the sample blog was installed or lies in the checkout; empty if it is not there.
QString sampleBlogSource();

/// The author's own copy of the sample blog in \a profileFolder, made on first use. Returns its path.
Result<QString> copySampleBlog(const QString &profileFolder);

} // namespace Galley
