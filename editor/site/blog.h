// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

enum class Generator {
    NextJs,
    Astro,
    Hugo,
    Jekyll,
    Eleventy,
    Hexo,
    Zola,
    Pelican,
    Gatsby,
    Docusaurus,
    VuePress,
    VitePress,
    Plain,
};

/// The generator's name as galley-cli prints it ("nextjs") and as people write it ("Next.js").
QString generatorId(Generator generator);
QString generatorName(Generator generator);

/// The folder of a blog: a value, learned from the files, executing nothing and changing nothing.
/// All folders in it are relative to the root, "" being the root itself.
struct Blog {
    QString root; ///< canonical, without a trailing slash
    Generator generator = Generator::Plain;
    QStringList evidence; ///< what told: "hugo.toml", "package.json names astro"
    /// Folders served at "/" ("public", "static", ""): the generator's own first, there or not,
    /// then others that are there.
    QStringList staticRoots;
    bool scanned = true; ///< false for a lone file's folder: its posts are not looked for
    QString siteFolder = {}; ///< where the generator runs: "apps/web" in a repository
    QString config = {}; ///< the file that configures it; empty if there is none
    QStringList contentRoots = {}; ///< where it is told to look for posts; may be empty
    QStringList languages = {}; ///< that the configuration names, its default first

    QString name() const; ///< the folder's own name
    /// A path of the site's folder as one of the root.
    QString inSite(const QString &path) const;
    QString absolute(const QString &path) const;
};

/// What the author says about a blog where the files tell something else. Kept by the caller.
struct BlogChoice {
    std::optional<Generator> generator = {};
    std::optional<QString> siteFolder = {};
    QStringList staticRoots = {}; ///< in place of what was found; empty leaves that
    QStringList contentRoots = {}; ///< the same
    bool isEmpty() const
    {
        return !generator && !siteFolder && staticRoots.isEmpty() && contentRoots.isEmpty();
    }
    friend bool operator==(const BlogChoice &, const BlogChoice &) = default;
};

/// The blog in this folder, whatever it is. Of a folder that no generator's file marks, the site in
/// one of its subfolders is the blog's.
Blog blogAt(const QString &folder, const BlogChoice &choice = {});

/// The blog of a lone file: the nearest folder upwards that has a generator's mark or .git, never
/// at or above the home folder; else the file's own folder, unscanned.
Blog blogOfFile(const QString &file);

/// The blog that a folder is, or is a part of: itself if a generator marks it or one of its
/// subfolders, else the nearest one upwards that a generator marks, below the home folder.
Blog blogAround(const QString &folder);

/// True for the names of posts: .md, .markdown, .mdown, .mkd, .mdx.
bool isPostName(const QString &fileName);

} // namespace Galley
