// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistmodel.h"

#include "widgets/shortdate.h"

#include <algorithm>

namespace Galley {

namespace {

QStringList searchedWords(const PostFilter &filter)
{
    return filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

PostListModel::PostListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PostListModel::setPosts(const QList<PostSummary> &posts)
{
    beginResetModel();
    m_posts.clear();
    m_posts.reserve(posts.size());
    const QDateTime now = QDateTime::currentDateTime();
    for (const PostSummary &post : posts)
        m_posts.append({post, isScheduled(post, now)});
    showAccepted();
    endResetModel();
}

void PostListModel::updatePost(const PostSummary &post)
{
    const Entry entry{post, isScheduled(post, QDateTime::currentDateTime())};
    const auto known = std::find_if(m_posts.begin(), m_posts.end(), [&](const Entry &each) {
        return each.summary.path == post.path;
    });
    const int row = rowOf(post.path);
    const bool accepted = accepts(entry, searchedWords(m_filter));
    if (known != m_posts.end())
        *known = entry;
    if (row >= 0 && accepted) {
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

void PostListModel::setFilter(const PostFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    showAccepted();
    endResetModel();
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
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return entry.summary.title.contains(word, Qt::CaseInsensitive);
    });
}

void PostListModel::showAccepted()
{
    const QStringList words = searchedWords(m_filter);
    m_shown.clear();
    for (int i = 0; i < int(m_posts.size()); ++i) {
        if (accepts(m_posts[i], words))
            m_shown.append(i);
    }
}

QString PostListModel::spokenText(int row) const
{
    const PostSummary &summary = post(row);
    QStringList parts = {summary.title};
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
