// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <atomic>

namespace Galley {

/// Which posts show or link which files of a blog, and what they show that is not there. Reads a
/// post again only after it has changed. For one thread.
class PictureIndex
{
public:
    /// A picture that a post shows and the blog lacks.
    struct Missing {
        QString post; ///< absolute
        int line = 0; ///< 1-based, in the whole file
        QString target; ///< as written
    };

    /// Reads what has changed since the last time. \a unsaved holds the texts of open posts with
    /// unsaved changes, by path: what stands in these counts as well as what is on the disk.
    void refresh(const Blog &blog, const QStringList &posts, const QHash<QString, QString> &unsaved,
                 const std::atomic_bool &cancelled);
    /// How many posts but \a except name the file at \a path; all absolute.
    int postsWith(const QString &path, const QString &except) const;
    bool isUsed(const QString &path) const { return m_posts.contains(path); }
    /// Every file that a post names, absolute.
    QStringList files() const { return m_posts.keys(); }
    QList<Missing> missing() const;

private:
    struct Read {
        qint64 size = -1;
        qint64 changed = 0;
        QSet<QString> files;
        QList<Missing> missing;
    };
    void readText(const Blog &blog, const QString &post, const QString &text, Read &read) const;

    QString m_root;
    QHash<QString, Read> m_read; ///< by post
    QHash<QString, QSet<QString>> m_posts; ///< by file
    QHash<QString, Read> m_unsaved;
};

} // namespace Galley
