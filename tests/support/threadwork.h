// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Galley {

/// Milliseconds of this thread's work since it was made, where the system tells them, else of the
/// whole program's: what else the machine does counts not.
class ThreadWork
{
public:
    double ms() const { return now() - m_start; }
    /// The same, and begins anew.
    double restart()
    {
        const double time = ms();
        m_start += time;
        return time;
    }

private:
    static double now()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
    }
    double m_start = now();
};

} // namespace Galley
