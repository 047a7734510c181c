// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/life/postname.h"

#include <QStringList>

namespace Galley {

/// The other posts that have a post's name: its translations, and posts of other folders. Tells
/// whether a link that only says the name means this post. A value.
class Namesakes
{
public:
    /// \a post and \a posts: absolute paths, the post's own and every post's of the blog.
    Namesakes(const Blog &blog, const QString &post, const QStringList &posts);

    bool isEmpty() const { return m_others.isEmpty(); }
    const QStringList &paths() const { return m_others; }
    /// Whether a link from the post at \a from, with these \a segments before the name, means our
    /// post and none of the others.
    bool meansOurs(const QString &from, const QStringList &segments) const;

private:
    QString languageOf(const QString &path) const;
    QString languageIn(const QStringList &segments) const;

    QString m_root;
    QString m_post;
    QStringList m_languages; ///< in small letters
    QString m_default;
    QStringList m_others;
};

} // namespace Galley
