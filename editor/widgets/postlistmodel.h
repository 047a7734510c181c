// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"
#include "widgets/postfilter.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <QSet>

#include <optional>

namespace Galley {

/// The posts that a filter lets through, in the order that was asked for.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole };
    /// Posts that a search has found, by path, with how well they fit.
    using Hits = QHash<QString, int>;

    explicit PostListModel(QObject *parent = nullptr);

    /// \a posts: newest first.
    void setPosts(const QList<PostSummary> &posts);
    /// Puts the summary in the place of the one with its path; a post that was not there becomes
    /// the first.
    void updatePost(const PostSummary &post);
    void setUnsaved(const QString &path, bool unsaved);
    /// \a hits: what a search in all texts has found; without it titles are searched.
    void setFilter(const PostFilter &filter, const std::optional<Hits> &hits = {});
    const PostFilter &filter() const { return m_filter; }
    bool showsHits() const { return m_hits.has_value(); }
    void setOrder(PostOrder order);
    /// How many posts are in a state, whatever the filter.
    int count(PostFilter::State state) const;
    /// All posts, whatever the filter.
    QList<PostSummary> posts() const;

    /// The post in a shown row.
    const PostSummary &post(int row) const { return m_posts[m_shown[row]].summary; }
    bool isScheduledRow(int row) const { return m_posts[m_shown[row]].scheduled; }
    /// The language of a post that other posts shown are translations of; empty for any other.
    QString translatedLanguage(int row) const;
    bool isUnsaved(int row) const { return m_unsaved.contains(post(row).path); }
    /// The row that shows the post, -1 if the filter hides it.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        PostSummary summary;
        bool scheduled; ///< told once: comparing times is slow beside the rest
        QString translation; ///< as of translationKey()
        int fit = 0; ///< of a search
    };

    bool accepts(const Entry &entry, const QStringList &words) const;
    void showAccepted();
    void sortShown();
    void bringTranslationsTogether();
    QString spokenText(int row) const;

    QList<Entry> m_posts;
    QList<int> m_shown; ///< indexes of m_posts
    bool m_hasLanguages = false;
    QSet<QString> m_unsaved;
    PostFilter m_filter;
    std::optional<Hits> m_hits;
    PostOrder m_order = PostOrder::Newest;
    QCollator m_collator;
};

/// True for a post whose day has not come by \a now and that is no draft.
bool isScheduled(const PostSummary &post, const QDateTime &now);

/// The date as people of the reader's locale write it, with its month shortened; with the hour for
/// a post that waits for it. As written in the file where it cannot be read; empty if there is
/// none.
QString shownDate(const PostSummary &post);

} // namespace Galley
