// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

/// How a blog writes the address of one of its own files.
enum class LinkForm {
    FromRoot, ///< "/images/x.png": as the generator serves a static root's file
    WithStaticRoot, ///< "/public/images/x.png": with the static root's own name
    Relative, ///< "images/x.png", "../images/x.png"
    DotRelative, ///< the same with "./" in front where it does not go up
};

/// The form of \a target, or nothing if it names no file of the blog.
std::optional<LinkForm> linkFormOf(const Blog &blog, const QString &target);
/// The form in which the generator's own documents write it, for a blog without pictures.
LinkForm usualLinkForm(const Blog &blog);

/// A path as an address: percent-encoded as far as Markdown, HTML and YAML need it.
QString encodedPath(const QString &path);

/// The address of \a file (absolute, in the blog) in a post, in this form; percent-encoded as far
/// as Markdown, HTML and YAML need it, other letters literal. A file that the form cannot name,
/// since it lies below no static root, is named relative to the post, and what lies in the post's
/// own folder is too where the generator takes it along.
QString referenceTo(const Blog &blog, const QString &postFile, const QString &file, LinkForm form);

} // namespace Galley
