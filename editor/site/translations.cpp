// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/translations.h"

#include "site/postsummary.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

/// Where the path's last mention of the language begins, with the sign before it; -1 if there is
/// none. It ends at the end of a name or at its suffix.
qsizetype mentionOf(const QString &language, const QString &path)
{
    for (qsizetype at = path.size(); at > 0;) {
        at = path.lastIndexOf(language, at - 1, Qt::CaseInsensitive);
        if (at <= 0)
            return -1;
        const qsizetype end = at + language.size();
        const bool ends = end == path.size() || path[end] == u'/' || path[end] == u'.';
        if (ends && QStringLiteral("/.-_").contains(path[at - 1]))
            return at - 1;
    }
    return -1;
}

} // namespace

QString translationKey(const PostSummary &post)
{
    if (post.language.isEmpty())
        return post.path;
    // "pt_BR" in the front matter may be "pt-br" in the path.
    for (const QString &language : {post.language, QString(post.language).replace(u'_', u'-'),
                                    QString(post.language).replace(u'-', u'_')}) {
        const qsizetype at = mentionOf(language, post.path);
        if (at >= 0)
            return post.path.first(at) + post.path.sliced(at + 1 + language.size());
    }
    return post.path;
}

QList<PostSummary> translationsOf(const QList<PostSummary> &posts, const QString &path)
{
    const auto own = std::find_if(posts.begin(), posts.end(),
                                  [&](const PostSummary &post) { return post.path == path; });
    QList<PostSummary> others;
    if (own == posts.end())
        return others;
    const QString key = translationKey(*own);
    for (const PostSummary &post : posts) {
        if (post.path != path && translationKey(post) == key)
            others.append(post);
    }
    return others;
}

void bringTogether(QList<int> &order, const QList<QString> &keys, const QList<QString> &languages)
{
    QHash<QString, QList<int>> groups;
    for (const int post : std::as_const(order))
        groups[keys[post]].append(post);
    if (groups.size() == order.size())
        return;
    QList<int> together;
    together.reserve(order.size());
    for (const int post : std::as_const(order)) {
        QList<int> group = groups.take(keys[post]);
        if (group.size() > 2) {
            std::stable_sort(group.begin() + 1, group.end(),
                             [&](int a, int b) { return languages[a] < languages[b]; });
        }
        together.append(group);
    }
    order = together;
}

} // namespace Galley
