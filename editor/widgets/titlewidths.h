// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <optional>

namespace Galley {

/// Tells quickly whether titles fit on one line: a list of ten thousand posts asks for all of them
/// at once. Adds up how far each letter moves the pen behind the one before it, and measures the
/// whole only where that is too close to tell or the script joins its letters. Remembers what it
/// has measured; for one thread.
class TitleWidths
{
public:
    explicit TitleWidths(QFont font);

    /// True if the title is at most \a width pixels wide.
    bool fits(const QString &title, int width) const;

private:
    /// The sum of the letters' advances; nothing for scripts that it says nothing about.
    std::optional<qreal> roughWidth(const QString &title) const;
    /// How far \a letter moves the pen behind \a before (0 at the start), kerning included, pixels.
    float advance(char16_t before, char16_t letter) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable QHash<quint32, float> m_advances; ///< by both letters
};

} // namespace Galley
