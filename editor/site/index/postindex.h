// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/index/posttext.h"
#include "site/postwalk.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <utility>

class QLockFile;

namespace Galley {

class IndexDatabase;

/// A post that is new in the index or another one than it was.
struct IndexedPost {
    PostFile file;
    PostSummary summary;
    SearchedText text;
    QByteArray terms; ///< the search terms of its text, with blanks between

    static IndexedPost of(const PostFile &file, const PostSummary &summary, const QString &text);
};

/// What is known of the posts of one blog, kept between starts in a file of the profile folder. It
/// can always be made anew, so it is, without a word, when its file is broken or another
/// version's. Belongs to one thread; searches read its file over connections of their own.
class PostIndex
{
public:
    /// What a refresh must know to find out whether a post is still the same.
    struct Known {
        qint64 id = 0;
        qint64 size = 0; ///< bytes
        qint64 changed = 0; ///< ns since 1970
        bool isUnreadable = false; ///< may have become readable without being changed
        QString cover; ///< as in PostSummary
        QString coverFile;
    };

    /// Opens the index of the blog at \a root, or makes an empty one. One index is used by one
    /// process at a time: a second Galley on the same blog gets an index of its own. Fails with
    /// FileUnreadable or WriteFailed where no file can be written.
    static Result<std::unique_ptr<PostIndex>> open(const QString &folder, const QString &root);
    ~PostIndex();
    Q_DISABLE_COPY_MOVE(PostIndex)

    QString file() const { return m_file; }
    /// All posts as they were last seen, in no order. Fails if the file is broken.
    Result<QList<PostSummary>> load();
    /// By path, once loaded.
    const QHash<QString, Known> &known();
    /// Keeps these posts and forgets those paths: all of it or, failing, nothing.
    Done apply(const QList<IndexedPost> &posts, const QStringList &gone = {});
    /// Frees what only many changes in a row need.
    void settle();
    /// Takes the file away and begins an empty one.
    static void remove(const QString &file);

private:
    PostIndex(const QString &root, const QString &file, std::unique_ptr<QLockFile> lock);
    Done prepare();
    bool isOurs();
    bool put(const IndexedPost &post);
    bool forget(const QString &path);
    bool forgetTerms(qint64 id);
    bool keepWords(const QByteArray &terms);

    QString m_root;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<IndexDatabase> m_database;
    QHash<QString, Known> m_known;
    QList<std::pair<QString, Known>> m_loaded; ///< to become known once somebody asks
    QSet<QByteArray> m_words; ///< all that the file has; empty until there is something to write
    qint64 m_lastId = 0;
    qint64 m_step = 0; ///< counts what was applied, so that searches see what is new
};

} // namespace Galley
