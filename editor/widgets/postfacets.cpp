// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postfacets.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype mostTags = 40;
constexpr qsizetype mostFolders = 40; // more are folders of single posts

/// The folder, with its slash, in which all of the posts lie.
QString commonFolder(const QList<PostSummary> &posts)
{
    QString common = posts.isEmpty() ? QString() : posts.constFirst().path;
    for (const PostSummary &post : posts) {
        qsizetype same = 0;
        while (same < common.size() && same < post.path.size() && common[same] == post.path[same])
            ++same;
        common.truncate(same);
    }
    return common.left(common.lastIndexOf(QLatin1Char('/')) + 1);
}

QList<PostFacets::Choice> listed(const QHash<QString, PostFacets::Choice> &choices)
{
    QList<PostFacets::Choice> list = choices.values();
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.posts != b.posts ? a.posts > b.posts : a.name.localeAwareCompare(b.name) < 0;
    });
    return list;
}

void count(QHash<QString, PostFacets::Choice> &choices, const QString &key, const QString &value,
           const QString &name)
{
    PostFacets::Choice &choice = choices[key];
    if (choice.posts++ == 0) {
        choice.value = value;
        choice.name = name;
    }
}

} // namespace

PostFacets facetsOf(const QList<PostSummary> &posts)
{
    QHash<QString, PostFacets::Choice> tags;
    QHash<QString, PostFacets::Choice> folders;
    QHash<QString, PostFacets::Choice> languages;
    const QString common = commonFolder(posts);
    for (const PostSummary &post : posts) {
        for (const QString &tag : post.tags)
            count(tags, tag.toCaseFolded(), tag, tag);
        if (!post.language.isEmpty())
            count(languages, post.language, post.language, post.language);
        const qsizetype end = post.path.indexOf(QLatin1Char('/'), common.size());
        if (end > 0 && folders.size() <= mostFolders)
            count(folders, post.path.left(end), post.path.left(end),
                  post.path.mid(common.size(), end - common.size()));
    }
    PostFacets facets;
    facets.tags = listed(tags).mid(0, mostTags);
    if (folders.size() <= mostFolders)
        facets.folders = listed(folders);
    if (languages.size() > 1)
        facets.languages = listed(languages);
    return facets;
}

} // namespace Galley
