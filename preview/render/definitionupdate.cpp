// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/definitionupdate.h"

#include <algorithm>

namespace Galley {

namespace {

/// The items of two lists without what both have at their beginnings and ends.
template <typename List>
List difference(const List &a, const List &b)
{
    const auto head = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto tail = std::mismatch(a.rbegin(), std::make_reverse_iterator(head.first), b.rbegin(),
                                    std::make_reverse_iterator(head.second));
    List result(head.first, tail.first.base());
    result += List(head.second, tail.second.base());
    return result;
}

/// What some units define, in their order.
struct Defined {
    QList<Definition> links;
    QByteArrayList notes;

    void add(const Unit &unit)
    {
        if (!unit.labels)
            return;
        links += unit.labels->definitions;
        for (const NoteDefinition &note : std::as_const(unit.labels->notes))
            notes.append(note.label);
    }
};

QByteArrayList slugsOf(const Fragment &fragment)
{
    QByteArrayList slugs;
    for (const Fragment::Mark &mark : fragment.marks) {
        if (mark.kind == Fragment::Mark::Kind::HeadingId)
            slugs.append(mark.value);
    }
    return slugs;
}

} // namespace

/// edit(unit, line, next): may change the unit.
template <typename Edit>
void DefinitionUpdate::eachNew(Edit edit)
{
    UnitList::Place place = m_swap.place;
    qsizetype line = m_swap.firstLine;
    for (qsizetype i = 0; i < m_swap.count; ++i, m_units.next(place)) {
        if (m_units.at(place)->labels)
            m_units.change(place, [&](auto &unit) { edit(*unit, line, unitBehind(place)); });
        line += m_units.at(place)->lines;
    }
}

const Unit *DefinitionUpdate::unitBehind(UnitList::Place place) const
{
    m_units.next(place);
    return place == m_units.end() ? nullptr : m_units.at(place).get();
}

void DefinitionUpdate::run()
{
    Defined before;
    Defined after;
    bool matters = false;
    for (const auto &unit : m_swap.gone) {
        before.add(*unit);
        matters = matters || unit->mayDefine() || unit->mayHaveNotes();
    }
    eachNew([&](Unit &unit, qsizetype line, const Unit *next) {
        matters = matters || unit.mayDefine() || unit.mayHaveNotes();
        if (unit.mayDefine())
            m_reader.findDefinitions(unit, line, next);
        after.add(unit);
    });
    if (!matters)
        return;
    const bool resolved = !m_index.isEmpty(); // the new units were read with what has gone now
    if (!before.links.isEmpty() || !before.notes.isEmpty() || !after.links.isEmpty()
        || !after.notes.isEmpty())
        m_index.rebuild(m_units);
    if (resolved || !m_index.isEmpty()) {
        // Read as a whole, links were resolved by the parser itself.
        eachNew([&](Unit &unit, qsizetype line, const Unit *next) {
            if (!m_swap.isWhole || unit.mayHaveNotes())
                m_reader.renderAlone(unit, line, next);
        });
    }
    QByteArrayList labels = difference(before.notes, after.notes);
    for (const Definition &definition : difference(before.links, after.links))
        labels.append(definition.label);
    const LabelKeys changed = LabelKeys::ofLabels(labels);
    if (!changed.isEmpty())
        renderUsers(changed);
}

void DefinitionUpdate::renderUsers(const LabelKeys &keys)
{
    m_units.visit<&UnitSum::labels>([&](UnitList::Place place, const UnitSum &before) {
        if (!m_swap.isNew(before.units) && m_units.at(place)->labels->keys.meets(keys))
            renderUser(place, before.lines);
    });
}

void DefinitionUpdate::renderUser(UnitList::Place place, qsizetype line)
{
    Unit &user = *m_units.at(place);
    const Fragment fragment = user.fragment;
    const QByteArrayList order = user.labels->noteOrder;
    const QList<NoteDefinition> notes = user.labels->notes;
    m_units.change(place,
                   [&](auto &unit) { m_reader.renderAlone(*unit, line, unitBehind(place)); });
    if (order != user.labels->noteOrder || notes != user.labels->notes)
        m_isNotesChanged = true;
    if (fragment == user.fragment)
        return;
    m_changed.append(place);
    // Values of marks that have moved only are the same.
    const auto same = [](const Fragment::Mark &a, const Fragment::Mark &b) {
        return a.kind == b.kind && a.value == b.value;
    };
    if (std::equal(fragment.marks.begin(), fragment.marks.end(), user.fragment.marks.begin(),
                   user.fragment.marks.end(), same))
        return;
    user.values.clear();
    m_changedSlugs += slugsOf(fragment) + slugsOf(user.fragment);
    m_isNotesChanged = true;
}

} // namespace Galley
