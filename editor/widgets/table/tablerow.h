// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Galley {

enum class ColumnAlignment : quint8 { None, Left, Center, Right };

/// A line of a GFM table in pieces that put together are the line again. A pipe with a backslash in
/// front of it belongs to a cell, in code too; any other parts cells, as cmark-gfm reads them.
struct TableRow {
    QString before; ///< quotes, list and blanks around, and the pipe that it may begin with
    QStringList cells; ///< as written, with the blanks around them; at least one
    QString after; ///< the pipe that it may end with, and blanks

    /// Reads what begins at \a start, in UTF-16 units: behind the marks of quotes and lists.
    static TableRow read(const QString &line, qsizetype start);
    QString line() const;

    bool beginsWithPipe() const { return before.endsWith(u'|'); }
    /// Where a cell begins in the line, in UTF-16 units.
    qsizetype cellStart(int cell) const;
    /// The cell that a place of the line is in; -1 in front of the first. Behind the last it is
    /// that.
    int cellAt(qsizetype column) const;
    /// True if no cell says anything.
    bool isEmpty() const;
    /// Gives it the pipes at its ends that it lacks.
    void frame();
    /// Adds empty cells until there are so many.
    void fill(int cells);
};

/// What the second line of a table tells of its columns; nothing if it is no such line.
std::optional<QList<ColumnAlignment>> readTableRule(const TableRow &row);
/// A cell of that line, of at least so many UTF-16 units.
QString tableRuleCell(ColumnAlignment alignment, qsizetype units = 3);

/// What a cell says: without the blanks around it, and with plain pipes.
QString cellText(const QString &written);
/// What says so in a cell: pipes get a backslash, line ends become breaks of HTML, for there is no
/// other way to have one in a table.
QString cellSource(const QString &text);
/// Columns of a fixed-width font that a text takes: signs of East Asia two, marks over others none.
int shownColumns(QStringView text);

} // namespace Galley
