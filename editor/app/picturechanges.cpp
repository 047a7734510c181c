// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturechanges.h"

#include "app/picturelist.h"
#include "app/postdesk.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/postlife/worddialog.h"
#include "work/life/postlife.h"

#include <algorithm>

namespace Galley {

PictureChanges::PictureChanges(QWidget &window, Workspace &workspace, PostDesk &posts,
                               std::function<PictureScene()> scene, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_posts(posts)
    , m_scene(std::move(scene))
    , m_ended(std::make_shared<std::atomic_bool>(false))
    , m_once(QStringLiteral("picture-once"))
    , m_job(QStringLiteral("picture"))
{ }

PictureChanges::~PictureChanges()
{
    *m_ended = true;
    if (m_cancelled)
        *m_cancelled = true;
}

WordDialog *PictureChanges::dialog() const
{
    return m_dialog;
}

std::shared_ptr<std::atomic_bool> PictureChanges::begin()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_plan.reset();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return m_cancelled;
}

void PictureChanges::ask(WordDialog *dialog, const Planner &planner, const QString &told)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WordDialog::wishChanged, this, [this, planner] { plan(planner); });
    connect(dialog, &WordDialog::wanted, this, [this, told] {
        if (m_plan && m_dialog)
            carryOut(*m_plan, told);
    });
    // Queued: a widget says so while it can still be reached.
    connect(dialog, &QObject::destroyed, this, &PictureChanges::startNext, Qt::QueuedConnection);
    dialog->open();
}

void PictureChanges::plan(const Planner &planner)
{
    const auto cancelled = begin();
    m_job.run([this, planner, scene = m_scene(), word = m_dialog->word(), cancelled] {
        auto plan = std::make_shared<Result<RewritePlan>>(planner(scene, word, *cancelled));
        return NewestJob::Delivery([this, plan, cancelled, blog = scene.blog] {
            if (*cancelled || !m_dialog)
                return;
            if (!plan->ok()) {
                m_dialog->setProblem(problemText(plan->problem()));
            } else if (plan->value().isEmpty()) {
                m_dialog->setProblem({});
            } else {
                m_plan = plan->value();
                m_dialog->setChanges(PictureList::summary(*m_plan),
                                     PictureList::hints(blog, *m_plan),
                                     PictureList::files(blog, *m_plan));
            }
        });
    });
}

void PictureChanges::planOnce(const Planner &planner, const QString &title, const QString &go,
                              const QString &told)
{
    m_waiting.append({planner, title, go, told});
    startNext();
}

void PictureChanges::startNext()
{
    if (m_planning || m_dialog || m_waiting.isEmpty())
        return;
    m_planning = true;
    m_once.run([this, once = m_waiting.takeFirst(), scene = m_scene(), ended = m_ended] {
        auto plan = std::make_shared<Result<RewritePlan>>(once.planner(scene, {}, *ended));
        return NewestJob::Delivery([this, once, plan] {
            m_planning = false;
            if (m_dialog) // meanwhile something else is asked: the plan may be another one then
                m_waiting.prepend(once);
            else if (plan->ok())
                decide(plan->value(), once);
            else
                m_posts.tellProblem(plan->problem());
            startNext();
        });
    });
}

void PictureChanges::decide(const RewritePlan &plan, const Once &once)
{
    OpenPost *shown = m_workspace.post();
    const PictureScene scene = m_scene();
    const bool elsewhere
        = std::any_of(plan.lines.begin(), plan.lines.end(),
                      [&](const ChangedLine &line) { return line.path != scene.post; });
    if (elsewhere || !plan.left.isEmpty()) {
        ask(new WordDialog({once.title, {}, {}, {}, once.go}, &m_window), once.planner, once.told);
        m_plan = plan;
        m_dialog->setChanges(PictureList::summary(plan), PictureList::hints(scene.blog, plan),
                             PictureList::files(scene.blog, plan));
        return;
    }
    if (plan.operation.kind != FileOperation::Kind::DescribePicture) {
        if (!plan.isEmpty())
            carryOut(plan, once.told);
        return;
    }
    // Words in the post that is being written are a step of its own undo, as typed ones are.
    if (!shown)
        return;
    if (const Result<EditList> edits = plan.rewrite->edits(shown->path(), shown->text()))
        shown->apply(*edits);
    else
        m_posts.tellProblem(edits.problem());
}

void PictureChanges::carryOut(const RewritePlan &plan, const QString &told)
{
    const RewritePlan wanted = plan;
    if (const Done done = m_posts.life().carryOut(wanted); !done) {
        // What stands in the way may go: the next letter plans anew.
        if (m_dialog)
            m_dialog->setProblem(problemText(done.problem()));
        else
            m_posts.tellProblem(done.problem());
        return;
    }
    if (m_dialog)
        m_dialog->accept();
    for (const FileStep &step : wanted.operation.steps) {
        if (step.kind == FileStep::Kind::Move)
            Q_EMIT moved(step.to);
    }
    m_posts.finish(wanted.operation, told, PictureList::summary(wanted));
}

} // namespace Galley
