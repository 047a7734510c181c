// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace Galley {

/// Runs jobs on a thread of its own, one at a time; of those that wait only the newest is run.
class NewestJob : public QObject
{
    Q_OBJECT

public:
    /// What is to be done on the caller's thread when a job is done.
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery()>;

    explicit NewestJob(const QString &threadName, QObject *parent = nullptr);
    /// Waits for the job that runs; its delivery is dropped.
    ~NewestJob() override;
    /// Runs \a job next, in place of one that waits. It must not touch what the caller's thread may
    /// change.
    void run(Job job);

private:
    void startNext();

    QThread m_thread;
    QObject m_worker; ///< lives on the thread
    Job m_waiting;
    bool m_busy = false;
};

} // namespace Galley
