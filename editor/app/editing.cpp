// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing.h"

#include "app/actions.h"
#include "widgets/bodyeditor.h"

#include <QApplication>

namespace Galley {

void connectEditing(const Actions &actions, BodyEditor &editor)
{
    QObject::connect(actions.undo, &QAction::triggered, &editor, &BodyEditor::undo);
    QObject::connect(actions.redo, &QAction::triggered, &editor, &BodyEditor::redo);
    const std::pair<QAction *, const char *> routes[] = {{actions.cut, "cut"},
                                                         {actions.copy, "copy"},
                                                         {actions.paste, "paste"},
                                                         {actions.selectAll, "selectAll"}};
    for (const auto &[action, slot] : routes) {
        QObject::connect(action, &QAction::triggered, &editor, [slot = slot] {
            // Fields and editors name these slots alike.
            if (QWidget *focused = QApplication::focusWidget())
                QMetaObject::invokeMethod(focused, slot);
        });
    }
}

} // namespace Galley
