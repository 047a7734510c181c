// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

/// Which generator a folder's own files name.
struct GeneratorMarks {
    Generator generator = Generator::Plain;
    QStringList evidence = {}; ///< as in Blog, relative to the folder
    QString config = {}; ///< the file that configures it, relative to the folder; empty if none
    bool weak = false; ///< only a package's name tells: a folder below may tell better
    bool any() const { return generator != Generator::Plain; }
};

/// Plain, without evidence, if no file tells. Reads small configuration files as data and runs
/// nothing. Asks the disk a few dozen times, however many files the folder has.
GeneratorMarks findMarks(const QString &folder);

} // namespace Galley
