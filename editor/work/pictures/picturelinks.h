// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/fieldhabits.h"
#include "site/linkstyle.h"

namespace Galley {

/// The ways in which a link to a file of the blog can be copied.
enum class LinkWriting { Markdown, Address, Relative, Html };

/// A link from the post at \a postFile to \a file (both absolute). Markdown and HTML show a picture
/// and name anything else; \a alt is said of it, \a style is this blog's.
QString linkTo(const Blog &blog, const QString &postFile, const QString &file, const QString &alt,
               const LinkStyle &style, LinkWriting writing);

/// The field that holds a post's cover: the one that it has, else the one that most posts of the
/// blog have, as a path for FrontMatter::set(); "image" where none has one.
QString coverField(const FrontMatter &frontMatter, const QList<FieldHabit> &habits);

} // namespace Galley
