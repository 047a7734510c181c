// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/journal/postjournal.h"
#include "session/prompts.h"
#include "session/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace Galley {

namespace {

/// Clean posts beyond this number are closed, oldest first: their undo history is what they cost.
constexpr std::size_t MaximumCleanPosts = 12;

using Posts = std::vector<std::unique_ptr<OpenPost>>;

/// Takes out what \a goes says. They die once the list is whole again: who hears of it may look at
/// the others.
Posts takeOut(Posts &posts, const std::function<bool(const OpenPost &)> &goes)
{
    std::vector<bool> marks;
    for (const auto &post : posts)
        marks.push_back(goes(*post));
    Posts out;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        if (marks[i])
            out.push_back(std::move(posts[i]));
    }
    std::erase(posts, nullptr);
    return out;
}

} // namespace

QString titleOf(const OpenPost &post)
{
    const Field *title = post.frontMatter().field(QStringLiteral("title"));
    if (title && title->isScalar && !title->value.trimmed().isEmpty())
        return title->value.simplified();
    return QFileInfo(post.path()).fileName();
}

Workspace::Workspace(Settings &settings, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_journals(QDir(settings.folder()).filePath(QStringLiteral("journal")))
    , m_history(QDir(settings.folder()).filePath(QStringLiteral("history")),
                {settings.historyPerPost(), settings.historyMegabytes() * qint64(1024 * 1024)})
{ }

Workspace::~Workspace() = default;

QString Workspace::placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

std::vector<OpenPost *> Workspace::posts() const
{
    std::vector<OpenPost *> open;
    for (const auto &post : m_posts)
        open.push_back(post.get());
    return open;
}

bool Workspace::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        Q_EMIT failed({Problem::FileMissing, {QDir::toNativeSeparators(path)}}, path);
        return false;
    }
    const Settings::Together once(m_settings); // the blog, the post, and the last one
    if (info.isDir())
        return openFolder(info.canonicalFilePath());
    const QString file = placeOf(path);
    const Blog blog = withChoice(blogOfFile(file));
    // What was opened as a folder without a generator's mark is the blog of all files in it.
    const bool inside
        = m_blog && m_blog->scanned && !blog.scanned && file.startsWith(m_blog->root + u'/');
    const bool sameBlog = inside || (m_blog && m_blog->root == blog.root);
    if (!sameBlog && !mayClose())
        return false;
    // The post first: a file that cannot be opened must not close the blog that is.
    if (!openPost(file))
        return false;
    if (!sameBlog)
        setBlog(blog);
    return true;
}

bool Workspace::openFolder(const QString &folder)
{
    const Blog blog = withChoice(blogAt(folder));
    if (m_blog && m_blog->root == blog.root) {
        // A lone file's folder was no blog until now; what is open of it stays.
        if (!m_blog->scanned)
            takeBlog(blog);
        return true;
    }
    if (!mayClose())
        return false;
    setBlog(blog);
    const QString last = m_settings.lastPost(blog.root);
    if (!last.isEmpty() && QFileInfo::exists(last))
        openPost(last);
    return true;
}

Blog Workspace::withChoice(const Blog &found) const
{
    const BlogChoice choice = found.scanned ? m_settings.blogChoice(found.root) : BlogChoice();
    return choice.isEmpty() ? found : blogAt(found.root, choice);
}

void Workspace::setChoice(const BlogChoice &choice)
{
    if (!m_blog || !m_blog->scanned)
        return;
    m_settings.setBlogChoice(m_blog->root, choice);
    m_blog = blogAt(m_blog->root, choice);
    Q_EMIT blogChanged();
}

void Workspace::setBlog(const Blog &blog)
{
    OpenPost *kept
        = m_current && m_current->path().startsWith(blog.root + u'/') ? m_current : nullptr;
    if (m_current != kept) {
        m_current = kept;
        Q_EMIT postChanged();
    }
    takeOut(m_posts, [kept](const OpenPost &post) { return &post != kept; }).clear();
    takeBlog(blog);
}

void Workspace::takeBlog(const Blog &blog)
{
    m_blog = blog;
    m_settings.addRecentBlog(blog.root, generatorName(blog.generator));
    if (m_current)
        m_settings.setLastPost(blog.root, m_current->path());
    Q_EMIT blogChanged();
}

