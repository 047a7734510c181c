// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/numberupdate.h"

#include "render/definitionupdate.h"
#include "render/numbering.h"

namespace Galley {

namespace {

using Kind = Fragment::Mark::Kind;

/// What of some units is numbered, in their order.
struct Numbered {
    QByteArrayList slugs;
    QByteArrayList references;
    QByteArrayList values; ///< of both, in the order of the text
    QList<Kind> kinds;
    QByteArrayList noteOrder;
    bool hasNotes = false;

    void add(const Unit &unit)
    {
        for (qsizetype i = 0; i < unit.fragment.marks.size(); ++i) {
            const Fragment::Mark &mark = unit.fragment.marks[i];
            (mark.kind == Kind::HeadingId ? slugs : references).append(mark.value);
            kinds.append(mark.kind);
            values.append(unit.values.value(i));
        }
        if (unit.labels) {
            noteOrder += unit.labels->noteOrder;
            hasNotes = hasNotes || !unit.labels->notes.isEmpty();
        }
    }
};

} // namespace

void updateNumbers(UnitList &units, const LabelIndex &index, const UnitSwap &swap,
                   const DefinitionUpdate &definitions, NoteList &notes,
                   QList<UnitList::Place> &changed)
{
    Numbered before;
    Numbered after;
    for (const auto &unit : swap.gone)
        before.add(*unit);
    UnitList::Place place = swap.place;
    for (qsizetype i = 0; i < swap.count; ++i, units.next(place))
        after.add(*units.at(place));

    QSet<QByteArray> families;
    bool isNotesChanged = definitions.isNotesChanged() || before.hasNotes || after.hasNotes
        || before.noteOrder != after.noteOrder || before.references != after.references;
    if (before.slugs == after.slugs && before.references == after.references
        && before.kinds == after.kinds) {
        qsizetype value = 0;
        place = swap.place;
        for (qsizetype i = 0; i < swap.count; ++i, units.next(place)) {
            Unit &unit = *units.at(place);
            unit.values = before.values.mid(value, unit.fragment.marks.size());
            value += unit.fragment.marks.size();
        }
    } else {
        for (const QByteArray &slug : before.slugs + after.slugs)
            families.insert(HeadingIds::family(slug).toByteArray());
        isNotesChanged = isNotesChanged || !after.references.isEmpty();
    }
    for (const QByteArray &slug : definitions.changedSlugs())
        families.insert(HeadingIds::family(slug).toByteArray());
    if (isNotesChanged) {
        families += notes.families();
        notes.number(units, index, changed);
        families += notes.families();
    }
    if (!families.isEmpty())
        notes.numberHeadings(units, families, changed);
}

} // namespace Galley
