// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/chunkedlist.h"
#include "render/fragment.h"
#include "render/gluing.h"
#include "render/labelkeys.h"

#include <array>
#include <memory>

namespace Galley {

/// A link definition, as the parser has read it.
struct Definition {
    QByteArray label; ///< as written, white space collapsed
    QByteArray url;
    QByteArray title;
    friend bool operator==(const Definition &, const Definition &) = default;
};

/// A footnote where it is written.
struct NoteDefinition {
    QByteArray label; ///< as written
    QByteArray name; ///< the same for all spellings of the label, see noteName()
    int line = 0; ///< from the unit's first
    Fragment fragment; ///< lines count from \a line; references have names for numbers
    friend bool operator==(const NoteDefinition &, const NoteDefinition &) = default;
};

/// Case-folded: what two labels of footnotes have in common that mean the same note.
QByteArray noteName(QByteArrayView label);

/// What ties a unit to the definitions of the rest of the text: only units with a "]" have it.
struct UnitLabels {
    LabelKeys keys;
    bool mayDefine = false; ///< there is a "]:"
    bool mayHaveNotes = false; ///< there is a "[^"
    QList<Definition> definitions; ///< the first ones of their label
    QList<NoteDefinition> notes; ///< the same
    QByteArrayList noteOrder; ///< names of the notes that are named here, also inside of notes
};

/// A piece of the text that is parsed as one: from the first line of a root block to the first line
/// of the next. The first unit begins at line 0 and may have no block. Footnotes and definitions
/// belong to the unit in which they stand.
struct Unit {
    int lines = 0;
    int lead = 0; ///< lines above the block, in the first unit only
    qsizetype bytes = 0; ///< from the block's first line on
    bool hasBlock = false;
    bool closed = false; ///< what follows cannot go on with it, whatever it is
    bool beginsWithText = false; ///< its first line alone would be a paragraph
    bool isTable = false;
    bool endsBlank = false; ///< the last line is blank

    Fragment fragment; ///< lines count from the block's first; references have names for numbers
    QByteArrayList values; ///< for the fragment's marks
    QList<TagStep> tags; ///< of raw HTML
    OpenElements open; ///< elements, behind these tags
    int tie = 0; ///< how many blocks above the farthest element begins that ends here
    bool startsGroup = false; ///< a block of the output begins here
    quint64 key = 0; ///< of the block that begins here
    std::unique_ptr<UnitLabels> labels;

    bool mayDefine() const { return labels && labels->mayDefine; }
    bool mayHaveNotes() const { return labels && labels->mayHaveNotes; }
};

/// What units count for.
struct UnitSum {
    qsizetype units = 0;
    qsizetype lines = 0;
    qsizetype groups = 0; ///< that begin
    qsizetype html = 0; ///< bytes
    qsizetype headings = 0; ///< units with ids
    qsizetype notes = 0; ///< units that name or have notes
    qsizetype labels = 0; ///< units with labels
    qsizetype definers = 0; ///< units that define something
    qsizetype tags = 0; ///< units with tags
    qsizetype noteMarks = 0; ///< units with a "[^", be it a footnote's or not

    static UnitSum of(const std::unique_ptr<Unit> &unit)
    {
        const UnitLabels *labels = unit->labels.get();
        return {1,
                unit->lines,
                unit->startsGroup,
                unit->fragment.html.size(),
                unit->fragment.hasHeadings,
                labels && !(labels->noteOrder.isEmpty() && labels->notes.isEmpty()),
                labels != nullptr,
                labels && !(labels->definitions.isEmpty() && labels->notes.isEmpty()),
                !unit->tags.isEmpty(),
                unit->mayHaveNotes()};
    }
    UnitSum &operator+=(const UnitSum &other)
    {
        for (const auto member : Members)
            this->*member += other.*member;
        return *this;
    }
    UnitSum &operator-=(const UnitSum &other)
    {
        for (const auto member : Members)
            this->*member -= other.*member;
        return *this;
    }

private:
    static const std::array<qsizetype UnitSum::*, 10> Members;
};

inline constexpr std::array<qsizetype UnitSum::*, 10> UnitSum::Members{
    &UnitSum::units, &UnitSum::lines,  &UnitSum::groups,   &UnitSum::html, &UnitSum::headings,
    &UnitSum::notes, &UnitSum::labels, &UnitSum::definers, &UnitSum::tags, &UnitSum::noteMarks};

using UnitList = ChunkedList<std::unique_ptr<Unit>, UnitSum, 64>;
using Units = std::vector<std::unique_ptr<Unit>>;

} // namespace Galley
