// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Galley {

class ThumbnailStore;

/// Small upright copies of pictures, made in the background, kept in memory (bounded) and, where a
/// folder for them is named, on the disk.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// \a size is the box that thumbnails cover, in device pixels. \a maxBytes bounds what is kept;
    /// those asked for longest ago go first and are made anew when they are asked for again.
    explicit Thumbnails(QSize size, QObject *parent = nullptr,
                        qsizetype maxBytes = 64 * 1024 * 1024);
    /// Waits for the picture that is being decoded, which is told to stop.
    ~Thumbnails() override;
    /// Keeps them in this folder, too, and looks there first. Before the first request.
    void setFolder(const QString &folder);
    /// The thumbnail if it is there; otherwise a null image, and ready() follows once it is made.
    /// A picture that cannot be read stays null and is not tried again until it changes. While a
    /// changed picture is read anew, the old thumbnail is returned. What is asked for last is made
    /// first.
    QImage request(const QString &path);
    /// Forgets a file that has changed; also what is being read of it.
    void forget(const QString &path);
    /// False while anything that was asked for is still being read.
    bool isIdle() const { return m_pending.isEmpty(); }

Q_SIGNALS:
    /// request() has its answer now, which is null if the picture cannot be read.
    void ready(const QString &path);

private:
    struct Thumbnail {
        QImage image;
        qint64 stamp = 0; ///< of the file that it was made from
    };

    void start(const QString &path, qint64 stamp);
    void finish(const QString &path, quint64 ticket, qint64 stamp, const QImage &image);

    QSize m_size;
    QCache<QString, Thumbnail> m_made; ///< cost in bytes
    QHash<QString, quint64> m_pending; ///< the ticket of the one job whose answer counts
    quint64 m_tickets = 0;
    std::unique_ptr<ThumbnailStore> m_store;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_pool;
};

} // namespace Galley
