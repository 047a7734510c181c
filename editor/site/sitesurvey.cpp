// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesurvey.h"

#include "site/contentfolders.h"
#include "site/headtext.h"
#include "site/linkhabits.h"
#include "site/postwalk.h"
#include "site/sidebyside.h"

#include <QDir>

#include <map>
#include <optional>

namespace Galley {

namespace {

/// The beginning of a post's file.
struct Head {
    QString text;
    FrontMatter frontMatter;
};

std::optional<Head> readHead(const QString &path)
{
    const Result<QString> text = readHeadText(path);
    if (!text)
        return std::nullopt;
    return Head{*text, FrontMatter::read(*text)};
}

} // namespace

SiteSurvey surveySite(const Blog &blog, const std::atomic_bool &cancelled, int threads)
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
    const auto read = [&](qsizetype i) { return readHead(blog.absolute(paths[i])); };
    const auto take = [&](qsizetype i, const std::optional<Head> &head) {
        const auto section = folders.sectionOf(paths[i]);
        if (section)
            ++posts[*section];
        if (!head)
            return;
        all.add(head->frontMatter, head->text);
        if (section)
            bySection[*section].add(head->frontMatter, head->text);
        if (!links.isSure())
            links.add(blog.absolute(paths[i]), head->frontMatter, head->text);
    };
    takeInOrder(paths.size(), threads, cancelled, read, take);
    if (cancelled)
        return survey;
    survey.fields = all.habits();
    for (const auto &[folder, count] : posts)
        survey.folders.append({folder, count, bySection[folder].habits()});
    survey.linkStyle = links.style();
    survey.coverStyle = links.coverStyle();
    survey.linkSample = links.sample();
    return survey;
}

} // namespace Galley
