// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QStringView>

namespace Galley {

/// Lines of a text whose lines end with "\n": each with its line end, which the last one may lack.
/// Together they are the text. An empty text has none.
QList<QStringView> linesOf(QStringView text);

/// A stretch in which two texts differ, in whole lines. One of the spans may be empty.
struct LineChange {
    Span before; ///< in the old text, UTF-16 units, with the line ends
    Span after; ///< in the new text
    qsizetype beforeLine = 0; ///< 0-based number of the first line, or of the one that would follow
    qsizetype beforeCount = 0;
    qsizetype afterLine = 0;
    qsizetype afterCount = 0;
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// The changes that lead from one text to the other, ascending, with at least one equal line
/// between any two (sequencediff.h). What was inserted or removed as a whole is moved along equal
/// lines to where people see it: a paragraph with the blank line behind it.
QList<LineChange> lineChanges(QStringView before, QStringView after);

/// The edits that turn \a before into \a after. Of a changed stretch only what really differs is
/// replaced, so that carets and marks elsewhere stay where they are; no surrogate pair is cut.
EditList editsBetween(const QString &before, const QString &after);

} // namespace Galley
