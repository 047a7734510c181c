// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QList>

namespace Galley {

/// Whether a generator takes a picture that lies with its post along to the post's page.
enum class Companions {
    Never, ///< only what lies below a static root is served
    InBundles, ///< beside an index.md
    InAssetFolder, ///< in a folder that bears the post's name
    Always, ///< wherever a relative path leads: the generator packs it
};

/// What is known of a generator before any of its files is read.
struct GeneratorFacts {
    Generator generator;
    const char *id;
    const char *name;
    QStringList marks; ///< files or folders in the site's folder that only it has; one is enough
    QStringList packages; ///< npm packages whose naming in package.json tells as much
    QStringList staticRoots; ///< folders served at "/": the generator's own, then others that count
                             ///< where they are there
    QStringList contentFolders; ///< where it looks for posts; those that are there count
    QStringList outputFolders; ///< what it writes or is given, in the site's folder: no posts there
    Companions companions = Companions::Never;
};

/// The table, in the order in which a folder is asked.
const QList<GeneratorFacts> &generatorTable();
const GeneratorFacts &factsOf(Generator generator);

} // namespace Galley
