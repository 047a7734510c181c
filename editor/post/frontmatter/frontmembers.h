// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"
#include "post/frontmatter/frontmember.h"

namespace Galley {

/// Rearranges the members of one list or map: moves, removes, replaces and adds them without
/// touching what stays. Members between brackets keep their separators, their padding and a last
/// comma; members on lines of their own take with them the comment lines above them and the comment
/// behind them, while comment lines above a removed one stay.
class FrontMembers
{
public:
    /// \a text is the whole post; \a content is where its front matter may be.
    FrontMembers(const FrontLanguage &language, QStringView text, Span content,
                 const FrontNode &collection);

    /// The edit, smallest first and last byte; nothing where it cannot be made safely: a comment
    /// that would be lost, members that share a line, a place that is not known.
    std::optional<EditList> rearranged(const QList<FrontMember> &wish) const;
    /// Whether a comment stands between the members.
    bool commented() const;
    /// The column in which members on lines of their own stand.
    qsizetype column() const;

private:
    struct Lines {
        qsizetype lead = 0; ///< where the comment lines above it start
        qsizetype start
            = 0; ///< of the member's first line, or of the member on a shared first line
        qsizetype end = 0; ///< of its last line, before the line end
    };

    qsizetype lineStart(qsizetype position) const;
    qsizetype lineEnd(qsizetype position) const;
    std::optional<EditList> onLines(const QList<FrontMember> &wish) const;

    const FrontLanguage &m_language;
    QStringView m_text;
    Span m_content;
    const FrontNode &m_collection;
    QList<FrontMemberPlace> m_members;
    bool m_placed = true;
};

} // namespace Galley
