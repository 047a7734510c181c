// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextDocument;

namespace Galley {

/// Remembers in the document itself which lines end otherwise than most. The mark stands on the
/// line end's own character, so that it comes and goes with that character, by undo and redo too. A
/// line end that is typed has none.
///
/// \a lines: 0-based, ascending, as in TextFormat::otherLines. Those not listed lose their mark.
/// Costs the whole document.
void markOtherLines(QTextDocument &document, const QList<int> &lines);

/// The lines that are marked, as above. Costs the whole document.
QList<int> markedLines(const QTextDocument &document);

} // namespace Galley
