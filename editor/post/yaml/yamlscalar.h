// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/scalar.h"

#include <QString>

#include <optional>

namespace Galley {

/// What a plain (unquoted) scalar is to a reader of YAML 1.1 or of YAML 1.2: Text only where both
/// read text.
ScalarKind plainScalarKind(const QString &value);

/// A day, with or without a time and a zone, possible or not ("2018-02-31" is one).
bool looksLikeDate(const QString &value);

/// A plain scalar in JSON's spelling where every reader of YAML 1.2 takes it for a number or a
/// truth value: as it is written if JSON knows that spelling, or the same number in one that it
/// knows. Empty for text, and for octal numbers and those with a leading zero ("0o17", "017"):
/// readers disagree about their value, or about whether they are numbers at all.
QString plainToken(const QString &value);

/// Whether \a value can stand unquoted behind "key: " and be read as just these characters.
/// Says nothing of its kind.
bool canStandPlain(const QString &value);

/// Whether \a value can stand between single quotes: one line, nothing that needs an escape.
bool canStandSingleQuoted(const QString &value);

/// In single quotes, those inside doubled.
QString singleQuoted(const QString &value);
/// In double quotes, on one line, with escapes for what would not survive; other characters of any
/// script stay as they are.
QString doubleQuoted(const QString &value);

/// \a wish in the spelling of \a current ("true" for "False" is "True"), if both are of one family
/// (true/false, yes/no, on/off, y/n).
std::optional<QString> spelledLike(const QString &current, const QString &wish);

} // namespace Galley
