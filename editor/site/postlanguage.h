// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

class HeadFields;

/// The language that a file's name ends with: "de" of "trip.de.md", nothing of "node.js.md".
QString languageInName(const QString &path);

/// The language that a post is written in, as it is told: by its front matter ("lang: de"), its
/// file's name ("trip.de.md"), or a folder named after one of the blog's languages. Empty if none
/// tells.
QString postLanguage(const Blog &blog, const QString &path, const HeadFields &head);

} // namespace Galley
