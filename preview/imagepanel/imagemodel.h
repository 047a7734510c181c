// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"
#include "images/thumbnails.h"

#include <QAbstractListModel>

namespace Galley {

/// The pictures that the grid shows: those of the entries that pass the filter.
class ImageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { All, InThePost, Unused, ToLookAt };
    enum class Order { Place, Name, Size, Date, Use };
    enum Role { FactsRole = Qt::UserRole, MarksRole, MissingRole, AttachmentRole };

    /// Does not take ownership.
    explicit ImageModel(Thumbnails *thumbnails, QObject *parent = nullptr);

    /// Takes new entries. Where the same pictures stand in the same order, rows change in place.
    void setEntries(const QList<ImageEntry> &entries);
    const QList<ImageEntry> &entries() const { return m_entries; }
    void setFilter(Filter filter);
    /// Place: as the post names them; Size: the heaviest first; Date: the newest; Use: the most.
    void setOrder(Order order);
    int countOf(Filter filter) const;
    /// The entry of a row; null if there is no such row.
    const ImageEntry *entry(const QModelIndex &index) const;
    /// The row of the picture with this path, or of the missing one of this name.
    QModelIndex find(const QString &identity) const;
    /// What tells pictures apart: the path, or the name of a missing one.
    static QString identity(const ImageEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static bool passes(const ImageEntry &entry, Filter filter);
    void thumbnailReady(const QString &path);
    void fillRows();
    bool comesBefore(const ImageEntry &a, const ImageEntry &b) const;

    Thumbnails *m_thumbnails;
    QList<ImageEntry> m_entries;
    QList<int> m_rows; ///< indexes of the entries that are shown
    Filter m_filter = Filter::All;
    Order m_order = Order::Name;
};

} // namespace Galley
