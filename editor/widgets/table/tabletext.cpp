// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tabletext.h"

#include "widgets/table/tableplace.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int ShortLine = 120; ///< columns: a new table with longer lines is not aligned

QString blanks(int count)
{
    return QString(std::max(count, 0), u' ');
}

/// Another content in a cell, which stays as wide where it can.
QString refitted(const QString &written, const QString &content)
{
    const QString was = written.trimmed();
    const int width = shownColumns(written);
    const bool compact = !was.isEmpty() && was.size() == written.size();
    const auto lead = std::find_if_not(written.cbegin(), written.cend(),
                                       [](QChar c) { return c == u' ' || c == u'\t'; });
    const int leading
        = was.isEmpty() ? std::min<int>(1, int(written.size())) : int(lead - written.cbegin());
    const int trailing = int(written.size()) - leading - int(was.size());
    // A backslash right before a pipe would make it one of the cell.
    const int least = compact && !content.endsWith(u'\\') ? 0 : 1;
    const int fill = width - shownColumns(content);
    if (!was.isEmpty() && leading > 1 && trailing <= 1) // pushed to the right
        return blanks(std::max(fill - least, 1)) + content + blanks(least);
    return blanks(leading) + content + blanks(std::max(fill - leading, least));
}

QString padded(const QString &content, int width, ColumnAlignment alignment)
{
    const int fill = width - shownColumns(content);
    const int left = alignment == ColumnAlignment::Right ? fill
        : alignment == ColumnAlignment::Center           ? fill / 2
                                                         : 0;
    return blanks(1 + left) + content + blanks(1 + fill - left);
}

} // namespace

std::optional<TableText> TableText::read(const QStringList &lines)
{
    if (lines.size() < 2)
        return {};
    TableText table;
    for (const QString &line : lines)
        table.m_rows.append(TableRow::read(line, TablePlace::rowStart(line)));
    table.m_rule = table.m_rows.takeAt(1);
    const auto columns = readTableRule(table.m_rule);
    if (!columns || columns->size() != table.m_rows.first().cells.size())
        return {};
    return table;
}

TableText TableText::make(const QList<QStringList> &rows, const QList<ColumnAlignment> &alignments)
{
    TableText table;
    qsizetype columns = 1;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    for (const QStringList &cells : rows) {
        TableRow row{QStringLiteral("|"), {}, QStringLiteral("|")};
        for (qsizetype i = 0; i < columns; ++i)
            row.cells.append(u' ' + cellSource(cells.value(i)) + u' ');
        table.m_rows.append(row);
    }
    table.m_rule = {QStringLiteral("|"), {}, QStringLiteral("|")};
    for (qsizetype i = 0; i < columns; ++i)
        table.m_rule.cells.append(u' ' + tableRuleCell(alignments.value(i, ColumnAlignment::None))
                                  + u' ');
    if (table.m_rows.isEmpty())
        table.insertRow(0);
    TableText aligned = table;
    aligned.alignColumns();
    return shownColumns(aligned.m_rule.line()) <= ShortLine ? aligned : table;
}

int TableText::hiddenCells() const
{
    int hidden = 0;
    for (const TableRow &row : m_rows)
        hidden += std::max(0, int(row.cells.size()) - columnCount());
    return hidden;
}

QString TableText::cell(int row, int column) const
{
    return cellText(m_rows[row].cells.value(column));
}

void TableText::setCell(int row, int column, const QString &text)
{
    TableRow &line = m_rows[row];
    const QString content = cellSource(text);
    const bool there = column < line.cells.size();
    if (cellSource(cell(row, column)) == content)
        return;
    line.fill(column + 1);
    // What a line begins or ends with must not be taken for something else than a cell.
    if (column == 0 || content.isEmpty() || column + 1 == line.cells.size())
        line.frame();
    QString &cell = line.cells[column];
    cell = there ? refitted(cell, content) : u' ' + content + u' ';
}

ColumnAlignment TableText::alignment(int column) const
{
    return readTableRule(m_rule)
        .value_or(QList<ColumnAlignment>())
        .value(column, ColumnAlignment::None);
}

void TableText::setAlignment(int column, ColumnAlignment wanted)
{
    if (alignment(column) == wanted)
        return;
    QString &cell = m_rule.cells[column];
    const QString was = cell.trimmed();
    cell.replace(was, tableRuleCell(wanted, was.size()));
}

