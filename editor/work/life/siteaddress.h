// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QStringList>

namespace Galley {

/// The addresses under which a blog is on the web, as its configuration says them, read as data:
/// "https://example.org/blog", without a slash at the end. Empty if it says none.
QStringList siteAddresses(const Blog &blog);

} // namespace Galley
