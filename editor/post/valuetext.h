// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The text of a value that begins in \a column (UTF-16 units from the start of its line), without
/// up to so many blanks at the start of each line but the first.
QString withoutIndent(QStringView text, qsizetype column);
/// The way back: blanks before each line but the first and empty ones.
QString withIndent(QStringView text, qsizetype column);

} // namespace Galley
