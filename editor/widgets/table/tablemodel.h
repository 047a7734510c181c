// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/tabletext.h"

#include <QAbstractTableModel>

namespace Galley {

/// A TableText for a view: the header is row 0. What cannot be done answers false.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(const TableText &table, QObject *parent = nullptr);

    const TableText &table() const { return m_table; }

    void addRow(int before);
    bool removeRowAt(int row);
    bool moveRowTo(int from, int to);
    void addColumn(int before);
    bool removeColumnAt(int column);
    bool moveColumnTo(int from, int to);
    ColumnAlignment alignment(int column) const { return m_table.alignment(column); }
    void setAlignment(int column, ColumnAlignment alignment);
    /// Puts cells of a spreadsheet from a place on; the table grows where needed.
    void putCells(const QModelIndex &from, const QList<QStringList> &cells);
    void alignColumns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    TableText m_table;
};

} // namespace Galley
