// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postlist.h"

#include "site/generators.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype bunch = 64;

/// Papers of a repository, not posts of its blog.
bool isRepositoryPaper(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName().toUpper();
    for (const char *paper : {"README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING",
                              "CODE_OF_CONDUCT", "SECURITY", "AUTHORS"}) {
        if (name == QLatin1String(paper)
            || name.startsWith(QLatin1String(paper) + QLatin1Char('.')))
            return true;
    }
    return false;
}

/// Walks the folders of a blog, reading the posts in passing.
class Walk
{
public:
    Walk(const Blog &blog, const std::atomic_bool &cancelled,
         const std::function<void(const QList<PostSummary> &)> &found)
        : m_blog(blog)
        , m_output(factsOf(blog.generator).outputFolders)
        , m_cancelled(cancelled)
        , m_found(found)
    { }

    QList<PostSummary> run()
    {
        enter(m_blog.root, true);
        report();
        return m_posts;
    }

private:
    // A folder that cannot be listed has no entries: it is passed over, the others are read.
    void enter(const QString &folder, bool atRoot)
    {
        QStringList below;
        const QDir dir(folder);
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (m_cancelled)
                return;
            const QString name = entry.fileName();
            if (entry.isDir()) {
                if (!entry.isSymLink() && !isPassedOver(name, atRoot))
                    below.append(entry.filePath());
            } else if (isPostName(name)
                       && !(atRoot && m_blog.generator != Generator::Plain
                            && isRepositoryPaper(name))) {
                m_posts.append(summarize(m_blog, entry.filePath()));
                if (m_posts.size() - m_reported >= bunch)
                    report();
            }
        }
        for (const QString &next : below) {
            if (m_cancelled)
                return;
            enter(next, false);
        }
    }

    bool isPassedOver(const QString &name, bool atRoot) const
    {
        return name.startsWith(QLatin1Char('.')) || name == QLatin1String("node_modules")
            || name == QLatin1String("bower_components") || (atRoot && m_output.contains(name));
    }

    void report()
    {
        if (m_found && m_reported < m_posts.size())
            m_found(m_posts.mid(m_reported));
        m_reported = m_posts.size();
    }

    const Blog &m_blog;
    const QStringList m_output;
    const std::atomic_bool &m_cancelled;
    const std::function<void(const QList<PostSummary> &)> &m_found;
    QList<PostSummary> m_posts;
    qsizetype m_reported = 0;
};

bool comesBefore(const PostSummary &a, const PostSummary &b)
{
    if (a.day.isValid() != b.day.isValid())
        return a.day.isValid();
    if (a.day.isValid() && a.day != b.day)
        return a.day > b.day;
    if (const int byTitle = a.title.localeAwareCompare(b.title); byTitle != 0)
        return byTitle < 0;
    return a.path < b.path;
}

} // namespace

QList<PostSummary> listPosts(const Blog &blog, const std::atomic_bool &cancelled,
                             const std::function<void(const QList<PostSummary> &)> &found)
{
    QList<PostSummary> posts = Walk(blog, cancelled, found).run();
    sortPosts(posts);
    return posts;
}

void sortPosts(QList<PostSummary> &posts)
{
    std::sort(posts.begin(), posts.end(), comesBefore);
}

} // namespace Galley
