// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/newestjob.h"
#include "work/pictures/picturechange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Galley {

class PostDesk;
class WordDialog;
class Workspace;

/// Changes to pictures that posts follow: planned beside the window, shown line by line before
/// they happen, done as one operation.
class PictureChanges : public QObject
{
    Q_OBJECT

public:
    /// Makes a plan for a wish, on a thread of its own.
    using Planner = std::function<Result<RewritePlan>(const PictureScene &, const QString &word,
                                                      const std::atomic_bool &)>;

    /// All must outlive it; dialogs stand over \a window, \a scene says where plans are made.
    PictureChanges(QWidget &window, Workspace &workspace, PostDesk &posts,
                   std::function<PictureScene()> scene, QObject *parent = nullptr);
    ~PictureChanges() override;

    /// Asks with this dialog, which it takes; each wish is planned anew. \a told is said once it is
    /// done.
    void ask(WordDialog *dialog, const Planner &planner, const QString &told);
    /// Plans once; asks where other posts are touched, with a window of this title and button, else
    /// does it. Waits while another one is planned or asked: none is lost.
    void planOnce(const Planner &planner, const QString &title, const QString &go,
                  const QString &told);
    /// Null while nothing is asked.
    WordDialog *dialog() const;

Q_SIGNALS:
    /// A picture has this path now.
    void moved(const QString &path);

private:
    /// One that is planned once, and its words.
    struct Once {
        Planner planner;
        QString title;
        QString go;
        QString told;
    };

    void plan(const Planner &planner);
    void startNext();
    void decide(const RewritePlan &plan, const Once &once);
    void carryOut(const RewritePlan &plan, const QString &told);
    std::shared_ptr<std::atomic_bool> begin();

    QWidget &m_window;
    Workspace &m_workspace;
    PostDesk &m_posts;
    const std::function<PictureScene()> m_scene;
    QPointer<WordDialog> m_dialog;
    std::optional<RewritePlan> m_plan; ///< for the wish that the dialog shows
    QList<Once> m_waiting;
    bool m_planning = false; ///< the one that has gone first
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<std::atomic_bool> m_ended; ///< true once this is gone
    NewestJob m_once; ///< these two are first to go: their jobs use the rest
    NewestJob m_job;
};

} // namespace Galley
