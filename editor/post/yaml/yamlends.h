// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// Where a YAML scalar that starts at \a start of \a text (line ends "\n") ends, in UTF-16 units;
/// -1 if it does not.

/// Behind the quote that closes the one at \a start.
qsizetype endOfQuotedScalar(QStringView text, qsizetype start);

/// As far as \a value, the decoded scalar, accounts for the source.
qsizetype endOfPlainScalar(QStringView text, qsizetype start, QStringView value);

/// Behind the last line of the block, before its line end, in a collection that stands in column
/// \a parent. The empty lines behind it are its own only where its header says "+".
qsizetype endOfBlockScalar(QStringView text, qsizetype start, qsizetype parent);

} // namespace Galley
