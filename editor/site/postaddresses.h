// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QSet>

#include <mutex>

namespace Galley {

/// The posts of a blog as links name them: by their file, by the last word of their page's address.
/// No site is built for this, so that it knows what surely leads nowhere, and says nothing about
/// what only might. Thread-safe.
class PostAddresses
{
public:
    enum class Verdict {
        Found,
        Broken, ///< a file that is not there, or no post where posts are
        Unknown, ///< a page that something else may make
    };

    /// \a posts: every post, relative to the blog's root.
    PostAddresses(Blog blog, const QStringList &posts);

    /// What the link \a target in the post at \a postFile (absolute) leads to. \a named: a tag of
    /// the generator looks the post up by its name or path.
    Verdict look(const QString &postFile, const QString &target, bool named) const;

private:
    Verdict lookForFile(const QString &postFile, const QString &path) const;
    Verdict lookForPage(const QString &path) const;
    Verdict lookForSister(const QString &postFile, const QString &path) const;
    Verdict lookByName(const QString &name) const;
    bool knows(const QString &slug) const;
    void addName(const QString &path);
    QSet<QString> slugsInFrontMatter() const;

    const Blog m_blog;
    const QStringList m_posts;
    QSet<QString> m_paths; ///< of posts and their folders, relative to the root
    QSet<QString> m_slugs; ///< in small letters
    bool m_folders = false; ///< each post has a page "…/name/", in its section's folder
    QSet<QString> m_postFolders; ///< in addresses: "/posts"
    mutable std::once_flag m_isRead; ///< whether all front matter is read; most blogs need none
    mutable QSet<QString> m_toldSlugs; ///< those that only front matter tells
};

} // namespace Galley
