// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newpostdesk.h"

#include "session/workspace.h"
#include "site/newpostplanner.h"
#include "site/problemtext.h"
#include "widgets/postlife/newpostdialog.h"
#include "work/life/postlife.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

/// The section in which a folder is, among those to choose from.
QString sectionOf(const QString &folder, const QStringList &folders)
{
    QString best;
    for (const QString &each : folders) {
        const bool holds = each.isEmpty() || folder == each || folder.startsWith(each + u'/');
        if (holds && each.size() >= best.size())
            best = each;
    }
    return best;
}

FileOperation operationFor(const Blog &blog, const QString &title, const NewPost &post)
{
    FileOperation operation;
    operation.kind = FileOperation::Kind::Make;
    operation.subject = title;
    operation.postAfter = post.path;
    operation.root = blog.root;
    QStringList missing;
    for (QString folder = QFileInfo(post.path).path();
         !QFileInfo::exists(folder) && folder.size() > blog.root.size();
         folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing))
        operation.steps.append(FileStep::makeFolder(folder));
    operation.steps.append(FileStep::make(post.path, post.bytes));
    return operation;
}

} // namespace

NewPostDesk::NewPostDesk(QWidget &window, Workspace &workspace, PostLife &life, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_life(life)
    , m_job(QStringLiteral("new post"))
{ }

NewPostDesk::~NewPostDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

NewPostDialog *NewPostDesk::dialog() const
{
    return m_dialog;
}

void NewPostDesk::open()
{
    if (m_dialog || !m_workspace.blog())
        return;
    m_dialog = new NewPostDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NewPostDialog::titleChanged, this, &NewPostDesk::plan);
    connect(m_dialog, &NewPostDialog::folderChosen, this,
            [this](const QString &folder) { learn(m_workspace.blog()->absolute(folder)); });
    connect(m_dialog, &NewPostDialog::wanted, this, &NewPostDesk::make);
    learn(m_workspace.blog()->root);
    m_dialog->open();
}

void NewPostDesk::learn(const QString &folder)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_planner.reset();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_job.run([this, blog = *m_workspace.blog(), folder, cancelled = m_cancelled] {
        auto planner = std::make_shared<const NewPostPlanner>(blog, folder, *cancelled);
        return NewestJob::Delivery([this, planner, folder, root = blog.root, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            m_planner = planner;
            if (folder == root)
                m_dialog->setFolders(planner->folders(),
                                     sectionOf(planner->folder(), planner->folders()));
            plan();
        });
    });
}

void NewPostDesk::plan()
{
    if (!m_planner || !m_dialog || m_dialog->title().isEmpty())
        return;
    const auto post = m_planner->plan(m_dialog->title(), QDateTime::currentDateTime());
    if (post)
        m_dialog->setFile(QDir(m_workspace.blog()->root).relativeFilePath(post->path));
    else
        m_dialog->setProblem(problemText(post.problem()));
}

void NewPostDesk::make()
{
    if (!m_planner || !m_dialog)
        return;
    const QString title = m_dialog->title();
    const auto post = m_planner->plan(title, QDateTime::currentDateTime());
    if (!post) {
        m_dialog->setProblem(problemText(post.problem()));
        return;
    }
    const Done done = m_life.carryOut(operationFor(*m_workspace.blog(), title, *post));
    if (!done) {
        m_dialog->setProblem(problemText(done.problem()));
        return;
    }
    m_dialog->accept();
    Q_EMIT made(post->path);
}

} // namespace Galley
