// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QList>

namespace Galley {

/// What is known of a generator before any of its files is read.
struct GeneratorFacts {
    Generator generator;
    const char *id;
    const char *name;
    QStringList marks; ///< files or folders in the root that only it has; one is enough
    QStringList packages; ///< npm packages whose naming in package.json tells as much
    QStringList staticRoots; ///< folders served at "/"; those that are there count, else the first
    QStringList outputFolders; ///< in the root, made by the generator: never a place of posts
};

/// The table, in the order in which a folder is asked.
const QList<GeneratorFacts> &generatorTable();
const GeneratorFacts &factsOf(Generator generator);

/// Which generator a folder's own files name, and which files these are. Plain, without evidence,
/// if none. Reads small configuration files as text; runs nothing.
struct GeneratorMarks {
    Generator generator = Generator::Plain;
    QStringList evidence;
    bool any() const { return generator != Generator::Plain; }
};
GeneratorMarks findMarks(const QString &folder);

} // namespace Galley
