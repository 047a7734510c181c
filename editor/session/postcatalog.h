// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace Galley {

/// The posts of the blog that is open, read on a thread of its own so that typing never waits for
/// it.
class PostCatalog : public QObject
{
    Q_OBJECT

public:
    explicit PostCatalog(QObject *parent = nullptr);
    ~PostCatalog() override;

    /// Reads the posts of \a blog; of a lone file's folder only \a lonePost.
    void open(const Blog &blog, const QString &lonePost = {});
    /// Reads one post again, from its text if it is open.
    void update(const QString &path, const QString &text);
    /// A file has another name now.
    void rename(const QString &oldPath, const QString &newPath, const QString &text);
    /// Newest first.
    const QList<PostSummary> &posts() const { return m_posts; }
    bool isScanning() const { return m_scanning; }

Q_SIGNALS:
    void changed();
    void postUpdated(const PostSummary &post);

private:
    void stop();

    Blog m_blog;
    QList<PostSummary> m_posts;
    bool m_scanning = false;
    /// Shared with the thread: it may still be reading when the next blog is opened.
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::thread m_thread;
};

} // namespace Galley
