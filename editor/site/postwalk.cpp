// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postwalk.h"

#include "site/generators.h"

#include <QDir>
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
    Walk(const Blog &blog, const std::atomic_bool &cancelled,
         const std::function<void(const QString &)> &found)
        : m_blog(blog)
        , m_site(blog.absolute(blog.siteFolder))
        , m_output(factsOf(blog.generator).outputFolders)
        , m_cancelled(cancelled)
        , m_found(found)
    { }

    void enter(const QString &folder)
    {
        const bool atRoot = folder == m_blog.root;
        const bool atSite = folder == m_site;
        QStringList below;
        const QDir dir(folder);
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (m_cancelled)
                return;
            const QString name = entry.fileName();
            if (entry.isDir()) {
                if (!entry.isSymLink() && !isPassedOver(name, atSite))
                    below.append(entry.filePath());
            } else if (isPostName(name)
                       && !((atRoot || atSite) && m_blog.generator != Generator::Plain
                            && isRepositoryPaper(name))) {
                m_found(entry.filePath());
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
    const std::function<void(const QString &)> &m_found;
};

} // namespace

void walkPosts(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled,
               const std::function<void(const QString &path)> &found)
{
    Walk(blog, cancelled, found).enter(folder);
}

} // namespace Galley
