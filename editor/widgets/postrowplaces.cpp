// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postrowplaces.h"

#include "look/look.h"
#include "widgets/posttitle.h"

#include <QFontMetrics>

#include <algorithm>

namespace Galley {

namespace {

constexpr qreal titleFactor = 1.04;

} // namespace

PostRowPlaces::PostRowPlaces()
    : m_titles(titleFont(false))
    , m_boldTitles(titleFont(true))
    , m_start(Look::scaled(16))
    , m_padding(Look::scaled(12))
    , m_thumbnail(Look::scaled(44))
    , m_aboveTitle(Look::scaled(11))
    , m_titleLine(titleLineHeight(titleFont(true)))
    , m_aboveMarks(Look::scaled(2))
    , m_marks(std::max(QFontMetrics(Look::font(0.92)).height(), Look::scaled(17)))
    , m_aboveSnippet(Look::scaled(3))
    , m_belowMarks(Look::scaled(10))
{ }

PostRowPlaces::Places PostRowPlaces::places(const QRect &row, const PostSummary &post,
                                            bool withSnippet) const
{
    const int left = row.left() + m_start;
    int right = row.left() + row.width() - m_padding;
    Places found;
    if (!post.coverFile.isEmpty()) {
        found.thumbnail
            = QRect(right - m_thumbnail, row.top() + m_padding, m_thumbnail, m_thumbnail);
        right -= m_thumbnail + m_padding;
    }
    const int width = right - left;
    const int lines = m_titles.fits(post.title, width) ? 1 : 2;
    found.boldFits = lines > 1 || m_boldTitles.fits(post.title, width);
    found.title = QRect(left, row.top() + m_aboveTitle, width, m_titleLine * lines);
    found.marks = QRect(left, found.title.bottom() + 1 + m_aboveMarks, width, m_marks);
    int bottom = found.marks.bottom() + 1;
    if (withSnippet) {
        found.snippet = QRect(left, bottom + m_aboveSnippet, width, m_marks);
        bottom = found.snippet.bottom() + 1;
    }
    found.height = std::max(bottom - row.top() + m_belowMarks, m_thumbnail + 2 * m_padding);
    return found;
}

QFont PostRowPlaces::titleFont(bool selected)
{
    return Look::font(titleFactor, selected ? QFont::DemiBold : QFont::Medium);
}

} // namespace Galley
