// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labelindex.h"
#include "render/renderer.h"
#include "render/textlines.h"
#include "render/unit.h"

namespace Galley {

class Passage;

/// Reads units off the text: the only one that parses for LiveRenderer.
class UnitReader
{
public:
    UnitReader(const TextLines &lines, const LabelIndex &index, RenderTarget target,
               const PictureResolver *pictures, const Dialect &dialect)
        : m_lines(lines)
        , m_index(index)
        , m_target(target)
        , m_pictures(pictures)
        , m_dialect(dialect)
    { }

    /// Some lines of the text, and where in them, counted from the first, the units began that
    /// nothing has changed.
    struct Stretch {
        qsizetype first = 0;
        qsizetype count = 0;
        QList<qsizetype> unitStarts; ///< ascending
    };
    struct Reading {
        bool beginsWithBlock = false; ///< else the unit above has to be read as well
        qsizetype agreedAt = -1; ///< index of the unit start at which a block begins; -1 if at none
        Units units; ///< down to there, or to the end of the text
    };
    /// What the units hold is final, unless they or those that they replace define anything.
    Reading read(const Stretch &stretch) const;

    /// Finds out what a unit defines; the texts of its notes are left to renderAlone().
    void findDefinitions(Unit &unit, qsizetype firstLine, const Unit *next) const;
    /// Renders a unit again, its notes as well, with the definitions of the whole text. \a next is
    /// the unit behind it, null if there is none.
    void renderAlone(Unit &unit, qsizetype firstLine, const Unit *next) const;

private:
    std::unique_ptr<Unit> makeUnit(Passage &passage, qsizetype block, QByteArrayView text,
                                   int lead) const;
    GuardedText closedText(const Unit &unit, qsizetype firstLine, const Unit *next) const;
    void renderNotes(Unit &unit, const GuardedText &text) const;

    const TextLines &m_lines;
    const LabelIndex &m_index;
    RenderTarget m_target;
    const PictureResolver *m_pictures;
    Dialect m_dialect;
};

} // namespace Galley
