// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"
#include "widgets/postfilter.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>

class QLayout;
class QListView;

namespace Galley {

class EmptyPosts;
class FilterChip;
class PostListMenu;
class PostListModel;
class PostRowDelegate;
class PostStateFilter;
class SearchField;
struct Snippet;

/// The posts of the blog: a search field, states as filters, a menu that sorts and filters, and the
/// list. Accessible name of the list: "Posts".
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
    /// Whether a search is answered from outside, see searched() and setHits(); else it looks in
    /// titles.
    void setSearchedOutside(bool outside);
    /// What was found for the words in the field, \a suggestion: what else may have been meant; \a
    /// snippet tells a post's line with them, null while there is none yet.
    void setHits(const QHash<QString, int> &hits,
                 std::function<const Snippet *(const PostSummary &)> snippet,
                 const QString &suggestion = {});
    void snippetsReady();
    void focusSearch();
    /// The post \a step rows below \a path as the list is shown now, sorted and filtered; from a
    /// post that is not shown, the list's first or last. Empty beyond the ends.
    QString pathBeside(const QString &path, int step) const;
    /// How the list is sorted, and what it lets through besides the words that are searched for.
    PostOrder order() const;
    PostFilter filter() const;
    void arrange(PostOrder order, const PostFilter &filter);

Q_SIGNALS:
    /// Other words stand in the search field; none when it is cleared.
    void searched(const QString &text);
    /// The author goes to the search field.
    void searchEntered();
    /// The author has chosen another order or filter.
    void arranged();
    void postActivated(const QString &path);
    void newPostRequested();
    void newBlogRequested();
    /// By mouse or key; \a path is empty below the last post.
    void menuRequested(const QString &path, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeTop();
    void connectParts();
    void search();
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
    PostListMenu *m_menu;
    FilterChip *m_chip;
    EmptyPosts *m_empty;
    std::optional<QHash<QString, int>> m_hits;
    QString m_suggestion;
    bool m_searchedOutside = false;
    QString m_currentPath;
    bool m_scanning = false;
};

} // namespace Galley
