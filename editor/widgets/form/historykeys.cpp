// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/historykeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace Galley {

HistoryKey historyKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return HistoryKey::Undo;
    if (event.matches(QKeySequence::Redo))
        return HistoryKey::Redo;
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Y)
        return HistoryKey::Redo;
    if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Z)
        return HistoryKey::Redo;
    return HistoryKey::None;
}

void routeHistory(QMenu &menu, QObject *context, const std::function<void()> &undo,
                  const std::function<void()> &redo)
{
    const QList<QAction *> actions = menu.actions();
    if (actions.size() < 3 || !actions.at(2)->isSeparator())
        return;
    // The document cannot be asked here what it could undo, so both are offered always.
    const std::function<void()> calls[] = {undo, redo};
    for (int i = 0; i < 2; ++i) {
        QAction *action = actions.at(i);
        action->disconnect();
        action->setEnabled(true);
        QObject::connect(action, &QAction::triggered, context, calls[i]);
    }
}

} // namespace Galley
