// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QMenu;
class QObject;

#include <functional>

namespace Galley {

/// There is one history: the document's. Keys and menu entries that a text widget would take for a
/// history of its own are found here, so that fields can pass them on.
enum class HistoryKey { None, Undo, Redo };

/// What a key asks for: the platform's own keys, besides Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y
/// everywhere.
HistoryKey historyKey(const QKeyEvent &event);

/// Makes the first two entries of an editable text widget's standard menu, Undo and Redo, call
/// these.
void routeHistory(QMenu &menu, QObject *context, const std::function<void()> &undo,
                  const std::function<void()> &redo);

} // namespace Galley
