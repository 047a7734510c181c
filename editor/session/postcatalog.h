// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/catalog/folderwatch.h"
#include "session/catalog/indexkeeper.h"
#include "site/postlist.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Galley {

/// The posts of the blog that is open: at once as they were at the last time, then kept as they are
/// on the disk. Read on a thread of its own so that typing never waits for it.
class PostCatalog : public QObject
{
    Q_OBJECT

public:
    /// \a indexFolder: where the list is kept between starts; empty keeps none.
    explicit PostCatalog(const QString &indexFolder = {}, QObject *parent = nullptr);
    ~PostCatalog() override;

    /// Reads the posts of \a blog; of a lone file's folder only \a lonePost.
    void open(const Blog &blog, const QString &lonePost = {});
    /// Looks whether something has changed on the disk, also where nobody tells: on network drives,
    /// and of the posts' covers. Progress and changes come with the signals.
    void refresh();
    /// Makes the index anew, once for a blog: a search has found it broken.
    void remakeIndex();
    /// Reads one post again, from its text if it is open.
    void update(const QString &path, const QString &text);
    /// A file has another name now.
    void rename(const QString &oldPath, const QString &newPath, const QString &text);
    /// Newest first.
    const QList<PostSummary> &posts() const { return m_posts; }
    /// True until there is a list: that of the last time, or the first that was read.
    bool isScanning() const { return m_scanning; }
    /// How many posts are being read, and how many of them have been; 0 of 0 when none is.
    qsizetype toRead() const { return m_toRead; }
    qsizetype read() const { return m_read; }
    /// The blog's folder cannot be listed: the list is as it was.
    bool isGone() const { return m_isGone; }
    /// Folders whose posts are listed as they were, because they cannot be read now.
    const QStringList &unreadableFolders() const { return m_unreadable; }
    /// The file to search in, empty if there is none; and the root of its blog.
    QString indexFile() const { return m_indexFile; }
    QString root() const { return m_blog.root; }

Q_SIGNALS:
    void changed();
    void postUpdated(const PostSummary &post);
    void progressed();
    /// What isGone() or unreadableFolders() say is another thing now.
    void reachChanged();
    void indexChanged();
    /// Texts of posts are other ones in the index.
    void textsChanged();

private:
    void connectKeeper();
    void load(const QList<PostSummary> &posts, const QString &file);
    void merge(const RefreshStep &step);
    void finish(const RefreshReport &report);
    void ask(PostRefresh::Depth depth);
    bool mergeOne(const PostSummary &post);

    Blog m_blog;
    QList<PostSummary> m_posts;
    bool m_scanning = false;
    bool m_isGone = false;
    bool m_remade = false;
    bool m_asked = false; ///< a refresh is under way
    std::optional<PostRefresh::Depth> m_askAgain;
    qsizetype m_read = 0;
    qsizetype m_toRead = 0;
    QStringList m_unreadable;
    QString m_indexFile;
    FolderWatch m_watch;
    QTimer m_slowly; ///< looks where no watch tells
    QThread m_thread;
    IndexKeeper *m_keeper; ///< lives on the thread, and ends with it
    IndexKeeper::Cancelled m_cancelled;
};

} // namespace Galley
