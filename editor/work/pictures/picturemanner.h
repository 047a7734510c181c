// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QString>

#include <tuple>

namespace Galley {

/// One way of keeping posts' pictures, told from one post so that it can be asked of another:
/// beside the post, in a folder of its name, or in one for all. What the folder has of the post's
/// own (its year, its month, the folder that it lies in) is taken from the other post. A value.
class PictureManner
{
public:
    /// What a post does whose pictures lie in \a folder (absolute).
    static PictureManner of(const Blog &blog, const QString &post, const QString &folder);

    bool isBeside() const { return m_kind == Beside; }
    bool isShared() const { return m_kind == Shared; }
    /// The folder (absolute) that a post has in the same manner; empty where its file's name does
    /// not tell what it takes.
    QString folderFor(const Blog &blog, const QString &post) const;

    friend bool operator<(const PictureManner &a, const PictureManner &b)
    {
        return std::tie(a.m_kind, a.m_base, a.m_dated) < std::tie(b.m_kind, b.m_base, b.m_dated);
    }

private:
    enum Kind { Beside, FolderBeside, FolderBelow, Shared };
    PictureManner(Kind kind, QString base, bool dated)
        : m_kind(kind)
        , m_base(std::move(base))
        , m_dated(dated)
    { }

    Kind m_kind;
    QString m_base; ///< of FolderBelow the folder above the posts' own; of Shared the folder
    bool m_dated; ///< the posts' own folders bear their dates
};

} // namespace Galley
