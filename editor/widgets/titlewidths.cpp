// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titlewidths.h"

#include <QFontMetricsF>

namespace Galley {

namespace {

// Kerning and hinting change a line by less than this part of its width.
constexpr qreal uncertainty = 0.08;

} // namespace

TitleWidths::TitleWidths(QFont font)
    : m_font(std::move(font))
{
    const QFontMetricsF metrics(m_font);
    for (char16_t unit = 0; unit < firstJoining; ++unit)
        m_letters[unit] = float(metrics.horizontalAdvance(QChar(unit)));
}

bool TitleWidths::fits(const QString &title, int width) const
{
    if (const std::optional<qreal> rough = roughWidth(title)) {
        if (*rough * (1 + uncertainty) < width)
            return true;
        if (*rough * (1 - uncertainty) > width)
            return false;
    }
    return QFontMetricsF(m_font).horizontalAdvance(title) <= width;
}

std::optional<qreal> TitleWidths::roughWidth(const QString &title) const
{
    qreal width = 0;
    for (const QChar letter : title) {
        if (letter.unicode() >= firstJoining)
            return std::nullopt;
        width += m_letters[letter.unicode()];
    }
    return width;
}

} // namespace Galley
