// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/comparisonrows.h"

#include "post/linepairs.h"
#include "post/textdifference.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Context = 3; ///< equal lines that stay to be seen around a change
constexpr qsizetype LeastFolded = 3; ///< fewer are not worth a fold

} // namespace

ComparisonRows::ComparisonRows(const QString &left, const QString &right)
    : m_left(left)
    , m_right(right)
    , m_leftLines(linesOf(m_left))
    , m_rightLines(linesOf(m_right))
    , m_changes(lineChanges(m_left, m_right))
{
    build(true);
    m_foldable = hasFolds();
}

void ComparisonRows::build(bool folded)
{
    m_rows.clear();
    qsizetype left = 0;
    qsizetype right = 0;
    for (int i = 0; i < changeCount(); ++i) {
        const LineChange &change = m_changes[i];
        addSame(left, right, change.beforeLine - left, folded, true);
        addChange(i);
        left = change.beforeLine + change.beforeCount;
        right = change.afterLine + change.afterCount;
    }
    addSame(left, right, m_leftLines.size() - left, folded, false);
}

void ComparisonRows::addSame(qsizetype left, qsizetype right, qsizetype count, bool folded,
                             bool changeFollows)
{
    const qsizetype head = left == 0 && right == 0 ? 0 : Context;
    const qsizetype tail = changeFollows ? Context : 0;
    const qsizetype hidden = folded ? count - head - tail : 0;
    const auto add = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            m_rows.push_back({ComparisonRow::Kind::Same, left + i, right + i});
    };
    if (hidden < LeastFolded) {
        add(0, count);
        return;
    }
    add(0, head);
    m_rows.push_back({ComparisonRow::Kind::Folded, left + head, right + head, hidden});
    add(head + hidden, count);
}

void ComparisonRows::addChange(int index)
{
    const LineChange &change = m_changes[index];
    for (const LinePair &pair :
         pairLines(m_leftLines.sliced(change.beforeLine, change.beforeCount),
                   m_rightLines.sliced(change.afterLine, change.afterCount))) {
        m_rows.push_back({ComparisonRow::Kind::Changed,
                          pair.before < 0 ? -1 : change.beforeLine + pair.before,
                          pair.after < 0 ? -1 : change.afterLine + pair.after, 1, index});
    }
}

std::pair<std::size_t, std::size_t> ComparisonRows::rowsOf(int change) const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [change](const auto &row) { return row.change == change; });
    const auto last = std::find_if(first, m_rows.end(),
                                   [change](const auto &row) { return row.change != change; });
    return {std::size_t(first - m_rows.begin()), std::size_t(last - m_rows.begin())};
}

EditList ComparisonRows::editsOf(int change) const
{
    const LineChange &chosen = m_changes[change];
    const QStringView wanted = QStringView(m_right).sliced(chosen.after.start, chosen.after.length);
    const TextDifference inner
        = difference(QStringView(m_left).sliced(chosen.before.start, chosen.before.length), wanted);
    EditList edits;
    edits.replace({chosen.before.start + inner.before.start, inner.before.length},
                  wanted.sliced(inner.before.start, inner.after).toString());
    return edits;
}

bool ComparisonRows::hasFolds() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const ComparisonRow &row) {
        return row.kind == ComparisonRow::Kind::Folded;
    });
}

void ComparisonRows::open(std::size_t row)
{
    const ComparisonRow fold = m_rows[row];
    std::vector<ComparisonRow> lines;
    for (qsizetype i = 0; i < fold.count; ++i)
        lines.push_back({ComparisonRow::Kind::Same, fold.left + i, fold.right + i});
    const auto place = m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
    m_rows.insert(place, lines.begin(), lines.end());
}

void ComparisonRows::setAllOpen(bool open)
{
    build(!open);
}

} // namespace Galley
