// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/occurrencesdesk.h"
#include "widgets/bodyeditor.h"
#include "widgets/postpane.h"
#include "widgets/split/splitpane.h"

#include <QApplication>

namespace Galley {

void connectEditing(const Actions &actions, Desk &desk)
{
    BodyEditor &editor = *desk.postPane().editor();
    auto *occurrences = new OccurrencesDesk(desk);
    // The view that the author is in; from elsewhere, the first one.
    const auto at = [&editor]() -> BodyEditor & {
        if (auto *focused = qobject_cast<BodyEditor *>(QApplication::focusWidget()))
            return *focused;
        SplitPane *pane = SplitPane::focused(); // its find bar, too, is about its text
        return pane ? pane->editor() : editor;
    };
    QObject::connect(actions.undo, &QAction::triggered, &editor, [at] { at().undo(); });
    QObject::connect(actions.redo, &QAction::triggered, &editor, [at] { at().redo(); });
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
    QObject::connect(actions.pastePlain, &QAction::triggered, &editor, [] {
        QWidget *focused = QApplication::focusWidget();
        if (auto *text = qobject_cast<BodyEditor *>(focused))
            text->pastePlain();
        else if (focused)
            QMetaObject::invokeMethod(focused, "paste"); // a field knows words only
    });
    QObject::connect(actions.changeEvery, &QAction::triggered, occurrences, [at, occurrences] {
        if (at().hasFocus())
            occurrences->begin(at());
    });
    const std::pair<QAction *, TypingCommand> commands[]
        = {{actions.strong, TypingCommand::Strong},
           {actions.emphasis, TypingCommand::Emphasis},
           {actions.code, TypingCommand::Code},
           {actions.link, TypingCommand::Link},
           {actions.indent, TypingCommand::Indent},
           {actions.outdent, TypingCommand::Outdent},
           {actions.moveLinesUp, TypingCommand::MoveUp},
           {actions.moveLinesDown, TypingCommand::MoveDown},
           {actions.duplicateLines, TypingCommand::Duplicate}};
    for (const auto &[action, command] : commands) {
        QObject::connect(action, &QAction::triggered, &editor, [at, command = command] {
            // A key pressed in a field of the form is not meant for the text.
            if (at().hasFocus())
                at().run(command);
        });
    }
}

} // namespace Galley
