// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/postrefresh.h"

#include "site/folderentries.h"
#include "site/reference.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <future>
#include <thread>

namespace Galley {

namespace {

constexpr qsizetype batch = 192; ///< posts of one transaction

/// How many posts are read side by side: one processor stays free for the window.
qsizetype readers()
{
    return std::clamp<qsizetype>(qsizetype(std::thread::hardware_concurrency()) - 1, 1, 4);
}

bool liesIn(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) {
        return path.startsWith(folder + QLatin1Char('/'));
    });
}

} // namespace

PostRefresh::PostRefresh(PostIndex &index, const Blog &blog)
    : m_index(index)
    , m_blog(blog)
{ }

RefreshReport PostRefresh::run(Depth depth, const std::atomic_bool &cancelled,
                               const std::function<void(const RefreshStep &)> &step)
{
    RefreshReport report;
    const Found found = compare(depth, cancelled, report);
    if (cancelled || report.rootIsGone)
        return report;
    RefreshStep now;
    now.toRead = found.toRead.size();
    if (const Done forgotten = m_index.apply({}, found.gone); !forgotten) {
        report.indexProblem = forgotten.problem();
        return report;
    }
    now.gone = found.gone;
    step(now);
    now.gone.clear();
    // The next posts are read while the last ones are written.
    const auto readFrom = [&](qsizetype from) {
        return std::async(std::launch::async,
                          [this, part = found.toRead.mid(from, batch)] { return readAll(part); });
    };
    std::future<QList<IndexedPost>> next;
    if (!found.toRead.isEmpty())
        next = readFrom(0);
    for (qsizetype from = 0; from < found.toRead.size() && !cancelled; from += batch) {
        const QList<IndexedPost> posts = next.get();
        if (from + batch < found.toRead.size())
            next = readFrom(from + batch);
        if (const Done kept = m_index.apply(posts); !kept) {
            report.indexProblem = kept.problem();
            break;
        }
        now.posts.clear();
        for (const IndexedPost &post : posts)
            now.posts.append(post.summary);
        now.read += posts.size();
        step(now);
    }
    m_index.settle();
    return report;
}

PostRefresh::Found PostRefresh::compare(Depth depth, const std::atomic_bool &cancelled,
                                        RefreshReport &report)
{
    Found found;
    QSet<QString> seen;
    PostVisitor visitor;
    visitor.post = [&](const PostFile &file) {
        seen.insert(file.path);
        if (mustRead(file, depth))
            found.toRead.append(file);
    };
    visitor.folder = [&](const QString &path, bool isReadable) {
        (isReadable ? report.folders : report.unreadableFolders).append(path);
    };
    walkPostFiles(m_blog, m_blog.root, cancelled, visitor);
    // Where a drive was mounted, an empty folder is left.
    const bool isEmptied = seen.isEmpty() && !m_index.known().isEmpty()
        && listFolder(m_blog.root, [](const QString &) { return false; }).entries.isEmpty();
    report.rootIsGone = isEmptied || report.unreadableFolders.contains(m_blog.root);
    for (auto known = m_index.known().begin(); known != m_index.known().end(); ++known) {
        if (!seen.contains(known.key()) && !liesIn(known.key(), report.unreadableFolders))
            found.gone.append(known.key());
    }
    return found;
}

bool PostRefresh::mustRead(const PostFile &file, Depth depth) const
{
    const auto known = m_index.known().constFind(file.path);
    return known == m_index.known().constEnd() || known->size != file.size
        || known->changed != file.changed || (known->isUnreadable && file.isNameable)
        || (depth == Depth::PostsAndCovers && isCoverStale(file.path, *known));
}

// A picture comes and goes without its post being touched.
bool PostRefresh::isCoverStale(const QString &path, const PostIndex::Known &known) const
{
    if (known.cover.isEmpty())
        return false;
    if (!known.coverFile.isEmpty())
        return !QFileInfo::exists(known.coverFile);
    return resolveReference(m_blog, path, known.cover).status == ReferenceStatus::Ok;
}

QList<IndexedPost> PostRefresh::readAll(const QList<PostFile> &files) const
{
    std::vector<std::future<QList<IndexedPost>>> parts;
    const qsizetype each = (files.size() + readers() - 1) / readers();
    for (qsizetype from = 0; from < files.size(); from += each) {
        parts.push_back(std::async(std::launch::async, [this, part = files.mid(from, each)] {
            QList<IndexedPost> posts;
            for (const PostFile &file : part)
                posts.append(read(file));
            return posts;
        }));
    }
    QList<IndexedPost> posts;
    for (std::future<QList<IndexedPost>> &part : parts)
        posts += part.get();
    return posts;
}

IndexedPost PostRefresh::read(const PostFile &file) const
{
    if (!file.isNameable)
        return IndexedPost::of(file, summarizeUnnameable(file.path), {});
    const ReadPost post = readPost(m_blog, file.path);
    return IndexedPost::of(file, post.summary, post.text);
}

} // namespace Galley
