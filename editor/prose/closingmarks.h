// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <utility>

namespace Galley {

/// Looks for the marks that close what was opened in one line, read from left to right. What was
/// sought in vain is not sought again further right, so that a line of nothing but openings costs
/// no more than any other.
class ClosingMarks
{
public:
    /// \a line must outlive it.
    explicit ClosingMarks(QStringView line)
        : m_line(line)
    { }

    /// Where \a mark stands at or behind \a from (UTF-16 units); -1 if nowhere.
    qsizetype find(QLatin1String mark, qsizetype from)
    {
        for (const auto &[missing, since] : std::as_const(m_missing)) {
            if (missing == mark && from >= since)
                return -1;
        }
        const qsizetype at = m_line.indexOf(mark, from);
        if (at < 0)
            m_missing.append({mark, from});
        return at;
    }

private:
    QStringView m_line;
    QList<std::pair<QLatin1String, qsizetype>> m_missing;
};

} // namespace Galley
