// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/history.h"
#include "session/journal/diskthread.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Galley {

class OpenPost;

/// Keeps a generation at each save of the posts that are open, without making the save wait for it.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    HistoryKeeper(const QString &folder, const History::Limits &limits, QObject *parent = nullptr);

    /// From now on until the post is closed. Its first save also keeps what it was loaded with.
    void watch(OpenPost &post);
    /// To be read from. What was saved just now may still be on its way: see wait().
    const History &history() const { return *m_history; }
    /// The post at \a from, open or not, has another path now: its generations go along.
    void follow(const QString &from, const QString &to);
    /// Waits until everything saved so far is kept.
    void wait() { m_disk.wait(); }

Q_SIGNALS:
    void failed(const Problem &problem);

private:
    struct Seen {
        QString path;
        QDateTime writtenAt; ///< the file, as far as we know
    };
    void noteSave(const OpenPost &post, const QByteArray &before, const QByteArray &now);

    std::shared_ptr<History> m_history; ///< the disk's thread keeps, this one reads
    QHash<const OpenPost *, Seen> m_seen;
    DiskThread m_disk;
};

} // namespace Galley
