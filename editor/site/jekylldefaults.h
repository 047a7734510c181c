// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QStringList>

namespace Galley {

/// The fields that "defaults:" of a Jekyll blog's configuration give to the posts of a folder
/// (relative to the blog's root), so that they need not be written. Empty for all other blogs.
QStringList fieldsByDefault(const Blog &blog, const QString &folder);

} // namespace Galley
