// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "session/journal/recoverystore.h"
#include "widgets/noticebar.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Galley {

class ComparisonSheet;
class Desk;
class NoticeStack;
class OpenPost;
class Prompts;
class Workspace;

/// What an earlier Galley left unsaved, offered over the post that it belongs to: never applied by
/// itself, compared side by side, restored as one undo step.
class RecoveryDesk : public QObject
{
    Q_OBJECT

public:
    /// Collects what is left. All must outlive it. \a startNotices stand over the start page.
    RecoveryDesk(Workspace &workspace, Prompts &prompts, Desk &desk, NoticeStack &startNotices,
                 QObject *parent = nullptr);
    ~RecoveryDesk() override;

    /// Offers what is left of the post that is shown now, after its other notices were taken back.
    void showPost();
    /// Opens the comparison, as the bar's button does. False if nothing is left of this post.
    bool compare();

private:
    /// What is offered of one journal: its text, and with it what changed on the disk since.
    struct Offer {
        Leftover leftover;
        QString base; ///< what it was typed into
        QString recovered; ///< what was typed
        QString text; ///< both together with the post as it is
        bool fileChanged = false;
        int conflicts = 0; ///< places that both changed: what was typed stands there
    };
    bool prepareOffer(OpenPost &post);
    static void bringUpToDate(Offer &offer, const QString &present);
    Notice bar(bool comparing);
    Notice others();
    void tell();
    void fillSheet();
    void hideComparison();
    void restore(const EditList &edits);
    void restoreAll();
    void discard();
    void finishOffer();
    Notice::Action wayTo(const Leftover &leftover);
    void openLeftover(const Leftover &leftover);
    void saveLeftoverAs(const Leftover &leftover);
    QList<Leftover> elsewhere() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    Desk &m_desk;
    NoticeStack &m_startNotices;
    RecoveryStore &m_store;
    QPointer<OpenPost> m_post;
    std::optional<Offer> m_offer;
    ComparisonSheet *m_sheet; ///< the arranger's child while it is shown
    QTimer m_refill; ///< compares again once the text was changed below
};

} // namespace Galley
