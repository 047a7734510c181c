// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturejob.h"

#include "site/operation/operationrun.h"

#include <QFileInfo>

namespace Galley {

PictureJob::PictureJob(std::shared_ptr<OperationDisk> disk, QObject *parent)
    : QObject(parent)
    , m_disk(std::move(disk))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

PictureJob::~PictureJob()
{
    *m_cancelled = true;
    m_pool.waitForDone();
    // Files that were made and never told of would be nobody's.
    for (const FileOperation &operation : std::as_const(m_untold))
        static_cast<void>(OperationRun(operation, *m_disk).takeBack());
}

int PictureJob::start(const Request &request)
{
    const int number = ++m_last;
    m_pool.start([this, number, request, cancelled = m_cancelled] {
        const Outcome outcome = run(number, request, *cancelled);
        {
            const QMutexLocker locker(&m_mutex);
            m_untold.insert(number, outcome.operation);
        }
        // Dropped by Qt if this is destroyed before its turn comes.
        QMetaObject::invokeMethod(this, [this, number, outcome] {
            {
                const QMutexLocker locker(&m_mutex);
                m_untold.remove(number);
            }
            Q_EMIT finished(number, outcome);
        });
    });
    return number;
}

void PictureJob::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
}

PictureJob::Outcome PictureJob::run(int number, const Request &request,
                                    const std::atomic_bool &cancelled)
{
    PictureAddition addition(request.blog, request.post, request.text, request.style, request.rules,
                             cancelled);
    Outcome outcome;
    outcome.folder = addition.folder();
    const int all = int(request.arrivals.size());
    for (int i = 0; i < all && !cancelled; ++i) {
        const PictureArrival &arrival = request.arrivals[i];
        const Result<AddedPicture> added = addition.add(arrival);
        if (added)
            outcome.added.append(*added);
        else
            outcome.refused.append({QFileInfo(arrival.path).fileName(), added.problem()});
        QMetaObject::invokeMethod(
            this, [this, number, ready = i + 1, all] { Q_EMIT progressed(number, ready, all); });
    }
    outcome.cancelled = cancelled;
    if (cancelled) {
        outcome.added.clear();
        return outcome;
    }
    outcome.operation = addition.operation();
    if (const Done done = OperationRun(outcome.operation, *m_disk).carryOut(); !done) {
        outcome.added.clear();
        outcome.operation.steps.clear();
        outcome.refused.append({QString(), done.problem()});
    }
    return outcome;
}

} // namespace Galley
