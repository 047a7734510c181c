// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/index/postrefresh.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace Galley {

/// Holds the index of the blog that is open, on a thread of its own: move it there after making it.
/// All slots are called on that thread, all signals come from it.
class IndexKeeper : public QObject
{
    Q_OBJECT

public:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    /// \a folder: where indexes are kept between starts; empty keeps none.
    explicit IndexKeeper(const QString &folder);
    ~IndexKeeper() override;

    /// Opens the blog's index and hands over what it knows. Refreshes it if that is nothing; else
    /// whoever takes the list asks for that once it is shown: to walk the blog meanwhile would take
    /// the processor from the window. All that is told of
    /// this blog carries \a cancelled, and nothing is told once that is true.
    void open(const Blog &blog, const Cancelled &cancelled);
    void refresh(PostRefresh::Depth depth);
    /// Makes the index anew: a search has found it broken.
    void remake();

Q_SIGNALS:
    /// The list as it was kept, in its order; \a file is the index for searches, empty if there is
    /// none.
    void loaded(const IndexKeeper::Cancelled &of, const QList<PostSummary> &posts,
                const QString &file);
    void stepped(const IndexKeeper::Cancelled &of, const RefreshStep &step);
    void refreshed(const IndexKeeper::Cancelled &of, const RefreshReport &report);

private:
    QList<PostSummary> openIndex();
    void dropIndex();
    void pass(const RefreshStep &step);
    void readWithoutIndex();

    QString m_folder;
    QTemporaryDir m_spare; ///< where the folder cannot be written to
    Blog m_blog;
    std::unique_ptr<PostIndex> m_index;
    Cancelled m_cancelled;
    RefreshStep m_waiting; ///< steps that are told together, so that the list is not always new
    QElapsedTimer m_sinceStep;
    qint64 m_pause = 0; ///< ms between two steps that are told
};

} // namespace Galley
