// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/postmove.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Galley {

class Actions;
class Desk;
class NewPostDesk;
class PostCatalog;
class OperationUndo;
class PostLife;
class RecentDesk;
class RemovalDialog;
struct PostRemovalPlan;
class RenameDesk;
class WordsDesk;
class Workspace;

/// What is done to whole posts, from the menus and from the list of posts: new, rename, duplicate,
/// bin, and taking the last of it back.
class PostDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a window; \a profile is Galley's folder. All must outlive it.
    PostDesk(QWidget &window, Actions &actions, Workspace &workspace, PostCatalog &catalog,
             Desk &desk, const QString &profile, QObject *parent = nullptr);
    ~PostDesk() override;

    PostLife &life() { return *m_life; }
    NewPostDesk &newPosts() { return *m_new; }
    RenameDesk &renames() { return *m_rename; }
    /// Null while nothing is asked.
    RemovalDialog *removalDialog() const;

    /// Somebody else has done an operation by way of life(): the list of posts follows, and it is
    /// told with a way back.
    void finish(const FileOperation &operation, const QString &first, const QString &second);
    void tellProblem(const Problem &problem);
    /// Takes the last operation back.
    void undo();
    /// Takes one of those back that are kept; says so, but for a problem.
    Done undo(const QString &file);
    RecentDesk &recentChanges() { return *m_recent; }
    WordsDesk &words() { return *m_words; }

Q_SIGNALS:
    /// The author wants a post beside the one that is shown.
    void tabWanted(const QString &path);
    /// Files were changed, or are as they were before.
    void filesChanged();
    /// The post that is shown has another path.
    void shownPostMoved();

private:
    void connectActions();
    void showMenu(const QString &path, const QPoint &position);
    void rename(const QString &path);
    void duplicate(const QString &path);
    void remove(const QString &path);
    void askRemoval(const PostRemovalPlan &plan);
    void tellFollowed(const FileOperation &operation, bool back);
    void showLast();
    QString keptWords() const;
    void tellTakenBack(const FileOperation &operation);
    void openPost(const QString &path);
    void showInFolder(const QString &path) const;
    void copyPath(const QString &path) const;
    /// Puts the list right after the moves of an operation, one way or the other.
    void relist(const FileOperation &operation, bool back);
    void tell(bool wellDone, const QString &first, const QString &second, bool undoable);
    /// A crash has left an operation half done.
    void tellCutShort();
    QString shown() const;

    QWidget &m_window;
    Actions &m_actions;
    Workspace &m_workspace;
    PostCatalog &m_catalog;
    Desk &m_desk;
    std::unique_ptr<PostLife> m_life;
    std::unique_ptr<OperationUndo> m_undo;
    std::unique_ptr<NewPostDesk> m_new;
    std::unique_ptr<RenameDesk> m_rename;
    std::unique_ptr<RecentDesk> m_recent;
    std::unique_ptr<WordsDesk> m_words;
    QPointer<RemovalDialog> m_removal;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_job;
};

} // namespace Galley
