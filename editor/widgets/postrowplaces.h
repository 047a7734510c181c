// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"
#include "widgets/titlewidths.h"

#include <QRect>

namespace Galley {

/// Where the parts of a post's row are, measured from left to right; drawn mirrored where reading
/// goes the other way. Fonts and lengths are measured once, for lists of ten thousand rows.
class PostRowPlaces
{
public:
    struct Places {
        QRect title;
        QRect marks;
        QRect snippet; ///< null unless the rows show what a search has found
        QRect thumbnail; ///< null for a post without a cover: its text takes the room
        bool boldFits = true; ///< the title takes no more lines in the weight of the chosen row
        int height = 0;
    };

    PostRowPlaces();
    /// The places in \a row, whose height does not matter.
    Places places(const QRect &row, const PostSummary &post, bool withSnippet) const;
    static QFont titleFont(bool selected);

private:
    TitleWidths m_titles;
    /// Choosing a row never wraps it anew: a title that would then goes without the weight.
    TitleWidths m_boldTitles;
    int m_start;
    int m_padding;
    int m_thumbnail;
    int m_aboveTitle;
    int m_titleLine;
    int m_aboveMarks;
    int m_marks;
    int m_aboveSnippet;
    int m_belowMarks;
};

} // namespace Galley
