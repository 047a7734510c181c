// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Galley {

class WordsModel;

/// Draws the rows of WordsModel: posts, and lines with the words that go and those that come.
class WordsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Draws the rows of \a model only. Does not take ownership.
    explicit WordsDelegate(const WordsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const WordsModel &m_model;
};

} // namespace Galley
