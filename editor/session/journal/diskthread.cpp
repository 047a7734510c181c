// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/diskthread.h"

#include <QPointer>

namespace Galley {

DiskThread::DiskThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("disk"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DiskThread::~DiskThread()
{
    wait();
    m_thread.quit();
    m_thread.wait();
}

void DiskThread::run(QObject *context, Job job)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, guard = QPointer<QObject>(context), job = std::move(job)] {
            // The guard is only carried here; it is looked at on the thread that it belongs to.
            QMetaObject::invokeMethod(
                this,
                [guard, deliver = job()] {
                    if (guard && deliver)
                        deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void DiskThread::wait()
{
    QMetaObject::invokeMethod(
        &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace Galley
