// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/changewriter.h"

#include <algorithm>

namespace Galley {

namespace {

bool startedGroup(const Unit *unit, const Reglued &glued)
{
    return glued.startedGroup.value(unit, unit->startsGroup);
}

/// Whether a block begins here, now and before.
bool isBoundary(const Unit *unit, const Reglued &glued)
{
    return unit->startsGroup && startedGroup(unit, glued);
}

} // namespace

Block ChangeWriter::block(UnitList::Place place, qsizetype line) const
{
    const Unit &first = *m_units.at(place);
    const qsizetype start = line + first.lead;
    QByteArray html = first.fragment.composed(first.values, 0);
    line += first.lines;
    for (m_units.next(place); place != m_units.end() && !m_units.at(place)->startsGroup;
         m_units.next(place)) {
        const Unit &unit = *m_units.at(place);
        html += unit.fragment.composed(unit.values, int(line - start));
        line += unit.lines;
    }
    return makeBlock(std::move(html), int(start));
}

/// The units of all blocks that may have changed, up to where blocks begin that began before.
ChangeWriter::Window ChangeWriter::windowAround(const UnitSwap &swap, const Reglued &glued) const
{
    Window window;
    window.end = glued.end;
    window.place = swap.place;
    for (qsizetype index = swap.first; index > glued.first; --index)
        m_units.previous(window.place);
    const bool began = glued.first == swap.first
        ? swap.gone.front()->startsGroup
        : startedGroup(m_units.at(window.place).get(), glued);
    if (!began || !m_units.at(window.place)->startsGroup) {
        while (m_units.previous(window.place)
               && !isBoundary(m_units.at(window.place).get(), glued)) { }
    }
    window.before = m_units.before(window.place);
    UnitList::Place end = swap.place;
    for (qsizetype index = swap.first; index < glued.end; ++index)
        m_units.next(end);
    for (; end != m_units.end() && !isBoundary(m_units.at(end).get(), glued); m_units.next(end))
        ++window.end;
    return window;
}

QList<ChangeWriter::Seen> ChangeWriter::blocksBefore(const Window &window, const UnitSwap &swap,
                                                     const Reglued &glued) const
{
    QList<Seen> seen;
    UnitList::Place place = window.place;
    qsizetype line = window.before.lines;
    for (qsizetype index = window.before.units; index < window.end; ++index, m_units.next(place)) {
        if (index == swap.first) {
            for (const auto &unit : swap.gone) {
                if (unit->startsGroup)
                    seen.append({unit->key, line + unit->lead});
                line += unit->lines;
            }
        }
        if (swap.isNew(index))
            continue;
        const Unit *unit = m_units.at(place).get();
        if (startedGroup(unit, glued))
            seen.append({unit->key, line + unit->lead});
        line += unit->lines;
    }
    return seen;
}

Blocks ChangeWriter::blocksNow(const Window &window)
{
    Blocks blocks;
    UnitList::Place place = window.place;
    qsizetype line = window.before.lines;
    for (qsizetype index = window.before.units; index < window.end; ++index, m_units.next(place)) {
        Unit &unit = *m_units.at(place);
        if (unit.startsGroup) {
            blocks.append(block(place, line));
            unit.key = blocks.back().key;
        }
        line += unit.lines;
    }
    return blocks;
}

BlockChange ChangeWriter::swapped(const UnitSwap &swap, const Reglued &glued)
{
    const Window window = windowAround(swap, glued);
    m_doneFirst = window.before.units;
    m_doneEnd = window.end;
    const QList<Seen> before = blocksBefore(window, swap, glued);
    const Blocks now = blocksNow(window);
    const auto head = std::mismatch(before.begin(), before.end(), now.begin(), now.end(),
                                    [](const Seen &old, const Block &block) {
                                        return old.key == block.key && old.line == block.startLine;
                                    });
    const auto tail = std::mismatch(
        before.rbegin(), std::make_reverse_iterator(head.first), now.rbegin(),
        std::make_reverse_iterator(head.second), [&swap](const Seen &old, const Block &block) {
            return old.key == block.key && old.line + swap.lineShift == block.startLine;
        });
    BlockChange change;
    change.at = int(window.before.groups + (head.first - before.begin()));
    change.removed = int(tail.first.base() - head.first);
    change.inserted = Blocks(head.second, tail.second.base());
    change.lineShift = int(swap.lineShift);
    return change;
}

BlockChanges ChangeWriter::changed(QList<UnitList::Place> places)
{
    for (UnitList::Place &place : places) {
        while (!m_units.at(place)->startsGroup && m_units.previous(place)) { }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    BlockChanges changes;
    for (const UnitList::Place place : std::as_const(places)) {
        const UnitSum before = m_units.before(place);
        Unit &unit = *m_units.at(place);
        if (!unit.startsGroup || (before.units >= m_doneFirst && before.units < m_doneEnd))
            continue;
        Block now = block(place, before.lines);
        if (now.key == unit.key)
            continue;
        unit.key = now.key;
        changes.append({int(before.groups), 1, {std::move(now)}, 0});
    }
    return changes;
}

void ChangeWriter::takeKeys(const Blocks &blocks)
{
    m_units.visit<&UnitSum::groups>([&](UnitList::Place place, const UnitSum &before) {
        m_units.at(place)->key = blocks[before.groups].key;
    });
}

int ChangeWriter::lastStart() const
{
    UnitList::Place place = m_units.end();
    while (m_units.previous(place)) {
        if (m_units.at(place)->startsGroup)
            return int(m_units.before(place).lines) + m_units.at(place)->lead;
    }
    return 0;
}

} // namespace Galley
