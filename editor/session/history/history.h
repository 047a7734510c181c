// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/generationlist.h"

#include <QString>

namespace Galley {

/// The files of posts as they were saved, in the profile: a folder a post, with a list and each
/// distinct file once, compressed. Bounded: the oldest go first, the newest of a post never. One
/// thread at a time keeps; anybody may read.
class History
{
public:
    struct Limits {
        int perPost = 50; ///< generations; 0 keeps nothing new
        qint64 bytes = 200 * 1024 * 1024; ///< of all together, compressed
    };

    /// \a folder is made when it is needed.
    History(const QString &folder, const Limits &limits);

    /// Keeps what the post's file held at \a when, unless that is what it held last. Fails with
    /// HistoryFailed.
    Done keep(const QString &path, const QByteArray &bytes, const QDateTime &when);
    /// The post goes on under another path; there it finds its generations too.
    Done follow(const QString &from, const QString &to);

    /// Newest first; empty if there are none. Fails with FileUnreadable.
    Result<QList<Generation>> list(const QString &path) const;
    /// The file as it was. Fails with FileUnreadable, also where it is no longer what was kept.
    Result<QByteArray> bytes(const QString &path, const Generation &generation) const;

private:
    struct Stored {
        GenerationList list;
        QByteArray digest; ///< of the list's file; empty if there is none
    };
    QString folderOf(const QString &path) const;
    Result<Stored> read(const QString &folder) const;
    Done write(const QString &folder, const Stored &stored) const;
    Done add(const QString &path, const Generation &generation);
    Done keepFile(const QString &file, const QByteArray &bytes);
    void dropFiles(const QString &folder, const QList<Generation> &dropped,
                   const GenerationList &left);
    void keepWithinBytes();

    QString m_folder;
    Limits m_limits;
    qint64 m_used = -1; ///< bytes of all files; not known before the first write
};

} // namespace Galley
