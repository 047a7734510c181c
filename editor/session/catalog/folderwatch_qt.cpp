// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/catalog/folderwatch.h"

#include <QFileSystemWatcher>
#include <QSocketNotifier>

namespace Galley {

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::mayHaveChanged);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::watch(const QStringList &folders)
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    if (!folders.isEmpty())
        m_watcher->addPaths(folders);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FolderWatch::readEvents);
}

void FolderWatch::readEvents()
{
    m_lost = m_watcher->directories().size() < m_folders.size();
    if (!m_pause.isActive())
        m_pause.start();
}

} // namespace Galley
