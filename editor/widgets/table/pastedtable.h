// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tablerow.h"
#include "widgets/typing/typing.h"

class QMimeData;

namespace Galley {

/// A table that stands in the clipboard.
struct PastedTable {
    QList<QStringList> rows;
    QList<ColumnAlignment> alignments = {};

    /// What is a table without a doubt: cells of a spreadsheet, a table of a page and nothing else.
    static std::optional<PastedTable> plainly(const QMimeData &data);
    /// What can be read as one, because the author says that it is: CSV too.
    static std::optional<PastedTable> asked(const QMimeData &data);
};

/// Puts a table in place of what is selected, as a block of its own; in a table its cells go into
/// the cells from the caret's on. Nothing where no Markdown is.
std::optional<TypingChange> pasteTable(const TypingText &text, const TypingSelection &selection,
                                       const PastedTable &pasted);

} // namespace Galley
