// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QString>

namespace Galley {

/// A place whose UTF-8 bytes were once read as Windows-1252 and written again ("cafÃ©").
struct GarbledPlace {
    Span span; ///< of the garbled characters, without ASCII
    QString before; ///< what stands there
    QString after; ///< what was meant
    int line = 0; ///< 1-based
    friend bool operator==(const GarbledPlace &, const GarbledPlace &) = default;
};

/// Finds what was garbled so once or twice in a text whose lines end with "\n", in ascending order.
/// Nothing in \a untouched (code, addresses; ascending) is looked at. What might have been written
/// so on purpose is left out, and so is every place of a line on which another one cannot be read:
/// half a repair would hide the damage. Certainty is no proof: these are offers to the author.
///
/// The way is TECH.md's: groups of well-formed sequences, each with a certainty of its own, taken
/// in rows; the idea of certainty by what stands around is ftfy's (Robyn Speer, MIT licence).
/// Costs some passes over the text, one where nothing was found.
QList<GarbledPlace> findGarbled(const QString &text, const QList<Span> &untouched);

/// The edits that mend these places of one text.
EditList repairs(const QList<GarbledPlace> &places);

} // namespace Galley
