// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/knownitem.h"

#include <QCompleter>
#include <QStringList>

class QStandardItemModel;

namespace Galley {

class FieldLine;

/// Offers items that other posts have while one is typed: those whose name has what is typed, with
/// the number of posts, most used first.
class ItemCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// \a line is also its parent.
    explicit ItemCompleter(FieldLine *line);

    /// Those in \a present are not offered: the list has them.
    void setItems(const QList<KnownItem> &items, const QStringList &present);
    /// Shows what fits to the text, or hides.
    void offer(const QString &text);
    /// Offers all of them.
    void offerAll();
    bool isOffering() const;
    /// The one that the arrow keys have chosen; empty if none. Hides the list.
    QString takeChosen();

private:
    void open();

    QStandardItemModel *m_model;
};

} // namespace Galley
