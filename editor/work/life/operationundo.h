// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/rewriteplan.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <list>
#include <optional>

namespace Galley {

class OpenPost;
class PostLife;
class Workspace;

/// Lets renamed files follow the undo history of the open posts that name them: undoing the new
/// references gives the files their old names back, redoing them the new ones.
class OperationUndo : public QObject
{
    Q_OBJECT

public:
    /// Follows what \a life carries out from now on. Both must outlive it.
    OperationUndo(PostLife &life, Workspace &workspace, QObject *parent = nullptr);
    ~OperationUndo() override;

Q_SIGNALS:
    /// Files have other names, because a text was undone (\a back) or redone.
    void filesFollowed(const Galley::FileOperation &operation, bool back);
    /// They could not follow: the text names what is not there.
    void failed(const Galley::Problem &problem);

private:
    /// From this step of a post's history on the operation is done, or taken back.
    struct Turn {
        QPointer<OpenPost> post;
        int height = 0; ///< as of QTextDocument::availableUndoSteps(), with the step in it
        bool done = true;
        bool reached = true; ///< false while it is undone
    };
    struct Followed {
        RewritePlan plan;
        bool done = true;
        QList<Turn> turns = {};
    };

    void noteDone(const RewritePlan &plan);
    void noteBack(const FileOperation &operation);
    void noteTurns(Followed &followed);
    void noteStep(const OpenPost *post);
    std::optional<bool> wanted(Followed &followed) const;
    void watch(OpenPost &post);
    void look();
    void move(Followed &followed, bool done);

    PostLife &m_life;
    Workspace &m_workspace;
    std::list<Followed> m_followed;
    Followed *m_moving = nullptr; ///< what this itself carries out or takes back now
    QHash<const OpenPost *, int> m_heights; ///< of the histories, before that
    QSet<const OpenPost *> m_watched;
    QTimer m_soon; ///< undo has to be over before its history is looked at
};

} // namespace Galley
