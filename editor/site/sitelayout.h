// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/generatormarks.h"

namespace Galley {

/// Where a site keeps what it serves and what it writes about, relative to its folder.
struct SiteLayout {
    QStringList staticRoots; ///< as in Blog
    QStringList contentRoots; ///< as in Blog
    QStringList languages; ///< as in Blog
};

/// The generator's own folders, or those that its configuration names in their place, read as data.
SiteLayout layoutOf(const QString &siteFolder, const GeneratorMarks &marks);

} // namespace Galley
