// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tabletext.h"

#include <QDialog>
#include <QStringList>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Galley {

class ChoiceBox;
class TableGrid;
class TableModel;

/// A table as a grid: its cells, rows and columns. Its owner puts what comes of it into the post.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Edit, Insert };
    TableDialog(const TableText &table, Purpose purpose, QWidget *parent = nullptr);

    const TableText &table() const;
    TableGrid &grid() const { return *m_grid; }
    TableModel &model() const { return *m_model; }
    /// What stood in the way of putting it into the post; the dialog stays.
    void setProblem(const QString &problem);

    /// Escape and the close box: says first that there are changes that the text does not have, and
    /// closes when it is asked again.
    void reject() override;

Q_SIGNALS:
    void wanted();

private:
    QPushButton *add(QBoxLayout &line, const QString &text, void (TableDialog::*does)());
    QLayout *rowTools();
    QLayout *columnTools();
    void addRow();
    void removeRow();
    void rowUp();
    void rowDown();
    void addColumn();
    void removeColumn();
    void columnLeft();
    void columnRight();
    void align();
    void chooseAlignment(int index);
    void showCurrent();
    void choose(int row, int column);

    TableModel *m_model;
    TableGrid *m_grid;
    ChoiceBox *m_alignment;
    QLabel *m_told;
    QStringList m_first; ///< the lines at the start
    QStringList m_warned; ///< those that the author has been told of
    QPushButton *m_removeRow = nullptr;
    QPushButton *m_rowUp = nullptr;
    QPushButton *m_rowDown = nullptr;
    QPushButton *m_removeColumn = nullptr;
    QPushButton *m_columnLeft = nullptr;
    QPushButton *m_columnRight = nullptr;
};

} // namespace Galley
