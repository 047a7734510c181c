// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/generatormarks.h"

namespace Galley {

/// The site in a subfolder of a repository: "apps/web", "docs", "website".
struct Subsite {
    QString folder; ///< relative to the repository; empty if there is none
    GeneratorMarks marks;
};

/// Looks up to three folders deep, the nearest first, for the one folder that a generator's files
/// mark. Of several at the same depth the one that is named like a site, if this is a repository;
/// else none: a folder of many blogs is not one of them. Tests, examples, themes, hidden folders
/// and node_modules are passed over; after some hundred folders it gives up.
Subsite findSubsite(const QString &root);

} // namespace Galley
