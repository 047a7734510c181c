// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Galley {

/// Seconds of processor time that this program has taken since this was asked last: what a figure
/// is worth on a machine that others load.
inline double cpuSinceLast()
{
    static std::clock_t last = 0;
    const std::clock_t now = std::clock();
    const double seconds = double(now - last) / CLOCKS_PER_SEC;
    last = now;
    return seconds;
}

} // namespace Galley
