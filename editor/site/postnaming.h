// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDateTime>

namespace Galley {

/// How the posts of one folder are named: learned from their names, else the generator's own way.
class PostNaming
{
public:
    /// \a posts: paths relative to the folder, the newest first.
    PostNaming(const Blog &blog, const QStringList &posts);

    /// The path for a new post, relative to the folder: "2026-11-22-a-walk.md",
    /// "a-walk/index.md", "2026/a-walk.md", "a-walk.de.md". Without a word that can stand in a name
    /// it is "untitled".
    QString pathFor(const QString &title, const QDateTime &now) const;
    /// The title as a word of an address, in the folder's own way.
    QString slugOf(const QString &title) const;
    bool datesNames() const { return m_dated; }

private:
    void learn(const QStringList &posts);
    void learnLanguage(const Blog &blog, const QStringList &posts);
    void learnHexo(const Blog &blog);
    QString nameFor(const QString &title, const QDateTime &now) const;

    bool m_bundles = false;
    bool m_dated = false;
    bool m_keepsCase = false;
    bool m_ascii = true;
    int m_digits = 0; ///< posts are numbered with so many digits
    int m_lastNumber = 0;
    QString m_parents; ///< a date's form, "yyyy" or "yyyy/MM", of the folders above; may be empty
    QString m_separator = QStringLiteral("-");
    QString m_language; ///< of which each name tells: "trip.de.md"; may be empty
    QString m_suffix = QStringLiteral("md");
    QString m_pattern; ///< Hexo's ":year-:month-:day-:title.md"
};

} // namespace Galley
