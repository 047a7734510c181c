// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace Galley {

/// A list for long texts: items in chunks of a few hundred, each chunk with the sum of what its
/// items count for, so that an insertion moves a few hundred items and a search skips the rest.
/// Sum has operators += and -= and a static of(const Item &). Chunks are split into \a Usual items.
template <typename Item, typename Sum, std::size_t Usual>
class ChunkedList
{
public:
    /// Where an item is; of no worth once the list has changed. end() is behind the last one.
    struct Place {
        std::size_t chunk = 0;
        std::size_t index = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    const Sum &total() const { return m_total; }
    Place begin() const { return {}; }
    Place end() const { return {m_chunks.size(), 0}; }
    const Item &at(Place place) const { return m_chunks[place.chunk].items[place.index]; }

    void next(Place &place) const
    {
        if (++place.index == m_chunks[place.chunk].items.size())
            place = {place.chunk + 1, 0};
    }

    /// False at the first item.
    bool previous(Place &place) const
    {
        if (place.index == 0) {
            if (place.chunk == 0)
                return false;
            place = {place.chunk - 1, m_chunks[place.chunk - 1].items.size()};
        }
        --place.index;
        return true;
    }

    /// The first item with which the sum of \a Counted goes beyond \a value; end() if none does.
    /// \a before is what all items before it sum up to.
    template <auto Counted>
    Place find(qsizetype value, Sum &before) const
    {
        before = {};
        std::size_t chunk = 0;
        while (chunk < m_chunks.size() && before.*Counted + m_chunks[chunk].sum.*Counted <= value)
            before += m_chunks[chunk++].sum;
        if (chunk == m_chunks.size())
            return end();
        std::size_t index = 0;
        for (;; ++index) {
            const Sum sum = Sum::of(m_chunks[chunk].items[index]);
            if (before.*Counted + sum.*Counted > value)
                return {chunk, index};
            before += sum;
        }
    }

    /// What all items before \a place sum up to.
    Sum before(Place place) const
    {
        Sum sum;
        for (std::size_t chunk = 0; chunk < place.chunk; ++chunk)
            sum += m_chunks[chunk].sum;
        for (std::size_t index = 0; index < place.index; ++index)
            sum += Sum::of(m_chunks[place.chunk].items[index]);
        return sum;
    }

    /// Visits all items that count for something in \a Counted, in order: visit(place, before).
    /// They may be changed through change() meanwhile.
    template <auto Counted, typename Visit>
    void visit(Visit visit) const
    {
        Sum before;
        for (std::size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
            if (m_chunks[chunk].sum.*Counted == 0) {
                before += m_chunks[chunk].sum;
                continue;
            }
            for (std::size_t index = 0; index < m_chunks[chunk].items.size(); ++index) {
                const Sum sum = Sum::of(m_chunks[chunk].items[index]);
                if (sum.*Counted != 0)
                    visit(Place{chunk, index}, before);
                before += sum;
            }
        }
    }

    /// Lets \a edit change an item.
    template <typename Edit>
    void change(Place place, Edit edit)
    {
        Chunk &chunk = m_chunks[place.chunk];
        Item &item = chunk.items[place.index];
        const Sum before = Sum::of(item);
        edit(item);
        const Sum after = Sum::of(item);
        chunk.sum -= before;
        chunk.sum += after;
        m_total -= before;
        m_total += after;
    }

    /// Replaces \a count items from \a place on, and returns them.
    std::vector<Item> splice(Place place, std::size_t count, std::vector<Item> items)
    {
        std::vector<Item> removed = remove(place, count);
        insert(place, std::move(items));
        return removed;
    }

private:
    static constexpr std::size_t Most = 2 * Usual;

    struct Chunk {
        std::vector<Item> items;
        Sum sum;
    };
    using Move = std::move_iterator<typename std::vector<Item>::iterator>;

    std::vector<Item> remove(Place &place, std::size_t count)
    {
        std::vector<Item> removed;
        removed.reserve(count);
        while (count > 0) {
            Chunk &chunk = m_chunks[place.chunk];
            const std::size_t taken = std::min(count, chunk.items.size() - place.index);
            const auto from = chunk.items.begin() + std::ptrdiff_t(place.index);
            for (auto item = from; item != from + std::ptrdiff_t(taken); ++item) {
                const Sum sum = Sum::of(*item);
                chunk.sum -= sum;
                m_total -= sum;
                removed.push_back(std::move(*item));
            }
            chunk.items.erase(from, from + std::ptrdiff_t(taken));
            count -= taken;
            if (chunk.items.empty())
                m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(place.chunk));
            else if (place.index == chunk.items.size())
                place = {place.chunk + 1, 0};
        }
        return removed;
    }

    void insert(Place place, std::vector<Item> items)
    {
        if (items.empty())
            return;
        if (place.index == 0 && place.chunk > 0) // better at a chunk's end than before the next
            place = {place.chunk - 1, m_chunks[place.chunk - 1].items.size()};
        if (m_chunks.empty())
            m_chunks.emplace_back();
        Chunk &chunk = m_chunks[place.chunk];
        for (const Item &item : items) {
            const Sum sum = Sum::of(item);
            chunk.sum += sum;
            m_total += sum;
        }
        chunk.items.insert(chunk.items.begin() + std::ptrdiff_t(place.index), Move(items.begin()),
                           Move(items.end()));
        if (chunk.items.size() > Most)
            split(place.chunk);
    }

    void split(std::size_t index)
    {
        std::vector<Item> items = std::move(m_chunks[index].items);
        std::vector<Chunk> parts;
        for (std::size_t from = 0; from < items.size(); from += Usual) {
            Chunk part;
            const std::size_t to = std::min(from + Usual, items.size());
            part.items.assign(Move(items.begin() + std::ptrdiff_t(from)),
                              Move(items.begin() + std::ptrdiff_t(to)));
            for (const Item &item : part.items)
                part.sum += Sum::of(item);
            parts.push_back(std::move(part));
        }
        m_chunks[index] = std::move(parts.front());
        m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(index) + 1,
                        std::make_move_iterator(parts.begin() + 1),
                        std::make_move_iterator(parts.end()));
    }

    std::vector<Chunk> m_chunks;
    Sum m_total;
};

} // namespace Galley
