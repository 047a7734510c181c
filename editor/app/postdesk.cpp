// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/movelist.h"
#include "app/newpostdesk.h"
#include "app/operationwords.h"
#include "app/panearranger.h"
#include "app/recentdesk.h"
#include "app/renamedesk.h"
#include "app/wordsdesk.h"
#include "post/readabletext.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "site/postsummary.h"
#include "site/problemtext.h"
#include "site/translations.h"
#include "widgets/bodyeditor.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postlife/removaldialog.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"
#include "work/life/operationundo.h"
#include "work/life/postcopy.h"
#include "work/life/postlife.h"
#include "work/life/postremoval.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSet>
#include <QThread>
#include <QUrl>

namespace Galley {

namespace {

QString textOnDisk(const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    return file ? readableText(file->bytes) : QString();
}

/// The window goes on being painted while a job is done on a thread of its own.
Done doneAside(const std::function<Done()> &job)
{
    Done outcome = done();
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { outcome = job(); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return outcome;
}

} // namespace

PostDesk::PostDesk(QWidget &window, Actions &actions, Workspace &workspace, PostCatalog &catalog,
                   Desk &desk, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_desk(desk)
    , m_life(std::make_unique<PostLife>(workspace, profile))
    , m_undo(std::make_unique<OperationUndo>(*m_life, workspace))
    , m_new(std::make_unique<NewPostDesk>(window, workspace, *m_life))
    , m_rename(std::make_unique<RenameDesk>(window, workspace, catalog, *m_life))
    , m_recent(std::make_unique<RecentDesk>(window, workspace, *this))
    , m_words(std::make_unique<WordsDesk>(window, workspace, desk, *this))
    , m_job(QStringLiteral("removal"))
{
    connectActions();
    m_life->setAside(doneAside);
    connect(&desk.postList(), &PostListView::newPostRequested, m_new.get(), &NewPostDesk::open);
    connect(&desk.postList(), &PostListView::menuRequested, this, &PostDesk::showMenu);
    connect(m_life.get(), &PostLife::lastChanged, this, &PostDesk::showLast);
    connect(m_undo.get(), &OperationUndo::filesFollowed, this, &PostDesk::tellFollowed);
    connect(m_undo.get(), &OperationUndo::failed, this, &PostDesk::tellProblem);
    connect(m_new.get(), &NewPostDesk::made, this, [this](const QString &path) {
        m_catalog.refresh();
        openPost(path);
    });
    connect(m_rename.get(), &RenameDesk::renamed, this, [this](const PostMovePlan &plan) {
        relist(plan.operation, false);
        tell(true,
             plan.operation.post == plan.operation.postAfter
                 ? tr("The post has its new title.")
                 : tr("The post is %1 now.").arg(QFileInfo(plan.operation.postAfter).fileName()),
             MoveList::summary(plan), true);
    });
    connect(&workspace, &Workspace::blogChanged, this,
            [this] { m_actions.setHasBlog(m_workspace.blog()->scanned); });
    // Queued: the bars of the post that was shown go first.
    connect(&workspace, &Workspace::postChanged, this, &PostDesk::tellCutShort,
            Qt::QueuedConnection);
    connect(&workspace, &Workspace::blogChanged, this, &PostDesk::tellCutShort,
            Qt::QueuedConnection);
    showLast();
}

PostDesk::~PostDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

RemovalDialog *PostDesk::removalDialog() const
{
    return m_removal;
}

void PostDesk::connectActions()
{
    const auto onShown = [this](QAction *action, void (PostDesk::*job)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, job] {
            if (!shown().isEmpty())
                (this->*job)(shown());
        });
    };
    onShown(m_actions.renamePost, &PostDesk::rename);
    onShown(m_actions.duplicatePost, &PostDesk::duplicate);
    onShown(m_actions.removePost, &PostDesk::remove);
    connect(m_actions.newPost, &QAction::triggered, m_new.get(), &NewPostDesk::open);
    connect(m_actions.undoOperation, &QAction::triggered, this, [this] { undo(); });
    connect(m_actions.recentChanges, &QAction::triggered, m_recent.get(), &RecentDesk::open);
    connect(m_actions.replaceInPosts, &QAction::triggered, m_words.get(), &WordsDesk::open);
    connect(m_actions.showInFolder, &QAction::triggered, this, [this] { showInFolder(shown()); });
    connect(m_actions.copyPath, &QAction::triggered, this, [this] { copyPath(shown()); });
}

QString PostDesk::shown() const
{
    return m_workspace.post() && m_workspace.blog() ? m_workspace.post()->path() : QString();
}

/// The same commands for a post of the list, whether it is open or not.
void PostDesk::showMenu(const QString &path, const QPoint &position)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QAction *like, const std::function<void()> &run) {
        connect(menu->addAction(like->text()), &QAction::triggered, this, run);
    };
    if (!path.isEmpty()) {
        connect(menu->addAction(tr("&Open")), &QAction::triggered, this,
                [this, path] { openPost(path); });
        connect(menu->addAction(tr("Open in a new &tab")), &QAction::triggered, this,
                [this, path] { Q_EMIT tabWanted(path); });
        for (const PostSummary &other : translationsOf(m_catalog.posts(), path)) {
            const QLocale locale(other.language);
            const QString language = other.language.isEmpty()
                ? QFileInfo(other.path).fileName()
                : QLocale::languageToString(locale.language());
            connect(menu->addAction(tr("Open the translation: %1").arg(language)),
                    &QAction::triggered, this, [this, at = other.path] { openPost(at); });
        }
        menu->addSeparator();
        add(m_actions.renamePost, [this, path] { rename(path); });
        add(m_actions.duplicatePost, [this, path] { duplicate(path); });
        add(m_actions.removePost, [this, path] { remove(path); });
        menu->addSeparator();
        add(m_actions.showInFolder, [this, path] { showInFolder(path); });
        add(m_actions.copyPath, [this, path] { copyPath(path); });
        menu->addSeparator();
    }
    menu->addAction(m_actions.newPost);
    menu->addAction(m_actions.undoOperation);
    menu->popup(position);
}

