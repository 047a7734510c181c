// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/operations/operationlog.h"
#include "work/life/opentexts.h"
#include "work/life/rewriteplan.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Galley {

class OpenPost;
class OperationDisk;
class Workspace;

/// Does what happens to whole posts and to pictures and takes it back: on the disk, and in the
/// posts that are open.
/// What can be taken back is kept in the profile, also over a restart.
class PostLife : public QObject
{
    Q_OBJECT

public:
    /// \a workspace must outlive it; \a folder is Galley's profile.
    PostLife(Workspace &workspace, const QString &folder, QObject *parent = nullptr);
    ~PostLife() override;
    /// Another way to the disk, for tests.
    void setDisk(std::unique_ptr<OperationDisk> disk);

    /// Does what it is given on another thread and answers when that is done; the caller's thread
    /// stays alive meanwhile, takes no input, and so changes no post.
    using Aside = std::function<Done(const std::function<Done()> &job)>;
    /// From now on many files are written that way. Not while a post has unsaved changes: what
    /// other programs write is merged with those, and these are no other program's.
    void setAside(Aside aside) { m_aside = std::move(aside); }

    /// The texts of open posts that are not what is on the disk, for a plan.
    QHash<QString, QString> unsavedTexts() const;
    /// Carries out a plan, all or nothing. A post with unsaved changes gets its edits as an undo
    /// step and keeps what is unsaved. Fails as OperationRun, with UndoNotKept, and with
    /// FileChangedOnDisk where an open post does not know yet what another program wrote.
    Done carryOut(const RewritePlan &plan);
    /// The same for an operation that changes no text: making, copying, deleting. A post that it
    /// takes away is closed; unsaved changes are saved before, so that the bin has them.
    Done carryOut(const FileOperation &operation);

    /// What undo() would take back in the blog that is open; null if there is nothing.
    const FileOperation *last() const { return m_last ? &m_last->operation : nullptr; }
    /// It was cut short by the end of the program.
    bool lastWasCutShort() const { return m_last && m_last->begun; }
    /// Takes it back. An open post with unsaved changes keeps them. Fails as
    /// OperationRun::takeBack().
    Done undo();
    /// The same for one of log(), which need not be the last; fails with FileMissing where it is
    /// not kept any more.
    Done undo(const QString &file);
    /// The same for the one that was carried out at that time. Fails with ChangedSince where a
    /// later one, which is still done, concerns what it moved.
    Done undo(const QDateTime &when);
    /// Open posts in which what the last one had replaced in unsaved text stayed, because the text
    /// was changed there since.
    const QStringList &keptWords() const { return m_keptWords; }
    /// What is kept of earlier operations.
    const OperationLog &log() const { return m_log; }
    void refresh();

Q_SIGNALS:
    /// last() is another one.
    void lastChanged();
    /// Also the texts of open posts have followed it.
    void carriedOut(const Galley::RewritePlan &plan);
    /// The same for one that was taken back.
    void tookBack(const Galley::FileOperation &operation);

private:
    Done checkOpen(const FileOperation &operation) const;
    Done run(const FileOperation &operation);
    Done onDisk(const FileOperation &operation, const std::function<Done()> &job) const;
    Result<QList<const OpenPost *>> saveBeforeBin(const FileOperation &operation) const;
    Done tellSaved(const QList<const OpenPost *> &saved, FileOperation &operation) const;
    Done takeBack(const OperationLog::Kept &kept);
    void follow(OpenPost &post, const QString &path) const;

    Workspace &m_workspace;
    OperationLog m_log;
    std::unique_ptr<OperationDisk> m_disk;
    Aside m_aside;
    std::optional<OperationLog::Kept> m_last;
    QStringList m_keptWords;
    /// What words that were replaced in all posts have made of unsaved texts, by path; of each
    /// operation since the program began.
    QHash<QDateTime, QHash<QString, UnsavedChange>> m_unsaved;
};

} // namespace Galley
