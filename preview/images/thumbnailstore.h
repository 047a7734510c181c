// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <atomic>

namespace Galley {

/// Thumbnails of earlier sessions, in a folder of the profile: one file each, found by the
/// picture's path, its size and time, and the box that is covered. Bounded; the oldest go first.
/// Thread-safe, as the file system is.
class ThumbnailStore
{
public:
    /// \a folder is made when it is needed; empty keeps nothing. \a limit: bytes of all together.
    explicit ThumbnailStore(const QString &folder, qint64 limit = 96 * 1024 * 1024);

    /// Null if there is none.
    QImage load(const QString &path, qint64 stamp, QSize box) const;
    /// Keeps one; what cannot be written is made anew next time.
    void save(const QString &path, qint64 stamp, QSize box, const QImage &image);

private:
    QString fileOf(const QString &path, qint64 stamp, QSize box) const;
    void keepWithinLimit() const;

    QString m_folder;
    qint64 m_limit;
    std::atomic_int m_saved = 0;
};

} // namespace Galley
