// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tablerow.h"

namespace Galley {

/// A table out of HTML, its cells in Markdown: links of the web, strong, emphasised and code text
/// stay, all other markup goes, and signs that would mean something in Markdown get a backslash.
struct HtmlTable {
    QList<QStringList> rows;
    QList<ColumnAlignment> alignments;
    bool alone = false; ///< nothing is said outside of it
    bool spreadsheet = false; ///< a spreadsheet wrote it: its plain text says the same, plainly

    /// The first table; nothing if there is none, or more than \a LongestHtml.
    static std::optional<HtmlTable> read(const QString &html);
    static constexpr qsizetype LongestHtml = 4'000'000; ///< UTF-16 units
};

} // namespace Galley
