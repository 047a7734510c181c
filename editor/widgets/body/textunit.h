// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QTextDocument;

namespace Galley {

/// A stretch of a document, in UTF-16 units.
struct TextUnit {
    int start = 0;
    int end = 0;
};

/// The character, word, sentence, line or paragraph that a position is in, as screen readers ask
/// for them. A line is one on screen; lines and paragraphs have their line end. Costs what its
/// paragraph weighs. \a position must be in the document.
TextUnit textUnitAt(const QTextDocument &document, int position,
                    QAccessible::TextBoundaryType boundary);

} // namespace Galley
