// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changedlines.h"

#include "site/blog.h"

#include <QDir>

#include <algorithm>

namespace Galley {

QString shownName(const Blog &blog, const QString &path)
{
    return QDir(blog.root).relativeFilePath(path);
}

void addChangedLines(const Blog &blog, const QList<ChangedLine> &lines, QList<ChangedFile> &files)
{
    for (const ChangedLine &line : lines) {
        const QString name = shownName(blog, line.path);
        auto file = std::find_if(files.begin(), files.end(),
                                 [&](const ChangedFile &known) { return known.name == name; });
        if (file == files.end()) {
            files.append({name, {}, {}});
            file = files.end() - 1;
        }
        file->lines.append({line.line, line.before, line.after});
    }
}

} // namespace Galley
