// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <memory>

namespace Galley {

class BodyEditor;

/// The accessible events of a BodyEditor. QPlainTextEdit counts positions from the file's start; a
/// screen reader counts from the body's, see BodyAccessible.
namespace BodyEvents {

/// From here to end() events about changed text are corrected, or kept back if what changed is
/// hidden. To be put closely around the sender: other events pass through, but some twice.
void begin(BodyEditor *editor);
void end();

/// An event about changed text as a screen reader should get it: counted from \a start, without
/// what is hidden; null if nothing else is in it. Only for the three events about text.
std::unique_ptr<QAccessibleEvent> corrected(QAccessibleEvent &event, int start);

/// Says where the caret is. Qt has said it already, with the file's position; the last word counts.
void caretMoved(BodyEditor *editor);

} // namespace BodyEvents

} // namespace Galley
