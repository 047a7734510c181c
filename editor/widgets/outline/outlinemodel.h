// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QTimer>

namespace Galley {

class PostOutline;

/// The headings of a post as a tree: one belongs to the last one above it that is higher. Other
/// words are shown at once, other headings when the event loop is back.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// \a outline must outlive the model.
    explicit OutlineModel(const PostOutline &outline, QObject *parent = nullptr);

    /// The place of a heading of the outline; -1 and what is not shown yet have none.
    QModelIndex of(int heading) const;
    /// The heading at a place; -1 for none.
    static int headingAt(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A heading was dropped so that its section shall stand before this line of the file.
    void moveWanted(int heading, int beforeLine);

private:
    struct Node {
        int parent = -1;
        int row = 0;
        QList<int> children;
    };

    void build();
    const QList<int> &childrenOf(const QModelIndex &parent) const;
    int lineBefore(int row, const QModelIndex &parent) const;

    const PostOutline &m_outline;
    QList<Node> m_nodes; ///< as many as there were headings when it was built
    QList<int> m_roots;
    QTimer m_late;
};

} // namespace Galley
