// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postwalk.h"

#include "site/folderentries.h"
#include "site/generators.h"

#include <QFileInfo>

namespace Galley {

namespace {

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

class Walk
{
public:
    Walk(const Blog &blog, const std::atomic_bool &cancelled, const PostVisitor &visitor)
        : m_blog(blog)
        , m_site(blog.absolute(blog.siteFolder))
        , m_output(factsOf(blog.generator).outputFolders)
        , m_cancelled(cancelled)
        , m_visitor(visitor)
    { }

    void enter(const QString &folder)
    {
        const bool atRoot = folder == m_blog.root;
        const bool atSite = folder == m_site;
        QStringList below;
        const FolderEntries found = listFolder(folder, isPostName);
        if (m_visitor.folder)
            m_visitor.folder(folder, found.isReadable);
        for (const FolderEntry &entry : found.entries) {
            if (m_cancelled)
                return;
            const QString path = folder + QLatin1Char('/') + entry.name;
            if (entry.isFolder) {
                if (!entry.isLink && entry.isNameable && !isPassedOver(entry.name, atSite))
                    below.append(path);
            } else if (isPostName(entry.name) && !entry.name.startsWith(QLatin1Char('.'))
                       && !((atRoot || atSite) && m_blog.generator != Generator::Plain
                            && isRepositoryPaper(entry.name))) {
                m_visitor.post({path, entry.size, entry.changed, entry.isNameable});
            }
        }
        for (const QString &next : below) {
            if (m_cancelled)
                return;
            enter(next);
        }
    }

private:
    bool isPassedOver(const QString &name, bool atSite) const
    {
        return name.startsWith(QLatin1Char('.')) || name == QLatin1String("node_modules")
            || name == QLatin1String("bower_components") || (atSite && m_output.contains(name));
    }

    const Blog &m_blog;
    const QString m_site;
    const QStringList m_output;
    const std::atomic_bool &m_cancelled;
    const PostVisitor &m_visitor;
};

} // namespace

void walkPostFiles(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
                   const PostVisitor &visitor)
{
    Walk(blog, cancelled, visitor).enter(folder);
}

void walkPosts(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
               const std::function<void(const QString &path)> &found)
{
    const auto post = [&found](const PostFile &file) {
        if (file.isNameable)
            found(file.path);
    };
    walkPostFiles(blog, folder, cancelled, {post});
}

} // namespace Galley
