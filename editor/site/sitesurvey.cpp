// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesurvey.h"

#include "site/contentfolders.h"
#include "site/headtext.h"
#include "site/linkhabits.h"
#include "site/postwalk.h"

#include <QDir>

#include <map>

namespace Galley {

SiteSurvey surveySite(const Blog &blog, const std::atomic_bool &cancelled)
{
    SiteSurvey survey;
    QStringList paths;
    const QDir root(blog.root);
    walkPosts(blog, blog.root, cancelled,
              [&](const QString &path) { paths.append(root.relativeFilePath(path)); });
    const ContentFolders folders(blog, paths);
    survey.posts = int(paths.size());
    survey.contentFolders = folders.folders();

    FieldHabits all;
    std::map<QString, FieldHabits> bySection;
    std::map<QString, int> posts;
    LinkHabits links(blog);
    for (const QString &path : std::as_const(paths)) {
        if (cancelled)
            return survey;
        const auto section = folders.sectionOf(path);
        if (section)
            ++posts[*section];
        const Result<QString> text = readHeadText(blog.absolute(path));
        if (!text)
            continue;
        const FrontMatter frontMatter = FrontMatter::read(*text);
        all.add(frontMatter, *text);
        if (section)
            bySection[*section].add(frontMatter, *text);
        if (!links.isSure())
            links.add(frontMatter, *text);
    }
    survey.fields = all.habits();
    for (const auto &[folder, count] : posts)
        survey.folders.append({folder, count, bySection[folder].habits()});
    survey.linkForm = links.form();
    survey.linkSample = links.sample();
    return survey;
}

} // namespace Galley
