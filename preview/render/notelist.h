// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labelindex.h"
#include "render/notesblock.h"
#include "render/unit.h"

#include <QSet>

namespace Galley {

/// The numbers that depend on the whole text: of footnotes and of their references, and the ids of
/// headings. Keeps the block of the notes.
class NoteList
{
public:
    /// Numbers all notes and what refers to them. Units whose values change are told in
    /// \a changed.
    void number(UnitList &units, const LabelIndex &index, QList<UnitList::Place> &changed);
    /// Makes the ids of headings unique, of those of these families (HeadingIds::family()); the
    /// headings in notes come last.
    void numberHeadings(UnitList &units, const QSet<QByteArray> &families,
                        QList<UnitList::Place> &changed);
    /// Families of the headings in notes.
    QSet<QByteArray> families() const;

    bool isEmpty() const { return m_notes.isEmpty(); }
    /// The notes as one block, made anew only if something about it has changed. \a lowest: where
    /// the block above begins.
    const Block &block(const UnitList &units, int lowest, bool marked);

private:
    QList<ShownNote> m_notes; ///< by number
    QList<const Unit *> m_units; ///< where they stand
    QList<int> m_lines; ///< from their units' first
    bool m_isCurrent = false; ///< the block, but for where its notes stand
    QList<int> m_fromFirst; ///< where they stood when it was made, from its first line
    Block m_block;
};

} // namespace Galley
