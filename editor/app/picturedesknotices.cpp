// SPDX-License-Identifier: GPL-3.0-or-later
// What PictureDesk tells: how far it is, what was added, and what could not be.
#include "app/picturedesk.h"

#include "app/desk.h"
#include "app/livefields.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/frontpictures.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

void PictureDesk::tellProgress()
{
    int all = 0;
    int ready = 0;
    for (const Place &place : std::as_const(m_waiting)) {
        all += place.all;
        ready += place.ready;
    }
    if (all == 0)
        return;
    m_desk.postPane().notices()->tell(
        {QStringLiteral("adding pictures"),
         Notice::Kind::Told,
         all == 1 ? tr("Adding a picture…")
                  : tr("Adding pictures: %1 of %2 are ready.")
                        .arg(QLocale().toString(ready), QLocale().toString(all)),
         tr("You can go on writing."),
         {{tr("Stop"), [this] { m_job->cancel(); }}},
         false});
}

void PictureDesk::tellAdded(OpenPost &post, const PictureJob::Outcome &outcome)
{
    const AddedPicture &first = outcome.added.first();
    const QString folder = QDir(m_workspace.blog()->root).relativeFilePath(outcome.folder);
    const auto any = [&outcome](auto what) {
        return std::any_of(outcome.added.begin(), outcome.added.end(), what);
    };
    const bool isNew = any([](const AddedPicture &added) { return added.isNew; });
    const bool several = outcome.added.size() > 1;
    Notice notice{QStringLiteral("pictures added"), Notice::Kind::Finished, {}, {}};
    if (several)
        notice.first = tr("%n pictures were added.", nullptr, int(outcome.added.size()));
    else if (isNew)
        notice.first = tr("%1 was added to %2.").arg(shownName(first.file), folder);
    else
        notice.first = tr("%1 is in the blog already, and was linked.").arg(shownName(first.file));
    QStringList second;
    if (any([](const AddedPicture &added) { return added.made.turned; }))
        second.append(several ? tr("What lay on its side was turned upright.")
                              : tr("It was turned upright."));
    if (any([](const AddedPicture &added) { return added.isNew && added.made.stripped; }))
        second.append(several ? tr("Place and camera were taken out of them.")
                              : tr("Place and camera were taken out of it."));
    if (first.alt.isEmpty())
        second.append(several ? tr("Type what each shows between its brackets.")
                              : tr("Type what it shows between the brackets."));
    notice.second = second.join(u' ');
    if (const QString key = missingCover(post); !key.isEmpty()) {
        const QPointer<OpenPost> where = &post;
        notice.actions.append(
            {tr("Use it as the cover"), [this, where, key, target = first.target] {
                 if (!where)
                     return;
                 if (const Done set = where->setField(key, target); !set)
                     tellProblem(set.problem(), {});
             }});
        notice.kind = Notice::Kind::Told; // a question does not leave by itself
    }
    m_desk.postPane().notices()->tell(notice);
}

QString PictureDesk::missingCover(const OpenPost &post) const
{
    const FrontMatter &frontMatter = post.frontMatter();
    if (frontMatter.problem() || frontMatter.fence().kind == FrontMatterKind::None
        || !coverReference(frontMatter).isEmpty())
        return {};
    const QStringList keys = coverKeys();
    QString best;
    int most = 0;
    for (const FieldHabit &habit : m_fields.survey().fields) {
        const bool single = habit.kind == FieldKind::Picture || habit.kind == FieldKind::Line
            || habit.kind == FieldKind::Link;
        if (single && habit.count > most && keys.contains(habit.key, Qt::CaseInsensitive)) {
            best = habit.key;
            most = habit.count;
        }
    }
    return best;
}

void PictureDesk::tellRefused(const PictureJob::Outcome &outcome)
{
    QStringList others;
    for (const PictureJob::Refused &refused : outcome.refused.mid(1, 3))
        others.append(refused.name);
    const QString second = others.isEmpty()
        ? QString()
        : tr("The same for %1.").arg(others.join(QStringLiteral(", ")));
    tellProblem(outcome.refused.first().problem, second);
}

void PictureDesk::tellProblem(const Problem &problem, const QString &second)
{
    m_desk.postPane().notices()->tell(
        {QStringLiteral("pictures"), Notice::Kind::Stopped, problemText(problem), second});
}

} // namespace Galley
