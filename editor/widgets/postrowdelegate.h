// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"

#include <QCache>
#include <QImage>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>
#include <memory>

namespace Galley {

class PostListModel;
class PostRowPlaces;
struct Snippet;

/// Draws a post's row: its title on at most two lines, its state and date, its cover's thumbnail,
/// while posts are searched the line that has the words. A row is as high as its title needs at the
/// width of the list.
class PostRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Draws the rows of \a model only. Does not take ownership.
    explicit PostRowDelegate(const PostListModel &model, QObject *parent = nullptr);
    ~PostRowDelegate() override;

    void setThumbnailSource(std::function<QImage(const PostSummary &)> source);
    /// What a search has found in a post's text, null while there is none.
    void setSnippetSource(std::function<const Snippet *(const PostSummary &)> source);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintSnippet(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                      const PostSummary &post) const;
    void paintThumbnail(QPainter &painter, const QRect &rect, const PostSummary &post) const;
    QPixmap thumbnail(const PostSummary &post, int side, qreal ratio) const;
    void measure();

    const PostListModel &m_model;
    std::function<QImage(const PostSummary &)> m_thumbnails;
    std::function<const Snippet *(const PostSummary &)> m_snippets;
    mutable QCache<QString, QPixmap> m_cropped;
    std::unique_ptr<PostRowPlaces> m_places;
};

} // namespace Galley
