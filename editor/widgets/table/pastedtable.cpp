// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/pastedtable.h"

#include "widgets/table/htmltable.h"
#include "widgets/table/separatedtext.h"
#include "widgets/table/tableplace.h"
#include "widgets/table/tabletext.h"
#include "widgets/typing/itemline.h"
#include "widgets/typing/linesedit.h"

#include <QMimeData>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestText = 8'000'000; ///< UTF-16 units

/// What the lines below a line begin with to stay in its quote and its list item.
QString continuation(const QString &line)
{
    const ItemLine read = readItemLine(line);
    const qsizetype quotes = read.behindQuotes(read.depth);
    if (!read.isItem())
        return line.left(blanksEnd(line, quotes));
    const qsizetype words = read.boxStart < 0 ? read.wordsStart : read.boxStart;
    return line.left(quotes) + QString(columnsBetween(line, quotes, words), u' ');
}

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
    const QString first = text.line(start.line);
    const QString indent = continuation(first);
    QString gap = indent;
    while (gap.endsWith(u' '))
        gap.chop(1);
    const QStringList lines = TableText::make(pasted.rows, pasted.alignments, indent).lines();
    const QString before = first.left(start.column);
    const bool begins = QStringView(indent).startsWith(before);
    const bool apart = begins
        && (start.line == text.firstLine() || readItemLine(text.line(start.line - 1)).blank);
    QString put = begins ? QString() : QStringLiteral("\n");
    put += apart ? QString() : gap.mid(begins ? before.size() : 0) + u'\n';
    put += lines.join(u'\n').mid(apart ? std::min(before.size(), indent.size()) : 0);
    const int down = int(put.count(u'\n'));
    const qsizetype column = lines.last().size();
    const QString rest = text.line(end.line).mid(end.column);
    const bool more = !rest.trimmed().isEmpty();
    const bool runsOn
        = !more && end.line < text.lastLine() && !readItemLine(text.line(end.line + 1)).blank;
    if (more)
        put += u'\n' + gap + u'\n' + indent;
    else if (runsOn)
        put += u'\n' + gap;
    const TypingPlace caret{start.line + down, column};
    return TypingChange{{{start, end, put}}, {caret, caret}};
}

} // namespace Galley
