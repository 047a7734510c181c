// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/blockpatch.h"

#include "render/blockchange.h"

#include <optional>

namespace Galley {

/// The blocks that the page shall have, and how far those that it has are from them: the two differ
/// in one window at most. A change costs what it changes, and the blocks behind it where these
/// have moved; a patch costs its window.
class PageBlocks
{
public:
    /// What the page shall have.
    const Blocks &wanted() const { return m_wanted; }
    void replace(const Blocks &blocks);
    void change(const BlockChange &change);

    /// The page is empty.
    void clearPage();
    /// How many blocks the page has once it has taken every patch.
    int pageCount() const;
    /// True if the page has all of it.
    bool isShown() const { return m_known.isEmpty() && m_count == 0; }

    /// What brings the page to what is wanted; from now on counted as taken. Blocks with equal keys
    /// are kept, also where they moved. Not more than about \a budget bytes of new HTML are put
    /// into it (a block counts for 160 more than it has), at least one block: the rest is for the
    /// next patch.
    BlockPatch takePatch(qsizetype budget);

    /// Of a block of the page, by its index there: the index in wanted(), nothing if it is to go.
    std::optional<int> wantedIndex(int pageIndex) const;
    /// The other way round.
    std::optional<int> pageIndex(int wantedIndex) const;

private:
    Blocks m_wanted;
    qsizetype m_at = 0; ///< where the window begins, for both
    QList<quint64> m_known; ///< keys of the page's blocks in the window
    qsizetype m_count = 0; ///< how many blocks are wanted there
};

} // namespace Galley
