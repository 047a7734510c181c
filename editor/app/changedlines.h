// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"
#include "work/life/changedline.h"

#include <QList>

namespace Galley {

struct Blog;

/// What a list of changes calls a file of the blog: its path from the root.
QString shownName(const Blog &blog, const QString &path);

/// Adds lines to the files that they are in; a file that is not among \a files comes behind them.
void addChangedLines(const Blog &blog, const QList<ChangedLine> &lines, QList<ChangedFile> &files);

} // namespace Galley
