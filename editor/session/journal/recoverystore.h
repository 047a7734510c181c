// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal/editlog.h"

#include <QList>
#include <QLockFile>

#include <memory>
#include <optional>
#include <vector>

namespace Galley {

/// What one journal holds that was never saved.
struct Leftover {
    QString file; ///< the journal's
    QString path; ///< the post's
    QDateTime typedUntil;
    QDateTime savedAt; ///< when the post's file had been written that the typing began with
    QByteArray diskDigest; ///< of that file
};

/// What is left of sessions that did not end well: it belongs to this one until the author has
/// decided, and to a later one if this does not end well either. Never touches the journals of a
/// Galley that runs.
class RecoveryStore
{
public:
    /// \a root: the folder of all journals.
    explicit RecoveryStore(const QString &root);

    /// Looks through the folder and takes what nobody owns. A journal whose text is the post's on
    /// the disk is removed: there is nothing to recover. Reads every journal and its post.
    void collect();
    /// Newest typing first; of each post at most one from each session.
    const QList<Leftover> &leftovers() const { return m_leftovers; }
    /// The newest of this post.
    std::optional<Leftover> find(const QString &path) const;
    /// Journals that cannot be read, by their path. They are kept.
    const QStringList &unreadable() const { return m_unreadable; }

    /// All that the journal holds. Fails with FileUnreadable.
    static Result<LoggedText> read(const Leftover &leftover);
    /// The author has decided about it: it goes.
    void remove(const Leftover &leftover);

private:
    struct Session {
        QString folder;
        std::unique_ptr<QLockFile> lock;
    };
    void collectFrom(const QString &folder);
    void dropEmptySessions();

    QString m_root;
    std::vector<Session> m_sessions;
    QList<Leftover> m_leftovers;
    QStringList m_unreadable;
};

} // namespace Galley
