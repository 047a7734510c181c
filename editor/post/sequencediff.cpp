// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/sequencediff.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace Galley {

namespace {

using Numbers = std::span<const int>;

/// Depth at which the search for the shortest way is given up.
constexpr int DeepestSearch = 256;

/// Two stretches that are still to be compared, with their places in the whole.
struct Box {
    int beforeStart;
    int beforeEnd;
    int afterStart;
    int afterEnd;
    bool isEmpty() const { return beforeStart == beforeEnd || afterStart == afterEnd; }
};

/// A point through which a good way leads from the top left of a box to its bottom right.
struct Point {
    int before;
    int after;
};

/// Finds for each item whether it was kept. Both sequences hold only items that the other has too.
class Search
{
public:
    Search(Numbers before, Numbers after)
        : m_before(before)
        , m_after(after)
        , m_forward(2 * DeepestSearch + 3)
        , m_backward(2 * DeepestSearch + 3)
        , m_changedBefore(before.size(), 0)
        , m_changedAfter(after.size(), 0)
    {
        // A stack of our own: very different texts split thousands of times.
        std::vector<Box> boxes{{0, int(before.size()), 0, int(after.size())}};
        while (!boxes.empty()) {
            const Box box = trimmed(boxes.back());
            boxes.pop_back();
            if (box.isEmpty()) {
                markAll(box);
                continue;
            }
            const Point middle = middleOf(box);
            boxes.push_back({middle.before, box.beforeEnd, middle.after, box.afterEnd});
            boxes.push_back({box.beforeStart, middle.before, box.afterStart, middle.after});
        }
    }

    bool isBeforeChanged(std::size_t item) const { return m_changedBefore[item] != 0; }
    bool isAfterChanged(std::size_t item) const { return m_changedAfter[item] != 0; }

private:
    bool same(int before, int after) const
    {
        return m_before[std::size_t(before)] == m_after[std::size_t(after)];
    }

    Box trimmed(Box box) const
    {
        while (!box.isEmpty() && same(box.beforeStart, box.afterStart)) {
            ++box.beforeStart;
            ++box.afterStart;
        }
        while (!box.isEmpty() && same(box.beforeEnd - 1, box.afterEnd - 1)) {
            --box.beforeEnd;
            --box.afterEnd;
        }
        return box;
    }

    void markAll(const Box &box)
    {
        std::fill(m_changedBefore.begin() + box.beforeStart,
                  m_changedBefore.begin() + box.beforeEnd, 1);
        std::fill(m_changedAfter.begin() + box.afterStart, m_changedAfter.begin() + box.afterEnd,
                  1);
    }

    /// Walks from both corners at once, one change deeper in each round, until the ways meet. Both
    /// arrays hold, for each diagonal, the furthest item of before that is reached; a diagonal is
    /// items of before less items of after, counted from the corner that the walk began at.
    Point middleOf(const Box &box)
    {
        const int rows = box.beforeEnd - box.beforeStart;
        const int columns = box.afterEnd - box.afterStart;
        const int delta = rows - columns;
        const bool odd = (delta & 1) != 0;
        const auto forward
            = [this](int k) -> int & { return m_forward[std::size_t(k + DeepestSearch + 1)]; };
        const auto backward
            = [this](int k) -> int & { return m_backward[std::size_t(k + DeepestSearch + 1)]; };
        for (int depth = 0; depth <= DeepestSearch; ++depth) {
            for (int k = -depth; k <= depth; k += 2) {
                int x = step(forward, k, depth, rows, columns);
                forward(k) = x;
                if (x == Beyond)
                    continue;
                while (x < rows && x - k < columns
                       && same(box.beforeStart + x, box.afterStart + x - k))
                    ++x;
                forward(k) = x;
                const int other = delta - k;
                if (odd && std::abs(other) <= depth - 1 && x + backward(other) >= rows)
                    return {box.beforeStart + x, box.afterStart + x - k};
            }
            for (int k = -depth; k <= depth; k += 2) {
                int x = step(backward, k, depth, rows, columns);
                backward(k) = x;
                if (x == Beyond)
                    continue;
                while (x < rows && x - k < columns
                       && same(box.beforeEnd - 1 - x, box.afterEnd - 1 - x + k))
                    ++x;
                backward(k) = x;
                const int other = delta - k;
                if (!odd && std::abs(other) <= depth && x + forward(other) >= rows)
                    return {box.beforeEnd - x, box.afterEnd - x + k};
            }
        }
        return furthestOf(box, forward);
    }

