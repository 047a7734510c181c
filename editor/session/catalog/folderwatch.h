// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;
class QSocketNotifier;

namespace Galley {

/// Says when a post in one of many folders may have been written, come or gone. Looks at nothing
/// itself; many events in a row are one word. Not all systems tell all, and no more folders are
/// watched than a system can bear: look from time to time as well.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    void setFolders(const QStringList &folders);

Q_SIGNALS:
    void mayHaveChanged();

private:
    void watch(const QStringList &folders);
    void readEvents();

    QStringList m_folders;
    bool m_lost = false; ///< a folder has gone, and its watch with it: it may come back
    QTimer m_pause;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< where the system has nothing better
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_descriptor = -1;
};

} // namespace Galley
