// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wordsdesk.h"

#include "app/desk.h"
#include "app/panearranger.h"
#include "app/postdesk.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/life/postlife.h"

#include <QDir>
#include <QTextCursor>

namespace Galley {

namespace {

constexpr int Pause = 250; ///< milliseconds after a key
constexpr int Tick = 150; ///< milliseconds between two words on how far it is
constexpr qsizetype MostHints = 5;
constexpr qsizetype LongestSelection = 200; ///< UTF-16 units; more is no word to look for

} // namespace

WordsDesk::WordsDesk(QWidget &window, Workspace &workspace, Desk &desk, PostDesk &posts,
                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_posts(posts)
    , m_job(QStringLiteral("words"))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    m_tick.setInterval(Tick);
    connect(&m_pause, &QTimer::timeout, this, &WordsDesk::search);
    connect(&m_tick, &QTimer::timeout, this, &WordsDesk::showProgress);
}

WordsDesk::~WordsDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

WordsDialog *WordsDesk::dialog() const
{
    return m_dialog;
}

/// The words that are selected in the text, of one line.
QString WordsDesk::chosenWords() const
{
    const QString words = m_desk.postPane().editor()->textCursor().selectedText();
    return words.contains(QChar::ParagraphSeparator) || words.size() > LongestSelection ? QString()
                                                                                        : words;
}

void WordsDesk::open()
{
    if (m_dialog || !m_workspace.blog())
        return;
    m_desk.postPane().form()->finishTyping();
    if (const QString words = chosenWords(); !words.isEmpty()) {
        m_last.query.text = words;
        m_last.query.isExpression = false;
    }
    m_found = {};
    m_refusal.clear();
    m_plan.reset();
    m_dialog = new WordsDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setQuery(m_last.query, m_last.with);
    m_dialog->setScope(m_last.inBody, m_last.inFields);
    connect(m_dialog, &WordsDialog::wishChanged, this, &WordsDesk::noteWish);
    connect(m_dialog, &WordsDialog::chosenChanged, this, [this] { m_plan.reset(); });
    connect(m_dialog, &WordsDialog::stopWanted, this, &WordsDesk::stop);
    connect(m_dialog, &WordsDialog::wanted, this, &WordsDesk::plan);
    connect(m_dialog, &QDialog::finished, this, &WordsDesk::stop);
    connect(m_dialog, &WordsDialog::placeActivated, this, [this](const QString &path, int line) {
        m_dialog->accept();
        if (m_workspace.openPost(path)) {
            m_desk.panes().showRoom(PaneArranger::Room::Write);
            m_desk.postPane().goToLine(line);
        }
    });
    m_dialog->open();
    if (!m_last.query.text.isEmpty())
        search();
}

WordsWish WordsDesk::wish() const
{
    return {m_dialog->query(), m_dialog->with(), m_dialog->inBody(), m_dialog->inFields()};
}

void WordsDesk::noteWish()
{
    m_refusal.clear();
    m_last = wish();
    m_plan.reset();
    m_tick.stop(); // what is said about the words that are typed stays
    if (m_cancelled)
        *m_cancelled = true;
    m_pause.start();
}

void WordsDesk::stop()
{
    m_pause.stop();
    m_tick.stop();
    if (m_cancelled)
        *m_cancelled = true;
    if (m_dialog)
        m_dialog->setFound(tr("It was stopped. Nothing was written."), {}, {});
}

void WordsDesk::search()
{
    if (!m_dialog || !m_workspace.blog())
        return;
    m_pause.stop();
    m_tick.stop();
    m_plan.reset();
    m_last = wish();
    if (m_cancelled)
        *m_cancelled = true;
    if (const QString error = TextSearch(m_last.query).error(); !error.isEmpty()) {
        m_dialog->setProblem(tr("This is no regular expression: %1.").arg(error));
        return;
    }
    if (m_last.query.text.isEmpty()) {
        m_dialog->setFound(tr("Nothing is looked for yet."), {}, {});
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress = std::make_shared<SearchProgress>();
    m_unsaved = m_posts.life().unsavedTexts();
    m_tick.start();
    m_job.run([this, blog = *m_workspace.blog(), wish = m_last, unsaved = m_unsaved,
               cancelled = m_cancelled, progress = m_progress] {
        auto found
            = std::make_shared<BlogHits>(findWords(blog, wish, unsaved, *cancelled, *progress));
        return NewestJob::Delivery([this, found, cancelled] {
            if (*cancelled || !m_dialog)
                return;
            m_tick.stop();
            show(*found);
        });
    });
}

void WordsDesk::showProgress()
{
    if (!m_dialog)
        return;
    const int all = m_progress->all;
    m_dialog->setBusy(all == 0
                          ? tr("Looking for posts…")
                          : tr("%L1 of %L2 posts are searched…").arg(m_progress->done).arg(all));
}

QString WordsDesk::leftHint(const QString &path, const Problem &reason) const
{
    return tr("%1 stays as it is. %2", "a post, why")
        .arg(QDir(m_workspace.blog()->root).relativeFilePath(path), problemText(reason));
}

QStringList WordsDesk::hints(const BlogHits &found) const
{
    QStringList hints;
    if (!m_refusal.isEmpty())
        hints.append(tr("%1 Look at the list again.").arg(m_refusal));
    if (!found.complete)
        hints.append(tr("There is more than can be looked through here: narrow it down."));
    if (!found.tooSlow.isEmpty())
        hints.append(found.tooSlow.size() == 1
                         ? tr("The expression takes too long in 1 post, which is left out.")
                         : tr("The expression takes too long in %Ln posts, which are left out.",
                              nullptr, int(found.tooSlow.size())));
    for (const BlogHits::Left &left : found.left)
        hints.append(leftHint(left.path, left.reason));
    if (hints.size() > MostHints) {
        const int more = int(hints.size() - MostHints);
        hints = hints.first(MostHints);
        hints.append(tr("And %Ln more.", "posts that stay as they are", more));
    }
    return hints;
}

void WordsDesk::show(const BlogHits &found)
{
    m_found = found;
    const QDir root(m_workspace.blog()->root);
    QList<WordsGroup> groups;
    for (const PostHits &post : found.posts) {
        WordsGroup group{post.path, root.relativeFilePath(post.path), {}};
        for (const WordHit &hit : post.hits)
            group.rows.append({hit.line, hit.shown, hit.marked, hit.with, found.complete});
        groups.append(group);
    }
    const int count = int(found.count());
    const int inPosts = int(groups.size());
    const QString places = count == 1 ? tr("1 place") : tr("%Ln places", nullptr, count);
    const QString posts = inPosts == 1 ? tr("1 post") : tr("%Ln posts", nullptr, inPosts);
    m_dialog->setFound(count == 0 ? tr("No post has it.")
                                  : tr("%1 in %2.", "places, in posts").arg(places, posts),
                       hints(found), groups);
}

void WordsDesk::plan()
{
    if (m_plan) {
        carryOut(RewritePlan(*m_plan));
        return;
    }
    m_pause.stop();
    m_tick.stop();
    if (m_cancelled)
        *m_cancelled = true; // what is shown is what was chosen from
    QList<PostHits> posts;
    const QList<WordsGroup> &groups = m_dialog->model().groups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        PostHits post = m_found.posts[i];
        post.hits.clear();
        for (qsizetype j = 0; j < groups[i].rows.size(); ++j) {
            if (groups[i].rows[j].chosen)
                post.hits.append(m_found.posts[i].hits[j]);
        }
        if (!post.hits.isEmpty())
            posts.append(post);
    }
    m_refusal.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_dialog->setBusy(tr("The posts are made ready…"));
    m_job.run([this, blog = *m_workspace.blog(), wish = m_found.wish, posts, unsaved = m_unsaved,
               cancelled = m_cancelled] {
        auto plan
            = std::make_shared<RewritePlan>(planWords(blog, wish, posts, unsaved, *cancelled));
        return NewestJob::Delivery([this, plan, cancelled] {
            if (!*cancelled && m_dialog)
                take(*plan);
        });
    });
}

/// Where every chosen post can be changed it is done; else the author hears first which cannot.
void WordsDesk::take(const RewritePlan &plan)
{
    if (plan.left.isEmpty()) {
        carryOut(plan);
        return;
    }
    BlogHits told;
    for (const RewritePlan::Left &left : plan.left)
        told.left.append({left.path, left.reason});
    QStringList all = hints(told);
    if (!plan.lines.isEmpty())
        all.append(tr("Press the button again to replace in the other posts."));
    m_dialog->setHints(all);
    if (!plan.lines.isEmpty())
        m_plan = plan;
}

void WordsDesk::carryOut(const RewritePlan &plan)
{
    m_dialog->setBusy(tr("The posts are written…"));
    // A post that could not be read again afterwards is a problem, too, and all is written then.
    bool isDone = false;
    const QMetaObject::Connection seen
        = connect(&m_posts.life(), &PostLife::carriedOut, this, [&isDone] { isDone = true; });
    const Done done = m_posts.life().carryOut(plan);
    disconnect(seen);
    if (!isDone) {
        // Something is other than when it was searched: what it is now is shown.
        m_refusal = problemText(done.problem());
        search();
        return;
    }
    m_dialog->accept();
    const int lines = int(plan.lines.size());
    const int files = int(plan.operation.steps.size());
    const QString first
        = lines == 1 ? tr("1 line has changed.") : tr("%Ln lines have changed.", nullptr, lines);
    if (files > 0) {
        const QString written = files == 1 ? tr("1 file was written.")
                                           : tr("%Ln files were written.", nullptr, files);
        m_posts.finish(plan.operation, first, done ? written : problemText(done.problem()));
        return;
    }
    m_desk.postPane().notices()->tell({QStringLiteral("operation"), Notice::Kind::Finished, first,
                                       tr("It is not saved yet, and Ctrl+Z takes it back.")});
}

} // namespace Galley
