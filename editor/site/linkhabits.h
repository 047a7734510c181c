// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/linkstyle.h"

#include <QList>
#include <QMap>

namespace Galley {

/// Counts in which style posts name their files.
class LinkVotes
{
public:
    /// What one reference shows. \a folder: the first one of its path below the style's root.
    void add(const LinkStyle &style, bool isThere, const QString &folder = {});
    /// One vote for what most of another count's references have.
    void addPost(const LinkVotes &post);
    bool isEmpty() const { return m_all.isEmpty(); }
    /// What most have; between two, what was seen first. Nothing if none was.
    std::optional<LinkStyle> most() const;
    /// As most(), followed by the folders that half of them and more have in common.
    QString sample() const;

private:
    /// All that is written alike.
    struct Vote {
        LinkStyle style;
        int posts = 0;
        int references = 0;
        QMap<QString, int> roots; ///< where files are there counts for more
        QMap<QString, int> folders;
    };
    Vote &voteFor(const LinkStyle &style);
    const Vote *best() const;

    QList<Vote> m_all;
};

/// Learns in which style a blog's posts name their pictures: each post has one vote. Some hundred
/// references are enough.
class LinkHabits
{
public:
    explicit LinkHabits(const Blog &blog)
        : m_blog(blog)
    { }

    /// Looks at a post's front matter and body for its pictures. Asks the disk where they are.
    void add(const QString &postFile, const FrontMatter &frontMatter, const QString &text);
    bool isSure() const { return m_seen >= enough; }
    /// That of most posts' bodies, else that of their front matter, else the generator's usual one.
    LinkStyle style() const;
    /// That of most posts' front matter, else style().
    LinkStyle coverStyle() const;
    /// "/images/posts/...": with the folders that half of them and more have in common.
    QString sample() const;

private:
    void addTarget(const QString &postFile, const QString &target, LinkVotes &votes);

    static constexpr int enough = 400;
    const Blog &m_blog;
    int m_seen = 0;
    LinkVotes m_bodies;
    LinkVotes m_covers;
};

} // namespace Galley
