// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QAbstractItemModel>

namespace Galley {

/// A place that may be replaced, for people.
struct WordsRow {
    int line = 0; ///< 1-based
    QString shown; ///< the line
    Span marked; ///< of it: what would go
    QString with; ///< what would come
    bool chosen = true;
};

/// A post with its places.
struct WordsGroup {
    QString path; ///< absolute
    QString name; ///< as people read it
    QList<WordsRow> rows;
};

/// The places by posts, each to be chosen or not; a post's own box is that of all its places.
class WordsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit WordsModel(QObject *parent = nullptr);

    void setGroups(const QList<WordsGroup> &groups);
    const QList<WordsGroup> &groups() const { return m_groups; }
    const WordsGroup &groupOf(const QModelIndex &index) const;
    /// Null of a post's own row.
    const WordsRow *rowOf(const QModelIndex &index) const;
    int chosen() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<WordsGroup> m_groups;
};

} // namespace Galley
