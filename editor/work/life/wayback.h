// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "site/operation/fileoperation.h"
#include "work/life/namesakes.h"
#include "work/life/postname.h"

#include <optional>

namespace Galley {

/// The references that an operation's moves have changed, the other way round: for links that were
/// typed since, or were not on the disk.
class WayBack
{
public:
    /// Made before it is taken back, while the new names are there. \a operation must outlive it.
    WayBack(const Blog &blog, const FileOperation &operation);

    /// \a text, of the post at \a postFile, with the references of before.
    QString rewritten(const QString &postFile, const QString &text) const;

private:
    const Blog m_blog;
    const FileOperation &m_operation;
    std::optional<PostName> m_after;
    std::optional<Namesakes> m_alone;
    bool m_addressFollows = false;
};

} // namespace Galley
