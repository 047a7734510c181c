// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's watcher tells that a folder's list of files has changed, not that one of the files was
// written to; to watch each file of ten thousand would use up what all programs of a user may
// watch. The system's own watch on a folder tells both.
#include "session/catalog/folderwatch.h"

#include "site/blog.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSocketNotifier>

#include <array>
#include <cstring>

#include <sys/inotify.h>
#include <unistd.h>

namespace Galley {

namespace {

constexpr quint32 wantedEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM
    | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::mayHaveChanged);
}

FolderWatch::~FolderWatch()
{
    watch({});
}

void FolderWatch::watch(const QStringList &folders)
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = folders.isEmpty() ? -1 : ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_descriptor < 0)
        return;
    // What the system refuses (its limit is reached) is seen by the look from time to time.
    for (const QString &folder : folders)
        ::inotify_add_watch(m_descriptor, QFile::encodeName(folder).constData(), wantedEvents);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::readEvents);
}

void FolderWatch::readEvents()
{
    bool matters = false;
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    for (ssize_t size = ::read(m_descriptor, buffer.data(), buffer.size()); size > 0;
         size = ::read(m_descriptor, buffer.data(), buffer.size())) {
        for (const char *at = buffer.data(); at < buffer.data() + size;) {
            inotify_event event = {};
            std::memcpy(&event, at, sizeof(event));
            const QByteArray name(event.len > 0 ? at + sizeof(event) : "");
            const bool ofFile = event.len > 0 && (event.mask & IN_ISDIR) == 0;
            m_lost = m_lost || (event.mask & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
            matters = matters || !ofFile || isPostName(QFile::decodeName(name));
            at += sizeof(event) + event.len;
        }
    }
    // Not started anew by each event: a program that never stops writing must not hide it.
    if (matters && !m_pause.isActive())
        m_pause.start();
}

} // namespace Galley
