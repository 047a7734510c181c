// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Galley {

class NewPostDialog;
class NewPostPlanner;
class PostLife;
class Workspace;

/// Making a new post: the dialog, and the habits it follows, which are learned beside it.
class NewPostDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the dialog stands over \a window.
    NewPostDesk(QWidget &window, Workspace &workspace, PostLife &life, QObject *parent = nullptr);
    ~NewPostDesk() override;

    void open();
    /// Null while nothing is asked.
    NewPostDialog *dialog() const;

Q_SIGNALS:
    /// A post was made. Absolute path.
    void made(const QString &path);

private:
    void learn(const QString &folder);
    void plan();
    void make();

    QWidget &m_window;
    Workspace &m_workspace;
    PostLife &m_life;
    QPointer<NewPostDialog> m_dialog;
    std::shared_ptr<const NewPostPlanner> m_planner; ///< null while it learns
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_job;
};

} // namespace Galley
