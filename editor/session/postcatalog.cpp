// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postcatalog.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr auto slowly = 60s;
constexpr auto untilPainted = 50ms; ///< a list that was just taken is on the screen by then

auto find(QList<PostSummary> &posts, const QString &path)
{
    return std::find_if(posts.begin(), posts.end(),
                        [&](const PostSummary &known) { return known.path == path; });
}

} // namespace

PostCatalog::PostCatalog(const QString &indexFolder, QObject *parent)
    : QObject(parent)
    , m_keeper(new IndexKeeper(indexFolder))
{
    connectKeeper();
    connect(&m_watch, &FolderWatch::mayHaveChanged, this,
            [this] { ask(PostRefresh::Depth::Posts); });
    connect(&m_slowly, &QTimer::timeout, this, &PostCatalog::refresh);
    m_slowly.setInterval(slowly);
    m_thread.setObjectName(QStringLiteral("posts"));
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

PostCatalog::~PostCatalog()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

// Answers about another blog than the one that is open may still be on their way.
void PostCatalog::connectKeeper()
{
    using Cancelled = IndexKeeper::Cancelled;
    connect(m_keeper, &IndexKeeper::loaded, this,
            [this](const Cancelled &of, const QList<PostSummary> &posts, const QString &file) {
                if (of == m_cancelled)
                    load(posts, file);
            });
    connect(m_keeper, &IndexKeeper::stepped, this,
            [this](const Cancelled &of, const RefreshStep &step) {
                if (of == m_cancelled)
                    merge(step);
            });
    connect(m_keeper, &IndexKeeper::refreshed, this,
            [this](const Cancelled &of, const RefreshReport &report) {
                if (of == m_cancelled)
                    finish(report);
            });
}

void PostCatalog::open(const Blog &blog, const QString &lonePost)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_blog = blog;
    m_posts.clear();
    m_read = m_toRead = 0;
    m_isGone = false;
    m_remade = false;
    m_unreadable.clear();
    m_askAgain.reset();
    m_watch.setFolders({});
    m_slowly.stop();
    m_indexFile.clear();
    m_scanning = blog.scanned;
    m_asked = blog.scanned;
    if (!blog.scanned && !lonePost.isEmpty())
        m_posts.append(summarize(blog, lonePost));
    Q_EMIT indexChanged();
    Q_EMIT reachChanged();
    Q_EMIT progressed();
    Q_EMIT changed();
    if (blog.scanned) {
        QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, blog, cancelled = m_cancelled] {
            keeper->open(blog, cancelled);
        });
    }
}

void PostCatalog::refresh()
{
    ask(PostRefresh::Depth::PostsAndCovers);
}

void PostCatalog::remakeIndex()
{
    if (m_remade || m_indexFile.isEmpty())
        return;
    m_remade = true;
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, cancelled = m_cancelled] {
        if (!*cancelled)
            keeper->remake();
    });
}

void PostCatalog::ask(PostRefresh::Depth depth)
{
    if (!m_blog.scanned || !m_cancelled)
        return;
    if (m_asked) {
        // What is under way may already have passed by what has changed since.
        m_askAgain = std::max(m_askAgain.value_or(depth), depth);
        return;
    }
    m_asked = true;
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, depth, cancelled = m_cancelled] {
        if (!*cancelled)
            keeper->refresh(depth);
    });
}

void PostCatalog::load(const QList<PostSummary> &posts, const QString &file)
{
    m_indexFile = file;
    Q_EMIT indexChanged();
    if (posts.isEmpty())
        return;
    m_posts = posts;
    m_scanning = false;
    Q_EMIT changed();
    // Not by ask(): the refresh counts as under way since the blog was opened.
    QTimer::singleShot(untilPainted, this, [this, cancelled = m_cancelled] {
        QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, cancelled] {
            if (!*cancelled)
                keeper->refresh(PostRefresh::Depth::PostsAndCovers);
        });
    });
}

void PostCatalog::merge(const RefreshStep &step)
{
    const bool isProgress = m_read != step.read || m_toRead != step.toRead;
    m_read = step.read;
    m_toRead = step.toRead;
    if (isProgress)
        Q_EMIT progressed();
    if (step.posts.isEmpty() && step.gone.isEmpty())
        return;
    if (step.gone.isEmpty() && step.posts.size() == 1 && mergeOne(step.posts.constFirst())) {
        Q_EMIT textsChanged();
        return;
    }
    QHash<QString, const PostSummary *> news;
    for (const PostSummary &post : step.posts)
        news.insert(post.path, &post);
    const QSet<QString> gone(step.gone.begin(), step.gone.end());
    QList<PostSummary> posts;
    posts.reserve(m_posts.size() + step.posts.size());
    for (const PostSummary &known : std::as_const(m_posts)) {
        if (const PostSummary *post = news.take(known.path))
            posts.append(*post);
        else if (!gone.contains(known.path))
            posts.append(known);
    }
    for (const PostSummary &post : step.posts) {
        if (news.contains(post.path))
            posts.append(post);
    }
    sortPosts(posts);
    m_posts = posts;
    Q_EMIT changed();
    Q_EMIT textsChanged();
}

/// One post that stays where it is in the order: the list need not be made anew.
bool PostCatalog::mergeOne(const PostSummary &post)
{
    const auto known = find(m_posts, post.path);
    if (known == m_posts.end() || known->day != post.day || known->title != post.title
        || known->draft != post.draft)
        return false;
    *known = post;
    Q_EMIT postUpdated(post);
    return true;
}

void PostCatalog::finish(const RefreshReport &report)
{
    m_asked = false;
    m_read = m_toRead = 0;
    Q_EMIT progressed();
    const bool reaches = m_isGone != report.rootIsGone || m_unreadable != report.unreadableFolders;
    m_isGone = report.rootIsGone;
    m_unreadable = report.unreadableFolders;
    if (reaches)
        Q_EMIT reachChanged();
    if (!report.rootIsGone)
        m_watch.setFolders(report.folders);
    m_slowly.start();
    if (std::exchange(m_scanning, false))
        Q_EMIT changed();
    if (const auto depth = std::exchange(m_askAgain, std::nullopt))
        ask(*depth);
}

void PostCatalog::update(const QString &path, const QString &text)
{
    const auto post = find(m_posts, path);
    if (post == m_posts.end())
        return;
    PostSummary present = summarizeText(m_blog, path, text);
    present.changed = post->changed;
    const bool moves = present.day != post->day || present.title != post->title;
    *post = present;
    if (moves) {
        sortPosts(m_posts);
        Q_EMIT changed();
    } else {
        Q_EMIT postUpdated(present);
    }
}

void PostCatalog::rename(const QString &oldPath, const QString &newPath, const QString &text)
{
    const auto post = find(m_posts, oldPath);
    if (post == m_posts.end())
        return;
    *post = summarizeText(m_blog, newPath, text);
    sortPosts(m_posts);
    Q_EMIT changed();
}

} // namespace Galley
