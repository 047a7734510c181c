// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Galley {

class QuickOpenModel;

/// Draws the rows of quick open: names of groups, and items with the letters that were found.
class QuickOpenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Draws the rows of \a model only. Does not take ownership.
    explicit QuickOpenDelegate(const QuickOpenModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QuickOpenModel &m_model;
};

} // namespace Galley
