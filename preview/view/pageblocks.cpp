// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pageblocks.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

/// What a block costs the page besides its HTML, in bytes of such.
constexpr qsizetype BlockCost = 160;

/// The kept blocks of the replaced range by key, each to be taken once, the first one first.
class Pool
{
public:
    explicit Pool(const QList<quint64> &keys)
    {
        for (qsizetype i = keys.size(); i-- > 0;)
            m_indices[keys[i]].append(int(i));
    }
    int take(quint64 key)
    {
        const auto found = m_indices.find(key);
        return found == m_indices.end() || found->isEmpty() ? -1 : found->takeLast();
    }

private:
    QHash<quint64, QList<int>> m_indices;
};

QList<quint64> keysOf(const Blocks &blocks, qsizetype begin, qsizetype end)
{
    QList<quint64> keys;
    keys.reserve(end - begin);
    for (qsizetype i = begin; i < end; ++i)
        keys.append(blocks[i].key);
    return keys;
}

} // namespace

void PageBlocks::replace(const Blocks &blocks)
{
    m_known
        = keysOf(m_wanted, 0, m_at) + m_known + keysOf(m_wanted, m_at + m_count, m_wanted.size());
    m_wanted = blocks;
    m_at = 0;
    m_count = blocks.size();
}

void PageBlocks::change(const BlockChange &change)
{
    const qsizetype changeEnd = change.at + change.removed;
    if (change.removed == 0 && change.inserted.isEmpty()) {
        change.applyTo(m_wanted); // lines alone
        return;
    }
    if (isShown()) {
        m_at = change.at;
        m_count = 0;
    }
    // The window grows over the change: what it takes in is on the page as it is wanted.
    const qsizetype begin = std::min<qsizetype>(m_at, change.at);
    const qsizetype end = std::max(m_at + m_count, changeEnd);
    m_known = keysOf(m_wanted, begin, m_at) + m_known + keysOf(m_wanted, m_at + m_count, end);
    m_at = begin;
    m_count = end - begin - change.removed + change.inserted.size();
    change.applyTo(m_wanted);
}

void PageBlocks::clearPage()
{
    m_known.clear();
    m_at = 0;
    m_count = m_wanted.size();
}

int PageBlocks::pageCount() const
{
    return int(m_wanted.size() - m_count + m_known.size());
}

BlockPatch PageBlocks::takePatch(qsizetype budget)
{
    // Some of the window may be as it was: typed and taken back.
    qsizetype same = 0;
    const qsizetype shorter = std::min(m_known.size(), m_count);
    while (same < shorter && m_known[same] == m_wanted[m_at + same].key)
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same
           && m_known[m_known.size() - 1 - sameEnd] == m_wanted[m_at + m_count - 1 - sameEnd].key)
        ++sameEnd;
    const QList<quint64> known = m_known.sliced(same, m_known.size() - same - sameEnd);
    const qsizetype begin = m_at + same;
    const qsizetype end = m_at + m_count - sameEnd;

    BlockPatch patch;
    patch.at = int(begin);
    patch.removed = int(known.size());
    Pool pool(known);
    qsizetype i = begin;
    for (qsizetype bytes = 0; i < end && bytes < budget; ++i) {
        const int kept = pool.take(m_wanted[i].key);
        if (kept >= 0) {
            patch.items.append(BlockPatch::Item{kept, {}});
        } else {
            patch.items.append(BlockPatch::Item{-1, m_wanted[i].html});
            bytes += m_wanted[i].html.size() + BlockCost;
        }
    }
    patch.complete = i == end;
    m_known.clear();
    m_at = i;
    m_count = end - i;
    return patch;
}

std::optional<int> PageBlocks::wantedIndex(int pageIndex) const
{
    if (pageIndex < 0 || pageIndex >= pageCount())
        return std::nullopt;
    if (pageIndex < m_at)
        return pageIndex;
    const qsizetype behind = pageIndex - m_at - m_known.size();
    return behind < 0 ? std::nullopt : std::optional(int(m_at + m_count + behind));
}

std::optional<int> PageBlocks::pageIndex(int wantedIndex) const
{
    if (wantedIndex < 0 || wantedIndex >= m_wanted.size())
        return std::nullopt;
    if (wantedIndex < m_at)
        return wantedIndex;
    const qsizetype behind = wantedIndex - m_at - m_count;
    return behind < 0 ? std::nullopt : std::optional(int(m_at + m_known.size() + behind));
}

} // namespace Galley
