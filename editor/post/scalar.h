// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

/// How a value stands in the file now. An edit keeps it.
enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Empty };

/// What a scalar means to most generators: YAML 1.2 core and, because some read YAML 1.1, its
/// yes/no, its numbers and its dates. A quoted date is a Date too; all else that is quoted is Text.
enum class ScalarKind { Text, Date, Number, Boolean, Null };

} // namespace Galley
