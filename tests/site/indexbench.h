// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/index/indexsearch.h"
#include "site/index/postrefresh.h"
#include "site/postsearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace Galley {

/// A blog in a folder, its index in another.
struct IndexBench {
    IndexBench() { blog.root = QFileInfo(folder.path()).canonicalFilePath(); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = blog.root + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void open()
    {
        index.reset();
        auto opened = PostIndex::open(profile.path(), blog.root);
        QVERIFY(opened.ok());
        index = std::move(opened).value();
        stored.clear();
        const auto posts = index->load();
        QVERIFY(posts.ok());
        for (const PostSummary &post : *posts)
            stored.insert(post.path.mid(blog.root.size() + 1), post);
    }
    /// Names of posts that were read, then "-name" for those that have gone.
    QString refresh(PostRefresh::Depth depth = PostRefresh::Depth::PostsAndCovers)
    {
        QStringList told;
        report = PostRefresh(*index, blog).run(depth, cancelled, [&](const RefreshStep &step) {
            for (const PostSummary &post : step.posts) {
                told.append(post.path.mid(blog.root.size() + 1));
                stored.insert(told.last(), post);
            }
            for (const QString &path : step.gone)
                told.append(u'-' + path.mid(blog.root.size() + 1));
            if (cancelAfterFirst && !step.posts.isEmpty())
                cancelled = true;
        });
        std::sort(told.begin(), told.end());
        return told.join(u' ');
    }
    QString find(const QString &words) const
    {
        const auto search = IndexSearch::open(index->file(), blog.root);
        if (!search)
            return QStringLiteral("cannot open");
        const auto hits = search.value()->find(PostSearch(words));
        if (!hits)
            return QStringLiteral("failed: ") + hits.problem().arguments.join(u' ');
        QStringList names;
        for (const SearchHit &hit : *hits)
            names.append(QFileInfo(hit.path).completeBaseName());
        return names.join(u' ');
    }

    QTemporaryDir folder;
    QTemporaryDir profile;
    Blog blog;
    std::unique_ptr<PostIndex> index;
    QMap<QString, PostSummary> stored;
    RefreshReport report;
    std::atomic_bool cancelled = false;
    bool cancelAfterFirst = false;
};

inline QByteArray post(const char *title, const char *body, const char *more = "")
{
    return QByteArray("---\ntitle: ") + title + "\n" + more + "---\n\n" + body + "\n";
}

} // namespace Galley
