// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"
#include "post/frontmatter/frontmember.h"

#include <QSet>

namespace Galley {

/// Rearranges members between brackets or braces: keeps their separators, their padding and a last
/// comma. A comment behind a member belongs to that one, comment lines above a member to the one
/// below; each stays with its member, and one whose member goes makes the change impossible.
class FrontBrackets
{
public:
    /// \a whole holds the brackets. \a text and \a language must outlive the object.
    FrontBrackets(const FrontLanguage &language, QStringView text, Span whole,
                  const QList<FrontMemberPlace> &members);

    /// Whether a comment stands outside of the members.
    bool commented() const;
    /// The edit; nothing where a comment would be lost, or where there are no brackets.
    std::optional<EditList> rearranged(const QList<FrontMember> &wish) const;

private:
    /// What stands between two members: the rest of the first one's line, then the other lines.
    struct Gap {
        QString tail; ///< with its line end
        QString lead;
        bool tailComment = false;
        bool leadComment = false;
        QString text() const { return tail + lead; }
        bool hasLines() const { return tail.endsWith(u'\n'); }
    };
    /// Notes which comments have been written again.
    using Kept = QSet<QPair<int, bool>>;

    Gap gapOf(Span span) const;
    QString indent() const;
    QString between() const;
    QString opening(int next, Kept &kept) const;
    QString joint(int before, int next, Kept &kept) const;
    QString closing(int before, Kept &kept) const;
    QString emptyWith(const QList<FrontMember> &wish) const;

    const FrontLanguage &m_language;
    QStringView m_text;
    Span m_whole;
    QList<FrontMemberPlace> m_members;
    QList<Gap> m_gaps; ///< before the first member, between two, behind the last
};

} // namespace Galley
