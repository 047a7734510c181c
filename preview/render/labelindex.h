// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/prelude.h"
#include "render/unit.h"

#include <QHash>
#include <QSet>

namespace Galley {

/// All definitions of a text, in its order, to be found by the keys of their labels. Points into
/// the units, so it is made again before anything is asked once a unit that defines something has
/// come or gone.
class LabelIndex
{
public:
    void rebuild(const UnitList &units);
    bool isEmpty() const { return m_definitions.isEmpty() && m_notes.isEmpty(); }

    /// The link definitions that a text with these keys may name, in order.
    void define(const LabelKeys &keys, Prelude &prelude) const;
    /// The footnotes that a text with these keys may name, without those of these names.
    void addNotes(const LabelKeys &keys, const QSet<QByteArray> &except, Prelude &prelude) const;

    /// The note of that name that counts, the first one; and the unit that has it. Null if there is
    /// none.
    struct Note {
        const Unit *unit = nullptr;
        qsizetype index = 0; ///< among the unit's
        explicit operator bool() const { return unit != nullptr; }
        const NoteDefinition &definition() const { return unit->labels->notes[index]; }
    };
    Note note(const QByteArray &name) const;

private:
    template <typename Entry>
    struct Table {
        QList<Entry> entries; ///< in the order of the text
        QHash<quint32, QList<int>> byKey;
        QList<int> anyKey;
        void add(QByteArrayView label, const Entry &entry);
        QList<int> find(const LabelKeys &keys) const;
        bool isEmpty() const { return entries.isEmpty(); }
    };
    struct Link {
        const Unit *unit = nullptr;
        qsizetype index = 0;
    };

    Table<Link> m_definitions;
    Table<Note> m_notes;
    QHash<QByteArray, int> m_firstNote;
};

} // namespace Galley
