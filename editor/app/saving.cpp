// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving.h"

#include "app/actions.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/noticestack.h"

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

} // namespace

void connectSaving(const Actions &actions, Workspace &workspace, Settings &settings,
                   NoticeStack &notices)
{
    QObject::connect(actions.save, &QAction::triggered, &workspace,
                     [&workspace] { workspace.save(); });
    QObject::connect(actions.saveAs, &QAction::triggered, &workspace,
                     [&workspace] { workspace.saveAs(); });
    QObject::connect(actions.saveCopy, &QAction::triggered, &workspace,
                     [&workspace] { workspace.saveCopy(); });
    actions.autosave->setChecked(settings.autosaveSeconds() > 0);
    QObject::connect(actions.autosave, &QAction::toggled, &settings,
                     [&settings](bool on) { settings.setAutosaveSeconds(on ? UsualPause : 0); });
    QObject::connect(&workspace.journals(), &Journals::problemChanged, &notices,
                     [&workspace, &notices](OpenPost *post, const Problem *problem) {
                         if (!problem) {
                             notices.withdraw(journalId);
                             return;
                         }
                         Notice notice{journalId, Notice::Kind::Look, problemText(*problem),
                                       Words::tr("Save the post, so that nothing is lost.")};
                         notice.actions
                             = {{Words::tr("Save"), [&workspace, guard = QPointer<OpenPost>(post)] {
                                     if (guard)
                                         workspace.saveUnasked(*guard);
                                 }}};
                         notices.tell(notice);
                     });
    QObject::connect(
        &workspace.history(), &HistoryKeeper::failed, &notices, [&notices](const Problem &problem) {
            notices.tell({QStringLiteral("history"), Notice::Kind::Look, problemText(problem),
                          Words::tr("The post itself is saved.")});
        });
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
