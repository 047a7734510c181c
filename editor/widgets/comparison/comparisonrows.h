// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/linediff.h"

#include <QString>

#include <vector>

namespace Galley {

/// What two texts that are compared show beside each other: a line of each, or of one of them, or a
/// stretch of equal lines that is folded.
struct ComparisonRow {
    enum class Kind { Same, Changed, Folded };
    Kind kind = Kind::Same;
    qsizetype left = -1; ///< 0-based line, -1 where this side has none; the first of those folded
    qsizetype right = -1;
    qsizetype count = 1; ///< lines that are folded
    int change = -1; ///< which change the row belongs to
};

/// The rows of a comparison, and what restoring one of its changes would do. Keeps the texts.
class ComparisonRows
{
public:
    ComparisonRows() = default;
    ComparisonRows(const QString &left, const QString &right);
    // The lines are views of the texts.
    ComparisonRows(const ComparisonRows &) = delete;
    ComparisonRows &operator=(const ComparisonRows &) = delete;
    ComparisonRows(ComparisonRows &&) = default;
    ComparisonRows &operator=(ComparisonRows &&) = default;

    const QString &leftText() const { return m_left; }
    const QString &rightText() const { return m_right; }
    const std::vector<ComparisonRow> &rows() const { return m_rows; }
    /// The line's text without its line end.
    QStringView leftLine(qsizetype line) const { return withoutEnd(m_leftLines[line]); }
    QStringView rightLine(qsizetype line) const { return withoutEnd(m_rightLines[line]); }
    /// True for a line that has no line end, the last of its text.
    bool leftEndsOpen(qsizetype line) const { return !m_leftLines[line].endsWith(u'\n'); }
    bool rightEndsOpen(qsizetype line) const { return !m_rightLines[line].endsWith(u'\n'); }
    qsizetype mostLines() const { return std::max(m_leftLines.size(), m_rightLines.size()); }

    int changeCount() const { return int(m_changes.size()); }
    const LineChange &change(int index) const { return m_changes[index]; }
    /// The first row of a change, and the one behind its last.
    std::pair<std::size_t, std::size_t> rowsOf(int change) const;
    /// The edit of the left text that takes a change over from the right one.
    EditList editsOf(int change) const;

    bool hasFolds() const;
    bool isFoldable() const { return m_foldable; }
    /// Opens one folded stretch.
    void open(std::size_t row);
    void setAllOpen(bool open);

private:
    static QStringView withoutEnd(QStringView line)
    {
        return line.endsWith(u'\n') ? line.chopped(1) : line;
    }
    void build(bool folded);
    void addSame(qsizetype left, qsizetype right, qsizetype count, bool folded, bool changeFollows);
    void addChange(int index);

    QString m_left;
    QString m_right;
    QList<QStringView> m_leftLines;
    QList<QStringView> m_rightLines;
    QList<LineChange> m_changes;
    std::vector<ComparisonRow> m_rows;
    bool m_foldable = false;
};

} // namespace Galley
