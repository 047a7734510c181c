// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QString>

namespace Galley {

/// A line of a post before and after an operation, for a list that people read.
struct ChangedLine {
    QString path; ///< absolute, before
    int line = 0; ///< 1-based, before
    QString before; ///< without the blanks around it; empty where a line is put in
    QString after;
    friend bool operator==(const ChangedLine &, const ChangedLine &) = default;
};

/// The lines of a text that edits change.
QList<ChangedLine> linesChanged(const QString &path, const QString &text, const EditList &edits);

} // namespace Galley
