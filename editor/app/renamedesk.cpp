// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/renamedesk.h"

#include "app/movelist.h"
#include "post/textformat.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "site/postnaming.h"
#include "site/postsummary.h"
#include "site/problemtext.h"
#include "widgets/postlife/renamedialog.h"
#include "work/life/postlife.h"
#include "work/life/postname.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr int MostNeighbours = 60; ///< are enough to tell how posts are named

/// How posts beside this one are named.
PostNaming namingBeside(const Blog &blog, const PostName &name, const QList<PostSummary> &posts)
{
    const QString folder = QFileInfo(name.place()).path() + u'/';
    QStringList beside;
    for (const PostSummary &post : posts) {
        if (post.path.startsWith(folder) && beside.size() < MostNeighbours)
            beside.append(post.path.mid(folder.size()));
    }
    return PostNaming(blog, beside);
}

} // namespace

RenameDesk::RenameDesk(QWidget &window, Workspace &workspace, PostCatalog &catalog, PostLife &life,
                       QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_life(life)
    , m_job(QStringLiteral("rename"))
{ }

RenameDesk::~RenameDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

RenameDialog *RenameDesk::dialog() const
{
    return m_dialog;
}

void RenameDesk::open(const QString &path)
{
    if (m_dialog || !m_workspace.blog())
        return;
    const Blog &blog = *m_workspace.blog();
    const QHash<QString, QString> unsaved = m_life.unsavedTexts();
    const PostSummary summary = unsaved.contains(path)
        ? summarizeText(blog, path, unsaved.value(path))
        : summarize(blog, path);
    const auto name = PostName::of(blog, path);
    m_path = path;
    m_plan.reset();
    m_dialog = new RenameDialog(summary.title, name ? name->slug() : QString(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (name) {
        m_dialog->setNaming([naming = namingBeside(blog, *name, m_catalog.posts())](
                                const QString &title) { return naming.slugOf(title); });
    }
    connect(m_dialog, &RenameDialog::wishChanged, this, &RenameDesk::plan);
    connect(m_dialog, &RenameDialog::wanted, this, &RenameDesk::rename);
    m_dialog->open();
}

PostMoveWish RenameDesk::wish() const
{
    return {m_dialog->title(), m_dialog->slug()};
}

void RenameDesk::plan()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_plan.reset();
    m_refusal.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_job.run([this, blog = *m_workspace.blog(), path = m_path, wish = wish(),
               open = m_life.unsavedTexts(), cancelled = m_cancelled] {
        auto plan = std::make_shared<Result<PostMovePlan>>(
            planPostMove(blog, path, wish, open, *cancelled));
        return NewestJob::Delivery([this, plan, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            if (plan->ok())
                show(plan->value());
            else
                m_dialog->setProblem(problemText(plan->problem()));
        });
    });
}

void RenameDesk::show(const PostMovePlan &plan)
{
    const Blog &blog = *m_workspace.blog();
    m_plan = plan;
    QStringList hints = MoveList::hints(blog, plan);
    if (!m_refusal.isEmpty())
        hints.prepend(tr("%1 Please look at the list again.").arg(m_refusal));
    m_dialog->setChanges(MoveList::summary(plan), hints, MoveList::files(blog, plan));
}

void RenameDesk::rename()
{
    if (!m_plan || !m_dialog)
        return;
    const PostMovePlan wanted = *m_plan;
    if (const Done done = m_life.carryOut(wanted); !done) {
        // Something is other than when this was planned: what it is now is shown before it is
        // tried.
        const QString refusal = problemText(done.problem());
        m_dialog->setProblem(refusal);
        plan();
        m_refusal = refusal;
        return;
    }
    m_dialog->accept();
    Q_EMIT renamed(wanted);
}

} // namespace Galley
