// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/wordsmodel.h"

#include <algorithm>

namespace Galley {

namespace {

// An index's id: 0 of a post, else one more than the post's number.
int groupNumber(const QModelIndex &index)
{
    return index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
}

int chosenOf(const WordsGroup &group)
{
    return int(std::count_if(group.rows.begin(), group.rows.end(),
                             [](const WordsRow &row) { return row.chosen; }));
}

} // namespace

WordsModel::WordsModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void WordsModel::setGroups(const QList<WordsGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
    Q_EMIT chosenChanged();
}

const WordsGroup &WordsModel::groupOf(const QModelIndex &index) const
{
    return m_groups[groupNumber(index)];
}

const WordsRow *WordsModel::rowOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? nullptr : &groupOf(index).rows[index.row()];
}

int WordsModel::chosen() const
{
    int all = 0;
    for (const WordsGroup &group : m_groups)
        all += chosenOf(group);
    return all;
}

QModelIndex WordsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex WordsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WordsGroup &group = groupOf(index);
    const WordsRow *row = rowOf(index);
    if (role == Qt::CheckStateRole) {
        if (row)
            return row->chosen ? Qt::Checked : Qt::Unchecked;
        const int chosen = chosenOf(group);
        return chosen == 0                ? Qt::Unchecked
            : chosen == group.rows.size() ? Qt::Checked
                                          : Qt::PartiallyChecked;
    }
    if (role == Qt::DisplayRole)
        return row ? row->shown : group.name;
    if (role == Qt::AccessibleTextRole) {
        if (!row)
            return group.rows.size() == 1
                ? tr("%1, 1 place", "a post").arg(group.name)
                : tr("%1, %Ln places", "a post", int(group.rows.size())).arg(group.name);
        return row->with.isEmpty() ? tr("Line %L1: %2").arg(row->line).arg(row->shown)
                                   : tr("Line %L1: %2, becomes %3", "a line, the words in it")
                                         .arg(row->line)
                                         .arg(row->shown, row->with);
    }
    return {};
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool chosen = value.toInt() != Qt::Unchecked;
    WordsGroup &group = m_groups[groupNumber(index)];
    if (index.internalId() == 0) {
        for (WordsRow &row : group.rows)
            row.chosen = chosen;
        Q_EMIT dataChanged(this->index(0, 0, index),
                           this->index(int(group.rows.size()) - 1, 0, index));
        Q_EMIT dataChanged(index, index);
    } else {
        group.rows[index.row()].chosen = chosen;
        Q_EMIT dataChanged(index, index);
        Q_EMIT dataChanged(index.parent(), index.parent());
    }
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace Galley