    /// One more change: an item of after is added on the way from the diagonal above, or one of
    /// before removed from the diagonal below, whichever leads further and stays in the box.
    template <typename Furthest>
    static int step(const Furthest &furthest, int k, int depth, int rows, int columns)
    {
        if (depth == 0)
            return 0;
        const auto inside
            = [&](int x) { return x >= 0 && x <= rows && x - k <= columns ? x : Beyond; };
        const int added = k < depth ? inside(furthest(k + 1)) : Beyond;
        const int removed = k > -depth ? inside(furthest(k - 1) + 1) : Beyond;
        return std::max(added, removed);
    }

    /// Where the forward walk came furthest: the way there is short, the rest is searched anew.
    template <typename Furthest>
    static Point furthestOf(const Box &box, const Furthest &forward)
    {
        int best = 0;
        int diagonal = 0;
        for (int k = -DeepestSearch; k <= DeepestSearch; k += 2) {
            if (2 * forward(k) - k > best) {
                best = 2 * forward(k) - k;
                diagonal = k;
            }
        }
        const int x = forward(diagonal);
        return {box.beforeStart + x, box.afterStart + x - diagonal};
    }

    static constexpr int Beyond = -1'000'000'000; ///< outside the box: nothing leads on from it

    Numbers m_before;
    Numbers m_after;
    std::vector<int> m_forward;
    std::vector<int> m_backward;
    std::vector<char> m_changedBefore;
    std::vector<char> m_changedAfter;
};

/// The places of those items that the other side has too.
std::vector<std::size_t> shared(const std::vector<int> &items, const std::vector<int> &others)
{
    const QSet<int> known(others.begin(), others.end());
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (known.contains(items[i]))
            places.push_back(i);
    }
    return places;
}

std::vector<int> itemsAt(const std::vector<int> &items, const std::vector<std::size_t> &places)
{
    std::vector<int> chosen;
    chosen.reserve(places.size());
    for (const std::size_t place : places)
        chosen.push_back(items[place]);
    return chosen;
}

} // namespace

QList<SequenceChange> sequenceChanges(const std::vector<int> &before, const std::vector<int> &after)
{
    const std::vector<std::size_t> sharedBefore = shared(before, after);
    const std::vector<std::size_t> sharedAfter = shared(after, before);
    const std::vector<int> a = itemsAt(before, sharedBefore);
    const std::vector<int> b = itemsAt(after, sharedAfter);
    const Search search(a, b);

    std::vector<char> keptBefore(before.size(), 0);
    std::vector<char> keptAfter(after.size(), 0);
    for (std::size_t i = 0; i < sharedBefore.size(); ++i)
        keptBefore[sharedBefore[i]] = !search.isBeforeChanged(i);
    for (std::size_t i = 0; i < sharedAfter.size(); ++i)
        keptAfter[sharedAfter[i]] = !search.isAfterChanged(i);

    QList<SequenceChange> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        SequenceChange change{qsizetype(i), 0, qsizetype(j), 0};
        while (i < before.size() && !keptBefore[i])
            ++i;
        while (j < after.size() && !keptAfter[j])
            ++j;
        change.beforeCount = qsizetype(i) - change.beforeStart;
        change.afterCount = qsizetype(j) - change.afterStart;
        if (change.beforeCount > 0 || change.afterCount > 0)
            changes.append(change);
        if (i < before.size() && j < after.size()) {
            ++i;
            ++j;
        }
    }
    return changes;
}

} // namespace Galley
