// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/tablemodel.h"

#include "look/look.h"
#include "look/plaintooltip.h"

namespace Galley {

namespace {

Qt::Alignment shownAlignment(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case ColumnAlignment::Center:
        return Qt::AlignCenter;
    case ColumnAlignment::None:
    case ColumnAlignment::Left:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

TableModel::TableModel(const TableText &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{ }

void TableModel::addRow(int before)
{
    beginInsertRows({}, before, before);
    m_table.insertRow(before);
    endInsertRows();
}

bool TableModel::removeRowAt(int row)
{
    if (rowCount() < 2)
        return false;
    const int columns = columnCount();
    beginRemoveRows({}, row, row);
    m_table.removeRow(row);
    endRemoveRows();
    if (columns != columnCount()) { // a new header may have had cells that nobody showed
        beginResetModel();
        endResetModel();
    }
    return true;
}

bool TableModel::moveRowTo(int from, int to)
{
    if (from == to || to < 0 || to >= rowCount())
        return false;
    const int columns = columnCount();
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_table.moveRow(from, to);
    endMoveRows();
    if (columns != columnCount()) {
        beginResetModel();
        endResetModel();
    }
    return true;
}

void TableModel::addColumn(int before)
{
    beginInsertColumns({}, before, before);
    m_table.insertColumn(before);
    endInsertColumns();
}

bool TableModel::removeColumnAt(int column)
{
    if (columnCount() < 2)
        return false;
    beginRemoveColumns({}, column, column);
    m_table.removeColumn(column);
    endRemoveColumns();
    return true;
}

bool TableModel::moveColumnTo(int from, int to)
{
    if (from == to || to < 0 || to >= columnCount())
        return false;
    beginMoveColumns({}, from, from, {}, to > from ? to + 1 : to);
    m_table.moveColumn(from, to);
    endMoveColumns();
    return true;
}

void TableModel::setAlignment(int column, ColumnAlignment alignment)
{
    m_table.setAlignment(column, alignment);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void TableModel::putCells(const QModelIndex &from, const QList<QStringList> &cells)
{
    const int row = from.row();
    const int column = from.column();
    beginResetModel();
    m_table.putCells(row, column, cells);
    endResetModel();
}

void TableModel::alignColumns()
{
    m_table.alignColumns();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.rowCount();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_table.cell(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(m_table.cell(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(shownAlignment(alignment(index.column())));
    case Qt::FontRole:
        return Look::font(1.0, index.row() == 0 ? QFont::DemiBold : QFont::Normal);
    default:
        return {};
    }
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_table.setCell(index.row(), index.column(), value.toString());
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section + 1;
    return section == 0 ? QVariant(tr("Head")) : QVariant(section);
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace Galley
