// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diskwatch.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

using namespace std::chrono_literals;

DiskWatch::DiskWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(150ms);
    const auto startTimer = [this] { m_timer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, startTimer);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, startTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // A file that was put in another's place is not the one that was watched.
        watch();
        Q_EMIT mayHaveChanged();
    });
}

void DiskWatch::setFiles(const QStringList &files)
{
    if (files == m_files)
        return;
    m_files = files;
    watch();
}

void DiskWatch::lookAgain()
{
    m_timer.start();
}

void DiskWatch::watch()
{
    QSet<QString> wanted;
    for (const QString &file : m_files) {
        const QFileInfo info(file);
        if (info.exists())
            wanted.insert(file);
        if (info.dir().exists())
            wanted.insert(info.absolutePath());
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.remove(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths({wanted.begin(), wanted.end()});
}

} // namespace Galley
