// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "render/dialect.h"
#include "site/blog.h"

namespace Galley {

/// What this blog's generator reads beyond GitHub's Markdown, as its configuration and the list of
/// what it is built with tell; both are searched for words and never run. Reads three files.
Dialect siteDialect(const Blog &blog);

/// The same for one post, which may ask for mathematics itself, and may be MDX by its name.
Dialect postDialect(Dialect site, const FrontMatter &frontMatter, const QString &fileName);

} // namespace Galley
