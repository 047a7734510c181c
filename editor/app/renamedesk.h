// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/postmove.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Galley {

class PostCatalog;
class PostLife;
class RenameDialog;
class Workspace;

/// Renaming a post: the dialog, and the plan of what would change, which is made beside it.
class RenameDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialog stands over \a window.
    RenameDesk(QWidget &window, Workspace &workspace, PostCatalog &catalog, PostLife &life,
               QObject *parent = nullptr);
    ~RenameDesk() override;

    /// Asks for the post at \a path (absolute).
    void open(const QString &path);
    /// Null while nothing is asked.
    RenameDialog *dialog() const;

Q_SIGNALS:
    void renamed(const PostMovePlan &plan);

private:
    void plan();
    void show(const PostMovePlan &plan);
    void rename();
    PostMoveWish wish() const;

    QWidget &m_window;
    Workspace &m_workspace;
    PostCatalog &m_catalog;
    PostLife &m_life;
    QPointer<RenameDialog> m_dialog;
    QString m_path;
    std::optional<PostMovePlan> m_plan; ///< for the wish that the dialog shows
    QString m_refusal; ///< why it was not carried out a moment ago
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_job;
};

} // namespace Galley
