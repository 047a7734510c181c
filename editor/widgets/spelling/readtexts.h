// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/readtext.h"
#include "widgets/spelling/prosemask.h"

namespace Galley {

/// What a reader reads of consecutive lines: paragraphs, items of lists, cells of tables, headings
/// and footnotes, each by itself. What is prose is told by proseParagraphs(); marks, addresses and
/// tags are left out, code and formulas are one sign. Costs what the lines weigh; may run on any
/// thread.
QList<ReadText> readTexts(const QList<PostLine> &lines);

} // namespace Galley
