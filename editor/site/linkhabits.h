// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "site/linkform.h"

#include <QMap>

namespace Galley {

/// Learns in which form a blog's posts name their pictures. Some hundred of them are enough.
class LinkHabits
{
public:
    explicit LinkHabits(const Blog &blog)
        : m_blog(blog)
    { }

    /// Looks at a post's front matter and body for its pictures.
    void add(const FrontMatter &frontMatter, const QString &text);
    bool isSure() const { return m_seen >= enough; }
    /// The form of most, or the generator's usual one.
    LinkForm form() const;
    /// "/images/posts/...": with the folders that half of them and more have in common.
    QString sample() const;

private:
    void addTarget(const QString &target);

    static constexpr int enough = 400;
    const Blog &m_blog;
    int m_seen = 0;
    QMap<int, int> m_forms;
    QMap<int, QMap<QString, int>> m_folders; ///< by form, the first folder of each
};

} // namespace Galley
