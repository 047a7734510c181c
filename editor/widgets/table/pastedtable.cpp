// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/pastedtable.h"

#include "widgets/table/htmltable.h"
#include "widgets/table/separatedtext.h"
#include "widgets/table/tableplace.h"
#include "widgets/table/tabletext.h"
#include "widgets/typing/blockrules.h"
#include "widgets/typing/itemline.h"
#include "widgets/typing/linesedit.h"

#include <QMimeData>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestText = 8'000'000; ///< UTF-16 units

TypingChange intoTable(const TypingSelection &selection, const TablePlace &place,
                       const PastedTable &pasted)
{
    TableText table = *TableText::read(place.lines());
    const int line = selection.caret.line;
    const int column = std::max(0, place.row(line).cellAt(selection.start().column));
    const int row = line <= place.rule() ? 0 : line - place.rule();
    table.putCells(row, column, pasted.rows);
    const QStringList was = place.lines();
    const QStringList lines = table.lines();
    const int last = row + int(pasted.rows.size()) - 1;
    const int at = last == 0 ? 0 : last + 1;
    const TableRow written = TableRow::read(lines[at], TablePlace::rowStart(lines[at]));
    const int cell = column + int(pasted.rows.last().size()) - 1;
    const QString said = written.cells.value(cell);
    const qsizetype end = written.cellStart(cell) + said.size()
        - (said.size() - blanksEnd(said, 0) - said.trimmed().size());
    const TypingPlace caret{place.header() + at, end};
    return {{linesEdit(place.header(), was, lines)}, {caret, caret}};
}

} // namespace

std::optional<PastedTable> PastedTable::plainly(const QMimeData &data)
{
    const QString text = data.text();
    if (text.size() > LongestText)
        return {};
    if (data.hasHtml()) {
        const auto table = HtmlTable::read(data.html());
        if (!table || !table->alone)
            return {}; // words with a look: they are pasted as words
        if (!table->spreadsheet || !looksLikeCells(text))
            return PastedTable{table->rows, table->alignments};
    }
    if (!looksLikeCells(text))
        return {};
    return PastedTable{readSeparated(text, u'\t')};
}

std::optional<PastedTable> PastedTable::asked(const QMimeData &data)
{
    if (const auto sure = plainly(data))
        return sure;
    if (data.hasHtml()) {
        if (const auto table = HtmlTable::read(data.html()))
            return PastedTable{table->rows, table->alignments};
    }
    const QString text = data.text();
    if (text.trimmed().isEmpty() || text.size() > LongestText)
        return {};
    const QChar separator = separatorOf(text);
    if (separator.isNull())
        return {};
    return PastedTable{readSeparated(text, separator)};
}

std::optional<TypingChange> pasteTable(const TypingText &text, const TypingSelection &selection,
                                       const PastedTable &pasted)
{
    const TypingPlace start = selection.start();
    const TypingPlace end = selection.end();
    if (pasted.rows.isEmpty() || text.nature(start.line) != TypingText::Nature::Prose
        || text.nature(end.line) != TypingText::Nature::Prose)
        return {};
    if (start.line == end.line) {
        if (const auto place = TablePlace::around(text, start.line))
            return intoTable(selection, *place, pasted);
    }
    return putBlock(text, selection, TableText::make(pasted.rows, pasted.alignments).lines());
}

} // namespace Galley
