// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Galley {

/// How often something may be started again by itself: so many times within so many milliseconds.
/// Without a bound a post that kills the page would do so for ever.
class RestartBudget
{
public:
    RestartBudget(int times, qint64 within)
        : m_times(times)
        , m_within(within)
    { }

    /// True if one more is allowed at \a now (ms, any steady clock); it then counts.
    bool take(qint64 now)
    {
        m_taken.removeIf([&](qint64 then) { return now - then >= m_within; });
        if (m_taken.size() >= m_times)
            return false;
        m_taken.append(now);
        return true;
    }

private:
    int m_times;
    qint64 m_within;
    QList<qint64> m_taken;
};

} // namespace Galley
