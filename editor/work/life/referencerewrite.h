// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"
#include "work/life/namesakes.h"
#include "work/life/writtentargets.h"

#include <optional>

namespace Galley {

/// How references to a post and to its files are written once these have other names or places.
/// Changes the words of a reference that are others now, and leaves its form as the author wrote
/// it.
class ReferenceRewrite
{
public:
    struct Names {
        PostName before;
        PostName after;
        /// False where the post's address does not come from its name.
        bool addressFollows = true;
    };

    /// \a moves: what gets which path. Without \a names only files are followed.
    ReferenceRewrite(const Blog &blog, const FileOperation &moves, const Namesakes &namesakes,
                     const std::optional<Names> &names);

    /// Whether a text can hold anything to be rewritten at all: a quick look.
    bool mayConcern(const QString &text) const;
    bool mayConcern(const QByteArray &bytes) const;
    /// The edit of one target in the text of the post at \a postFile (absolute, before the move),
    /// or nothing if it means something else.
    std::optional<Edit> rewritten(const QString &postFile, const QString &text,
                                  const WrittenTarget &target) const;

private:
    struct Segment {
        Span span; ///< in the text
        QString word; ///< decoded
    };
    std::optional<Edit> asFile(const QString &postFile, const QString &path,
                               const QList<Segment> &segments) const;
    std::optional<Edit> asPost(const QString &postFile, const QList<Segment> &segments,
                               WrittenTarget::Kind kind, const QString &key) const;
    bool isPlausible(const QStringList &before) const;
    std::optional<Edit> replaced(const QString &from, const QString &to,
                                 const QList<Segment> &segments) const;
    std::optional<Edit> relocated(const QString &postFile, const QString &from, const QString &to,
                                  const QList<Segment> &segments) const;
    bool isMovedName(const QString &word) const;

    Blog m_blog;
    FileOperation m_moves;
    Namesakes m_namesakes;
    std::optional<Names> m_names;
    QStringList m_addresses; ///< of the site
    QStringList m_marks; ///< words one of which stands in every reference
};

} // namespace Galley
