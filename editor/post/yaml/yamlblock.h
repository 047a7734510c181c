// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

/// Writes \a value in the place and manner of \a source, a literal ("|") or folded (">") block
/// scalar from its header to the end of its last line: the header's comment, the indent and the
/// folding width stay, the chomping follows the value's last line ends. \a parentColumn is the
/// column of the map it is in. Nothing if the value cannot be written so.
std::optional<QString> writtenAsBlock(QStringView source, const QString &value,
                                      qsizetype parentColumn);

/// What the folded block scalar \a source says where yaml-cpp reads \a value: of the empty lines
/// that a "+" in its header keeps, yaml-cpp 0.7 loses one.
QString withKeptLines(QStringView source, const QString &value);

} // namespace Galley
