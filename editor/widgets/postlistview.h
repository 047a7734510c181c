// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace Galley {

/// The posts of the blog: a search field, states as filters, and the list. Accessible name of the list: "Posts".
class PostListView : public QWidget
{
    Q_OBJECT

public:
    explicit PostListView(QWidget *parent = nullptr);
    /// Replaces the list; the chosen post stays chosen. \a scanning: more are to come.
    void setPosts(const QList<PostSummary> &posts, bool scanning);
    /// One post has changed (its text is open).
    void updatePost(const PostSummary &post);
    void setCurrentPath(const QString &path);
    void setUnsaved(const QString &path, bool unsaved);
    /// The thumbnail of a post's cover, null while there is none. Call thumbnailReady() when one has come.
    void setThumbnailSource(std::function<QImage(const PostSummary &)> source);
    void thumbnailReady();
    void focusSearch();

Q_SIGNALS:
    void postActivated(const QString &path);
    void newBlogRequested();
};

} // namespace Galley
