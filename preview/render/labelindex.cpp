// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labelindex.h"

#include <algorithm>
#include <numeric>

namespace Galley {

template <typename Entry>
void LabelIndex::Table<Entry>::add(QByteArrayView label, const Entry &entry)
{
    const auto index = int(entries.size());
    entries.append(entry);
    const LabelKeys keys = LabelKeys::ofLabel(label);
    if (keys.takesAll())
        anyKey.append(index);
    for (const quint32 key : keys.keys())
        byKey[key].append(index);
}

template <typename Entry>
QList<int> LabelIndex::Table<Entry>::find(const LabelKeys &keys) const
{
    QList<int> found;
    if (keys.isEmpty() || entries.isEmpty())
        return found;
    if (keys.takesAll()) {
        found.resize(entries.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    found = anyKey;
    for (const quint32 key : keys.keys())
        found += byKey.value(key);
    std::sort(found.begin(), found.end());
    return found;
}

void LabelIndex::rebuild(const UnitList &units)
{
    m_definitions = {};
    m_notes = {};
    m_firstNote.clear();
    units.visit<&UnitSum::definers>([&](UnitList::Place place, const UnitSum &) {
        const Unit *unit = units.at(place).get();
        const QList<Definition> &links = unit->labels->definitions;
        for (qsizetype i = 0; i < links.size(); ++i)
            m_definitions.add(links[i].label, {unit, i});
        const QList<NoteDefinition> &notes = unit->labels->notes;
        for (qsizetype i = 0; i < notes.size(); ++i) {
            if (!m_firstNote.contains(notes[i].name))
                m_firstNote.insert(notes[i].name, int(m_notes.entries.size()));
            m_notes.add(notes[i].label, {unit, i});
        }
    });
}

void LabelIndex::define(const LabelKeys &keys, Prelude &prelude) const
{
    for (const int index : m_definitions.find(keys)) {
        const Link &link = m_definitions.entries[index];
        prelude.define(link.unit->labels->definitions[link.index]);
    }
}

void LabelIndex::addNotes(const LabelKeys &keys, const QSet<QByteArray> &except,
                          Prelude &prelude) const
{
    for (const int index : m_notes.find(keys)) {
        const NoteDefinition &note = m_notes.entries[index].definition();
        if (!except.contains(note.name))
            prelude.addNote(note);
    }
}

LabelIndex::Note LabelIndex::note(const QByteArray &name) const
{
    const auto found = m_firstNote.constFind(name);
    return found == m_firstNote.cend() ? Note() : m_notes.entries[*found];
}

} // namespace Galley
