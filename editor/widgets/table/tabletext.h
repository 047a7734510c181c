// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tablerow.h"

namespace Galley {

/// A GFM table as cells, over the lines that it was read from: a row that nobody changes keeps its
/// bytes, a cell that nobody changes its blanks. Rows count from the header, which is 0.
class TableText
{
public:
    /// Reads the lines of a table: header, rule, rows. Nothing if they are none.
    static std::optional<TableText> read(const QStringList &lines);
    /// A new table of these cells, whose first row is the header; at least one of one cell. Its
    /// columns are aligned as long as its lines stay short.
    static TableText make(const QList<QStringList> &rows,
                          const QList<ColumnAlignment> &alignments = {});

    int rowCount() const { return int(m_rows.size()); }
    int columnCount() const { return int(m_rule.cells.size()); }
    /// Cells behind the last column: they are kept, but nobody shows them.
    int hiddenCells() const;

    QString cell(int row, int column) const;
    void setCell(int row, int column, const QString &text);
    ColumnAlignment alignment(int column) const;
    void setAlignment(int column, ColumnAlignment alignment);

    /// Puts an empty row in front of another; 0 makes it the header.
    void insertRow(int before);
    /// Without the header the next row is it. False if it is the only row.
    bool removeRow(int row);
    void moveRow(int from, int to);
    void insertColumn(int before);
    /// False if it is the only column.
    bool removeColumn(int column);
    void moveColumn(int from, int to);
    /// Grows it where needed.
    void putCells(int row, int column, const QList<QStringList> &cells);
    /// Gives all rows blanks, so that the pipes are below each other.
    void alignColumns();

    QStringList lines() const;

private:
    QList<TableRow *> all();
    TableRow blankRow() const;
    /// Gives the first row what the header must have, after rows have moved.
    void makeHeader(const QString &headerBefore, const QString &before);

    QList<TableRow> m_rows;
    TableRow m_rule;
};

} // namespace Galley