bool Workspace::openPost(const QString &path)
{
    const QString file = placeOf(path);
    const auto known = std::find_if(m_posts.begin(), m_posts.end(),
                                    [&](const auto &post) { return post->path() == file; });
    if (known != m_posts.end()) {
        std::rotate(known, known + 1, m_posts.end());
    } else {
        auto loaded = OpenPost::load(file);
        if (!loaded.ok()) {
            Q_EMIT failed(loaded.problem(), file);
            return false;
        }
        OpenPost *post = loaded.value().get();
        connect(post, &OpenPost::stateChanged, this,
                [this, post] { Q_EMIT postStateChanged(post); });
        connect(post, &OpenPost::pathChanged, this, [this, post] {
            if (post == m_current && m_blog && post->path().startsWith(m_blog->root + u'/'))
                m_settings.setLastPost(m_blog->root, post->path());
        });
        m_journals.watch(*post);
        m_history.watch(*post);
        m_posts.push_back(std::move(loaded).value());
    }
    OpenPost *post = m_posts.back().get();
    if (post == m_current)
        return true;
    m_current = post;
    m_settings.addRecentPost(file);
    if (m_blog && file.startsWith(m_blog->root + u'/'))
        m_settings.setLastPost(m_blog->root, file);
    Q_EMIT postChanged();
    dropCleanPosts();
    return true;
}

void Workspace::closePost(const QString &path)
{
    const auto at = std::find_if(m_posts.begin(), m_posts.end(),
                                 [&](const auto &post) { return post->path() == path; });
    if (at == m_posts.end())
        return;
    const std::unique_ptr<OpenPost> gone = std::move(*at);
    m_posts.erase(at);
    if (gone->isModified())
        m_journals.of(*gone)->giveUp();
    if (gone.get() != m_current)
        return;
    m_current = m_posts.empty() ? nullptr : m_posts.back().get();
    Q_EMIT postChanged();
}

OpenPost *Workspace::find(const QString &path) const
{
    const auto at = std::find_if(m_posts.begin(), m_posts.end(),
                                 [&](const auto &post) { return post->path() == path; });
    return at == m_posts.end() ? nullptr : at->get();
}

void Workspace::followPost(const QString &from, const QString &to)
{
    m_history.follow(from, to);
    m_settings.followPost(from, to);
}

bool Workspace::leavePost(const QString &path, const QString &next)
{
    OpenPost *post = find(path);
    const Leaving leaving = post ? askLeaving(*post) : Leaving::Kept;
    if (leaving == Leaving::No)
        return false;
    if (!next.isEmpty() && post == m_current)
        openPost(next);
    // A field may hand over what was typed into it only as its post goes out of sight.
    post = find(path);
    if (post && leaving == Leaving::Kept && post->isModified()) {
        openPost(path);
        return false;
    }
    closePost(path);
    return true;
}

/// Asks for one post what mayClose() asks for all.
Workspace::Leaving Workspace::askLeaving(OpenPost &post)
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    if (m_keeps && m_keeps(post) && m_mayLeave && !m_mayLeave())
        return Leaving::No;
    if (!post.isModified())
        return Leaving::Kept;
    const QPointer<OpenPost> asked = &post;
    const Prompts::Answer answer = m_prompts.saveBeforeClosing(titleOf(post));
    // What the answer is about may have gone meanwhile.
    if (!asked || answer == Prompts::Answer::Cancel)
        return Leaving::No;
    if (answer == Prompts::Answer::Discard)
        return Leaving::GivenUp;
    return saveChecked(post) ? Leaving::Kept : Leaving::No;
}

void Workspace::dropCleanPosts()
{
    std::size_t clean = 0;
    for (const auto &post : m_posts)
        clean += post->isModified() ? 0 : 1;
    takeOut(m_posts, [&](const OpenPost &post) {
        const bool goes = clean > MaximumCleanPosts && !post.isModified() && &post != m_current
            && !(m_keeps && m_keeps(post)) && !(m_seenOpen && m_seenOpen(post));
        clean -= goes ? 1 : 0;
        return goes;
    }).clear();
}

bool Workspace::mayClose()
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    if (m_mayLeave && !m_mayLeave())
        return false;
    std::vector<OpenPost *> givenUp;
    for (OpenPost *post : posts()) {
        if (!post->isModified())
            continue;
        switch (m_prompts.saveBeforeClosing(titleOf(*post))) {
        case Prompts::Answer::Save:
            if (!saveChecked(*post))
                return false;
            break;
        case Prompts::Answer::Discard:
            givenUp.push_back(post);
            break;
        case Prompts::Answer::Cancel:
            return false;
        }
    }
    // Only now: a later answer may have been to go on.
    for (OpenPost *post : givenUp)
        m_journals.of(*post)->giveUp();
    return true;
}

} // namespace Galley
