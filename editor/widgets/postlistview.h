// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QListView;

namespace Galley {

class EmptyPosts;
class PostListModel;
class PostRowDelegate;
class PostStateFilter;
class SearchField;

/// The posts of the blog: a search field, states as filters, and the list. Accessible name of the
/// list: "Posts".
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
    /// The thumbnail of a post's cover, null while there is none. Call thumbnailReady() when one
    /// has come.
    void setThumbnailSource(std::function<QImage(const PostSummary &)> source);
    void thumbnailReady();
    void focusSearch();

Q_SIGNALS:
    void postActivated(const QString &path);
    void newPostRequested();
    void newBlogRequested();
    /// By mouse or key; \a path is empty below the last post.
    void menuRequested(const QString &path, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void activateRow(int row);
    void goToResults();
    /// Where the reader is in the list, kept while the rows are set anew.
    struct Place {
        QString path;
        int scrolledTo = 0;
    };
    Place place() const;
    void restore(const Place &place);
    void choose(const QString &path);
    void showEmptiness();

    PostListModel *m_model;
    PostRowDelegate *m_delegate;
    SearchField *m_search;
    PostStateFilter *m_states;
    QListView *m_list;
    EmptyPosts *m_empty;
    QString m_currentPath;
    bool m_scanning = false;
};

} // namespace Galley
