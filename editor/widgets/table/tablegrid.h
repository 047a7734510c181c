// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Galley {

class TableModel;

/// The cells of a table to type in, with a spreadsheet's keys: Tab and Enter go on and add a row
/// behind the last, Delete empties, ranges are copied and pasted as spreadsheets do.
class TableGrid : public QTableView
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit TableGrid(TableModel &model, QWidget *parent = nullptr);

    /// Hands over what is being typed in a cell.
    void finishTyping();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goDown();
    void copy() const;
    void paste();
    void clearCells();

    TableModel &m_model;
};

} // namespace Galley
