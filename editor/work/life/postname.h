// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Galley {

/// What a post is called on the disk, in its parts: "2018-05-30-" "trip" ".de" ".md", or the folder
/// "2018-05-30-" "trip" around an index.md. A value.
class PostName
{
public:
    /// The name of the post at \a path (absolute). Nothing where the name is not the post's own but
    /// the generator's or a section's: "_index.md", an index.md beside other posts.
    static std::optional<PostName> of(const Blog &blog, const QString &path);

    const QString &slug() const { return m_slug; }
    const QString &language() const { return m_language; } ///< "de"; of a file's name only
    bool isBundle() const { return m_bundle; }
    /// The file, or the bundle's folder: what is renamed.
    QString place() const;
    QString file() const;
    /// "2018-05-30-trip": without language and suffix.
    QString base() const { return m_date + m_slug; }
    PostName withSlug(const QString &slug) const;
    /// With another day in front, where there is one.
    PostName withDate(const QDate &day) const;
    /// A name that no file or folder has: "trip-2" and so on.
    PostName free() const;

    /// What \a segment, decoded, of an address or path is called under \a other's name: the file's
    /// name with or without suffix, date and language, or with ".html". Nothing if it does not mean
    /// this name.
    std::optional<QString> renamed(const QString &segment, const PostName &other) const;

    /// Whether a word can stand in the name of a file, on every system.
    static bool isPossible(const QString &slug);

private:
    QString m_folder; ///< in which the place is
    QString m_date; ///< with what separates it; may be empty
    QString m_slug;
    QString m_language;
    QString m_suffix; ///< "md"
    QString m_fileName; ///< of a bundle's file
    bool m_bundle = false;
};

} // namespace Galley
