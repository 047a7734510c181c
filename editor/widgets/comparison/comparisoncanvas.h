// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/comparison/rowlayouts.h"

#include <QAbstractScrollArea>

namespace Galley {

/// The two columns of a comparison, scrolled together: numbers, signs, lines, gaps, folds.
class ComparisonCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ComparisonCanvas(QWidget *parent = nullptr);

    void setRows(ComparisonRows rows);
    const ComparisonRows &rows() const { return m_rows; }
    int currentChange() const { return m_current; }
    /// Marks a change; scrolls to it where it is not in full view.
    void setCurrentChange(int change);
    void setAllOpen(bool open);

Q_SIGNALS:
    /// A change was clicked.
    void changeChosen(int change);
    void foldsChanged();
    /// Where the right column begins, in pixels.
    void columnsMoved(int start);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column;

    int gutter() const;
    void layOut();
    void takeHeight();
    /// Lays out what is about to be seen; what is in view does not move by it.
    void settle();
    std::size_t rowAt(const QPoint &point) const;
    void hover(int row);
    void paintRow(QPainter &painter, std::size_t row, int top);
    void paintCell(QPainter &painter, const Column &column, const ComparisonRow &row,
                   const CellLayout &cell, const QRect &area);
    void paintFold(QPainter &painter, const ComparisonRow &row, bool hovered, const QRect &area);

    ComparisonRows m_rows;
    RowLayouts m_layouts;
    int m_current = -1;
    int m_hovered = -1; ///< a folded row under the pointer
    int m_laidOutWidth = 0;
};

} // namespace Galley
