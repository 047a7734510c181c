// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/historykeeper.h"

#include "session/openpost.h"

#include <QFileInfo>

namespace Galley {

HistoryKeeper::HistoryKeeper(const QString &folder, const History::Limits &limits, QObject *parent)
    : QObject(parent)
    , m_history(std::make_shared<History>(folder, limits))
{ }

void HistoryKeeper::watch(OpenPost &post)
{
    m_seen.insert(&post, {post.path(), QFileInfo(post.path()).lastModified()});
    connect(&post, &OpenPost::saved, this,
            [this, &post](const QByteArray &before, const QByteArray &now) {
                noteSave(post, before, now);
            });
    connect(&post, &OpenPost::closing, this, [this, &post] { m_seen.remove(&post); });
}

void HistoryKeeper::follow(const QString &from, const QString &to)
{
    if (from == to)
        return;
    for (Seen &seen : m_seen) {
        if (seen.path == from)
            seen.path = to;
    }
    m_disk.run(this, [this, history = m_history, from, to] {
        const Done followed = history->follow(from, to);
        return DiskThread::Delivery([this, followed] {
            if (!followed)
                Q_EMIT failed(followed.problem());
        });
    });
}

void HistoryKeeper::noteSave(const OpenPost &post, const QByteArray &before, const QByteArray &now)
{
    const Seen last = m_seen.value(&post);
    const Seen seen{post.path(), QFileInfo(post.path()).lastModified()};
    m_seen.insert(&post, seen);
    m_disk.run(this, [this, history = m_history, last, seen, before, now] {
        Done kept = history->keep(last.path, before, last.writtenAt);
        if (kept && last.path != seen.path)
            kept = history->follow(last.path, seen.path);
        if (kept)
            kept = history->keep(seen.path, now, seen.writtenAt);
        return DiskThread::Delivery([this, kept] {
            if (!kept)
                Q_EMIT failed(kept.problem());
        });
    });
}

} // namespace Galley
