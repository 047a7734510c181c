// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/tablerules.h"

#include "widgets/table/tableplace.h"
#include "widgets/typing/itemline.h"

#include <algorithm>

namespace Galley {

namespace {

/// What a cell says, or where it would begin to say something.
TypingSelection inCell(int line, const TableRow &row, int cell)
{
    const QString &written = row.cells[cell];
    const qsizetype start = row.cellStart(cell);
    if (written.trimmed().isEmpty()) {
        const TypingPlace caret{line, start + std::min<qsizetype>(1, written.size())};
        return {caret, caret};
    }
    const qsizetype from = start + blanksEnd(written, 0);
    return {{line, from}, {line, from + written.trimmed().size()}};
}

TypingChange go(const TablePlace &table, int line, int cell)
{
    const TableRow row = table.row(line);
    const int most = std::min(table.columns(), int(row.cells.size())) - 1;
    return {{}, inCell(line, row, std::min(cell, most))};
}

/// A row behind the last one. Its cells are as wide as those above if the table is aligned.
TypingChange addRow(const TypingText &text, const TablePlace &table, int cell)
{
    const TableRow above = table.row(table.last());
    const TableRow rule = table.row(table.rule());
    TableRow row{above.before, {}, QStringLiteral("|")};
    for (int i = 0; i < table.columns(); ++i) {
        const int width = shownColumns(rule.cells[i]);
        const bool aligned = table.last() > table.rule() && i < above.cells.size()
            && shownColumns(above.cells[i]) == width;
        row.cells.append(QString(aligned ? width : 2, u' '));
    }
    row.frame();
    const TypingPlace end{table.last(), text.line(table.last()).size()};
    return {{{end, end, u'\n' + row.line()}}, inCell(table.last() + 1, row, cell)};
}

/// Takes the empty last row away, and begins a paragraph below the table.
TypingChange leave(const TypingText &text, const TablePlace &table)
{
    const int line = table.last();
    const QString written = text.line(line);
    const QString around = written.left(TablePlace::rowStart(written));
    const ItemLine read = readItemLine(written);
    QString quotes = written.left(read.behindQuotes(read.depth));
    while (quotes.endsWith(u' '))
        quotes.chop(1);
    const TypingPlace caret{line + 1, around.size()};
    return {{{{line, 0}, {line, written.size()}, quotes + u'\n' + around}}, {caret, caret}};
}

std::optional<TablePlace> tableOf(const TypingText &text, const TypingSelection &selection)
{
    if (selection.anchor.line != selection.caret.line)
        return {};
    return TablePlace::around(text, selection.caret.line);
}

} // namespace

std::optional<TypingChange> tableTab(const TypingText &text, const TypingSelection &selection)
{
    const auto table = tableOf(text, selection);
    if (!table)
        return {};
    const int line = selection.caret.line;
    TableRow row = table->row(line);
    const int next = row.cellAt(selection.end().column) + 1;
    if (line != table->rule() && next < table->columns()) {
        if (next < row.cells.size())
            return go(*table, line, next);
        const qsizetype was = text.line(line).size();
        row.fill(next + 1);
        return TypingChange{{{{line, 0}, {line, was}, row.line()}}, inCell(line, row, next)};
    }
    const int below = line == table->header() ? line + 2 : line + 1;
    return below <= table->last() ? go(*table, below, 0) : addRow(text, *table, 0);
}

std::optional<TypingChange> tableBackTab(const TypingText &text, const TypingSelection &selection)
{
    const auto table = tableOf(text, selection);
    if (!table)
        return {};
    const int line = selection.caret.line;
    const int cell = table->row(line).cellAt(selection.start().column);
    if (line != table->rule() && cell > 0)
        return go(*table, line, cell - 1);
    if (line == table->header())
        return TypingChange{{}, selection};
    const int above = line <= table->rule() + 1 ? table->header() : line - 1;
    return go(*table, above, table->columns() - 1);
}

std::optional<TypingChange> tableReturn(const TypingText &text, const TypingSelection &selection)
{
    const auto table = tableOf(text, selection);
    if (!table)
        return {};
    const int line = selection.caret.line;
    const TableRow row = table->row(line);
    const int cell = row.cellAt(selection.end().column);
    const bool inFront = selection.isEmpty() && cell < 0;
    if (line == table->header() && inFront)
        return {}; // a line above the table
    const int column = std::clamp(cell, 0, table->columns() - 1);
    const int below = line == table->header() ? line + 2 : line + 1;
    if (below <= table->last())
        return go(*table, below, column);
    if (line > table->rule() && row.isEmpty())
        return leave(text, *table);
    return addRow(text, *table, column);
}

std::optional<TypingChange> tablePipe(const TypingText &text, const TypingSelection &selection)
{
    const auto table = selection.isEmpty() ? tableOf(text, selection) : std::nullopt;
    if (!table)
        return {};
    const int line = selection.caret.line;
    if (line <= table->rule() || !table->row(line).isEmpty())
        return {};
    const QString written = text.line(line);
    const qsizetype start = TablePlace::rowStart(written);
    const TypingPlace caret{line, start + 1};
    return TypingChange{{{{line, start}, {line, written.size()}, QStringLiteral("|")}},
                        {caret, caret}};
}

} // namespace Galley
