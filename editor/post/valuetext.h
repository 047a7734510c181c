// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// By how much the lines of a value that begins in \a column (UTF-16 units from the start of its
/// line) are indented with it: \a column, or 0 where a line begins further left, as a closing
/// bracket does.
qsizetype valueIndent(QStringView text, qsizetype column);

/// The text of a value that begins in \a column (UTF-16 units from the start of its line), without
/// up to so many blanks at the start of each line but the first.
QString withoutIndent(QStringView text, qsizetype column);
/// The way back: blanks before each line but the first and empty ones.
QString withIndent(QStringView text, qsizetype column);

} // namespace Galley