void PostDesk::rename(const QString &path)
{
    m_desk.postPane().form()->finishTyping();
    m_rename->open(path);
}

void PostDesk::duplicate(const QString &path)
{
    m_desk.postPane().form()->finishTyping();
    const Blog &blog = *m_workspace.blog();
    const QHash<QString, QString> unsaved = m_life->unsavedTexts();
    const QString text = unsaved.contains(path) ? unsaved.value(path) : textOnDisk(path);
    const QString title = summarizeText(blog, path, text).title;
    const std::atomic_bool cancelled = false;
    const auto operation = planPostCopy(blog, path, text, tr("%1 (copy)").arg(title),
                                        QDateTime::currentDateTime(), cancelled);
    if (!operation) {
        tellProblem(operation.problem());
        return;
    }
    if (const Done done = m_life->carryOut(*operation); !done) {
        tellProblem(done.problem());
        return;
    }
    m_catalog.refresh();
    openPost(operation->postAfter);
    tell(true, tr("This is the copy, %1.").arg(QFileInfo(operation->postAfter).fileName()),
         tr("The other post is as it was."), true);
}

void PostDesk::remove(const QString &path)
{
    if (m_removal)
        return;
    m_desk.postPane().form()->finishTyping();
    if (m_cancelled)
        *m_cancelled = true; // another post was meant before
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_job.run([this, blog = *m_workspace.blog(), path, unsaved = m_life->unsavedTexts(),
               cancelled = m_cancelled] {
        auto plan = std::make_shared<Result<PostRemovalPlan>>(
            planPostRemoval(blog, path, *cancelled, LargestKept, unsaved));
        return NewestJob::Delivery([this, plan, cancelled] {
            if (*cancelled)
                return;
            if (plan->ok())
                askRemoval(plan->value());
            else
                tellProblem(plan->problem());
        });
    });
}

void PostDesk::askRemoval(const PostRemovalPlan &plan)
{
    const Blog &blog = *m_workspace.blog();
    if (m_removal || plan.operation.root != blog.root)
        return;
    m_removal = new RemovalDialog(MoveList::question(plan), MoveList::hints(blog, plan),
                                  MoveList::files(blog, plan), &m_window);
    m_removal->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_removal, &RemovalDialog::wanted, this, [this, operation = plan.operation] {
        m_removal->accept();
        if (const Done done = m_life->carryOut(operation); !done) {
            tellProblem(done.problem());
            return;
        }
        m_catalog.refresh();
        tell(true, tr("\"%1\" is in the bin.").arg(operation.subject), {}, true);
    });
    m_removal->open();
}

void PostDesk::undo()
{
    if (!m_life->last())
        return;
    m_desk.postPane().form()->finishTyping();
    const FileOperation operation = *m_life->last();
    if (const Done done = m_life->undo(); done)
        tellTakenBack(operation);
    else
        tellProblem(done.problem());
}

Done PostDesk::undo(const QString &file)
{
    m_desk.postPane().form()->finishTyping();
    const auto kept = m_life->log().at(file, m_workspace.blog()->root);
    if (!kept)
        return Problem{Problem::FileMissing, {file}};
    const Done done = m_life->undo(file);
    if (done)
        tellTakenBack(kept->operation);
    return done;
}

void PostDesk::showLast()
{
    const FileOperation *last = m_life->last();
    QAction *action = m_actions.undoOperation;
    action->setEnabled(last != nullptr);
    QString text = last ? OperationWords::undo(*last) : tr("Undo the last file operation");
    action->setText(text.replace(u'&', QStringLiteral("&&")));
}

void PostDesk::openPost(const QString &path)
{
    if (!m_workspace.openPost(path))
        return;
    m_desk.panes().showRoom(PaneArranger::Room::Write);
    m_desk.postPane().editor()->setFocus();
}

void PostDesk::showInFolder(const QString &path) const
{
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
}

void PostDesk::copyPath(const QString &path) const
{
    if (!path.isEmpty())
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path));
}

void PostDesk::relist(const FileOperation &operation, bool back)
{
    QSet<QString> written;
    for (const FileStep &step : operation.steps) {
        if (step.kind == FileStep::Kind::Write)
            written.insert(step.path);
    }
    const QList<PostSummary> posts = m_catalog.posts();
    for (const PostSummary &post : posts) {
        const QString now = back ? operation.movedBack(post.path) : operation.moved(post.path);
        if (now != post.path)
            m_catalog.rename(post.path, now, textOnDisk(now));
        else if (written.contains(now))
            m_catalog.update(now, textOnDisk(now));
    }
    if (const OpenPost *post = m_workspace.post()) {
        m_desk.postList().setUnsaved(post->path(), post->isModified());
        m_desk.postList().setCurrentPath(post->path());
        if (operation.kind == FileOperation::Kind::Rename)
            Q_EMIT shownPostMoved();
    }
}

void PostDesk::finish(const FileOperation &operation, const QString &first, const QString &second)
{
    relist(operation, false);
    tell(true, first, second, true);
    Q_EMIT filesChanged();
}

} // namespace Galley
