// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

namespace Galley {

/// The folders in which a blog's posts lie, and which of them a post belongs to. Told by the
/// generator's rules where they name folders that hold posts, else by where the posts are: down
/// from the site's folder while there is one way, into each of the folders of a "content" or
/// "data", and no deeper than where a folder has posts or forks into years and topics. All paths
/// are relative to the blog's root.
class ContentFolders
{
public:
    /// \a posts: every post of the blog.
    ContentFolders(const Blog &blog, const QStringList &posts);

    /// In order; "" is the root.
    const QStringList &folders() const { return m_folders; }
    /// The folder that holds a post; nothing for a page outside of all.
    std::optional<QString> folderOf(const QString &post) const;
    /// The part of it whose posts share their habits: Hugo's and Zola's sections have folders of
    /// their own below the content folder, in each language's if there are languages.
    std::optional<QString> sectionOf(const QString &post) const;

private:
    void addByRule(const Blog &blog, const QStringList &posts);
    void addJekyll(const Blog &blog, const QStringList &posts);
    bool isLanguage(const QString &name) const;

    QStringList m_folders;
    QStringList m_languages;
    bool m_sections = false;
};

/// The folder that a post's file stands for: of a bundle ("trip/index.md") the one around it.
QString folderOfPost(const QString &post);

} // namespace Galley
