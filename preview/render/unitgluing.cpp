// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unitgluing.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Farthest = 64; ///< blocks, as in gluing.cpp: nothing is tied farther

class Gluer
{
public:
    Gluer(UnitList &units, const UnitSwap &swap)
        : m_units(units)
        , m_first(swap.first)
        , m_newEnd(swap.first + swap.count)
        , m_start(swap.place)
    { }

    /// Carries what is open through the new units, and on to where nothing changes any more.
    void readTags();
    /// Finds out anew where groups begin. No unit behind the tags read last has changed its ties.
    Reglued group();
    /// Where there are no tags each block is a group.
    Reglued groupSimply();

private:
    OpenElements openAbove() const;

    UnitList &m_units;
    qsizetype m_first;
    qsizetype m_newEnd;
    UnitList::Place m_start;
    UnitList::Place m_end; ///< behind the last unit read
    qsizetype m_endIndex = 0;
};

OpenElements Gluer::openAbove() const
{
    UnitList::Place place = m_start;
    qsizetype bytes = 0;
    for (int blocks = 1; blocks <= Farthest && m_units.previous(place); ++blocks) {
        const Unit &unit = *m_units.at(place);
        bytes += unit.bytes;
        if (!unit.tags.isEmpty()) {
            OpenElements open = unit.open;
            open.pass(blocks, bytes);
            return open;
        }
    }
    return {};
}

void Gluer::readTags()
{
    OpenElements open = openAbove();
    m_end = m_start;
    m_endIndex = m_first;
    qsizetype lastChanged = m_newEnd - 1;
    for (; m_end != m_units.end() && m_endIndex <= lastChanged + Farthest;
         m_units.next(m_end), ++m_endIndex) {
        Unit &unit = *m_units.at(m_end);
        if (!unit.tags.isEmpty()) {
            const int tie = open.read(unit.tags);
            if (m_endIndex >= m_newEnd && tie == unit.tie && open == unit.open)
                return;
            unit.tie = tie; // counts for nothing in the sums
            unit.open = open;
            lastChanged = m_endIndex;
        }
        open.pass(1, unit.bytes);
    }
}

Reglued Gluer::groupSimply()
{
    UnitList::Place place = m_start;
    for (qsizetype index = m_first; index < m_newEnd; ++index, m_units.next(place))
        m_units.change(place, [](auto &unit) { unit->startsGroup = unit->hasBlock; });
    return {m_first, m_newEnd, {}};
}

Reglued Gluer::group()
{
    UnitList::Place place = m_end;
    qsizetype index = m_endIndex;
    // A unit may be tied to from 64 below.
    for (; place != m_units.end() && index < m_endIndex + Farthest; ++index)
        m_units.next(place);
    Reglued result{m_first, m_newEnd, {}};
    qsizetype reach = index;
    while (index > qMax(qsizetype(0), m_first - Farthest) && m_units.previous(place)) {
        --index;
        const Unit &unit = *m_units.at(place);
        reach = qMin(reach, index - unit.tie);
        const bool starts = unit.hasBlock && reach >= index;
        if (starts == unit.startsGroup || index >= m_endIndex)
            continue;
        m_units.change(place, [starts](auto &changed) { changed->startsGroup = starts; });
        if (index >= m_first && index < m_newEnd)
            continue;
        result.startedGroup.insert(&unit, !starts);
        result.first = qMin(result.first, index);
        result.end = qMax(result.end, index + 1);
    }
    return result;
}

} // namespace

Reglued reglue(UnitList &units, const UnitSwap &swap)
{
    Gluer gluer(units, swap);
    const bool wasGlued = std::any_of(swap.gone.begin(), swap.gone.end(), [](const auto &unit) {
        return !unit->tags.isEmpty() || !unit->startsGroup;
    });
    if (units.total().tags == 0 && !wasGlued)
        return gluer.groupSimply();
    gluer.readTags();
    return gluer.group();
}

} // namespace Galley
