// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labelindex.h"
#include "render/unitreader.h"
#include "render/unitswap.h"

namespace Galley {

/// What a swap of units means to the definitions of the text, and to all that name them.
class DefinitionUpdate
{
public:
    DefinitionUpdate(UnitList &units, LabelIndex &index, const UnitReader &reader,
                     const UnitSwap &swap)
        : m_units(units)
        , m_index(index)
        , m_reader(reader)
        , m_swap(swap)
    { }

    /// Finds what the new units define, makes the index anew, and renders again what has to be.
    void run();
    /// Units besides the new ones whose HTML has changed.
    const QList<UnitList::Place> &changed() const { return m_changed; }
    /// Besides the new ones, notes or the order in which they are named have changed.
    bool isNotesChanged() const { return m_isNotesChanged; }
    /// Slugs of headings that have come or gone besides the new units'.
    const QByteArrayList &changedSlugs() const { return m_changedSlugs; }

private:
    template <typename Edit>
    void eachNew(Edit edit);
    const Unit *unitBehind(UnitList::Place place) const;
    void renderUsers(const LabelKeys &keys);
    void renderUser(UnitList::Place place, qsizetype line);

    UnitList &m_units;
    LabelIndex &m_index;
    const UnitReader &m_reader;
    const UnitSwap &m_swap;
    QList<UnitList::Place> m_changed;
    QByteArrayList m_changedSlugs;
    bool m_isNotesChanged = false;
};

} // namespace Galley