QList<TableRow *> TableText::all()
{
    QList<TableRow *> rows{&m_rule};
    for (TableRow &row : m_rows)
        rows.append(&row);
    return rows;
}

/// As wide as its neighbours, if these are as wide as the rule.
TableRow TableText::blankRow() const
{
    TableRow row{m_rule.before, {}, m_rule.after};
    for (int i = 0; i < columnCount(); ++i) {
        const int width = shownColumns(m_rule.cells[i]);
        const bool aligned = !m_rows.isEmpty() && i < m_rows.last().cells.size()
            && shownColumns(m_rows.last().cells[i]) == width;
        row.cells.append(blanks(aligned ? width : 2));
    }
    row.frame();
    return row;
}

void TableText::makeHeader(const QString &headerBefore, const QString &before)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        TableRow &row = m_rows[i];
        const bool isHeaders = row.before == headerBefore && headerBefore != before;
        if (i == 0 && row.before != headerBefore)
            row.before = headerBefore;
        else if (i > 0 && isHeaders)
            row.before = before;
    }
    m_rows.first().fill(columnCount());
    while (m_rule.cells.size() < m_rows.first().cells.size()) {
        m_rule.frame();
        m_rule.cells.append(QStringLiteral(" --- "));
    }
}

void TableText::insertRow(int before)
{
    const QString header = m_rows.isEmpty() ? m_rule.before : m_rows.first().before;
    m_rows.insert(before, blankRow());
    if (before == 0)
        makeHeader(header, m_rule.before);
}

bool TableText::removeRow(int row)
{
    if (m_rows.size() < 2)
        return false;
    const QString header = m_rows.first().before;
    m_rows.removeAt(row);
    makeHeader(header, m_rule.before);
    return true;
}

void TableText::moveRow(int from, int to)
{
    const QString header = m_rows.first().before;
    m_rows.move(from, to);
    if (from == 0 || to == 0)
        makeHeader(header, m_rule.before);
}

void TableText::insertColumn(int before)
{
    const bool compact = !m_rule.cells.first().contains(u' ');
    const QString dashes = compact ? QStringLiteral("---") : QStringLiteral(" --- ");
    for (TableRow *row : all()) {
        if (before > row->cells.size())
            continue; // it is short, and stays so
        row->frame();
        row->cells.insert(before, row == &m_rule ? dashes : blanks(int(dashes.size())));
    }
}

bool TableText::removeColumn(int column)
{
    if (columnCount() < 2)
        return false;
    for (TableRow *row : all()) {
        if (column >= row->cells.size())
            continue;
        row->frame();
        row->cells.removeAt(column);
        if (row->cells.isEmpty())
            row->cells.append(blanks(2));
    }
    return true;
}

void TableText::moveColumn(int from, int to)
{
    if (from == to)
        return;
    for (TableRow *row : all()) {
        if (row->cells.size() <= std::min(from, to))
            continue;
        row->frame();
        row->fill(std::max(from, to) + 1);
        row->cells.move(from, to);
    }
}

void TableText::putCells(int row, int column, const QList<QStringList> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        while (row + i >= rowCount())
            insertRow(rowCount());
        for (qsizetype j = 0; j < cells[i].size(); ++j) {
            while (column + j >= columnCount())
                insertColumn(columnCount());
            setCell(int(row + i), int(column + j), cells[i][j]);
        }
    }
}

void TableText::alignColumns()
{
    QList<int> widths(columnCount(), 3);
    for (const TableRow &row : m_rows) {
        for (int i = 0; i < std::min<int>(columnCount(), int(row.cells.size())); ++i)
            widths[i] = std::max(widths[i], shownColumns(row.cells[i].trimmed()));
    }
    QList<ColumnAlignment> alignments;
    for (int i = 0; i < columnCount(); ++i)
        alignments.append(alignment(i));
    for (TableRow &row : m_rows) {
        row.frame();
        row.fill(columnCount());
        for (int i = 0; i < columnCount(); ++i)
            row.cells[i] = padded(row.cells[i].trimmed(), widths[i], alignments[i]);
        row.after = QStringLiteral("|");
    }
    m_rule.frame();
    for (int i = 0; i < columnCount(); ++i)
        m_rule.cells[i] = u' ' + tableRuleCell(alignments[i], widths[i]) + u' ';
    m_rule.after = QStringLiteral("|");
}

QStringList TableText::lines() const
{
    QStringList lines{m_rows.first().line(), m_rule.line()};
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        lines.append(m_rows[i].line());
    return lines;
}

} // namespace Galley
