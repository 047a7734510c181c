// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace Galley {

/// Does what may wait for a slow disk on a thread of its own: every job, in the order in which they
/// came.
class DiskThread : public QObject
{
    Q_OBJECT

public:
    /// What is to be done on the caller's thread when a job is done; may be empty.
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery()>;

    explicit DiskThread(QObject *parent = nullptr);
    /// Does what waits, and drops its deliveries.
    ~DiskThread() override;

    /// \a job must not touch what the caller's thread may change. Its delivery is dropped if
    /// \a context has gone by then.
    void run(QObject *context, Job job);
    /// Waits until every job so far is done. Their deliveries come with the event loop.
    void wait();

private:
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
};

} // namespace Galley
