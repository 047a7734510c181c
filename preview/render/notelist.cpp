// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/notelist.h"

#include "render/numbering.h"

namespace Galley {

namespace {

using Kind = Fragment::Mark::Kind;

/// Puts a value in; whether it is another one than before.
bool put(QByteArrayList &values, qsizetype index, QByteArray value)
{
    if (values.value(index) == value)
        return false;
    while (values.size() <= index)
        values.append(QByteArray());
    values[index] = std::move(value);
    return true;
}

} // namespace

void NoteList::number(UnitList &units, const LabelIndex &index, QList<UnitList::Place> &changed)
{
    QHash<QByteArray, int> numbers;
    QList<LabelIndex::Note> notes;
    units.visit<&UnitSum::notes>([&](UnitList::Place place, const UnitSum &) {
        for (const QByteArray &name : units.at(place)->labels->noteOrder) {
            const LabelIndex::Note note = index.note(name);
            if (!note || numbers.contains(name))
                continue;
            notes.append(note);
            numbers.insert(name, int(notes.size()));
        }
    });
    QHash<int, int> references;
    const auto putReferences = [&](const Fragment &fragment, QByteArrayList &values) {
        bool isChanged = false;
        for (qsizetype i = 0; i < fragment.marks.size(); ++i) {
            if (fragment.marks[i].kind != Kind::NoteReference)
                continue;
            const int number = numbers.value(fragment.marks[i].value);
            isChanged |= put(values, i,
                             noteReferenceHtml(QByteArray::number(number), ++references[number]));
        }
        return isChanged;
    };
    units.visit<&UnitSum::notes>([&](UnitList::Place place, const UnitSum &) {
        Unit &unit = *units.at(place);
        if (putReferences(unit.fragment, unit.values))
            changed.append(place);
    });

    m_notes.clear();
    m_units.clear();
    m_lines.clear();
    for (const LabelIndex::Note &found : std::as_const(notes)) {
        ShownNote note{0, found.definition().fragment, {}};
        putReferences(note.fragment, note.values);
        for (qsizetype i = 0; i < note.fragment.marks.size(); ++i) {
            if (note.fragment.marks[i].kind == Kind::BackReference)
                put(note.values, i, backReferenceHtml(int(m_notes.size()) + 1));
        }
        m_notes.append(note);
        m_units.append(found.unit);
        m_lines.append(found.definition().line);
    }
    m_isCurrent = false;
}

QSet<QByteArray> NoteList::families() const
{
    QSet<QByteArray> families;
    for (const ShownNote &note : m_notes) {
        for (const Fragment::Mark &mark : note.fragment.marks) {
            if (mark.kind == Kind::HeadingId)
                families.insert(HeadingIds::family(mark.value).toByteArray());
        }
    }
    return families;
}

void NoteList::numberHeadings(UnitList &units, const QSet<QByteArray> &families,
                              QList<UnitList::Place> &changed)
{
    HeadingIds ids;
    const auto putIds = [&](const Fragment &fragment, QByteArrayList &values) {
        bool isChanged = false;
        for (qsizetype i = 0; i < fragment.marks.size(); ++i) {
            const Fragment::Mark &mark = fragment.marks[i];
            if (mark.kind == Kind::HeadingId
                && families.contains(HeadingIds::family(mark.value).toByteArray()))
                isChanged |= put(values, i, headingIdHtml(ids.take(mark.value)));
        }
        return isChanged;
    };
    units.visit<&UnitSum::headings>([&](UnitList::Place place, const UnitSum &) {
        Unit &unit = *units.at(place);
        if (putIds(unit.fragment, unit.values))
            changed.append(place);
    });
    for (ShownNote &note : m_notes) {
        if (putIds(note.fragment, note.values))
            m_isCurrent = false;
    }
}

const Block &NoteList::block(const UnitList &units, int lowest, bool marked)
{
    QHash<const Unit *, int> lines;
    units.visit<&UnitSum::definers>([&](UnitList::Place place, const UnitSum &before) {
        lines.insert(units.at(place).get(), int(before.lines));
    });
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        m_notes[i].line = lines.value(m_units[i]) + m_lines[i];
    const int first = notesStart(m_notes, lowest);
    QList<int> fromFirst;
    for (const ShownNote &note : std::as_const(m_notes))
        fromFirst.append(note.line - first);
    if (m_isCurrent && fromFirst == m_fromFirst) {
        m_block.startLine = first;
    } else {
        m_block = notesBlock(m_notes, lowest, marked);
        m_fromFirst = fromFirst;
        m_isCurrent = true;
    }
    return m_block;
}

} // namespace Galley
