// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/catalog/indexkeeper.h"

#include "site/postlist.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qint64 shortestPause = 250; // ms
constexpr qint64 longestPause = 2000;

} // namespace

IndexKeeper::IndexKeeper(const QString &folder)
    : m_folder(folder)
{ }

IndexKeeper::~IndexKeeper() = default;

void IndexKeeper::open(const Blog &blog, const Cancelled &cancelled)
{
    m_blog = blog;
    m_cancelled = cancelled;
    m_index.reset();
    if (*m_cancelled)
        return;
    QList<PostSummary> posts = openIndex();
    sortPosts(posts);
    Q_EMIT loaded(m_cancelled, posts, m_index ? m_index->file() : QString());
    if (posts.isEmpty())
        refresh(PostRefresh::Depth::PostsAndCovers);
}

QList<PostSummary> IndexKeeper::openIndex()
{
    for (const QString &folder : {m_folder, m_spare.path()}) {
        if (folder.isEmpty())
            continue;
        for (int attempt = 0; attempt < 2; ++attempt) {
            auto opened = PostIndex::open(folder, m_blog.root);
            if (!opened)
                break;
            m_index = std::move(opened).value();
            Result<QList<PostSummary>> posts = m_index->load();
            if (posts)
                return std::move(posts).value(); // a list that is shared is copied when sorted
            // Broken further down than its first page: nothing in it is worth more than the posts.
            dropIndex();
        }
    }
    return {};
}

void IndexKeeper::dropIndex()
{
    const QString file = m_index->file();
    m_index.reset();
    PostIndex::remove(file);
}

void IndexKeeper::remake()
{
    if (!m_cancelled || *m_cancelled || !m_index)
        return;
    dropIndex();
    openIndex();
    Q_EMIT loaded(m_cancelled, {}, m_index ? m_index->file() : QString());
    refresh(PostRefresh::Depth::Posts);
}

void IndexKeeper::refresh(PostRefresh::Depth depth)
{
    if (!m_cancelled || *m_cancelled)
        return;
    if (!m_index)
        return readWithoutIndex();
    m_waiting = {};
    m_pause = 0;
    const auto run = [this](PostRefresh::Depth how) {
        return PostRefresh(*m_index, m_blog)
            .run(how, *m_cancelled, [this](const RefreshStep &step) { pass(step); });
    };
    RefreshReport report = run(depth);
    if (report.indexProblem && !*m_cancelled) {
        dropIndex();
        openIndex();
        if (!m_index)
            return readWithoutIndex();
        Q_EMIT loaded(m_cancelled, {}, m_index->file());
        report = run(PostRefresh::Depth::Posts);
    }
    if (*m_cancelled)
        return;
    Q_EMIT stepped(m_cancelled, m_waiting);
    Q_EMIT refreshed(m_cancelled, report);
}

// The first posts at once; then ever more together, since each time costs what the list holds.
void IndexKeeper::pass(const RefreshStep &step)
{
    if (*m_cancelled)
        return;
    m_waiting.posts += step.posts;
    m_waiting.gone += step.gone;
    m_waiting.read = step.read;
    m_waiting.toRead = step.toRead;
    if (m_pause > 0 && m_sinceStep.elapsed() < m_pause)
        return;
    m_pause = std::clamp(m_pause * 2, shortestPause, longestPause);
    m_sinceStep.start();
    Q_EMIT stepped(m_cancelled, m_waiting);
    m_waiting.posts.clear();
    m_waiting.gone.clear();
}

void IndexKeeper::readWithoutIndex()
{
    RefreshStep step;
    step.posts = listPosts(m_blog, *m_cancelled);
    step.read = step.posts.size();
    step.toRead = step.posts.size();
    if (*m_cancelled)
        return;
    Q_EMIT stepped(m_cancelled, step);
    Q_EMIT refreshed(m_cancelled, {});
}

} // namespace Galley
