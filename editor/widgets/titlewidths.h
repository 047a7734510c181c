// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <array>
#include <optional>

namespace Galley {

/// Tells quickly whether titles fit on one line: a list of ten thousand posts asks for all of them
/// at once. Adds up the widths of single letters, and measures the whole only where that is too
/// close to tell or the script joins its letters.
class TitleWidths
{
public:
    explicit TitleWidths(QFont font);

    /// True if the title is at most \a width pixels wide.
    bool fits(const QString &title, int width) const;

private:
    /// The sum of the letters' widths; nothing for scripts that it says nothing about.
    std::optional<qreal> roughWidth(const QString &title) const;

    static constexpr char16_t firstJoining = 0x0250; ///< what follows the Latin letters

    QFont m_font;
    std::array<float, firstJoining> m_letters; ///< widths by UTF-16 unit
};

} // namespace Galley
