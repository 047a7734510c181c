// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/linkform.h"

namespace Galley {

/// How posts write the address of a file, as their own references show it: a form, and where they
/// name files below one folder, what stands around the path from there: "/" for "public/",
/// "{{ site.baseurl }}/" for all of the blog, nothing for "src/".
struct LinkStyle {
    LinkForm form = LinkForm::FromRoot; ///< for files that the rest does not fit
    /// Relative to the blog's root, "" or with a slash at its end; nothing: the form says it all.
    std::optional<QString> root = {};
    QString before = {};
    QString behind = {};
    bool fromPage = false; ///< relative to the page that the post becomes, in a folder of its name

    LinkStyle() = default;
    LinkStyle(LinkForm usual) // NOLINT(google-explicit-constructor): a form is a style
        : form(usual)
    { }
    friend bool operator==(const LinkStyle &, const LinkStyle &) = default;
};

/// What a reference shows of its post's style, whether its file is there or not: what is not is
/// looked for where the generator would first. Nothing for other sites and for templates that stand
/// for more than the site's address.
std::optional<LinkStyle> linkStyleOf(const Blog &blog, const QString &postFile,
                                     const QString &target);

/// Whether a target is a path that says nothing of where it begins: "x.png", "images/x.png".
bool isBarePath(const QString &target);

/// The file (absolute) that a target means by the style, there or not; empty if it is not of it.
QString placeByStyle(const Blog &blog, const LinkStyle &style, const QString &target);

/// The address of \a file by the style alone; nothing where the style does not fit, or where it
/// would mean another file.
std::optional<QString> styledReference(const Blog &blog, const QString &postFile,
                                       const QString &file, const LinkStyle &style);

/// The address of \a file (absolute, in the blog) in a post, by the style where it fits, else by
/// its form.
QString referenceTo(const Blog &blog, const QString &postFile, const QString &file,
                    const LinkStyle &style);

} // namespace Galley
