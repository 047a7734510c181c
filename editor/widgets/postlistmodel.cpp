// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistmodel.h"

#include "site/index/foldedtext.h"
#include "site/postsearch.h"
#include "site/translations.h"
#include "widgets/shortdate.h"

#include <algorithm>
#include <utility>

namespace Galley {

PostListModel::PostListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PostListModel::setPosts(const QList<PostSummary> &posts)
{
    beginResetModel();
    m_posts.clear();
    m_posts.reserve(posts.size());
    const QDateTime now = QDateTime::currentDateTimeUtc(); // comparing local times takes long
    m_hasLanguages = false;
    for (const PostSummary &post : posts) {
        m_posts.append({post, isScheduled(post, now), translationKey(post)});
        m_hasLanguages = m_hasLanguages || !post.language.isEmpty();
    }
    showAccepted();
    endResetModel();
}

void PostListModel::updatePost(const PostSummary &post)
{
    Entry entry{post, isScheduled(post, QDateTime::currentDateTime()), translationKey(post)};
    m_hasLanguages = m_hasLanguages || !post.language.isEmpty();
    const auto known = std::find_if(m_posts.begin(), m_posts.end(), [&](const Entry &each) {
        return each.summary.path == post.path;
    });
    const int row = rowOf(post.path);
    const bool accepted = (!m_hits || m_hits->contains(post.path))
        && accepts(entry, PostSearch(m_filter.text).words());
    bool moves = false;
    if (known != m_posts.end()) {
        moves = m_order == PostOrder::LastChanged && known->summary.changed != post.changed;
        entry.fit = known->fit;
        *known = entry;
    }
    if (row >= 0 && accepted && !moves) {
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginResetModel();
    if (known == m_posts.end())
        m_posts.prepend(entry);
    showAccepted();
    endResetModel();
}

void PostListModel::setUnsaved(const QString &path, bool unsaved)
{
    if (m_unsaved.contains(path) == unsaved)
        return;
    if (unsaved)
        m_unsaved.insert(path);
    else
        m_unsaved.remove(path);
    const int row = rowOf(path);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void PostListModel::setFilter(const PostFilter &filter, const std::optional<Hits> &hits)
{
    beginResetModel();
    m_filter = filter;
    m_hits = hits;
    showAccepted();
    endResetModel();
}

void PostListModel::setOrder(PostOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    showAccepted();
    endResetModel();
}

QList<PostSummary> PostListModel::posts() const
{
    QList<PostSummary> posts;
    posts.reserve(m_posts.size());
    for (const Entry &entry : m_posts)
        posts.append(entry.summary);
    return posts;
}

int PostListModel::count(PostFilter::State state) const
{
    return int(std::count_if(m_posts.begin(), m_posts.end(), [state](const Entry &entry) {
        return state == PostFilter::All || (state == PostFilter::Drafts && entry.summary.draft)
            || (state == PostFilter::Scheduled && entry.scheduled);
    }));
}

int PostListModel::rowOf(const QString &path) const
{
    const auto row = std::find_if(m_shown.begin(), m_shown.end(),
                                  [&](int each) { return m_posts[each].summary.path == path; });
    return row == m_shown.end() ? -1 : int(row - m_shown.begin());
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return post(index.row()).title;
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case PathRole:
        return post(index.row()).path;
    default:
        return {};
    }
}

bool PostListModel::accepts(const Entry &entry, const QStringList &words) const
{
    if (m_filter.state == PostFilter::Drafts && !entry.summary.draft)
        return false;
    if (m_filter.state == PostFilter::Scheduled && !entry.scheduled)
        return false;
    if (!m_filter.tag.isEmpty() && !entry.summary.tags.contains(m_filter.tag, Qt::CaseInsensitive))
        return false;
    if (!m_filter.folder.isEmpty()
        && !entry.summary.path.startsWith(m_filter.folder + QLatin1Char('/')))
        return false;
    if (!m_filter.language.isEmpty() && entry.summary.language != m_filter.language)
        return false;
    if (m_hits || words.isEmpty())
        return true;
    const QString title = foldText(entry.summary.title);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return title.contains(word); });
}

void PostListModel::showAccepted()
{
    const QStringList words = PostSearch(m_filter.text).words();
    m_shown.clear();
    for (int i = 0; i < int(m_posts.size()); ++i) {
        if (m_hits) {
            // Asked first, and once: the hash of a path is what a search among thousands costs.
            const auto hit = m_hits->constFind(m_posts[i].summary.path);
            if (hit == m_hits->constEnd())
                continue;
            m_posts[i].fit = *hit;
        } else {
            m_posts[i].fit = 0;
        }
        if (accepts(m_posts[i], words))
            m_shown.append(i);
    }
    sortShown();
}

void PostListModel::sortShown()
{
    if (m_order == PostOrder::Oldest) {
        // The order that they come in, backwards, but those without a date stay last.
        const auto undated = std::stable_partition(m_shown.begin(), m_shown.end(), [&](int i) {
            return m_posts[i].summary.day.isValid();
        });
        std::reverse(m_shown.begin(), undated);
    } else if (m_order == PostOrder::LastChanged) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
            return m_posts[a].summary.changed > m_posts[b].summary.changed;
        });
    } else if (m_order == PostOrder::Title) {
        QList<std::pair<QCollatorSortKey, int>> keyed;
        keyed.reserve(m_shown.size());
        for (const int i : std::as_const(m_shown))
            keyed.append({m_collator.sortKey(m_posts[i].summary.title), i});
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
        for (qsizetype at = 0; at < keyed.size(); ++at)
            m_shown[at] = keyed[at].second;
    }
    // What is found in titles and tags comes before what is found in texts.
    if (m_hits) {
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [&](int a, int b) { return m_posts[a].fit > m_posts[b].fit; });
    }
    if (m_hasLanguages)
        bringTranslationsTogether();
}

void PostListModel::bringTranslationsTogether()
{
    QStringList keys;
    QStringList languages;
    keys.reserve(m_posts.size());
    languages.reserve(m_posts.size());
    for (const Entry &entry : std::as_const(m_posts)) {
        keys.append(entry.translation);
        languages.append(entry.summary.language);
    }
    bringTogether(m_shown, keys, languages);
}

QString PostListModel::translatedLanguage(int row) const
{
    const Entry &entry = m_posts[m_shown[row]];
    const auto isSame = [&](int other) {
        return other >= 0 && other < m_shown.size()
            && m_posts[m_shown[other]].translation == entry.translation;
    };
    return isSame(row - 1) || isSame(row + 1) ? entry.summary.language : QString();
}

QString PostListModel::spokenText(int row) const
{
    const PostSummary &summary = post(row);
    QStringList parts = {summary.title};
    if (const QString language = translatedLanguage(row); !language.isEmpty())
        parts += QLocale::languageToString(QLocale(language).language());
    if (const QString date = shownDate(summary); !date.isEmpty())
        parts += date;
    if (summary.draft)
        parts += tr("Draft");
    if (isScheduledRow(row))
        parts += tr("Scheduled");
    if (summary.problem)
        parts += tr("1 problem");
    if (isUnsaved(row))
        parts += tr("Unsaved");
    return parts.join(QStringLiteral(", "));
}

bool isScheduled(const PostSummary &post, const QDateTime &now)
{
    return !post.draft && post.day.isValid() && post.day > now;
}

QString shownDate(const PostSummary &post)
{
    if (!post.day.isValid())
        return post.date;
    return isScheduled(post, QDateTime::currentDateTime()) ? shortDateAndTime(QLocale(), post.day)
                                                           : shortDate(QLocale(), post.day.date());
}

} // namespace Galley
