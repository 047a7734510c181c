// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Galley {

// Marks that take no place of their own: accents, joiners, signs of direction. A letter may bear
// any number of them, and what draws text needs the square of that.

/// So many in a row are harmless.
constexpr qsizetype LongestMarkRun = 500;

/// Whether the text, valid UTF-8, has more of them in a row.
bool hasEndlessMarks(QByteArrayView text);

/// The text with each such row cut short, where an ellipsis says so.
QByteArray withBoundedMarks(QByteArrayView text);

} // namespace Galley
