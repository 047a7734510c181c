// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/fieldhabits.h"

namespace Galley {

/// What one value looks like, by its key and itself; nothing where it is empty and its key says
/// nothing.
std::optional<FieldKind> kindOfValue(const Field &field);

/// True for keys of dates: "date", "publishedAt", "lastmod" ...
bool isDateKey(const QString &key);
/// True for keys that hold one of few words: "layout", "category", "lang" ...
bool isChoiceKey(const QString &key);
/// True for a file name or address that ends as pictures do.
bool endsLikePicture(const QString &value);

} // namespace Galley
