// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>
#include <QStringList>

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
struct Blog {
    QString root; ///< canonical, without a trailing slash
    Generator generator = Generator::Plain;
    QStringList evidence; ///< the files that told, relative to the root
    QStringList
        staticRoots; ///< folders served at "/", relative to the root ("public", "static", "")
    bool scanned = true; ///< false for a lone file's folder: its posts are not looked for

    QString name() const; ///< the folder's own name
};

/// The blog in this folder, whatever it is.
Blog blogAt(const QString &folder);

/// The blog of a lone file: the nearest folder upwards that has a generator's mark or .git, never
/// at or above the home folder; else the file's own folder, unscanned.
Blog blogOfFile(const QString &file);

/// True for the names of posts: .md, .markdown, .mdown, .mkd, .mdx.
bool isPostName(const QString &fileName);

} // namespace Galley
