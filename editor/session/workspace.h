// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/historykeeper.h"
#include "session/journal/journals.h"
#include "session/openpost.h"
#include "site/blog.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Galley {

class Prompts;
class Settings;

/// The blog and the posts that are open, one per path. A post that is left stays open with its undo
/// history, so that going to another post asks nothing; only closing asks, once for each unsaved
/// post.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// \a settings and \a prompts must outlive the workspace.
    Workspace(Settings &settings, Prompts &prompts, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens a blog's folder, or a post together with its blog. False, after failed(), if it cannot
    /// be opened or the author said no; what was open then stays.
    bool open(const QString &path);
    /// Understands the blog that is open as the author has said now: it is kept in the settings.
    void setChoice(const BlogChoice &choice);
    /// Opens a post of the blog that is open, or goes back to it.
    bool openPost(const QString &path);
    /// Closes a post whose file is gone, without asking; another that is open is shown.
    void closePost(const QString &path);
    /// Closes a post that the author is done with and shows \a next; with an empty \a next, or one
    /// that cannot be opened, the one used before. False if the author said no.
    bool leavePost(const QString &path, const QString &next);
    /// True if there is nothing unsaved, or the author saved or gave up each of it.
    bool mayClose();
    /// A question about unsaved text is open: nothing is saved unasked until it is answered.
    bool isAsking() const { return m_asking; }
    /// Asked first by mayClose(): whether what no post holds may go with them.
    void setMayLeave(const std::function<bool()> &mayLeave) { m_mayLeave = mayLeave; }
    /// Which posts without changes are not to be let go for the sake of memory.
    void setKeeps(const std::function<bool(const OpenPost &)> &keeps) { m_keeps = keeps; }
    /// Which posts the author sees as open: those are not let go either.
    void setSeenOpen(const std::function<bool(const OpenPost &)> &seen) { m_seenOpen = seen; }

    /// Saves the current post; asks if the file was changed by another program. False, after
    /// failed(), if not saved.
    bool save();
    bool saveAs();
    /// Writes a copy to where the author says; the post stays where and as it is.
    bool saveCopy();
    /// Writes a copy of a post that is read-only, as UTF-8 with LF, and opens it.
    bool openConvertedCopy();
    /// Saves a post without asking anything: what would need an answer fails.
    bool saveUnasked(OpenPost &post);

    const std::optional<Blog> &blog() const { return m_blog; }
    /// The post that is shown, null if there is none. Owned by the workspace.
    OpenPost *post() const { return m_current; }
    /// All posts that are open, the current one last.
    std::vector<OpenPost *> posts() const;
    /// The post at \a from, open or not, has another path now: what is kept of it outside the blog
    /// goes along.
    void followPost(const QString &from, const QString &to);
    /// What is kept safe of them, and what earlier sessions have left.
    Journals &journals() { return m_journals; }
    /// What was saved of them before.
    HistoryKeeper &history() { return m_history; }

Q_SIGNALS:
    void blogChanged();
    /// Another post is shown. Comes before the one that was shown is closed.
    void postChanged();
    void postStateChanged(OpenPost *post);
    void failed(const Problem &problem, const QString &path);

private:
    /// The file's own name in its folder's true place: two ways to a post through linked folders
    /// are one post, and lie in the blog whose root is known by its true place.
    static QString placeOf(const QString &path);
    bool openFolder(const QString &folder);
    Blog withChoice(const Blog &found) const;
    void setBlog(const Blog &blog);
    void takeBlog(const Blog &blog);
    bool saveChecked(OpenPost &post);
    QString saveCopySomewhere();
    bool saveElsewhere(const QString &path, const std::function<Done(OtherNames)> &save);
    void dropCleanPosts();
    OpenPost *find(const QString &path) const;
    /// What the author says to a post that is to be closed.
    enum class Leaving { No, Kept, GivenUp };
    Leaving askLeaving(OpenPost &post);

    Settings &m_settings;
    Prompts &m_prompts;
    Journals m_journals; ///< outlives the posts
    HistoryKeeper m_history; ///< outlives the posts
    std::optional<Blog> m_blog;
    std::vector<std::unique_ptr<OpenPost>> m_posts; ///< in the order of their last use
    OpenPost *m_current = nullptr;
    std::function<bool()> m_mayLeave;
    bool m_asking = false;
    std::function<bool(const OpenPost &)> m_keeps;
    std::function<bool(const OpenPost &)> m_seenOpen;
};

/// What people call a post: its front matter's title, else its file name.
QString titleOf(const OpenPost &post);

} // namespace Galley
