// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Galley {

/// The folder in which one running Galley keeps its journals: "<root>/<computer>-<random name>",
/// with a lock by which others see that it is in use. Removed at the end if nothing is left in it.
class JournalFolder
{
public:
    /// \a root: the folder of all journals. Nothing is made before it is needed.
    explicit JournalFolder(const QString &root);
    ~JournalFolder();
    Q_DISABLE_COPY_MOVE(JournalFolder)

    QString path() const { return m_path; }
    /// The number of the next post whose journals lie here.
    int newSeries() { return ++m_lastSeries; }
    /// A path for a new journal of that post. Touches no disk.
    QString nextFile(int series);
    /// Makes the folder and its lock where they are missing. Waits for the disk: for its thread,
    /// one call at a time. Fails with JournalFailed.
    Done prepare();
    /// Of which post a journal is: the same word for all journals of one post in one folder.
    static QString seriesOf(const QString &file);

    /// Locks a journals' folder that nobody uses; null if somebody does. The lock is the system's
    /// own where it has such, so that neither a number that another process got nor a container in
    /// which every Galley has the same one makes a dead Galley look alive.
    static std::unique_ptr<QLockFile> claim(const QString &folder);
    /// The suffix of a journal's file.
    static QString suffix() { return QStringLiteral(".journal"); }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    int m_last = 0;
    int m_lastSeries = 0;
};

} // namespace Galley
