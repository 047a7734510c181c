// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sidebyside.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Galley {

namespace {

constexpr qsizetype mostAhead = 64; ///< of each thread

/// One run: which work is the next, which is done, what the calling thread waits for.
class Run
{
public:
    Run(qsizetype count, qsizetype ahead, const std::atomic_bool &cancelled)
        : m_done(static_cast<std::size_t>(count), false)
        , m_ahead(ahead)
        , m_cancelled(cancelled)
    { }

    /// What a thread is to do next; none when there is no more, or nobody wants it.
    std::optional<qsizetype> next()
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_over || m_next < m_taken + m_ahead; });
        if (m_over || m_cancelled || m_next >= count())
            return std::nullopt;
        return m_next++;
    }

    void finish(qsizetype i)
    {
        const std::lock_guard lock(m_mutex);
        m_done[static_cast<std::size_t>(i)] = true;
        if (i == m_taken)
            m_ready.notify_one();
    }

    /// A thread that leaves may be the last that the calling thread could wait for.
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        ++m_left;
        m_ready.notify_one();
    }

    /// Waits for the next in order; false when it will never be done.
    bool await(int threads)
    {
        std::unique_lock lock(m_mutex);
        const auto isDone = [this] { return m_done[static_cast<std::size_t>(m_taken)]; };
        m_ready.wait(lock, [&] { return isDone() || m_left == threads; });
        return isDone();
    }

    void advance()
    {
        const std::lock_guard lock(m_mutex);
        ++m_taken;
        m_room.notify_all();
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
        m_room.notify_all();
    }

private:
    qsizetype count() const { return static_cast<qsizetype>(m_done.size()); }

    std::mutex m_mutex;
    std::condition_variable m_ready; ///< the one that is to be taken next may be done
    std::condition_variable m_room; ///< work may go on
    std::vector<bool> m_done;
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    const qsizetype m_ahead;
    int m_left = 0;
    bool m_over = false;
    const std::atomic_bool &m_cancelled;
};

} // namespace

int processors()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void sideBySide(qsizetype count, int threads, const std::atomic_bool &cancelled,
                const std::function<void(qsizetype)> &work,
                const std::function<void(qsizetype)> &taken)
{
    const int used = static_cast<int>(std::min<qsizetype>(threads, count));
    if (used < 2) {
        for (qsizetype i = 0; i < count && !cancelled; ++i) {
            work(i);
            taken(i);
        }
        return;
    }
    Run run(count, mostAhead * used, cancelled);
    std::vector<std::thread> workers;
    for (int i = 0; i < used; ++i) {
        workers.emplace_back([&run, &work] {
            while (const std::optional<qsizetype> next = run.next()) {
                work(*next);
                run.finish(*next);
            }
            run.leave();
        });
    }
    for (qsizetype i = 0; i < count && !cancelled && run.await(used); ++i) {
        taken(i);
        run.advance();
    }
    run.end();
    for (std::thread &worker : workers)
        worker.join();
}

} // namespace Galley
