// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving.h"

#include "app/actions.h"
#include "session/journal/postjournal.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/noticestack.h"
#include "widgets/split/splitpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace Galley {

namespace {

const QString journalId = QStringLiteral("journal");

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Saving)
};

/// The pause of the menu's choice, in seconds; the settings file may say another.
constexpr int UsualPause = 30;

/// The post that the author is in. A second view has no place for questions: what needs an answer
/// fails there, and is asked in the first one.
void saveFocused(Workspace &workspace)
{
    const SplitPane *split = SplitPane::focused();
    if (split && split->post() && split->post() != workspace.post())
        workspace.saveUnasked(*split->post());
    else
        workspace.save();
}

/// The choice is there where there is something to convert.
void connectEncoding(QAction *asUtf8, Workspace &workspace)
{
    const auto show = [asUtf8, &workspace] {
        const OpenPost *post = workspace.post();
        const bool other = post && !post->isReadOnly() && post->encodingOnDisk() != utf8Name();
        asUtf8->setEnabled(other);
        asUtf8->setChecked(other && post->format().encoding == utf8Name());
    };
    QObject::connect(&workspace, &Workspace::postChanged, asUtf8, [asUtf8, &workspace, show] {
        if (const OpenPost *post = workspace.post())
            QObject::connect(post, &OpenPost::encodingChanged, asUtf8, show);
        show();
    });
    QObject::connect(&workspace, &Workspace::postStateChanged, asUtf8, show);
    QObject::connect(asUtf8, &QAction::triggered, &workspace, [&workspace](bool on) {
        if (OpenPost *post = workspace.post())
            post->setConvertedToUtf8(on);
    });
}

/// Says of the first post whose text cannot be kept safe that it cannot: of the shown one before
/// the others.
void tellJournal(Workspace &workspace, NoticeStack &notices)
{
    const std::vector<OpenPost *> posts = workspace.posts();
    for (auto post = posts.rbegin(); post != posts.rend(); ++post) {
        const PostJournal *journal = workspace.journals().of(**post);
        if (!journal || !journal->problem())
            continue;
        Notice notice{journalId, Notice::Kind::Look, problemText(*journal->problem()),
                      Words::tr("Save the post, so that nothing is lost.")};
        notice.actions = {{Words::tr("Save"), [&workspace, guard = QPointer<OpenPost>(*post)] {
                               if (guard)
                                   workspace.saveUnasked(*guard);
                           }}};
        notices.tell(notice);
        return;
    }
    notices.withdraw(journalId);
}

void connectJournals(Workspace &workspace, NoticeStack &notices)
{
    const auto tell = [&workspace, &notices] { tellJournal(workspace, notices); };
    QObject::connect(&workspace.journals(), &Journals::problemChanged, &notices, tell);
    // Another post takes the notices of the one before from the window, and this one still holds.
    QObject::connect(&workspace, &Workspace::postChanged, &notices, tell);
    QObject::connect(&workspace, &Workspace::blogChanged, &notices, tell);
}

} // namespace

void connectSaving(const Actions &actions, Workspace &workspace, Settings &settings,
                   NoticeStack &notices)
{
    QObject::connect(actions.save, &QAction::triggered, &workspace,
                     [&workspace] { saveFocused(workspace); });
    QObject::connect(actions.saveAs, &QAction::triggered, &workspace,
                     [&workspace] { workspace.saveAs(); });
    QObject::connect(actions.saveCopy, &QAction::triggered, &workspace,
                     [&workspace] { workspace.saveCopy(); });
    connectEncoding(actions.asUtf8, workspace);
    actions.autosave->setChecked(settings.autosaveSeconds() > 0);
    QObject::connect(actions.autosave, &QAction::toggled, &settings, [&settings](bool on) {
        if (on != (settings.autosaveSeconds() > 0)) // else the pause is chosen
            settings.setAutosaveSeconds(on ? UsualPause : 0);
    });
    connectJournals(workspace, notices);
    QObject::connect(
        &workspace.history(), &HistoryKeeper::failed, &notices, [&notices](const Problem &problem) {
            notices.tell({QStringLiteral("history"), Notice::Kind::Look, problemText(problem),
                          Words::tr("The post itself is saved.")});
        });
}

Notice readOnlyNotice(const Problem &reason, Workspace &workspace)
{
    Notice notice{QStringLiteral("readonly"), Notice::Kind::Look, problemText(reason),
                  Words::tr("Galley shows the post and changes nothing.")};
    notice.actions = {{Words::tr("Edit a copy in UTF-8…"),
                       [&workspace] { workspace.openConvertedCopy(); }, false}};
    return notice;
}

Notice saveProblemNotice(const Problem &problem, Workspace &workspace)
{
    Notice notice{QStringLiteral("problem"), Notice::Kind::Stopped, problemText(problem),
                  Words::tr("Your text is kept safe.")};
    notice.actions = {{Words::tr("Save elsewhere…"), [&workspace] { workspace.saveAs(); }},
                      {Words::tr("Try again"), [&workspace] { workspace.save(); }}};
    if (problem.code == Problem::CharacterNotInEncoding) {
        notice.actions = {{Words::tr("Save as UTF-8"), [&workspace] {
                               if (OpenPost *post = workspace.post()) {
                                   post->setConvertedToUtf8(true);
                                   workspace.save();
                               }
                           }}};
    }
    return notice;
}

} // namespace Galley
