// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/operations/operationlog.h"
#include "widgets/postlife/recentdialog.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

namespace Galley {

class PostDesk;
class Workspace;

/// The list of what was done to files last, out of the profile: each can be taken back, unless a
/// later one concerns the same files.
class RecentDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialog stands over \a window.
    RecentDesk(QWidget &window, Workspace &workspace, PostDesk &posts, QObject *parent = nullptr);

    void open();
    /// Null while it is not shown.
    RecentDialog *dialog() const;

private:
    void refresh();
    void show(const QList<OperationLog::Kept> &operations);
    void undo(const QString &file);

    QWidget &m_window;
    Workspace &m_workspace;
    PostDesk &m_posts;
    QPointer<RecentDialog> m_dialog;
    NewestJob m_job; ///< first to go: its job uses the rest
};

} // namespace Galley
