// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/operationdisk.h"
#include "work/pictures/pictureaddition.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Galley {

/// Makes pictures ready and puts their files into the blog, on a thread of its own, one request
/// after the other.
class PictureJob : public QObject
{
    Q_OBJECT

public:
    struct Request {
        Blog blog;
        QString post; ///< absolute
        QString text; ///< the post's
        std::optional<LinkStyle> style; ///< of the blog, where it is known
        PictureRules rules;
        QList<PictureArrival> arrivals;
    };
    struct Refused {
        QString name;
        Problem problem;
    };
    /// What became of a request. Where the disk refused, nothing was added.
    struct Outcome {
        QString folder; ///< absolute
        QList<AddedPicture> added;
        QList<Refused> refused;
        FileOperation operation; ///< what was carried out
        bool cancelled = false;
    };

    explicit PictureJob(std::shared_ptr<OperationDisk> disk, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~PictureJob() override;
    /// The answer is its number.
    int start(const Request &request);
    /// All that was asked for so far; each is still answered.
    void cancel();

Q_SIGNALS:
    /// Of a request's pictures so many are ready.
    void progressed(int number, int ready, int all);
    void finished(int number, const Galley::PictureJob::Outcome &outcome);

private:
    Outcome run(int number, const Request &request, const std::atomic_bool &cancelled);

    std::shared_ptr<OperationDisk> m_disk;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QMutex m_mutex;
    QHash<int, FileOperation> m_untold; ///< carried out, but finished() was not emitted yet
    int m_last = 0;
    QThreadPool m_pool; ///< first to go: its jobs use the rest
};

} // namespace Galley
