// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Galley {

/// Says when files may have changed on the disk: watches them and their folders, so that it also
/// sees a file that is put in another's place, removed or renamed. Looks at nothing itself; many
/// events in a row are one word.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);

    /// The files to watch, absolute. One that is not there is watched for by its folder.
    void setFiles(const QStringList &files);
    /// Says soon that all may have changed: after a time in which nothing may have been told, as on
    /// a network drive, or while the window was in the background.
    void lookAgain();
    /// How long to wait for the end of a row of events; tests shorten it.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }
    std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    /// One of the files, or something in one of their folders.
    void mayHaveChanged();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QStringList m_files;
    QTimer m_timer;
};

} // namespace Galley
