// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/newestjob.h"

#include <utility>

namespace Galley {

NewestJob::NewestJob(const QString &threadName, QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(threadName);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

NewestJob::~NewestJob()
{
    m_thread.quit();
    m_thread.wait();
}

void NewestJob::run(Job job)
{
    m_waiting = std::move(job);
    if (!m_busy)
        startNext();
}

void NewestJob::startNext()
{
    if (!m_waiting)
        return;
    m_busy = true;
    QMetaObject::invokeMethod(&m_worker, [this, job = std::exchange(m_waiting, {})] {
        Delivery delivery = job();
        // Dropped by Qt if this is destroyed before its turn comes.
        QMetaObject::invokeMethod(this, [this, delivery = std::move(delivery)] {
            m_busy = false;
            delivery();
            startNext();
        });
    });
}

} // namespace Galley
