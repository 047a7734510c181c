// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/textformat.h"
#include "site/fieldhabits.h"
#include "site/newpost.h"
#include "site/postnaming.h"

namespace Galley {

/// The habits by which new posts of one folder are made, learned once, so that a plan for each
/// letter of a title costs next to nothing. A value.
class NewPostPlanner
{
public:
    /// Learns from all posts' beginnings; for a thread of its own. \a folder as in planPost().
    NewPostPlanner(const Blog &blog, const QString &folder, const std::atomic_bool &cancelled);

    /// As planPost().
    Result<NewPost> plan(const QString &title, const QDateTime &now) const;
    /// Where its posts go, relative to the blog's root.
    const QString &folder() const { return m_folder; }
    /// The folders of the blog that hold posts, in order, relative to its root.
    const QStringList &folders() const { return m_folders; }
    const PostNaming &naming() const { return m_naming; }

private:
    Blog m_blog;
    QString m_folder;
    QStringList m_folders;
    FieldHabits m_habits;
    PostNaming m_naming{Blog(), {}};
    QStringList m_given; ///< fields that the site itself gives its posts
    QString m_archetype;
    TextFormat m_format;
};

} // namespace Galley
