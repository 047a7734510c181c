// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

/// What a link of the post \a from to the post \a to has for its address, as the generator's own
/// documents write it: Hugo's, Jekyll's and Hexo's tags and Zola's, Pelican's and Docusaurus's
/// paths follow a post that moves; elsewhere it is the address of the page by the folder and the
/// name of its file, or by its name behind \a prefix, which the blog's own links have ("/blog/").
/// Both are absolute, in the blog. Nothing is read.
QString postLink(const Blog &blog, const QString &from, const QString &to,
                 const QString &prefix = {});

} // namespace Galley
