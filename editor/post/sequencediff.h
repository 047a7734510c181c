// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <vector>

namespace Galley {

/// A stretch in which two sequences differ; counts items, not UTF-16 units. One of the counts may
/// be 0, never both.
struct SequenceChange {
    qsizetype beforeStart = 0;
    qsizetype beforeCount = 0;
    qsizetype afterStart = 0;
    qsizetype afterCount = 0;
    qsizetype beforeEnd() const { return beforeStart + beforeCount; }
    qsizetype afterEnd() const { return afterStart + afterCount; }
    friend bool operator==(const SequenceChange &, const SequenceChange &) = default;
};

/// What to do to make one sequence of numbers out of another: ascending changes with at least one
/// equal item between any two.
///
/// The greedy algorithm in linear space of E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", Algorithmica 1 (1986) 251-266. Items that only one side has are set aside first:
/// they can match nothing. Where the sequences are very different the search for the shortest
/// answer is given up at a fixed depth and goes on from the furthest point found, so that the cost
/// stays below some hundred steps an item; the answer is then right, but not the shortest.
QList<SequenceChange> sequenceChanges(const std::vector<int> &before,
                                      const std::vector<int> &after);

/// Gives equal items equal numbers, so that any kind of item can be compared as a sequence. Views
/// must stay valid as long as it is used.
template <typename Item>
class SequenceNumbers
{
public:
    int numberOf(const Item &item)
    {
        const auto known = m_numbers.constFind(item);
        if (known != m_numbers.constEnd())
            return *known;
        const int next = int(m_numbers.size());
        m_numbers.insert(item, next);
        return next;
    }

    template <typename Items>
    std::vector<int> numbersOf(const Items &items)
    {
        std::vector<int> numbers;
        numbers.reserve(std::size_t(items.size()));
        for (const Item &item : items)
            numbers.push_back(numberOf(item));
        return numbers;
    }

private:
    QHash<Item, int> m_numbers;
};

} // namespace Galley
