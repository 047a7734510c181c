// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Galley {

/// How many threads have a processor of their own; 1 where nobody can tell.
int processors();

/// Calls \a work once with each of 0 to \a count - 1, on \a threads threads and in no order, and on
/// the calling thread \a taken with each of them, in order, once its work is done. Returns when all
/// is done. Work runs only so far ahead that what waits to be taken stays small. Once \a cancelled
/// is true, nothing more is begun or taken. With one thread all of it happens on the calling one.
void sideBySide(qsizetype count, int threads, const std::atomic_bool &cancelled,
                const std::function<void(qsizetype)> &work,
                const std::function<void(qsizetype)> &taken);

/// The same for work that makes something: \a take gets what \a make made.
template <typename Make, typename Take>
void takeInOrder(qsizetype count, int threads, const std::atomic_bool &cancelled, const Make &make,
                 const Take &take)
{
    using Made = decltype(make(qsizetype()));
    std::vector<std::optional<Made>> made(static_cast<std::size_t>(count));
    sideBySide(
        count, threads, cancelled,
        [&](qsizetype i) { made[static_cast<std::size_t>(i)].emplace(make(i)); },
        [&](qsizetype i) {
            std::optional<Made> &one = made[static_cast<std::size_t>(i)];
            take(i, std::move(*one));
            one.reset();
        });
}

} // namespace Galley
