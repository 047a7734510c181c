// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/comparison/comparisonrows.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <unordered_map>

namespace Galley {

/// One line of one side, laid out to the width of its column.
struct CellLayout {
    std::unique_ptr<QTextLayout> lines; ///< null where this side has no line
    bool rightToLeft = false;
    bool endsOpen = false; ///< a last line without a line end beside one that has it
};

/// A row that is laid out: both lines, and the height of the taller one in pixels.
struct RowLayout {
    CellLayout left;
    CellLayout right;
    int height = 0;
};

/// Lays out the rows of a comparison when they are about to be seen. Until then a row's height is
/// guessed from its length, so that a big post costs what is on the screen.
class RowLayouts
{
public:
    /// \a rows must outlive this. \a textWidth: pixels of each column's text.
    void reset(const ComparisonRows &rows, int textWidth);

    /// Pixels from the first row's top; \a row may be the number of rows.
    int topOf(std::size_t row) const { return m_tops[row]; }
    int totalHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    /// The row that covers this height; the last one below the end.
    std::size_t rowAt(int y) const;
    /// Lays out the rows between two heights; returns by how much what lies above \a anchor grew.
    int settle(int from, int to, int anchor);
    /// The row, laid out.
    const RowLayout &layout(std::size_t row);
    /// Height of one line of text, of which a wrapped line takes several.
    int lineStep() const { return m_step; }
    int baseline() const;
    const QFont &font() const { return m_font; }

private:
    int guess(const ComparisonRow &row) const;
    CellLayout layOut(QStringView text, const QList<QTextLayout::FormatRange> &formats) const;
    RowLayout layOut(const ComparisonRow &row) const;
    void sum(std::size_t from);

    const ComparisonRows *m_rows = nullptr;
    int m_width = 0;
    int m_step = 0;
    QFont m_font;
    double m_letter = 0; ///< average width, pixels
    std::vector<int> m_heights;
    std::vector<int> m_tops; ///< one more than rows
    std::unordered_map<std::size_t, RowLayout> m_laidOut;
    std::vector<char> m_known; ///< rows whose height is no guess any more
};

} // namespace Galley
