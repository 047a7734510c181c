// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/rowlayouts.h"

#include "look/look.h"
#include "post/worddiff.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr double TextFactor = 1.04; ///< of the system's font
constexpr double StepFactor = 1.35; ///< of the font's own line, so that lines do not crowd
constexpr int FoldHeight = 24; ///< pixels at a 13 px font
constexpr std::size_t MostKept = 600; ///< layouts; those of rows out of sight are made again
constexpr qsizetype LongestMarked = 64 * 1024; ///< units; words of longer lines are not compared

/// Words that only this side has.
QTextLayout::FormatRange mark(const Span &span, Token token)
{
    QTextLayout::FormatRange range;
    range.start = int(span.start);
    range.length = int(span.length);
    range.format.setBackground(Look::instance().colour(token));
    if (Look::instance().scheme() == ColourScheme::Contrast)
        range.format.setFontUnderline(true); // there the grounds are all alike
    return range;
}

QTextLayout::FormatRange bold(qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = int(length);
    range.format.setFontWeight(QFont::DemiBold);
    return range;
}

bool isHeading(QStringView line)
{
    const qsizetype signs
        = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'#'; }) - line.begin();
    return signs >= 1 && signs <= 6 && line.size() > signs && line[signs] == u' ';
}

} // namespace

void RowLayouts::reset(const ComparisonRows &rows, int textWidth)
{
    m_rows = &rows;
    m_width = std::max(textWidth, 40);
    m_font = Look::font(TextFactor);
    const QFontMetricsF metrics(m_font);
    m_step = int(std::ceil(metrics.height() * StepFactor));
    m_letter = metrics.averageCharWidth();
    m_laidOut.clear();
    m_known.assign(rows.rows().size(), 0);
    m_heights.resize(rows.rows().size());
    for (std::size_t i = 0; i < m_heights.size(); ++i)
        m_heights[i] = guess(rows.rows()[i]);
    m_tops.assign(m_heights.size() + 1, 0);
    sum(0);
}

void RowLayouts::sum(std::size_t from)
{
    for (std::size_t i = from; i < m_heights.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_heights[i];
}

int RowLayouts::baseline() const
{
    const QFontMetricsF metrics(m_font);
    return int(std::round((m_step - metrics.height()) / 2 + metrics.ascent()));
}

int RowLayouts::guess(const ComparisonRow &row) const
{
    if (row.kind == ComparisonRow::Kind::Folded)
        return Look::scaled(FoldHeight);
    qsizetype longest = 0;
    if (row.left >= 0)
        longest = m_rows->leftLine(row.left).size();
    if (row.right >= 0)
        longest = std::max(longest, m_rows->rightLine(row.right).size());
    const int lines = std::max(1, int(std::ceil(double(longest) * m_letter / m_width)));
    return lines * m_step;
}

std::size_t RowLayouts::rowAt(int y) const
{
    if (m_heights.empty())
        return 0;
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::size_t(std::max<std::ptrdiff_t>(0, above - m_tops.begin() - 1));
}

int RowLayouts::settle(int from, int to, int anchor)
{
    if (m_heights.empty())
        return 0;
    const std::size_t anchored = rowAt(anchor);
    const std::size_t first = rowAt(std::max(0, from));
    int grown = 0;
    std::size_t row = first;
    for (int y = m_tops[first]; row < m_heights.size() && y < to; ++row) {
        if (m_known[row] == 0) {
            const int before = m_heights[row];
            m_heights[row] = layout(row).height;
            m_known[row] = 1;
            if (row < anchored)
                grown += m_heights[row] - before;
        }
        y += m_heights[row];
    }
    sum(first);
    return grown;
}

const RowLayout &RowLayouts::layout(std::size_t row)
{
    const auto known = m_laidOut.find(row);
    if (known != m_laidOut.end())
        return known->second;
    if (m_laidOut.size() >= MostKept)
        m_laidOut.clear();
    return m_laidOut.emplace(row, layOut(m_rows->rows()[row])).first->second;
}

CellLayout RowLayouts::layOut(QStringView text,
                              const QList<QTextLayout::FormatRange> &formats) const
{
    CellLayout cell;
    cell.lines = std::make_unique<QTextLayout>(text.toString(), m_font);
    cell.rightToLeft = text.isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(cell.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    cell.lines->setTextOption(option);
    cell.lines->setFormats(formats);
    cell.lines->beginLayout();
    const double base = baseline();
    double y = 0;
    for (QTextLine line = cell.lines->createLine(); line.isValid();
         line = cell.lines->createLine()) {
        line.setLineWidth(m_width);
        // All lines at one step, whatever other faces a line's letters need.
        line.setPosition({0, y + base - line.ascent()});
        y += m_step;
    }
    cell.lines->endLayout();
    return cell;
}

RowLayout RowLayouts::layOut(const ComparisonRow &row) const
{
    RowLayout laid;
    if (row.kind == ComparisonRow::Kind::Folded) {
        laid.height = Look::scaled(FoldHeight);
        return laid;
    }
    const QStringView left = row.left < 0 ? QStringView() : m_rows->leftLine(row.left);
    const QStringView right = row.right < 0 ? QStringView() : m_rows->rightLine(row.right);
    QList<QTextLayout::FormatRange> leftMarks;
    QList<QTextLayout::FormatRange> rightMarks;
    if (isHeading(left))
        leftMarks.append(bold(left.size()));
    if (isHeading(right))
        rightMarks.append(bold(right.size()));
    const bool changed = row.kind == ComparisonRow::Kind::Changed;
    if (changed && row.left >= 0 && row.right >= 0
        && std::max(left.size(), right.size()) <= LongestMarked) {
        for (const WordChange &word : wordChanges(left, right)) {
            if (word.before.length > 0)
                leftMarks.append(mark(word.before, Token::DelWord));
            if (word.after.length > 0)
                rightMarks.append(mark(word.after, Token::AddWord));
        }
    } else if (changed) {
        leftMarks.append(mark({0, left.size()}, Token::DelWord));
        rightMarks.append(mark({0, right.size()}, Token::AddWord));
    }
    int lines = 1;
    if (row.left >= 0) {
        laid.left = layOut(left, leftMarks);
        laid.left.endsOpen = changed && m_rows->leftEndsOpen(row.left);
        lines = std::max(lines, laid.left.lines->lineCount());
    }
    if (row.right >= 0) {
        laid.right = layOut(right, rightMarks);
        laid.right.endsOpen = changed && m_rows->rightEndsOpen(row.right);
        lines = std::max(lines, laid.right.lines->lineCount());
    }
    laid.height = lines * m_step;
    return laid;
}

} // namespace Galley
