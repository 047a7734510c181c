// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// By which reading of what is written a file was found, or the likeliest for one that is not.
enum class ReferenceRule {
    None, ///< it names no file here
    BesidePost, ///< relative to the post's file
    AssetFolder, ///< in, or relative to, the folder that bears the post's name
    PageFolder, ///< relative to the page that the post becomes
    StaticRoot, ///< "/x" below a folder that is served at "/"
    NamedStaticRoot, ///< "/public/x" where "public" itself is served at "/"
    Alias, ///< "@/x", "~/x", "@site/x": below the sources or the site
    BlogRoot, ///< from the blog's or the site's own folder
    UsualFolder, ///< in a folder that other generators serve
};

/// The rule in words, for people: "relative to the post".
QString ruleText(ReferenceRule rule);

} // namespace Galley
