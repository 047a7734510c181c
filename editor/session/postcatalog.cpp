// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postcatalog.h"

#include <algorithm>

namespace Galley {

PostCatalog::PostCatalog(QObject *parent)
    : QObject(parent)
{ }

PostCatalog::~PostCatalog()
{
    stop();
}

void PostCatalog::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PostCatalog::open(const Blog &blog, const QString &lonePost)
{
    stop();
    m_blog = blog;
    m_posts.clear();
    if (!blog.scanned) {
        if (!lonePost.isEmpty())
            m_posts.append(summarize(blog, lonePost));
        m_scanning = false;
        Q_EMIT changed();
        return;
    }
    m_scanning = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    m_thread = std::thread([this, blog, cancelled = m_cancelled] {
        // Each bunch is shown as it comes; the last word is the whole, in its order.
        const auto deliver = [this, cancelled](const QList<PostSummary> &posts, bool complete) {
            QMetaObject::invokeMethod(
                this,
                [this, cancelled, posts, complete] {
                    if (*cancelled)
                        return;
                    m_posts = complete ? posts : m_posts + posts;
                    m_scanning = !complete;
                    sortPosts(m_posts);
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        };
        const QList<PostSummary> all = listPosts(
            blog, *cancelled, [&](const QList<PostSummary> &bunch) { deliver(bunch, false); });
        if (!*cancelled)
            deliver(all, true);
    });
}

void PostCatalog::update(const QString &path, const QString &text)
{
    const auto post = std::find_if(m_posts.begin(), m_posts.end(),
                                   [&](const PostSummary &known) { return known.path == path; });
    if (post == m_posts.end())
        return;
    *post = summarizeText(m_blog, path, text);
    Q_EMIT postUpdated(*post);
}

void PostCatalog::rename(const QString &oldPath, const QString &newPath, const QString &text)
{
    const auto post = std::find_if(m_posts.begin(), m_posts.end(),
                                   [&](const PostSummary &known) { return known.path == oldPath; });
    if (post == m_posts.end())
        return;
    *post = summarizeText(m_blog, newPath, text);
    sortPosts(m_posts);
    Q_EMIT changed();
}

} // namespace Galley
