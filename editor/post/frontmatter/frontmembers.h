// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// What a list or map shall hold at one place after a change.
struct FrontMember {
    int old = -1; ///< the member that stands there: moved with its comments; -1 for a new one
    QString text = {}; ///< a new member's text; of an old one what replaces its value, if not null
};

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
    /// between brackets, members that share a line, a place that is not known.
    std::optional<EditList> rearranged(const QList<FrontMember> &wish) const;
    /// The column in which members on lines of their own stand.
    qsizetype column() const;

private:
    struct Member {
        qsizetype start = 0; ///< at its key or dash
        Span value;
    };
    struct Lines {
        qsizetype lead = 0; ///< where the comment lines above it start
        qsizetype start
            = 0; ///< of the member's first line, or of the member on a shared first line
        qsizetype end = 0; ///< of its last line, before the line end
    };

    qsizetype lineStart(qsizetype position) const;
    qsizetype lineEnd(qsizetype position) const;
    QString memberText(const Member &member, qsizetype from, qsizetype to,
                       const FrontMember &wish) const;
    std::optional<EditList> onLines(const QList<FrontMember> &wish) const;
    std::optional<EditList> betweenBrackets(const QList<FrontMember> &wish) const;
    bool hasComment(Span gap) const;

    const FrontLanguage &m_language;
    QStringView m_text;
    Span m_content;
    const FrontNode &m_collection;
    QList<Member> m_members;
    bool m_placed = true;
};

} // namespace Galley
